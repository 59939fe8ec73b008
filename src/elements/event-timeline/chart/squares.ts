import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { statementsAt } from '../../../layout/timeline/statements-at-events.js';
import type { Label } from '../../../layout/timeline/timeline-layout.js';
import type { Explainer, Named, Statement, StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { setStyles } from '../../styles/styles-directive.js';
import { wasSaid } from '../../../layout/statements/was-said.js';

const SIZE_PX = 6;

/** Draws a square for each statement that was made at an event, in the order of the sides. */
export function renderSquares(
  { statements, squaresPx }: Label,
  selectedStatement: string | null,
  { explainer, direction }: RenderContext,
): readonly SVGTemplateResult[] {
  const numberOf = ({ side }: Statement): number => sideIndex(explainer, side) || explainer.sides.length + 1;
  const pitch = squaresPx / statements.length;
  const width = Math.min(SIZE_PX, Math.max(0.5, pitch - 2));
  return [...statements]
    .sort((a, b) => numberOf(a) - numberOf(b))
    .map((statement, index) => {
      const at = index * pitch + 1;
      const x = direction === 'rtl' ? squaresPx - at - width : at;
      return renderSquare(sideIndex(explainer, statement.side), { x, width }, statement.id === selectedStatement);
    });
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
  if (!shown[0]) return nothing;
  const others = statements.filter(wasSaid).length - shown.length;
  return html`<p class="key small muted" part="strip" ${setStyles({ 'margin-inline-start': `${gutterPx}px` })}>
    ${[...sides, undefined]
      .filter((side) => sides[0] && shown.some((each) => each.side?.id === side?.id))
      .map(
        (side) =>
          html`<span
            ><svg aria-hidden="true" width="9" height="9">
              ${renderSquare(sideIndex(explainer, side), { x: 1, width: SIZE_PX }, false)}</svg
            ><bdi lang=${side ? (lang ?? nothing) : nothing}>${side?.name ?? say('others')}</bdi></span
          >`,
      )}
    <span>${say('saidAtEvents')}</span>
    ${others > 0 ? html`<span>${say('saidElsewhere', { count: others })}</span>` : nothing}
  </p>`;
}

/** Draws a statement of a side. Sides are solid and hollow by turns, so that neighbours differ without colour. */
function renderSquare(
  side: number,
  { x, width }: { readonly x: number; readonly width: number },
  isChosen: boolean,
): SVGTemplateResult {
  const look = `${side > 0 && side % 2 === 0 ? 'hollow' : ''} ${isChosen ? 'chosen' : ''}`;
  return svg`<g class="side-${side === 0 ? 0 : ((side - 1) % 6) + 1}"><rect class="square ${look}" x=${x} y="1.5" width=${width} height=${SIZE_PX} /></g>`;
}

/** Returns the index of a side in the document's order, from 1; 0 for none. */
function sideIndex({ sides }: Explainer, side: Named | undefined): number {
  return sides.findIndex(({ id }) => id === side?.id) + 1;
}
