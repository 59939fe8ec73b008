import { css } from 'lit';

/** Styles of the entries of a story. */
export const storyStyles = css`
  .new-entries {
    align-items: center;
    margin-block: 0 0.75em;
  }
  .ways {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
  }
  .entry-filter {
    max-inline-size: 24em;
    margin-block-end: 0.75em;
  }
  .item-kind {
    display: inline-flex;
    gap: 0.35em;
    align-items: center;
    min-inline-size: 7.25em;
    vertical-align: middle;
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .item-kind svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
  }
  .item-kind.statement svg {
    fill: currentColor;
  }
  .item-kind.silence svg {
    stroke-dasharray: 2.5 1.8;
  }
  .item-speaker {
    margin-inline-end: 0.4em;
    font-weight: 600;
  }
  .item-speaker::after {
    content: ':';
  }
  @container (min-width: 560px) {
    .item-name:has(> .item-kind) {
      padding-inline-start: 7.5em;
    }
    .item-kind {
      margin-inline-start: -7.85em;
    }
  }
  @container (max-width: 559px) {
    .item-kind ~ .item-title {
      display: block;
    }
  }
`;
