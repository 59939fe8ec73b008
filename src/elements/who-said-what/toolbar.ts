import { html, nothing, type TemplateResult } from 'lit';
import { renderFindButton, type FindButtonContext } from '../parts/search-panel/search-button.js';

export const VIEWS = ['positions', 'conversation', 'speakers'] as const;
export type View = (typeof VIEWS)[number];

export interface StatementsToolbarContext extends FindButtonContext {
  readonly view: View;
  /** There is something to view. */
  readonly canChooseView: boolean;
  readonly onView: (view: View) => void;
  /** There are several statements to find one among. */
  readonly canFind: boolean;
  /** What readers may take along, if anything. */
  readonly embed: unknown;
}

/** The buttons above the statements, in groups; those of the page come last. */
export function renderStatementsToolbar(context: StatementsToolbarContext): TemplateResult {
  return html`<div class="toolbar" part="toolbar">
    ${context.canChooseView ? renderViews(context) : nothing} ${context.canFind ? renderFindButton(context) : nothing}
    ${context.embed === nothing ? nothing : html`<div class="segments">${context.embed}</div>`}<slot
      name="toolbar"
    ></slot>
  </div>`;
}

function renderViews({ say, view, onView }: StatementsToolbarContext): TemplateResult {
  return html`<div class="segments" role="group" aria-label=${say('view')}>
    ${VIEWS.map(
      (each) =>
        html`<button type="button" aria-pressed=${each === view} @click=${() => onView(each)}>${say(each)}</button>`,
    )}
  </div>`;
}
