import { css } from 'lit';
import { squareStyles } from '../../styles/squares.styles.js';
import { plotStyles } from '../../parts/plot/plot.styles.js';
import { sideColors } from '../../styles/side-colors.styles.js';

/** Rows: date, title, mark on the scale that all share, and what was said there. In a narrow column all but the date stand below each other. */
const rowStyles = css`
  .list,
  .rows-axis {
    /* Axis and rows have the same columns, whatever size of type a page gives to their parts. */
    --_dates: 172px;
    --_gap: 20px;
    --_plot: minmax(240px, 1fr);
    --_said: 80px;
  }
  .rows-axis,
  .item-head {
    display: grid;
    grid-template-columns: var(--_dates) minmax(0, 1.4fr);
    column-gap: var(--_gap);
  }
  .rows-axis,
  .with-plots .item-head {
    grid-template-columns: var(--_dates) minmax(0, 1.4fr) var(--_plot) var(--_said);
  }
  .with-words .rows-axis,
  .with-words.with-plots .item-head {
    grid-template-columns: var(--_dates) minmax(0, 1.4fr) var(--_plot);
  }
  @container (width >= 900px) {
    .with-words .rows-axis,
    .with-words.with-plots .item-head {
      grid-template-columns: var(--_dates) minmax(0, 1.1fr) var(--_plot) minmax(0, 1.6fr);
    }
    .with-words.with-plots .said {
      grid-area: 1 / 4 / span 3;
      margin-block-start: 0;
    }
    .with-words.with-plots .item-body {
      grid-column-end: 4;
    }
  }
  /* The scale stays in view while its rows are read. */
  .rows-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    margin-block-start: 0.5em;
    background: var(--_paper);
    border-block-end: 1px solid var(--_rule);
  }
  .axis-picture {
    display: block;
    grid-column: 3;
    inline-size: 100%;
    font-size: 0.75em;
    fill: currentColor;
    overflow: hidden;
  }
  .axis-picture .major {
    font-weight: 700;
  }
  .item {
    position: relative;
  }
  .item + .item {
    border-block-start: 1px solid var(--_rule);
  }
  .item-head {
    position: relative;
    grid-template-rows: auto auto 1fr auto auto;
    padding-block: 0.35em;
    line-height: 1.3;
  }
  .item-title {
    grid-area: 1 / 2;
  }
  /* A finger presses title and mark together. */
  @media (pointer: coarse) {
    .item-title {
      min-block-size: 28px;
    }
  }
  .item-more {
    grid-area: 2 / 2;
  }
  .item-body {
    grid-area: 3 / 2 / auto / -1;
  }
  .item-date {
    grid-area: 1 / 1 / span 3;
    /* What doesn’t break on paper must not be as high as its row. */
    align-self: start;
    padding-inline-end: 2px;
    line-height: 1.4;
  }
  .item-fold {
    margin-block-end: -0.35em;
    padding-block-start: 0.25em;
  }
  .item-fold::before {
    content: '⁄⁄ ';
    content: '⁄⁄ ' / '';
  }
  .item-lane {
    display: block;
    font-size: 0.857em;
    font-weight: 700;
    color: var(--_color);
  }
  .item-title {
    font-weight: 700;
  }
  .lead-item .item-title {
    font-size: 1.125em;
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
    outline-offset: -1px;
    border-radius: 2px;
  }
  .item-body > :is(.item-summary, .correction) {
    max-inline-size: 65ch;
    margin-block-start: 0.15em;
  }
  .item-body a {
    position: relative;
    z-index: 1;
  }
  @media screen and (scripting: enabled) {
    .item:not(.open) .item-summary {
      display: none;
    }
  }
  /* The detail of an open row tells all of it. */
  .open .said {
    display: none;
  }
  .with-words .said {
    grid-area: 4 / 2 / auto / -1;
    position: relative;
    z-index: 1;
    margin-block-start: 0.35em;
  }
  .square-row {
    grid-area: 1 / 4 / span 3;
    align-self: start;
    margin-block-start: 6px;
  }
  .plot {
    grid-area: 1 / 3 / span 3;
    /* Marks stand in a line with the title. The plot is as high as its row. */
    margin-block-start: 3px;
    block-size: 0;
    min-block-size: 100%;
  }
  /* What is told in full has the width of the marks as well. */
  .open .plot {
    grid-row-end: span 2;
  }
  @media print, (scripting: none) {
    .plot {
      grid-row-end: span 2;
    }
  }
  @media print {
    .list,
    .rows-axis {
      --_dates: 7.5em;
      --_gap: 12px;
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
  @container (width < 640px) {
    .list,
    .rows-axis {
      --_dates: 74px;
      --_gap: 8px;
    }
    .item-head {
      padding-block: 2px 1px;
      line-height: 1.2;
    }
    .item-date.item-date {
      line-height: 1.3;
    }
    .item > .item-fold {
      line-height: 1.2;
      padding-block-start: 2px;
      margin-block-end: -2px;
    }
    .item-title,
    .lead-item .item-title {
      font-size: 0.875em;
    }
    .item-head > :is(.item-date, .item-more),
    .item > .item-fold {
      font-size: 0.75em;
    }
    .item-date > .item-lane {
      font-size: 1em;
    }
    .rows-axis.rows-axis,
    .with-plots.with-plots .item-head {
      grid-template-columns: var(--_dates) minmax(0, 1fr);
    }
    .axis-picture,
    .plot.plot {
      grid-column: 2;
    }
    .plot.plot {
      grid-row: 3;
      min-block-size: 13px;
      margin-block-start: 0;
    }
    .item-date.item-date {
      grid-row: 1 / span 5;
    }
    .with-words .said {
      grid-row: 4;
    }
    .item-body.item-body {
      grid-row: 5;
    }
    .square-row {
      display: none;
    }
  }
`;

export const listStyles = [sideColors, squareStyles, rowStyles, plotStyles];
