import { html, nothing, type TemplateResult } from 'lit';
import type { StoryEvent } from '../../model/explainer.js';
import { formatWhen, type Words } from '../shared/event-words.js';
import type { TimelineAct } from './timeline-keys.js';

export interface ToolbarContext extends Words {
  readonly view: 'chart' | 'list';
  /** There is room for both. */
  readonly canChooseView: boolean;
  readonly isWhole: boolean;
  /** There are several events to find one among. */
  readonly canFind: boolean;
  readonly isFinding: boolean;
  readonly onFind: () => void;
  readonly onView: (view: 'chart' | 'list') => void;
  readonly onAct: (act: TimelineAct) => void;
  /** What the button "Save" has opened, if it has. */
  readonly saveMenu: unknown;
  readonly onSave: () => void;
}

/** Chart or list, and every zoom that a gesture can do. */
export function renderToolbar(context: ToolbarContext): TemplateResult {
  const { say, view, canChooseView, canFind, onView } = context;
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
    ${view === 'chart' ? renderZoom(context) : nothing} ${canFind ? renderFind(context) : nothing}
    ${renderSave(context)}
  </div>`;
}

function renderFind({ say, isFinding, onFind }: ToolbarContext): TemplateResult {
  return html`<div class="segments">
    <button
      class="find-button"
      aria-expanded=${isFinding}
      aria-controls=${isFinding ? 'find' : nothing}
      @click=${onFind}
    >
      ${say('find')}
    </button>
  </div>`;
}

function renderSave({ say, saveMenu, onSave }: ToolbarContext): TemplateResult {
  const isOpen = saveMenu !== undefined;
  return html`<div class="segments save">
    <button aria-expanded=${isOpen} aria-controls=${isOpen ? 'save-menu' : nothing} @click=${onSave}>
      ${say('save')}
    </button>
    ${saveMenu ?? nothing}
  </div>`;
}

/** Those that can do nothing now stay where they are, and keep the focus. */
function renderZoom({ say, isWhole, onAct }: ToolbarContext): TemplateResult {
  return html`<div class="segments zoom" role="group" aria-label=${say('zoom')}>
    <button
      aria-label=${say('zoomOut')}
      title=${say('zoomOut')}
      aria-disabled=${isWhole}
      @click=${() => onAct('zoomOut')}
    >
      −
    </button>
    <button aria-label=${say('zoomIn')} title=${say('zoomIn')} @click=${() => onAct('zoomIn')}>+</button>
    <button title=${say('fitName')} aria-disabled=${isWhole} @click=${() => onAct('fit')}>${say('fit')}</button>
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
  const edge = ([first]: readonly StoryEvent[], content: unknown, act: TimelineAct): TemplateResult =>
    first
      ? html`<button class="text-button edge" part="cluster" data-holds=${first.id} @click=${() => onAct(act)}>
          ${content}
        </button>`
      : html`<span></span>`;
  const before = html`<span aria-hidden="true">${back}</span> ${say('earlierCount', { count: earlier.length })}`;
  const after = html`${say('laterCount', { count: later.length })} <span aria-hidden="true">${on}</span>`;
  return html`<div class="edges small">${edge(earlier, before, 'panBefore')} ${edge(later, after, 'panAfter')}</div>`;
}

export interface OpenedContext extends Words {
  readonly selectedId: string | null;
  readonly detailId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Events of a cluster that is too close to open by zooming: each a button. */
export function renderOpened(
  events: readonly StoryEvent[],
  { say, date, selectedId, detailId, onChoose }: OpenedContext,
): TemplateResult | typeof nothing {
  if (events.length === 0) return nothing;
  return html`<ul class="opened" id="opened" aria-label=${say('eventCount', { count: events.length })}>
    ${events.map(
      (event) =>
        html`<li>
          <button
            class="text-button"
            data-id=${event.id}
            aria-expanded=${event.id === selectedId}
            aria-controls=${event.id === detailId ? 'detail' : nothing}
            @click=${() => onChoose(event.id)}
          >
            ${event.title}</button
          ><span class="small muted">${say('dot')}<bdi>${formatWhen(event, { say, date })}</bdi></span>
        </li>`,
    )}
  </ul>`;
}
