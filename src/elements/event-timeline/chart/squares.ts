import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Square } from '../../../layout/timeline/squares.js';
import { statementsAt } from '../../../layout/timeline/statements-at-events.js';
import type { Explainer, Named, Statement, StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { sideNumber } from '../../../layout/statements/side-number.js';
import { setStyles } from '../../styles/styles-directive.js';
import { wasSaid } from '../../../model/was-said.js';
import '../../../i18n/en/chart.js';

/** Size of a square in the key. */
const KEY_PX = 7;

/** Draws a square for each statement that was made at an event. */
export function renderSquares(
  squares: readonly Square[],
  selectedStatement: string | null,
  explainer: Explainer,
): readonly SVGTemplateResult[] {
  return squares.map(({ statement: { id, side }, x, y, sizePx }) =>
    renderSquare(side, { x: x - sizePx / 2, y, sizePx }, explainer, id === selectedStatement),
  );
}

/** Finds the statements that have a square at one of the events. */
export function statementsWithSquares(explainer: Explainer, events: readonly StoryEvent[]): readonly Statement[] {
  return events.flatMap((event) => (event.date ? statementsAt(explainer, event) : []));
}

/**
 * Renders the legend of the squares: the sides that they stand for, and the number of statements without a square. Where there is no
 * square, there is nothing to say.
 */
export function renderSquareLegend(
  { events, gutterPx }: { readonly events: readonly StoryEvent[]; readonly gutterPx: number },
  { explainer, say, lang }: RenderContext,
): TemplateResult | typeof nothing {
  const { statements, sides } = explainer;
  const shown = statementsWithSquares(explainer, events);
  if (shown.length === 0) return nothing;
  const others = statements.filter(wasSaid).length - shown.length;
  return html`<p class="key small muted" part="strip" ${setStyles({ 'margin-inline-start': `${gutterPx}px` })}>
    ${[...sides, undefined]
      .filter((side) => sides.length > 0 && shown.some((each) => each.side?.id === side?.id))
      .map(
        (side) =>
          html`<span
            ><svg aria-hidden="true" width="9" height="9">
              ${renderSquare(side, { x: 1, y: 1, sizePx: KEY_PX }, explainer, false)}</svg
            ><bdi lang=${side ? (lang ?? nothing) : nothing}>${side?.name ?? say('others')}</bdi></span
          >`,
      )}
    <span>${say('saidAtEvents')}</span>
    ${others > 0 ? html`<span>${say('saidElsewhere', { count: others })}</span>` : nothing}
  </p>`;
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

function renderSquare(
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
