import { css } from 'lit';

/** Styles of a list of items whose forms open in place, and which can be dragged. */
export const itemListStyles = css`
  .items {
    border-block-start: 1px solid var(--_rule);
  }
  .item {
    border-block-end: 1px solid var(--_rule);
  }
  .item-head {
    display: flex;
    gap: 0.5em;
    align-items: center;
  }
  .item-head:hover {
    background: var(--_soft);
  }
  .item-name {
    flex: 1 1 auto;
    position: relative;
    min-inline-size: 0;
    padding-block: 0.5em;
    padding-inline-start: 1.1em;
  }
  .item-name::before {
    content: '▸';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_muted);
  }
  .item-name[aria-expanded='true']::before {
    content: '▾';
  }
  .item-name[aria-expanded='true'] .item-title {
    font-weight: 650;
  }
  .pages {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .item-date {
    font-size: 0.875em;
    margin-inline-end: 0.4em;
  }
  .moves {
    display: inline-flex;
    flex: none;
    align-items: center;
  }
  .moves button,
  .entry-buttons button {
    min-inline-size: 26px;
    min-block-size: 26px;
    text-align: center;
    border-radius: var(--_radius);
  }
  .moves button:hover:not(:disabled) {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .moves button:disabled,
  .entry-buttons button:disabled {
    opacity: 0.4;
  }
  .handle {
    display: inline-block;
    min-inline-size: 26px;
    line-height: 26px;
    text-align: center;
    color: var(--_muted);
    cursor: grab;
    touch-action: none;
    -webkit-user-select: none;
    user-select: none;
  }
  [data-dragged] {
    opacity: 0.5;
  }
  [data-drop='before'] {
    box-shadow: 0 -3px 0 var(--_accent);
  }
  [data-drop='behind'] {
    box-shadow: 0 3px 0 var(--_accent);
  }
`;
