import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { layoutEventHistogram, STACK_PX, type StatementStack } from '../../../layout/timeline/event-histogram.js';
import type { TimeScale } from '../../../layout/scale/time-scale.js';
import type { RenderContext } from '../../base/render-context.js';
import { place } from '../../styles/place.js';
import { sideColors } from '../../styles/side-colors.styles.js';
import { stripStyles } from './strip.styles.js';

export const styles = [sideColors, stripStyles];

export interface StripData {
  readonly scale: TimeScale;
  /** Width of the names of the lanes. */
  readonly gutterPx: number;
  readonly selectedStatement: string | null;
}

const HEIGHT_PX = 44;
const BLOCK_PX = 6;

/** When each side spoke, under the axis: a block for each statement, the first side above the line and the others below. */
export function renderStrip(data: StripData, context: RenderContext): TemplateResult {
  const { scale, gutterPx, selectedStatement } = data;
  const { say, direction, explainer, timeZone } = context;
  const { widthPx } = scale;
  const { stacks, undatedCount } = layoutEventHistogram(explainer, scale, timeZone);
  const mirror = direction === 'rtl' ? `translate(${widthPx} 0) scale(-1 1)` : nothing;
  return html`<div class="strip" part="strip" ${place({ 'margin-inline-start': `${gutterPx}px` })}>
    <p
      class="strip-name small muted"
      ${place({ 'inset-inline-start': `${-gutterPx}px`, 'inline-size': `${gutterPx - 12}px` })}
    >
      ${say('statements')}
    </p>
    <svg aria-hidden="true" width=${widthPx} height=${HEIGHT_PX}>
      <g transform=${mirror}>
        <path class="rule" d="M0 ${HEIGHT_PX / 2}H${widthPx}" />
        ${stacks.map((stack) => renderStack(stack, selectedStatement))}
      </g>
    </svg>
    <ul class="visually-hidden">
      ${stacks.map((stack) => html`<li>${formatStack(stack, context)}</li>`)}
    </ul>
    ${undatedCount > 0 ? html`<span class="strip-undated small muted">${say('notDatedCount', { count: undatedCount })}</span>` : nothing}
  </div>`;
}

function renderStack({ x, side, statements }: StatementStack, selectedStatement: string | null): SVGTemplateResult {
  const pitch = Math.min(BLOCK_PX + 1, (HEIGHT_PX / 2 - 2) / statements.length);
  const height = Math.max(1, pitch - 1);
  const isAbove = side === 1;
  return svg`<g class="side-${side === 0 ? 0 : ((side - 1) % 6) + 1}">
    ${statements.map((statement, index) => {
      const offset = 2 + index * pitch;
      const y = isAbove ? HEIGHT_PX / 2 - offset - height : HEIGHT_PX / 2 + offset;
      return svg`<rect class="said ${statement.id === selectedStatement ? 'selected' : ''}" x=${x - STACK_PX / 2 + 1} y=${y}
        width=${STACK_PX - 2} height=${height} />`;
    })}
  </g>`;
}

/** "18 February 2023: United States, 3 statements". */
function formatStack({ side, statements }: StatementStack, { say, date, explainer }: RenderContext): string {
  const first = statements[0]!;
  const who = explainer.sides[side - 1]?.name ?? say('others');
  const count = say('statementCount', { count: statements.length });
  return say('colon', {
    label: first.date ? date(first.date) : '',
    value: say('listed', { first: who, second: count }),
  });
}
