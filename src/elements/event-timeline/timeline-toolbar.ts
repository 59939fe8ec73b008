import { html, nothing, type TemplateResult } from 'lit';
import type { RenderContext } from '../base/render-context.js';
import { renderSearchButton } from '../parts/search-panel/search-button.js';
import type { ZoomCommand } from './timeline-keys.js';
import type { Dispatch } from './timeline-requests.js';

/** Data of the toolbar. */
export interface ToolbarData {
  readonly view: 'chart' | 'list';
  /** There is room for both. */
  readonly canChooseView: boolean;
  readonly isWhole: boolean;
  readonly isSearchOpen: boolean;
  /** Menu that the button "Download" has opened, or undefined. */
  readonly saveMenu: unknown;
}

/** Chart or list, and every zoom that a gesture can do. */
export function renderToolbar(data: ToolbarData, context: RenderContext, dispatch: Dispatch): TemplateResult {
  const { view, isSearchOpen } = data;
  const { say, explainer } = context;
  return html`<div class="toolbar" part="toolbar">
    <slot name="toolbar"></slot>
    ${data.canChooseView ? renderViews(view, context, dispatch) : nothing}
    ${
      explainer.events[1]
        ? renderSearchButton({ say, isSearchOpen, onSearch: () => dispatch({ type: 'toggle', panel: 'search' }) })
        : nothing
    }
    ${view === 'chart' ? renderZoom(data.isWhole, context, dispatch) : nothing}
    ${renderSave(data.saveMenu, context, dispatch)}
  </div>`;
}

function renderViews(view: 'chart' | 'list', { say }: RenderContext, dispatch: Dispatch): TemplateResult {
  const show = (wanted: 'chart' | 'list') => () => dispatch({ type: 'change-view', view: wanted });
  return html`<div class="segments" role="group" aria-label=${say('view')}>
    <button part="button" aria-pressed=${view === 'chart'} @click=${show('chart')}>${say('timeline')}</button>
    <button part="button" aria-pressed=${view === 'list'} @click=${show('list')}>${say('list')}</button>
  </div>`;
}

/** Buttons that can do nothing now stay where they are, and keep the focus. */
function renderZoom(isWhole: boolean, { say }: RenderContext, dispatch: Dispatch): TemplateResult {
  const zoom = (command: ZoomCommand) => () => dispatch({ type: 'zoom-command', command });
  return html`<div class="segments" role="group" aria-label=${say('zoom')}>
    <button
      part="button"
      aria-label=${say('zoomOut')}
      title=${say('zoomOut')}
      aria-disabled=${isWhole}
      @click=${zoom('zoomOut')}
    >
      −
    </button>
    <button part="button" aria-label=${say('zoomIn')} title=${say('zoomIn')} @click=${zoom('zoomIn')}>+</button>
    <button part="button" title=${say('fitName')} aria-disabled=${isWhole} @click=${zoom('fit')}>${say('fit')}</button>
  </div>`;
}

function renderSave(saveMenu: unknown, { say }: RenderContext, dispatch: Dispatch): TemplateResult {
  const isOpen = saveMenu !== undefined;
  return html`<div class="segments save">
    <button
      part="button"
      aria-expanded=${isOpen}
      aria-controls=${isOpen ? 'save-menu' : nothing}
      @click=${() => dispatch({ type: 'toggle', panel: 'save' })}
    >
      ${say('save')}
    </button>
    ${saveMenu ?? nothing}
  </div>`;
}
