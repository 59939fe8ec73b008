import { css } from 'lit';

/** The list: dates, marks on a rail, titles. In a narrow column, summaries open with their event. */
export const listStyles = css`
  .list {
    --_dates: 18ch;
    --_rail: 1.3em;
    margin-block-start: 0.5em;
  }
  .item-head {
    position: relative;
    display: grid;
    grid-template: auto auto 1fr / var(--_dates) minmax(0, 1fr);
    column-gap: var(--_rail);
    line-height: 1.25;
    padding-block-end: 0.1em;
  }
  .item-date {
    grid-area: 1 / 1 / span 3;
    padding-inline-end: 2px;
    padding-block-end: 0.4em;
  }
  .item {
    position: relative;
  }
  /* The rail runs beside all of a row, and reaches the mark of the next. */
  .item:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0 -0.5em;
    inset-inline-start: calc(var(--_dates) + 7px);
    border-inline-start: 2px solid var(--_rule);
  }
  .item-fold {
    position: relative;
    /* The words are small, and the rail is as far away as for others. */
    margin-inline-start: calc((var(--_dates) + var(--_rail)) / 0.875);
    padding-block-end: 0.2em;
  }
  .item-fold::before {
    content: '';
    position: absolute;
    inset-block: 0 0.2em;
    inset-inline-start: calc(6px - var(--_rail) / 0.875);
    inline-size: 5px;
    background: repeating-linear-gradient(var(--_paper) 0 3px, var(--_muted) 3px 5px);
  }
  .item-mark {
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-start: calc(var(--_dates) + 2px);
    inline-size: 12px;
    block-size: 12px;
    border-radius: 6px;
    background: currentColor;
  }
  .lead-item .item-title {
    font-size: 1em;
  }
  .lead-item .item-mark {
    outline: 1.5px solid;
    outline-offset: 2px;
  }
  .item-lane {
    display: block;
    font-size: 0.925em;
    color: var(--_color);
  }
  .lasted .item-mark {
    block-size: 1.2em;
  }
  .hollow .item-mark {
    background: var(--_paper);
    border: 2px dashed;
  }
  :is(.alleged, .disputed) .item-mark {
    border-radius: 0;
    background: var(--_paper);
    border: 2px solid;
    transform: rotate(45deg);
  }
  .disputed .item-mark {
    background: linear-gradient(90deg, currentColor 50%, var(--_paper) 0);
  }
  .item-title {
    font-family: var(--_heading-font);
    font-size: 0.875em;
    font-weight: 700;
  }
  /* High enough for a finger, with its words in line with the date. */
  .item-button {
    padding-block: 3px;
    margin-block: -3px;
  }
  .item-button::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .item-button:focus-visible {
    outline: none;
  }
  .item-button:focus-visible::after {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
    border-radius: 2px;
  }
  .item-summary {
    max-inline-size: 65ch;
    margin-block-start: 0.15em;
  }
  /* Below the three rows of the date, the grid would place them in its column. */
  .item-head > :is(.correction, .item-facts) {
    grid-column: 2;
  }
  .item-head > .correction {
    max-inline-size: 65ch;
    margin-block-start: 0.15em;
  }
  :is(.item-summary, .item-head > .correction) a {
    position: relative;
    z-index: 1;
  }
  @container (width < 640px) {
    .list {
      --_dates: 6em;
    }
    @media screen and (scripting: enabled) {
      .item:not(.open) .item-summary {
        display: none;
      }
    }
  }
  .chevron::before {
    content: '▾';
    content: '▾' / '';
  }
  .undated-title {
    margin-block: 1em 0.5em;
    font-weight: 700;
  }
`;
