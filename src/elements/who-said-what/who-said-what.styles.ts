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
const TOPIC_PX = 240;

/** Styles of the positions' view: one column, or with container queries a column for each side. */
const ground = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.75em 2em;
    border-block-start: 3px solid var(--_ink);
    padding-block: 0.9em;
  }
  .head > :first-child {
    flex: 1 1 20em;
    min-inline-size: 0;
  }
  .meta {
    margin-block-start: 0.35em;
  }
  .filter,
  .nothing {
    padding-block-end: 0.75em;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .strip {
    min-block-size: calc(var(--_rows) * 1.9em + 4.9em);
    padding-block-end: 1em;
  }
  .count .text-button,
  .filter .text-button,
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
  .withheld {
    font-weight: 600;
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 1.4em;
    min-inline-size: 0;
  }

  .heads {
    display: none;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0.5em;
    background: var(--_paper);
  }
  .side-head {
    font-weight: 700;
  }
  .row {
    border-block-start: 1px solid var(--_rule);
    padding-block: 1.2em 1.4em;
  }
  .row > * + * {
    margin-block-start: 1em;
  }
  .topic-name {
    font-family: var(--_heading-font);
    font-size: 1.0625em;
    font-weight: 700;
    line-height: 1.3;
  }
  .topic-head > * + * {
    margin-block-start: 0.25em;
  }
  .more {
    display: none;
  }
  .cell-side,
  .others-name {
    font-weight: 600;
  }
  .others-name {
    margin-block-end: 0.5em;
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
    .more {
      display: list-item;
    }
    .count button,
    .filter button {
      display: none;
    }
  }
`;

/** Styles for a number of columns: a row for each topic with its name above or before the sides. */
const facing = ([sides, widthPx]: (typeof ROOM)[number]): CSSResult => css`
  @container (min-width: ${widthPx}px) {
    .columns-${sides} .row,
    .columns-${sides} .heads {
      display: grid;
      grid-template-columns: repeat(${Math.max(1, sides)}, minmax(0, 1fr));
      gap: 1.4em 2.25em;
      align-items: start;
    }
    .columns-${sides} .row > * + * {
      margin-block-start: 0;
    }
    .columns-${sides} .topic-head,
    .columns-${sides} .others {
      grid-column: 1 / -1;
    }
    .columns-${sides} .cell-side {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (min-width: ${widthPx + TOPIC_PX}px) {
    .columns-${sides} .row,
    .columns-${sides} .heads {
      grid-template-columns: minmax(7em, 10em) repeat(${Math.max(1, sides)}, minmax(0, 1fr));
    }
    .columns-${sides} .heads::before {
      content: '';
    }
    .columns-${sides} .topic-head {
      grid-column: 1;
    }
    .columns-${sides} .others {
      grid-column: 2 / -1;
    }
  }
`;

export const whoSaidWhatStyles: readonly CSSResult[] = [ground, ...ROOM.map(facing)];
