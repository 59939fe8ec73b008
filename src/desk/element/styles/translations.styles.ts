import { css } from 'lit';

/** Styles of translations beside the words as they were said. */
export const translationStyles = css`
  .translations [role='status'] {
    margin-block: 0.4em;
  }
  .translations > ol > li {
    padding-block: 0.9em;
    border-block-start: 1px solid var(--_rule);
  }
  .translations h4 {
    font-size: 0.9375em;
  }
  .translations .place {
    min-block-size: 24px;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .missing {
    padding-inline-start: 1.25em;
    font-size: 0.875em;
    color: var(--_warning);
    list-style: disc;
  }
  .translations .well {
    font-size: 0.875em;
  }
  .translations .well::before {
    content: '✓ ';
  }
  .pair,
  .column {
    display: grid;
    gap: 0.5em 1em;
    align-content: start;
    min-inline-size: 0;
  }
  .pair {
    margin-block-start: 0.6em;
  }
  .column-title {
    font-size: 0.875em;
    font-weight: 600;
  }
  @container (min-width: 560px) {
    .pair {
      grid-template-columns: 1fr 1fr;
    }
    /* Fields of both sides stand on the same lines: title, words, language or translator, problems. */
    .column {
      grid-row: span 4;
      grid-template-rows: subgrid;
    }
  }
`;
