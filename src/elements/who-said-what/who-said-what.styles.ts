import { css, type CSSResult } from 'lit';

/** Width of the element, in px, from which this many sides fit beside each other. */
const ROOM: readonly (readonly [sides: number, widthPx: number])[] = [
  [0, 400],
  [1, 400],
  [2, 640],
  [3, 800],
  [4, 1000],
  [5, 1200],
  [6, 1400],
];

/** Additional width, in px, from which the topic fits beside them. */
const TOPIC_PX = 200;

/** Styles of the positions' view: one column, or with container queries a column for each side. */
const ground = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 2em;
    border-block-start: 3px solid var(--_ink);
    padding-block: 0.5em 0.25em;
  }
  .head .headline,
  ::slotted([slot='heading']) {
    flex: 1 1 12em;
  }
  .intro {
    padding-block-end: 0.6em;
  }
  .lead-quotation {
    margin-block: 0.25em;
  }
  .lead-quotation .text-button {
    display: inline;
    font-weight: 700;
  }
  .intro > .summary {
    max-inline-size: none;
    margin: 0;
  }
  .filter,
  .nothing {
    padding-block-end: 0.75em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .toolbar .segments {
    border: 0;
  }
  .toolbar .segments button {
    padding-inline: 0.45em;
    border: 0 solid transparent;
    border-block-end-width: 2px;
    border-radius: 0;
  }
  /* Words as tabs; forced colours keep the filled button. */
  @media (forced-colors: none) {
    .toolbar .segments button[aria-pressed='true'] {
      color: inherit;
      background: none;
      font-weight: 700;
      border-block-end-color: currentColor;
    }
  }
  .strip {
    min-block-size: calc(var(--_rows) * 1.9em + 4.9em);
    padding-block-end: 1em;
  }
  .count .text-button,
  .filter .text-button,
  .summary .text-button,
  .links .text-button,
  .elsewhere .text-button {
    font-weight: 400;
    text-decoration: underline 1px;
    text-underline-offset: 0.18em;
  }
  .links .text-button,
  .elsewhere .text-button {
    display: inline;
    padding-block: 0.25em;
  }
  .summary .text-button {
    display: inline;
  }
  .withheld {
    font-weight: 600;
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 0.55em;
    min-inline-size: 0;
  }

  .heads {
    display: none;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.25em 0.4em;
    container-type: scroll-state;
  }
  /* The page shows through until something scrolls below. */
  .heads::before {
    content: '';
    position: absolute;
    inset: 0;
    z-index: -1;
  }
  @container scroll-state(stuck) {
    .heads::before {
      background: var(--_paper);
    }
  }
  @supports not (container-type: scroll-state) {
    .heads {
      background: var(--_paper);
    }
  }
  .side-title {
    font-weight: 700;
  }
  .cast {
    padding-block-end: 0.75em;
  }
  .row {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.55em;
  }
  .topic-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 1em;
  }
  .topic-name {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .topic-body {
    margin-block-start: 0.3em;
  }
  .topic-body > * + *,
  .sides > * + *,
  .cards + .rest {
    margin-block-start: 0.5em;
  }
  .column-1 {
    grid-column: 1;
  }
  .column-2 {
    grid-column: 2;
  }
  .column-3 {
    grid-column: 3;
  }
  .column-4 {
    grid-column: 4;
  }
  .column-5 {
    grid-column: 5;
  }
  .column-6 {
    grid-column: 6;
  }
  .lead .words {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  /* Cards of a side that follow each other need its name once; the order that a source states needs room. */
  .sides .order-facts,
  .cell > .cards > li + li .of-side {
    position: absolute;
    clip-path: inset(50%);
  }
  .in-column {
    display: none;
  }
  .sides > .none {
    display: none;
  }
  .contrast > * + *,
  .versus + .cards {
    margin-block-start: 0.1em;
  }
  .versus {
    line-height: 1.2;
  }
  .rest > summary,
  .about > summary {
    cursor: pointer;
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_accent);
  }
  .rest[open] > summary {
    margin-block-end: 0.5em;
  }
  .cell:has(> .rest:only-child:not([open])) {
    display: inline-block;
    margin-block-start: 0;
    margin-inline-end: 1.5em;
  }

  .others .card {
    border-inline-start: 3px dashed var(--_none);
  }
  .speaker-row .more {
    display: none;
  }
  .withdrawn-ones {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1.2em;
  }

  @container (min-width: 640px) {
    .strip {
      min-block-size: calc(var(--_rows) * 1.9em + 3.6em);
    }
  }

  @media print {
    .heads {
      position: static;
    }
    .speaker-row .more {
      display: list-item;
    }
    .count button,
    .filter button,
    .rest > summary {
      display: none;
    }
    .rest::details-content,
    .about::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

/** Styles for a number of columns: a row for each topic with its name above or before the sides. */
const facing = ([sides, widthPx]: (typeof ROOM)[number]): CSSResult => css`
  @container (min-width: ${widthPx}px) {
    .columns-${sides} .sides {
      display: grid;
      grid-template-columns: repeat(${Math.max(1, sides)}, minmax(0, 1fr));
      column-gap: 40px;
      align-items: start;
    }
    .columns-${sides} .contrast {
      align-items: stretch;
    }
    .columns-${sides} .sides > * {
      margin-block-start: 0;
    }
    .columns-${sides} .sides > .none,
    .columns-${sides} .heads {
      display: block;
    }
    .columns-${sides} .in-column {
      display: inline;
    }
    .columns-${sides} .absent,
    .columns-${sides} .cast {
      display: none;
    }
    .columns-${sides} .sides .of-side,
    .columns-${sides} .versus-words {
      position: absolute;
      clip-path: inset(50%);
    }
    .columns-${sides} .sides .order-facts {
      position: static;
      clip-path: none;
    }
    .columns-${sides} .contrast > * {
      position: relative;
    }
    .columns-${sides} .versus {
      position: absolute;
      inset-inline-start: -28px;
      line-height: 1.45;
    }
    .columns-${sides} .versus + .cards {
      margin: 0;
    }
    .columns-${sides} .lead .words {
      font-size: 1.1875em;
    }
  }
  @container (min-width: ${widthPx + TOPIC_PX}px) {
    .columns-${sides} .row,
    .columns-${sides} .heads {
      display: grid;
      grid-template-columns: 148px minmax(0, 1fr);
    }
    .columns-${sides} .heads > * {
      grid-column: 2;
    }
    .columns-${sides} .topic-body {
      margin-block-start: 0;
    }
    .columns-${sides} .topic-head {
      display: block;
      padding-inline-end: 12px;
    }
  }
`;

export const whoSaidWhatStyles: readonly CSSResult[] = [ground, ...ROOM.map(facing)];
