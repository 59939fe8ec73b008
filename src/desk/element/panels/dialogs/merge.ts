import { html, nothing, type TemplateResult } from 'lit';
import type { Conflict } from '../../../versions/merge.js';
import { valueAt } from '../../../document/pointer.js';
import { formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import type { PendingMerge } from '../../editor-state.js';
import { renderChanges } from './comparison.js';
import { renderValue } from './field-changes.js';
import '../../../../i18n/en/commands.js';

/** Renders the changes of both versions, and a choice for each conflict. */
export function renderMerge(
  editor: EditorContext,
  pendingMerge: PendingMerge,
  onChoose: (index: number, isTheirs: boolean) => void,
  onMerge: () => void,
): TemplateResult {
  const { say } = editor;
  const { merge, before, theirs } = pendingMerge;
  const { conflicts } = merge;
  return html`<p>${say('deskMergeLead')}</p>
    <h3>${say('deskTheirChanges')}</h3>
    ${renderChanges(editor, before, theirs)}
    <h3>${conflicts.length === 0 ? say('deskNoConflict') : say('deskConflicts', { count: conflicts.length })}</h3>
    ${conflicts.map((conflict, index) => renderConflict(editor, pendingMerge, conflict, index, onChoose))}
    <p class="buttons"><button type="button" class="button primary" @click=${onMerge}>${say('deskJoin')}</button></p>`;
}

function renderConflict(
  editor: EditorContext,
  { merge, takesTheirs }: PendingMerge,
  { pointer, ours, theirs }: Conflict,
  index: number,
  onChoose: (index: number, isTheirs: boolean) => void,
): TemplateResult {
  const { say } = editor;
  const item = pointer.split('/').slice(0, 3).join('/');
  const name = shorten(nameOf(valueAt(merge.document, item)));
  const isTaken = takesTheirs.has(index);
  return html`<fieldset class="conflict">
    <legend>${formatPlace(say, pointer)}${name ? html` <span dir="auto">(${name})</span>` : nothing}</legend>
    ${(
      [
        [false, 'deskOurs', ours],
        [true, 'deskTheirs', theirs],
      ] as const
    ).map(
      ([isTheirs, words, value]) =>
        html`<label>
          <input
            type="radio"
            name=${`conflict-${index}`}
            .checked=${isTheirs === isTaken}
            @change=${() => onChoose(index, isTheirs)}
          />
          <b>${say(words)}</b> ${renderValue(editor, value)}
        </label>`,
    )}
  </fieldset>`;
}
