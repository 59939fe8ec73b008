import { html, type TemplateResult } from 'lit';
import type { OffscreenSide, OffscreenCounts } from '../../../layout/timeline/offscreen-counts.js';
import type { Words } from '../../parts/event-detail/event-dates.js';
import type { TimelineAct } from '../timeline-keys.js';

export interface EdgeContext extends Words {
  readonly direction: 'ltr' | 'rtl';
  readonly onAct: (act: TimelineAct) => void;
}

/** What is out of view at either side: counted, and a way there. */
export function renderEdges(
  { earlier, later }: OffscreenCounts,
  { say, direction, onAct }: EdgeContext,
): TemplateResult {
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const edge = ({ first }: OffscreenSide, content: unknown, act: TimelineAct): TemplateResult =>
    first
      ? html`<button class="text-button edge" part="cluster" data-holds=${first.id} @click=${() => onAct(act)}>
          ${content}
        </button>`
      : html`<span></span>`;
  const before = html`<span aria-hidden="true">${back}</span> ${say('earlierCount', { count: earlier.count })}`;
  const after = html`${say('laterCount', { count: later.count })} <span aria-hidden="true">${on}</span>`;
  return html`<div class="edges small">${edge(earlier, before, 'panBefore')} ${edge(later, after, 'panAfter')}</div>`;
}
