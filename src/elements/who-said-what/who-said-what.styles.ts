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
  @media screen {
    .root {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
    }
    /* In a narrow column the tools stand after the statements. */
    @container (width < 640px) {
      .head {
        display: contents;
      }
      .head .headline {
        border-block-start: var(--_bar);
        padding-block: 0.4em 0.25em;
      }
      .head .toolbar {
        order: 1;
        margin-block-start: 0.75em;
      }
    }
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
  .summary .text-button {
    color: inherit;
  }
  :is(.links, .wording, .elsewhere) .text-button {
    padding-block: 0.25em;
  }
  .withheld {
    font-weight: 700;
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
    font-size: 1em;
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
    font-size: 1.125em;
    line-height: 1.3;
  }
  /* Cards of a side that follow each other, or a head with its name, need it once; the order that a source states needs room. */
  .of-speaker .of-side,
  .sides .order-facts,
  .cell li:has(.of-side) ~ li .of-side {
    position: absolute;
    clip-path: inset(50%);
  }
  .none::first-letter,
  .made::first-letter,
  .meta::first-letter {
    text-transform: uppercase;
  }
  .none {
    /* In line with the words of cards, which stand beside their bar. */
    padding-inline-start: calc(3px + 0.97em);
  }
  .contrast > * + *,
  .versus + .cards {
    margin-block-start: 0.1em;
  }
  .versus {
    font-size: 0.875em;
    line-height: 1.2;
    color: var(--_muted);
  }
  /* Beside the chart no topic is closed, since the chart has no words. */
  @container (width >= 640px) {
    .in-rows > summary {
      display: none;
    }
    .in-rows::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
  .in-rows > summary,
  .rest > summary,
  .about > summary {
    color: var(--_accent);
  }
  .rest[open] > summary {
    margin-block-end: 0.5em;
  }
  @media (pointer: coarse) {
    .rest > summary,
    .in-rows > summary {
      padding-block: 12px;
    }
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
      /* Both bars of a pair are as long as the longer of the two. */
      .contrast {
        align-items: stretch;
      }
      .contrast > .cell,
      .contrast .cards > li {
        display: grid;
      }
      .contrast .cards > li {
        flex: 1;
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
        inset-block: 0;
        inset-inline-start: -40px;
        inline-size: 40px;
        display: grid;
        place-content: center;
        font-size: 1.125em;
        line-height: 1;
        color: inherit;
      }
      .versus + .cards {
        margin: 0;
      }
      .lead .words {
        font-size: 1.25em;
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
