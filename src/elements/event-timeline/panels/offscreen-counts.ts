import { html, type TemplateResult } from 'lit';
import type { OffscreenSide, OffscreenCounts } from '../../../layout/timeline/offscreen-counts.js';
import type { RenderContext } from '../../base/render-context.js';
import type { ZoomCommand } from '../timeline-keys.js';
import type { Dispatch } from '../timeline-dispatch.js';
import '../../../i18n/en/events.js';

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
