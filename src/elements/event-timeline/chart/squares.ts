import { html, nothing, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Square } from '../../../layout/timeline/squares.js';
import { statementsAt } from '../../../layout/timeline/statements-at-events.js';
import type { Explainer, Statement, StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { renderSquare } from '../../parts/side-square.js';
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
