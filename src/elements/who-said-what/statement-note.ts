import { html, nothing, type TemplateResult } from 'lit';
import type { Statement } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { renderNoteBody } from '../parts/statement-card/note-body.js';
import { formatWhen, spokenStyleOf } from '../../describe/event-dates.js';
import { formatStatementName } from '../../describe/names.js';
import { formatList } from '../../i18n/message-parts.js';
import type { CardOptions } from '../parts/statement-card/statement-card-context.js';
import type { StatementsDispatch } from './statements-state.js';
import '../../i18n/en/details.js';

/** Data of a card's buttons. */
export interface ActionsData {
  readonly isSelected: boolean;
  /** True if the timeline beside shows the same selection. */
  readonly isSharing: boolean;
  /** Choices to copy, if they are open. */
  readonly copying: unknown;
}

/** Renders the content of a statement's note, which ends with the statement's buttons. */
export function renderNoteWithActions(
  statement: Statement,
  actions: ActionsData,
  context: RenderContext,
  options: CardOptions,
  dispatch: StatementsDispatch,
): TemplateResult {
  const action = renderActions(statement, actions, context, dispatch);
  return renderNoteBody(statement, context, { ...options, action });
}

/** Renders the buttons of a statement: select and copy. Their accessible names contain the statement's name. */
function renderActions(
  statement: Statement,
  { isSelected, isSharing, copying }: ActionsData,
  context: RenderContext,
  dispatch: StatementsDispatch,
): TemplateResult {
  const { say } = context;
  const { id } = statement;
  const isOpen = copying !== nothing;
  const name = html`<span class="visually-hidden">: ${formatStatementName(statement, context)}</span>`;
  // A click whose `detail` is 0 came from a key.
  const choose = ({ detail }: MouseEvent) =>
    dispatch({ type: 'select', id: isSelected ? null : id, cause: detail === 0 ? 'key' : 'click' });
  return html`<div class="choices">
      <button type="button" class="text-button choice" aria-pressed=${isSelected} @click=${choose}>
        ${say(isSharing ? 'showOnTimeline' : 'markStatement')}${name}
      </button>
      ${isSharing ? html`<span class="visually-hidden" role="status">${isSelected ? formatPlace(statement, context) : ''}</span>` : nothing}
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

/** Formats where the timeline marks a statement: "The US shoots the balloon down, 4 February 2023"; without an event, at its date. */
function formatPlace({ at, about, date: when }: Statement, context: RenderContext): string {
  const { explainer, say, date } = context;
  const marked = explainer.events.filter(({ id }) => id === at || about.includes(id));
  const places = marked.map((event) => `${event.title}, ${formatWhen(event, context, spokenStyleOf(event.date))}`);
  return places.length > 0 ? formatList(places, say) : when ? date(when) : '';
}
