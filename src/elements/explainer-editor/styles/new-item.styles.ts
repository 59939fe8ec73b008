import { css } from 'lit';

/** Styles of the form for a new item, below a dropdown. */
export const newItemStyles = css`
  .new-item {
    padding-inline-start: 0.6em;
    margin-block-start: 0.4em;
    border-inline-start: 2px solid var(--_accent);
  }
  .new-item span {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .new-item input {
    flex: 1 1 8em;
  }
`;
