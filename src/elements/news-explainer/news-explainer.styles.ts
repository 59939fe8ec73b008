import { css } from 'lit';

/** The whole story: sections one under another, each with a rule and air. */
export const styles = css`
  .explainer {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 2.5em;
  }
  .header {
    padding-block-start: 0.9em;
    border-block-start: var(--_bar);
    margin-block-end: -1em;
  }
  .header .headline {
    font-size: 1.75em;
  }
  .lead {
    margin-block-start: 0.5em;
  }
  .leads {
    max-inline-size: 65ch;
    margin-block-start: 1em;
  }
  .live {
    min-block-size: 1.45em;
  }
  .walk-offer {
    margin-block-start: 0.6em;
  }
  .walk-alone {
    position: sticky;
    z-index: 2;
    inset-block-end: 0;
  }
  .walk-alone:has(> .walk-button) {
    inset-block-end: 0.6em;
    text-align: center;
  }
  .walk-alone > .walk-button {
    background: var(--_paper);
    border-radius: 999px;
  }
  .walk-button {
    padding: 0.35em 0.8em;
    font-size: 0.875em;
    line-height: 1.3;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
  }
  .walk-button[aria-pressed='true'] {
    color: var(--_paper);
    background: var(--_accent);
  }
  .explainer > .corrections {
    margin-block-start: 0;
  }
`;
