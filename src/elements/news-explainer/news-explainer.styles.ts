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
    border-block-start: 3px solid currentColor;
    margin-block-end: -1em;
  }
  .header .headline {
    font-size: 1.75em;
  }
  .lead,
  .meta {
    margin-block-start: 0.5em;
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
  .section-title {
    padding-block-start: 0.7em;
    border-block-start: 1px solid var(--_rule);
    font-family: var(--_heading-font);
    font-size: 1.125em;
    font-weight: 700;
    margin-block-end: 0.6em;
  }
  .explainer > .corrections {
    margin-block-start: 0;
  }
  .naming + .naming {
    margin-block-start: 1em;
  }
  .naming-thing {
    font-weight: 700;
  }
  .naming dl {
    display: grid;
    grid-template-columns: minmax(8em, max-content) minmax(0, 1fr);
    gap: 0.35em 1.5em;
    margin-block-start: 0.4em;
  }
  .naming dt {
    font-weight: 650;
  }
  .source-list {
    display: grid;
    gap: 0.35em;
    list-style: decimal;
    padding-inline-start: 1.6em;
  }

  @container (max-width: 480px) {
    .naming dl {
      grid-template-columns: minmax(0, 1fr);
    }
    .naming dd + dt {
      margin-block-start: 0.4em;
    }
  }
`;
