import { css } from 'lit';

/** Styles of the beginning of a story, and of the panel that makes one from an article. */
export const articleStyles = css`
  .beginning ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
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
  .draft-card {
    padding: 0.9em 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Drawn inside, it doesn't stand out beside what sticks to the top. */
  .draft-card:focus {
    outline-offset: -2px;
  }
  .draft-card h3 {
    margin-block: 0 0.5em;
  }
  .draft-card blockquote {
    margin: 0 0 0.9em;
    padding-inline-start: 0.75em;
    font-family: var(--_heading-font);
    border-inline-start: 3px solid var(--_rule);
  }
  .draft-card mark {
    color: inherit;
    background: none;
    font-weight: 600;
  }
  .draft-aside {
    font-weight: 400;
  }
  .draft-aside::before {
    content: '· ';
  }
  .draft-result {
    display: grid;
    gap: 0.6em;
    padding-block-end: 0.3em;
  }
  .draft-when {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.6em 1em;
  }
  .draft-offers {
    display: grid;
    gap: 0.3em;
    justify-items: start;
    margin-block-end: 0.6em;
  }
  .draft-speaker {
    display: flex;
    gap: 0.6em;
    align-items: center;
  }
  .draft-speaker select {
    flex: 1;
    text-overflow: ellipsis;
  }
  .draft-other {
    padding-inline-start: 0.6em;
    margin-block: 0.4em;
    border-inline-start: 2px solid var(--_accent);
  }
  .draft-other span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .draft-other input {
    flex: 1 1 8em;
  }
  .draft-card .needed {
    display: inline-block;
    color: var(--_warning);
  }
  .draft-choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
  }
  .draft-choice :is(.label, .error) {
    flex-basis: 100%;
  }
  .draft-choice .button {
    padding-inline: 0.6em;
    text-align: start;
  }
  .draft-choice:focus {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }
  .draft-exact {
    font-family: var(--_heading-font);
  }
  .draft-card .draft-via {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    min-block-size: 24px;
    font-size: 0.875em;
    font-weight: 400;
    color: inherit;
  }
  .draft-card .draft-via input {
    flex: none;
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .draft-result .label,
  .draft-exact {
    margin: 0;
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
  /* Nothing that has the focus lies beneath what sticks to the top or to the bottom. The card measures both. */
  .draft-card,
  .draft-card * {
    scroll-margin-block: var(--_above, 6.5em) var(--_below, 8em);
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
  /* Decisions are in view however long a card is. */
  .draft-card > .buttons {
    position: sticky;
    inset-block-end: 0;
    padding-block: 0.5em;
    background: var(--_paper);
    border-block-start: 1px solid var(--_rule);
    gap: 0.4em;
  }
  /* They stay below its heading, however little of a card is in view: what sticks stays within its block with its margin. */
  .draft-card > .buttons {
    margin-block-start: 6em;
  }
  .draft-card > :has(+ .buttons) {
    margin-block-end: -6em;
  }
  .draft-card > .buttons .button {
    padding-inline: 0.5em;
    font-size: 0.875em;
    scroll-margin-block-end: 0;
  }
  /* On a phone they have one row, so that they leave the room to the card. */
  @container (max-width: 479px) {
    .draft-card > .buttons {
      display: grid;
      grid-auto-flow: column;
      grid-auto-columns: auto;
      gap: 0.25em;
      padding-block: 0.25em;
    }
    .draft-card > .buttons .button {
      padding: 0.2em 0.3em;
      font-size: 0.8125em;
      line-height: 1.2;
    }
  }
`;
