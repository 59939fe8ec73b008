import { html, nothing, type TemplateResult } from 'lit';
import { compareRevisions, type ItemChange } from '../../../edit/compare-revisions.js';
import { equalJson, type Json } from '../../../edit/json.js';
import type { Conflict } from '../../../edit/merge.js';
import { valueAt } from '../../../edit/pointer.js';
import type { Problem } from '../../../model/problems/problem.js';
import { LIST_WORDS, nameOf, formatPlace, shorten, type EditorContext } from '../editor-context.js';
import { renderFieldChanges, renderValue } from './field-changes.js';
import type { PendingMerge } from '../editor-state.js';
import type { EditedListName } from '../identified-lists.js';
import { EXPORT_FORMS, type ExportForm } from '../saving/export-document.js';

/** Renders the export formats, and content that the last export couldn't hold. */
export function renderExport(
  editor: EditorContext,
  losses: readonly Problem[],
  onExport: (form: ExportForm) => void,
): TemplateResult {
  const { say } = editor;
  return html`<p class="muted small">${say('deskExportLead')}</p>
    <ul class="choices">
      ${EXPORT_FORMS.map(
        (form) =>
          html`<li>
            <button type="button" class="button" @click=${() => onExport(form)}>${say(form.words)}</button>
          </li>`,
      )}
    </ul>
    <div role="status">
      ${
        losses.length > 0
          ? html`<h3>${say('deskLost', { count: losses.length })}</h3>
              <ul class="problems">
                ${losses.map(
                  ({ pointer, message }) => html`<li class="warning">${formatPlace(say, pointer)}: ${message}</li>`,
                )}
              </ul>`
          : nothing
      }
    </div>`;
}

export function renderClear({ say }: EditorContext, onClear: () => void): TemplateResult {
  return html`<p>${say('deskClearLead')}</p>
    <p class="buttons"><button type="button" class="button" @click=${onClear}>${say('deskClear')}</button></p>`;
}

/** Renders the changes since the document was loaded or saved. */
export function renderComparison(editor: EditorContext, saved: Json, revision: string | undefined): TemplateResult {
  const { say } = editor;
  const lead = revision === undefined ? say('deskCompareStart') : say('deskCompareLead', { revision });
  return html`<p class="muted">${lead}</p>
    ${renderChanges(editor, saved, editor.document)}`;
}

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

function renderChanges(editor: EditorContext, before: Json, after: Json): TemplateResult {
  const { say } = editor;
  const changes = equalJson(before, after) ? [] : compareRevisions(before, after);
  if (changes.length === 0) return html`<p>${say('deskNoChange')}</p>`;
  return html`<ul class="changes">
    ${changes.map((change) => renderChange(editor, change, change.kind === 'removed' ? before : after))}
  </ul>`;
}

const KINDS = {
  added: 'deskItemAdded',
  removed: 'deskItemRemoved',
  changed: 'deskItemChanged',
  moved: 'deskItemMoved',
} as const;

function renderChange(
  editor: EditorContext,
  { list, pointer, kind, fields }: ItemChange,
  document: Json,
): TemplateResult {
  const { say } = editor;
  const part = list === '' ? say('deskStory') : say(LIST_WORDS[list as EditedListName]);
  const name = list === '' ? '' : shorten(nameOf(valueAt(document, pointer)));
  return html`<li>
    <span class="muted">${part}</span> <b dir="auto">${name}</b> <span class="kind">${say(KINDS[kind])}</span>
    ${fields.length > 0 ? renderFieldChanges(editor, fields) : nothing}
  </li>`;
}
