import { css } from 'lit';

/** Styles of a list as a table of fields. */
export const sheetStyles = css`
  .sheet-frame {
    overflow-x: auto;
    margin-block-start: 0.5em;
  }
  .sheet {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .sheet th,
  .sheet td {
    padding: 0.15em;
    text-align: start;
    vertical-align: top;
    border: 1px solid var(--_rule);
  }
  .sheet thead th {
    padding: 0.3em 0.5em;
    font-size: 0.8125em;
    color: var(--_muted);
    background: var(--_soft);
  }
  .row-head {
    display: flex;
    gap: 0.2em;
    align-items: center;
    font-weight: 400;
  }
  .row-kind {
    padding-inline: 0.3em;
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_muted);
  }
  .sheet td {
    min-inline-size: 8.5em;
  }
  .sheet td:is(.title, .text, .summary, .name, .thing) {
    min-inline-size: 18em;
  }
  .sheet :is(input, select, textarea) {
    border-color: transparent;
    background: transparent;
    font-size: max(1em, 15px);
  }
  .sheet :is(input, select, textarea):is(:hover, :focus) {
    border-color: var(--_line);
    background: var(--_field);
  }
  .sheet [aria-invalid='true'] {
    border-color: var(--_error);
  }
  .sheet :is(.meaning, .problems) {
    max-inline-size: 15em;
    padding-inline: 0.5em;
  }
`;
