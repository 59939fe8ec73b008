import { css } from 'lit';

/** Styles of dialogs (export, comparison, and the merge of two versions), and of work that another tab left. */
export const dialogStyles = css`
  .unsaved {
    padding: 0.5em 0.75em;
    margin-block-end: 0.75em;
    border-inline-start: 4px solid var(--_advice);
    background: var(--_soft);
  }
  dialog {
    box-sizing: border-box;
    inline-size: min(40em, calc(100vw - 2em));
    max-block-size: calc(100vh - 4em);
    overflow: auto;
    padding: 1.25em 1.5em;
    color: light-dark(#16181d, #e8eaee);
    background: var(--_paper);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 45%);
  }
  dialog h2 {
    margin-block-end: 0.6em;
  }
  dialog .status-line:has(.status:empty) {
    min-block-size: 0;
    padding: 0;
    border: 0;
  }
  dialog .status-line:has(.status:not(:empty)) {
    box-sizing: border-box;
    margin-block-end: 0.6em;
  }
  .choices {
    margin-block-start: 0.6em;
  }
  .choices > li {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--_rule);
  }
  .choices > li > p {
    margin-block-start: 0.3em;
  }
  .leaving {
    padding-inline-start: 0.6em;
    margin-block: 0.6em;
    border-inline-start: 3px solid var(--_warning);
  }
  .choices li > span {
    display: flex;
    gap: 0.4em;
  }
  .choices li > span > button {
    flex: 1;
    text-align: start;
  }
  .choices .copy-code {
    flex: none;
  }
  /* Buttons in one column, and beside each what it makes. */
  @container (min-width: 640px) {
    .choices > li {
      display: grid;
      grid-template-columns: 19.5em minmax(0, 1fr);
      column-gap: 1em;
      align-items: start;
    }
    .choices > li > * {
      grid-column: 2;
    }
    .choices > li > :first-child {
      grid-area: 1 / 1 / span 9;
    }
    .choices > li > p {
      margin-block-start: 0;
    }
  }
  .commands input {
    inline-size: 100%;
  }
  .commands ul {
    block-size: min(22em, 50vh);
    overflow: auto;
    margin-block: 0.5em;
  }
  .commands li {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    padding: 0.3em 0.5em;
    cursor: default;
  }
  .commands li:hover {
    background: var(--_rule);
  }
  .commands [aria-selected='true'] {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .commands kbd {
    color: var(--_muted);
  }
  .changes > li {
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }
  .changes dt {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .changes :is(del, ins) {
    display: block;
    padding-inline: 0.4em;
    text-decoration: none;
  }
  .changes del::before {
    content: '− ';
  }
  .changes ins::before {
    content: '+ ';
  }
  .changes del {
    color: var(--_error);
  }
  .changes ins {
    color: var(--_well);
  }
  .conflict {
    margin-block-end: 0.6em;
  }
  .conflict label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.2em;
    font-size: 1em;
    font-weight: 400;
    color: inherit;
  }
`;
