import { css } from 'lit';

/** Styles of the place in a form where two entries of a story become one. */
export const duplicateStyles = css`
  .duplicates :is(ul, dl, p) {
    margin-block: 0.5em;
  }
  .duplicates ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .duplicates dl {
    padding-inline-start: 1.25em;
  }
  .duplicates dt {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  .duplicates dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .duplicates del {
    color: var(--_error);
  }
  .duplicates .buttons .button {
    overflow-wrap: anywhere;
  }
`;
