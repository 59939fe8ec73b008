import { html, nothing, svg, type TemplateResult, css } from 'lit';
import type { FoldMap } from '../../../layout/scale/fold.js';
import { unfoldTime } from '../../../layout/scale/fold-scale.js';
import { formatMoment } from '../../../layout/scale/format-moment.js';
import { layoutOverview, type OverviewBar } from '../../../layout/timeline/overview-layout.js';
import type { Viewport } from '../../../layout/scale/viewport.js';
import type { StoryEvent } from '../../../model/explainer.js';
import type { RenderContext } from '../../base/render-context.js';
import { setStyles } from '../../styles/styles-directive.js';
import { renderWindow } from '../../parts/time-window/time-window.js';
import { windowStyles } from '../../parts/time-window/time-window.styles.js';
import type { Dispatch } from '../timeline-requests.js';
import '../../../i18n/en/events.js';
import type { OffscreenSide, OffscreenCounts } from '../../../layout/timeline/offscreen-counts.js';
import type { ZoomCommand } from '../timeline-keys.js';

export interface OverviewData {
  readonly gutterPx: number;
  readonly events: readonly StoryEvent[];
  readonly fold: FoldMap;
  readonly drawnViewport: Viewport;
}

const HEIGHT_PX = 28;
const WIDTH = 1000;

/** The whole in small, with a window on what is in view: a slider for each end, and a drag for both. */
export function renderOverview(data: OverviewData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { gutterPx, drawnViewport, events, fold } = data;
  const { say, direction, timeZone } = context;
  const bars = layoutOverview(events, fold, timeZone);
  const mirror = direction === 'rtl' ? `translate(${WIDTH} 0) scale(-1 1)` : nothing;
  return html`<div
    class="overview"
    part="overview"
    role="group"
    aria-label=${say('overview')}
    ${setStyles({ 'margin-inline-start': `max(24px, ${gutterPx}px)` })}
  >
    <svg aria-hidden="true" viewBox="0 0 ${WIDTH} ${HEIGHT_PX}" preserveAspectRatio="none">
      <g transform=${mirror}>${bars.map(renderBar)}</g>
    </svg>
    ${renderWindow({
      viewport: drawnViewport,
      direction,
      fromName: say('viewFrom'),
      toName: say('viewTo'),
      momentAt: (u) => formatMoment(unfoldTime(fold, u), 'date', context),
      onChange: (viewport, isDone) => dispatch({ type: 'drag', viewport, isDone }),
    })}
  </div>`;
}

function renderBar({ from, to, share }: OverviewBar): TemplateResult<2> {
  const height = 4 + share * (HEIGHT_PX - 8);
  const width = Math.max(2, (to - from) * WIDTH - 2);
  return svg`<rect class="overview-bar" x=${from * WIDTH} y=${HEIGHT_PX - 2 - height} width=${width} height=${height} />`;
}

/** How many events are out of view at either side, and a way there. */
export function renderOffscreenCounts(
  { earlier, later }: OffscreenCounts,
  { say, direction }: RenderContext,
  dispatch: Dispatch,
): TemplateResult {
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const renderCount = ({ first }: OffscreenSide, content: unknown, command: ZoomCommand): TemplateResult =>
    first
      ? html`<button
          class="text-button edge"
          part="cluster"
          data-holds=${first.id}
          @click=${() => dispatch({ type: 'zoom-command', command })}
        >
          ${content}
        </button>`
      : html`<span></span>`;
  const before = html`<span aria-hidden="true">${back}</span> ${say('earlierCount', { count: earlier.count })}`;
  const after = html`${say('laterCount', { count: later.count })} <span aria-hidden="true">${on}</span>`;
  return html`<div class="edges small">
    ${renderCount(earlier, before, 'panBefore')} ${renderCount(later, after, 'panAfter')}
  </div>`;
}

const overviewStyles = css`
  .edges {
    display: flex;
    justify-content: space-between;
    min-block-size: 32px;
  }
  .overview {
    position: relative;
    block-size: 28px;
    /* The handles stand beyond the ends of what is in view. */
    margin: 0.75em 24px;
    touch-action: pan-y;
  }
  .overview svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    border-block-end: 1px solid var(--_rule);
  }
  .overview-bar {
    fill: var(--_muted);
  }
  @media (forced-colors: active) {
    .overview-bar {
      fill: CanvasText;
    }
  }
`;

export const styles = [windowStyles, overviewStyles];
