import { html, nothing, type TemplateResult } from 'lit';
import '../../../../i18n/en/editor.js';
import '../../../../i18n/en/readiness.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { isGrave } from '../../../../model/problems/unproven.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../../editor-data.js';
import { LEAVING_ID } from '../../editor-state.js';
import { sortPoints, formatProblemCounts } from '../check/open-points.js';
import { renderPlace } from '../check/place-button.js';
import { formatReadiness } from '../check/readiness.js';
import { isRepeatedClick } from '../entries/repeated-click.js';

/** Maximum number of problems that are named. “Check” lists all. */
const MAX_NAMED = 20;

export interface LeavingActs {
  /** The question, and the button that continues in spite of the problems. */
  readonly words: readonly [ask: MessageKey, anyway: MessageKey];
  /** The button if there are no problems any more, as after an undo by the page. */
  readonly plain: MessageKey;
  readonly onLeave: (event: MouseEvent) => void;
  /** Called by “Cancel”; absent if the dialog has no other content. */
  readonly onCancel?: () => void;
}

/** Renders a question before a story with errors or unproven quotations is saved or exported. It lists them, unproven quotations first. */
export function renderLeaving(
  editor: EditorContext,
  { words: [ask, anyway], plain, onLeave, onCancel }: LeavingActs,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say, formatProblem } = editor;
  const problems = sortPoints(editor.problems.filter(isGrave)).flatMap((kind) => kind.problems);
  const isOpen = problems.length > 0;
  const rest = problems.length - MAX_NAMED;
  const goTo = (pointer: string) => {
    dispatch({ type: 'close-dialog' });
    commands.goTo(pointer);
  };
  return html`<div class="leaving" role="group" id=${LEAVING_ID} tabindex="-1" aria-labelledby="leaving-counts">
    <p class=${isOpen ? 'warning' : ''} id="leaving-counts">
      ${isOpen ? say(ask, { what: formatProblemCounts(say, problems) }) : formatReadiness(editor)}
    </p>
    <ul class="problems">
      ${problems
        .slice(0, MAX_NAMED)
        .map(
          (problem) =>
            html`<li class=${problem.severity}>
              ${renderPlace(editor, problem.pointer, goTo)} ${(formatProblem?.(editor, problem) ?? problem).message}
            </li>`,
        )}
    </ul>
    ${rest > 0 ? html`<p>${say('leavingMore', { count: rest })}</p>` : nothing}
    <p class="buttons">
      ${onCancel ? html`<button type="button" class="button" @click=${onCancel}>${say('deskCancel')}</button>` : nothing}
      <button type="button" class="button" @click=${(event: MouseEvent) => isRepeatedClick(event) || onLeave(event)}>
        ${say(isOpen ? anyway : plain)}
      </button>
    </p>
  </div>`;
}
