import { css, type CSSResult } from 'lit';

/**
 * Width of the element, in em, from which sides fit beside each other: none, one, two … It grows with the text, and paper has
 * smaller text.
 */
const ROOM_EM = [25, 25, 40, 50, 62.5, 75, 87.5];

/** Additional width, in em, from which the topic fits beside them. */
const TOPIC_EM = 12.5;

/** Styles of the positions' view: one column, or with container queries a column for each side. */
const ground = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 2em;
    border-block-start: var(--_bar);
    padding-block: 0.5em 0.25em;
  }
  .head .headline,
  ::slotted([slot='heading']) {
    flex: 1 1 12em;
  }
  .intro,
  .cast {
    padding-block-end: 0.4em;
  }
  .intro > .summary {
    max-inline-size: none;
    margin: 0;
  }
  .first-corrections {
    margin-block: 0 0.5em;
  }
  .filter,
  .nothing,
  .strip {
    padding-block-end: 0.75em;
  }
  .strip {
    min-block-size: calc(var(--_rows) * 1.9em + 2.4em);
  }
  :is(.count, .filter, .summary, .links, .wording, .elsewhere, .strip-foot) .text-button {
    font-weight: 400;
  }
  :is(.links, .wording, .elsewhere) .text-button {
    padding-block: 0.25em;
  }
  .withheld {
    font-weight: 600;
  }

  .cards {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    min-inline-size: 0;
  }

  .heads,
  .sides > .none,
  .waiting + .waiting {
    display: none;
  }
  .heads {
    padding-block: 0.25em 0.4em;
  }
  .side-title {
    font-weight: 700;
  }
  .row,
  .speakers > .withdrawn-ones {
    border-block-start: 1px solid var(--_rule);
    padding-block: 0.4em;
  }
  .topic-body > .withdrawn-ones {
    padding-block-end: 0.5em;
  }
  .waiting {
    block-size: 100vh;
  }
  .topic-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    column-gap: 1em;
  }
  .topic-head > * {
    max-inline-size: 100%;
  }
  .topic-name {
    hyphens: auto;
    hyphenate-limit-chars: 14 6;
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
  .lead .words {
    font-size: 1.0625em;
    line-height: 1.3;
  }
  /* Cards of a side that follow each other, or a head with its name, need it once; the order that a source states needs room. */
  .of-speaker .of-side,
  .sides .order-facts,
  .cell li:has(.of-side) ~ li .of-side {
    position: absolute;
    clip-path: inset(50%);
  }
  .none::first-letter {
    text-transform: uppercase;
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
`;

/**
 * Styles for a number of columns: a row for each topic with its name above or before the sides. Without topics, sides have all the width;
 * without sides, no row has such columns.
 */
const facing = (widthEm: number, sides: number): CSSResult => css`
  .column-${sides} {
    grid-column: ${sides};
  }
  @container (min-width: ${widthEm}em) {
    .columns-${sides} {
      .sides {
        display: grid;
        grid-template-columns: repeat(${sides}, minmax(0, 1fr));
        column-gap: 40px;
        align-items: start;
      }
      .contrast {
        align-items: stretch;
      }
      .sides > * {
        margin-block-start: 0;
      }
      .sides > .none,
      .heads {
        display: block;
      }
      .absent,
      .cast {
        display: none;
      }
      .sides .of-side,
      .versus-words {
        position: absolute;
        clip-path: inset(50%);
      }
      .sides .order-facts {
        position: static;
        clip-path: none;
      }
      .contrast > * {
        position: relative;
      }
      .versus {
        position: absolute;
        inset-inline-start: -28px;
        line-height: 1.45;
      }
      .versus + .cards {
        margin: 0;
      }
      .lead .words {
        font-size: 1.1875em;
      }
    }
  }
  @container (min-width: ${widthEm + TOPIC_EM}em) {
    .columns-${sides}:has(.topic-name) {
      .row,
      .heads {
        display: grid;
        grid-template-columns: 148px minmax(0, 1fr);
      }
      .heads > * {
        grid-column: 2;
      }
      .topic-body {
        margin-block-start: 0;
      }
      .topic-head {
        display: block;
        padding-inline-end: 12px;
      }
    }
  }
`;

/** Heads of sides stay in sight. The page shows through them until something scrolls below. */
const stickyHeads = css`
  @media screen {
    .heads {
      position: sticky;
      inset-block-start: 0;
      z-index: 1;
      container-type: scroll-state;
    }
    .heads::before {
      content: '';
      position: absolute;
      inset: 0;
      z-index: -1;
      background: var(--_paper);
    }
    /* Browsers that can't tell keep the ground. */
    @container not scroll-state(stuck) {
      .heads::before {
        background: none;
      }
    }
  }
`;

export const whoSaidWhatStyles: readonly CSSResult[] = [ground, ...ROOM_EM.map(facing), stickyHeads];
