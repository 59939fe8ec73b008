import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../model/explainer.js';
import { formatWhen, type Words } from '../shared/event-words.js';
import type { TimelineAct } from './timeline-keys.js';

export interface ToolbarContext extends Words {
  readonly view: 'chart' | 'list';
  /** There is room for both. */
  readonly canChooseView: boolean;
  readonly isWhole: boolean;
  readonly onView: (view: 'chart' | 'list') => void;
  readonly onAct: (act: TimelineAct) => void;
}

/** Chart or list, and every zoom that a gesture can do. */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  const { say, view, canChooseView, onView } = context;
  return html`<div class="toolbar" part="toolbar">
    <slot name="toolbar"></slot>
    ${
      canChooseView
        ? html`<div class="segments" role="group" aria-label=${say('view')}>
            <button aria-pressed=${view === 'chart'} @click=${() => onView('chart')}>${say('timeline')}</button>
            <button aria-pressed=${view === 'list'} @click=${() => onView('list')}>${say('list')}</button>
          </div>`
        : nothing
    }
    ${view === 'chart' ? renderZoom(context) : nothing}
  </div>`;
}

function renderZoom({ say, isWhole, onAct }: ToolbarContext): TemplateResult {
  return html`<div class="segments zoom" role="group" aria-label=${say('zoom')}>
    <button aria-label=${say('zoomOut')} title=${say('zoomOut')} ?disabled=${isWhole} @click=${() => onAct('zoomOut')}>
      −
    </button>
    <button aria-label=${say('zoomIn')} title=${say('zoomIn')} @click=${() => onAct('zoomIn')}>+</button>
    <button title=${say('fitName')} ?disabled=${isWhole} @click=${() => onAct('fit')}>${say('fit')}</button>
  </div>`;
}

export interface EdgeContext extends Words {
  readonly direction: 'ltr' | 'rtl';
  readonly onAct: (act: TimelineAct) => void;
}

/** What is out of view at either side: counted, and a way there. */
export function renderEdges(
  { earlier, later }: { readonly earlier: readonly StoryEvent[]; readonly later: readonly StoryEvent[] },
  { say, direction, onAct }: EdgeContext,
): TemplateResult {
  const [back, on] = direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  const edge = (count: number, content: unknown, act: TimelineAct): TemplateResult =>
    count > 0
      ? html`<button class="text-button" part="cluster" @click=${() => onAct(act)}>${content}</button>`
      : html`<span></span>`;
  const before = html`<span aria-hidden="true">${back}</span> ${say('earlierCount', { count: earlier.length })}`;
  const after = html`${say('laterCount', { count: later.length })} <span aria-hidden="true">${on}</span>`;
  return html`<div class="edges small">
    ${edge(earlier.length, before, 'panBefore')} ${edge(later.length, after, 'panAfter')}
  </div>`;
}

/** Events of a cluster that is too close to open by zooming: each a button. */
export function renderOpened(
  events: readonly StoryEvent[],
  { say, date, onChoose }: Words & { readonly onChoose: (id: string) => void },
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<ul class="opened" aria-label=${say('eventCount', { count: events.length })}>
    ${events.map(
      (event) =>
        html`<li>
          <button class="text-button" @click=${() => onChoose(event.id)}>${event.title}</button>
          <span class="small muted">${formatWhen(event, { say, date })}</span>
        </li>`,
    )}
  </ul>`;
}
