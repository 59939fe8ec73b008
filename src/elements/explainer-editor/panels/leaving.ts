import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../../i18n/messages.js';
import type { Problem } from '../../../model/problems/problem.js';
import { isGrave } from '../../../model/problems/unproven.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../editor-data.js';
import { wordCounts } from './open-points.js';
import { renderPlace } from './place-button.js';
import { isRepeatedClick } from './repeated-click.js';

/** Id of what names the problems. */
export const LEAVING_ID = 'leaving';

/** Maximum number of problems that are named. “Check” lists all. */
const MAX_NAMED = 20;

export interface LeavingActs {
  /** Words of the button that goes on. */
  readonly words: MessageKey;
  readonly onLeave: (event: MouseEvent) => void;
  /** Called by “Cancel”; absent where the dialog holds nothing else. */
  readonly onCancel?: () => void;
}

/** Returns errors and unproven quotations, with which a story leaves the desk by a second press alone. Warnings and advice ask nothing. */
export function graveProblems({ problems }: EditorContext): readonly Problem[] {
  return problems.filter(isGrave);
}

/** Names what is open in a story that is to leave the desk, and asks whether it leaves all the same. */
export function renderLeaving(
  editor: EditorContext,
  { words, onLeave, onCancel }: LeavingActs,
  dispatch: EditorDispatch,
  commands: EditorCommands,
): TemplateResult {
  const { say, wordProblem } = editor;
  const problems = graveProblems(editor);
  const rest = problems.length - MAX_NAMED;
  const goTo = (pointer: string) => {
    dispatch({ type: 'close-dialog' });
    commands.goTo(pointer);
  };
  return html`<div class="leaving" role="group" aria-labelledby="leaving-counts">
    <div id=${LEAVING_ID} tabindex="-1" aria-labelledby="leaving-counts">
      <p class="warning" id="leaving-counts">${say('deskStillOpen', { what: wordCounts(say, problems) })}</p>
      <ul class="problems">
        ${problems
          .slice(0, MAX_NAMED)
          .map(
            (problem) =>
              html`<li class=${problem.severity}>
                ${renderPlace(editor, problem.pointer, goTo)} ${(wordProblem?.(editor, problem) ?? problem).message}
              </li>`,
          )}
      </ul>
      ${rest > 0 ? html`<p>${say('leavingMore', { count: rest })}</p>` : nothing}
    </div>
    <p class="buttons">
      ${onCancel ? html`<button type="button" class="button" @click=${onCancel}>${say('deskCancel')}</button>` : nothing}
      <button type="button" class="button" @click=${(event: MouseEvent) => isRepeatedClick(event) || onLeave(event)}>
        ${say(words)}
      </button>
    </p>
  </div>`;
}
