import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { sideNumber } from '../../layout/statements/side-number.js';
import type { Square } from '../../layout/timeline/squares.js';
import type { Explainer, Named, Statement } from '../../model/explainer.js';

/** Size of a square in a row, and the distance from one to the next, in px. */
const SIZE_PX = 8;
const STEP_PX = 11;
/** So many squares stand beside each other. */
const COLUMNS = 7;

/** Draws a square for each statement. How many there are is said in words elsewhere. */
export function renderSquareRow(
  statements: readonly Statement[],
  explainer: Explainer,
): TemplateResult | typeof nothing {
  if (statements.length === 0) return nothing;
  const rows = Math.ceil(statements.length / COLUMNS);
  return html`<svg
    class="square-row"
    aria-hidden="true"
    width=${Math.min(statements.length, COLUMNS) * STEP_PX}
    height=${rows * STEP_PX}
  >
    ${statements.map(({ side }, at) =>
      renderSquare(
        side,
        { x: (at % COLUMNS) * STEP_PX, y: Math.floor(at / COLUMNS) * STEP_PX, sizePx: SIZE_PX },
        explainer,
        false,
      ),
    )}
  </svg>`;
}

/**
 * Paths within the outline of each side's square, so that sides differ without colour; the first square is empty. The last path is
 * for statements without a side, whose squares have no outline.
 */
const FILLS = {
  'side-1': 'M0 0H1V1H0Z',
  'side-2': '',
  'side-3': 'M0 1L1 0V1Z',
  'side-4': 'M0 .35H1V.65H0Z',
  'side-5': 'M.35 0H.65V1H.35Z',
  'side-6': 'M0 0L1 1V0L0 1Z',
  'side-0': 'M.2 .2H.8V.8H.2Z',
} as const;

export function renderSquare(
  side: Named | undefined,
  { x, y, sizePx }: Pick<Square, 'x' | 'y' | 'sizePx'>,
  explainer: Explainer,
  isChosen: boolean,
): SVGTemplateResult {
  const name = `side-${sideNumber(explainer, side)}` as keyof typeof FILLS;
  return svg`<g class=${name} transform="translate(${x} ${y}) scale(${sizePx})">
    <path class="square-fill" d=${FILLS[name]} />
    <rect class="square ${isChosen ? 'chosen' : ''}" x=".1" y=".1" width=".8" height=".8" />
  </g>`;
}
