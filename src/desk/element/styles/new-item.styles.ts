import { css } from 'lit';

/** Styles of the form for a new item, below a dropdown. */
export const newItemStyles = css`
  .new-item {
    padding-inline-start: 0.6em;
    margin-block-start: 0.4em;
    border-inline-start: 2px solid var(--_accent);
  }
  .new-item > span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .new-item > span > input {
    flex: 1 1 8em;
  }
  .new-item .buttons {
    flex-basis: 100%;
    gap: 0.4em;
    align-items: center;
    margin: 0;
  }
  .new-date {
    order: 1;
    flex-basis: 100%;
  }
  .new-date .meaning {
    display: block;
  }
  /* On a card its field has the whole width. */
  .draft-when > :has(> .new-item) {
    grid-column: 1 / -1;
  }
`;
