import { html, nothing, type TemplateResult } from 'lit';
import type { Explainer } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { renderSearchButton } from '../parts/search-panel/search-button.js';
import { VIEWS, type StatementsDispatch, type View } from './statements-state.js';
import '../../i18n/en/details.js';

/** Data of the toolbar. */
export interface StatementsToolbarData {
  readonly view: View;
  readonly isSearchOpen: boolean;
  /** True if there are several statements to search. */
  readonly canFind: boolean;
  /** HTML for other pages, if the page offers it to readers. */
  readonly frameOffer: unknown;
}

/** Renders the buttons above the statements, in groups. Buttons of the page come last. */
export function renderStatementsToolbar(
  data: StatementsToolbarData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { view, isSearchOpen, canFind, frameOffer } = data;
  const { say, explainer } = context;
  const onSearch = () => dispatch({ type: 'toggle', panel: 'search' });
  return html`<div class="toolbar" part="toolbar">
    ${explainer.statements.length > 0 ? renderViews(view, context, dispatch) : nothing}
    ${canFind ? renderSearchButton({ say, isSearchOpen, onSearch }) : nothing}
    ${frameOffer === nothing ? nothing : html`<div class="segments">${frameOffer}</div>`}<slot name="toolbar"></slot>
  </div>`;
}

function renderViews(current: View, { say, explainer }: RenderContext, dispatch: StatementsDispatch): TemplateResult {
  const show = (view: View) => () => dispatch({ type: 'view', view, cause: 'reader' });
  return html`<div class="segments" role="group" aria-label=${say('view')}>
    ${VIEWS.map(
      (view) =>
        html`<button part="button" type="button" aria-pressed=${view === current} @click=${show(view)}>
          ${say(view === 'positions' ? nameFirstView(explainer) : view)}
        </button>`,
    )}
  </div>`;
}

/** Names the first view by what its statements are ordered by. */
function nameFirstView({ topics, sides }: Explainer): 'positions' | 'everySide' | 'statements' {
  if (topics.length > 0) return 'positions';
  return sides.length > 0 ? 'everySide' : 'statements';
}
