import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { formatStatementName } from '../parts/statement-card/statement-card-context.js';
import type { StatementsDispatch } from './statements-state.js';

/** What the buttons of a card show. */
export interface ActionsData {
  readonly isSelected: boolean;
  /** The choice shows on the timeline beside it. */
  readonly isSharing: boolean;
  /** What can be copied, where it is open. */
  readonly copying: unknown;
}

/** What a reader can do with a statement: choose it, and copy it. Each button names the statement to those who hear it. */
export function renderActions(
  statement: Statement,
  { isSelected, isSharing, copying }: ActionsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { say } = context;
  const { id } = statement;
  const isOpen = copying !== nothing;
  const name = html`<span class="visually-hidden">: ${formatStatementName(statement, context)}</span>`;
  // A click without a pointer is a key press.
  const choose = ({ detail }: MouseEvent) =>
    dispatch({ type: 'select', id: isSelected ? null : id, cause: detail === 0 ? 'key' : 'click' });
  return html`<div class="choices">
      <button type="button" class="text-button choice" aria-pressed=${isSelected} @click=${choose}>
        ${say(isSharing ? 'showOnTimeline' : 'markStatement')}${name}
      </button>
      <button
        type="button"
        class="text-button choice"
        aria-expanded=${isOpen}
        aria-controls=${isOpen ? 'copying' : nothing}
        @click=${() => dispatch({ type: 'copy', id })}
      >
        ${say('copy')}${name}
      </button>
    </div>
    ${copying}`;
}
