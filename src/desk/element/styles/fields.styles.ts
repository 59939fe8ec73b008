import { css } from 'lit';

/** Styles of forms and their fields. */
export const fieldStyles = css`
  .form {
    padding: 0.25em 0 1.25em;
  }
  .item .form {
    padding-inline-start: 1.1em;
  }
  .form:focus,
  fieldset:focus {
    outline: none;
  }
  .fields {
    display: grid;
    grid-template-columns: 1fr;
    gap: 0.75em 1em;
  }
  .field {
    min-inline-size: 0;
  }
  label,
  .label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 0.2em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_muted);
  }
  .needed {
    float: inline-end;
    font-size: 0.75em;
    color: var(--_muted);
  }
  input,
  select,
  textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-inline-size: 0;
    margin: 0;
    padding: 0.35em 0.5em;
    font: inherit;
    /* Below 16 px phones zoom into a field. */
    font-size: max(0.9375em, 16px);
    line-height: 1.4;
    color: inherit;
    background-color: var(--_field);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Targets measure at least 24 px (WCAG 2.5.8). */
  input[type='radio'] {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
  }
  textarea {
    display: block;
    field-sizing: content;
    min-block-size: 3.6em;
    max-block-size: 30em;
    resize: vertical;
  }
  option {
    color: light-dark(#16181d, #e8eaee);
    background-color: light-dark(#ffffff, #14171c);
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    border-inline-start-width: 4px;
  }
  .meaning,
  .checked {
    margin-block-start: 0.2em;
    font-size: 0.8125em;
  }
  .meaning {
    color: var(--_muted);
  }
  .checked.well::before {
    content: '✓ ';
  }
  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0.6em 0.8em 0.7em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
  }
  fieldset > legend {
    padding-inline: 0.3em;
    margin-inline-start: -0.3em;
  }
  .entry {
    padding-block-end: 0.6em;
    margin-block-end: 0.6em;
    border-block-end: 1px dashed var(--_rule);
  }
  .entry-buttons {
    display: flex;
    gap: 0.3em;
    align-items: center;
    margin-block-start: 0.3em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em;
    margin-block-end: 0.3em;
  }
  .chips li {
    display: inline-flex;
    align-items: center;
    padding-inline-start: 0.6em;
    font-size: 0.9375em;
    background: color-mix(in srgb, currentColor 8%, transparent);
    border-radius: var(--_radius);
  }
  .another {
    margin-block-start: 0.3em;
  }
  .chips button {
    text-align: center;
  }
  details {
    margin-block-start: 0.9em;
  }
  summary {
    min-block-size: 24px;
    margin-block-end: 0.5em;
    font-size: 0.875em;
    font-weight: 600;
    color: var(--_accent);
    cursor: pointer;
  }
  @container (min-width: 560px) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }
    .fields > :not(.short, .references) {
      grid-column: 1 / -1;
    }
  }
`;
