import { css } from 'lit';

/** Styles of the beginning of a story, and of the panel that makes one from an article. */
export const articleStyles = css`
  .beginning ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 20em), 1fr));
    gap: 0.75em;
    margin-block: 0.9em;
  }
  .beginning-choice {
    display: grid;
    align-content: start;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.9em 1em;
    text-align: start;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .beginning-choice:hover {
    background: var(--_soft);
  }
  .article-form {
    display: grid;
    gap: 0.9em;
  }
  .draft {
    display: grid;
    gap: 1em 1.5em;
    align-items: start;
  }
  .draft > * {
    min-inline-size: 0;
  }
  .draft-article {
    display: grid;
    gap: 0.3em;
  }
  .draft-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    margin: 0;
  }
  .article-text {
    position: relative;
    max-block-size: 14em;
    overflow: auto;
    padding: 0.75em;
    font-family: var(--_heading-font);
    line-height: 1.6;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  .article-text mark {
    color: inherit;
    background: none;
  }
  .article-text mark,
  .draft-legend .open {
    text-decoration: underline dotted 1px var(--_line);
    text-underline-offset: 0.25em;
  }
  .article-text mark.confirmed,
  .draft-legend .confirmed {
    text-decoration: underline solid 2px var(--_well);
    text-underline-offset: 0.25em;
  }
  .article-text mark.own-date,
  .draft-legend .own-date {
    text-decoration: underline dashed 2px var(--_warning);
  }
  .article-text mark.own-words,
  .draft-legend .own-words {
    text-decoration: underline double 1px var(--_warning);
  }
  .article-text mark.own-both,
  .draft-legend .own-both {
    text-decoration: underline solid 3px var(--_warning);
  }
  .article-text .visually-hidden {
    user-select: none;
  }
  .article-text mark:is(.rejected, .skipped),
  .draft-legend .skipped {
    color: var(--_muted);
    text-decoration: none;
  }
  .article-text mark[aria-current],
  .draft-legend .asked {
    color: #16181d;
    background: #ffe08a;
    text-decoration: none;
  }
  #article-text {
    field-sizing: fixed;
  }
  kbd {
    padding: 0 0.3em;
    font: inherit;
    font-size: 0.8125em;
    border: 1px solid currentColor;
    border-radius: 3px;
    opacity: 0.75;
  }
  /* Whoever touches a phone has no keys. A keyboard of a tablet mostly comes with something that hovers. */
  @media (any-hover: none) {
    kbd,
    .keys {
      display: none;
    }
  }
  .set-aside {
    margin-block-start: 0.75em;
  }
  .set-aside li {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-start: 1px solid var(--_rule);
  }
  .set-aside .text-button {
    flex: none;
  }
  @container (min-width: 760px) {
    .draft {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .draft-article {
      position: sticky;
      inset-block-start: var(--_above, 6em);
    }
    .article-text {
      max-block-size: min(42em, calc(100vh - 11em));
    }
  }
`;
