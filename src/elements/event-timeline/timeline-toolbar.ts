import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../parts/event-detail/event-dates.js';
import { renderFindButton } from '../parts/search-panel/search-button.js';
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
    ${view === 'chart' ? renderZoom(context) : nothing} ${canFind ? renderFindButton(context) : nothing}
    ${renderSave(context)}
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
