import { css } from 'lit';

/** Styles of hints below the names of fields. */
export const hintStyles = css`
  .hint {
    margin-block-end: 0.2em;
  }
  .fields > .more-media {
    grid-column: 1 / -1;
  }
`;
