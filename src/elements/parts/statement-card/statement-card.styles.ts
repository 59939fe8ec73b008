import { css, unsafeCSS, type CSSResult } from 'lit';
import { sideColors } from '../../styles/side-colors.styles.js';
import { verbatimStyles } from '../../styles/verbatim.styles.js';

/**
 * A bar of lines that run along it, each from one distance to another from the edge, in px. The lines are the same from both edges, since
 * the bar stands at the right where text runs from there.
 */
const lines = (widthPx: number, ...spans: readonly (readonly [number, number])[]): CSSResult => {
  const stops = (color: string, from: string, to: string) => `${color} ${from} ${to}`;
  const gaps = spans.map(([, end], index) => [end, spans[index + 1]?.[0] ?? widthPx] as const);
  const ofStart = spans.flatMap(([from, to], index) => [
    stops('var(--_color)', `${from}px`, `${to}px`),
    stops('#0000', `${gaps[index]![0]}px`, `${gaps[index]![1]}px`),
  ]);
  const ofEnd = spans.toReversed().flatMap(([from, to], index) => {
    const [gapFrom, gapTo] = gaps[spans.length - 1 - index]!;
    return [
      stops('#0000', `calc(100% - ${gapTo}px)`, `calc(100% - ${gapFrom}px)`),
      stops('var(--_color)', `calc(100% - ${to}px)`, `calc(100% - ${from}px)`),
    ];
  });
  return unsafeCSS(`
    border-inline-start-width: ${widthPx}px;
    border-image: linear-gradient(to right, ${[...ofStart, ...ofEnd].join(', ')}) 0 ${widthPx};
  `);
};

/**
 * Styles of a card: a bar in the side's colour and pattern, the words in reading type, all else small. A side's bar is of unbroken lines: a
 * dashed bar stands for no side, and a dotted one for what was not said.
 */
export const statementCardStyles = css`
  ${sideColors}
  ${verbatimStyles}
  .card,
  .side-head,
  .lead-quotation {
    --_bar: solid;
    border-inline-start: 3px var(--_bar) var(--_color);
    padding-inline: 0.85em 4px;
  }
  .lead-quotation {
    line-height: 1.3;
  }
  .lead-quotation .words {
    font-size: 1.125em;
    line-height: 1.35;
  }
  .lead-versus {
    font-size: 1.125em;
    line-height: 1.2;
    text-align: center;
  }
  .lead-quotation .text-button {
    font-weight: 700;
    text-decoration: none;
  }
  .lead-quotation .text-button:hover {
    text-decoration: underline 1px;
  }
  .leads.pair {
    max-inline-size: none;
  }
  @container (width >= 640px) {
    .lead-quotation .words {
      font-size: 1.25em;
    }
    .leads.pair {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 40px minmax(0, 1fr);
    }
    .lead-versus {
      align-self: center;
    }
  }
  .card {
    position: relative;
    scroll-margin-block: 4em;
  }
  .side-0 {
    --_bar: dashed;
  }
  .side-2 {
    --_bar: double;
    border-inline-start-width: 5px;
  }
  .side-3 {
    ${lines(7, [0, 1], [3, 4], [6, 7])}
  }
  .side-4 {
    ${lines(6, [0, 3], [5, 6])}
  }
  .side-5 {
    border-inline-start-width: 5px;
    border-image: repeating-linear-gradient(135deg, var(--_color) 0 2px, #0000 2px 5px) 0 5;
  }
  .side-6 {
    ${lines(8, [0, 1], [2, 6], [7, 8])}
  }
  .card:focus,
  .card[aria-current='true'] {
    outline: 2px solid var(--_color);
    outline-offset: -2px;
    /* A round corner would bend the bar. */
    border-radius: 0;
  }
  .card.related {
    background: color-mix(in srgb, var(--_color) 8%, transparent);
  }
  .card.silence {
    --_bar: dotted;
    border-inline-start-width: 4px;
    border-image: none;
  }

  .who,
  .form {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .who .muted,
  .form {
    overflow-wrap: anywhere;
  }
  .side-name {
    color: var(--_color);
  }
  .badge {
    font-weight: 700;
  }

  /* The number of the note follows the last word, so that both flow in one line. */
  .words,
  .words > p,
  .note,
  .numbered > summary {
    display: inline;
  }
  .words,
  .original,
  .anchor {
    font-family: var(--_heading-font);
  }
  .words {
    line-height: 1.4;
    font-size: 1em;
  }
  summary {
    cursor: pointer;
    min-block-size: 24px;
    inline-size: fit-content;
    user-select: none;
  }
  .form,
  .note > summary::marker,
  .numbered > summary {
    color: var(--_muted);
  }
  .numbered > summary {
    padding: 6px 9px;
    margin-inline-start: -5px;
    white-space: nowrap;
    font-size: 0.75em;
    line-height: 1;
    vertical-align: 0.45em;
  }
  /* Around the small number a finger has more room, which moves no word. */
  @media (pointer: coarse) {
    .numbered > summary {
      position: relative;
    }
    .numbered > summary::after {
      content: '';
      position: absolute;
      inset: 50% auto auto 50%;
      inline-size: 44px;
      block-size: 44px;
      transform: translate(-50%, -50%);
    }
  }
  .numbered > summary:hover .number,
  .numbered[open] > summary .number {
    text-decoration: underline;
    color: var(--_accent);
  }
  .note-body {
    padding-block: 0.25em 0.5em;
  }
  .correction,
  .note-body > * + *,
  .citations li + li {
    margin-block-start: 0.25em;
  }
  /* A player is 300 px wide, and a column may be narrower. */
  audio {
    max-inline-size: 100%;
  }
  /* A line of its own, since the original may have another direction. */
  .original [lang] {
    display: block;
  }

  .speaker::first-letter,
  .facts::first-letter,
  .verification::first-letter,
  .links::first-letter {
    text-transform: uppercase;
  }
  .foot,
  .choices {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: 1.25em;
  }
  .note .citations {
    font-size: 1em;
  }
  .choice {
    color: inherit;
  }
  .choice[aria-pressed='true']::before {
    content: '✓ ' / '';
  }
`;
