import { css } from 'lit';

/** Styles of the tab with people, sides and sources. */
export const castStyles = css`
  .cast-list {
    margin-block-end: 1.75em;
  }
  .cast-list > h3 {
    margin-block-end: 0.1em;
    font-size: 1.0625em;
  }
  .cast-list > h3 + p {
    margin-block-end: 0.5em;
  }
  .cast-list > h4 {
    margin-block: 0.9em 0;
  }
  .side-choices li {
    justify-content: space-between;
  }
  .side-choices .buttons {
    margin-block-start: 0;
  }
  .side-choices li,
  .places li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.9em;
    align-items: center;
    padding-block: 0.4em;
    border-block-end: 1px solid var(--_rule);
  }
  .places button {
    min-block-size: 24px;
    text-align: start;
  }
`;
