import { html, nothing, type TemplateResult } from 'lit';
import { compareRevisions, type ItemChange } from '../../../edit/compare-revisions.js';
import type { Edit } from '../../../edit/make-edits.js';
import { equalJson, type Json } from '../../../edit/json.js';
import type { Conflict, Merge } from '../../../edit/merge.js';
import { valueAt } from '../../../edit/pointer.js';
import type { Problem } from '../../../model/problems/problem.js';
import { ROSTER_WORDS, nameOf, sayField, sayPlace, shorten, type Desk, type RosterName } from '../editor-context.js';
import { EXPORT_FORMS, type ExportForm } from '../saving/export-document.js';

/** Two versions that are about to be joined. */
export interface Joining {
  readonly merge: Merge;
  readonly before: Json;
  readonly theirs: Json;
  /** The revision of theirs. */
  readonly revision: string | undefined;
  /** The conflicts in which theirs is taken. */
  readonly takesTheirs: ReadonlySet<number>;
}

/** The forms in which a story can be taken along; and what the one that was taken last doesn't hold. */
export function renderExport(
  desk: Desk,
  lost: readonly Problem[],
  onExport: (form: ExportForm) => void,
): TemplateResult {
  const { say } = desk;
  return html`<p class="muted small">${say('deskExportLead')}</p>
    <ul class="choices">
      ${EXPORT_FORMS.map(
        (form) =>
          html`<li><button type="button" class="act" @click=${() => onExport(form)}>${say(form.words)}</button></li>`,
      )}
    </ul>
    <div role="status">
      ${
        lost.length > 0
          ? html`<h3>${say('deskLost', { count: lost.length })}</h3>
              <ul class="problems">
                ${lost.map(
                  ({ pointer, message }) => html`<li class="warning">${sayPlace(say, pointer)}: ${message}</li>`,
                )}
              </ul>`
          : nothing
      }
    </div>`;
}

export function renderClear({ say }: Desk, onClear: () => void): TemplateResult {
  return html`<p>${say('deskClearLead')}</p>
    <p class="acts"><button type="button" class="act" @click=${onClear}>${say('deskClear')}</button></p>`;
}

/** What changed since the document began, or was saved last. */
export function renderComparison(desk: Desk, saved: Json, revision: string | undefined): TemplateResult {
  const { say } = desk;
  const lead = revision === undefined ? say('deskCompareStart') : say('deskCompareLead', { revision });
  return html`<p class="muted">${lead}</p>
    ${renderChanges(desk, saved, desk.document)}`;
}

/** Both versions: what they changed, and where a choice is to be made. */
export function renderJoining(
  desk: Desk,
  joining: Joining,
  onTake: (index: number, isTheirs: boolean) => void,
  onJoin: () => void,
): TemplateResult {
  const { say } = desk;
  const { merge, before, theirs } = joining;
  const { conflicts } = merge;
  return html`<p>${say('deskMergeLead')}</p>
    <h3>${say('deskTheirChanges')}</h3>
    ${renderChanges(desk, before, theirs)}
    <h3>${conflicts.length === 0 ? say('deskNoConflict') : say('deskConflicts', { count: conflicts.length })}</h3>
    ${conflicts.map((conflict, index) => renderConflict(desk, joining, conflict, index, onTake))}
    <p class="acts"><button type="button" class="act primary" @click=${onJoin}>${say('deskJoin')}</button></p>`;
}

function renderConflict(
  desk: Desk,
  { merge, takesTheirs }: Joining,
  { pointer, ours, theirs }: Conflict,
  index: number,
  onTake: (index: number, isTheirs: boolean) => void,
): TemplateResult {
  const { say } = desk;
  const item = pointer.split('/').slice(0, 3).join('/');
  const name = shorten(nameOf(valueAt(merge.document, item)));
  const isTaken = takesTheirs.has(index);
  return html`<fieldset class="conflict">
    <legend>${sayPlace(say, pointer)}${name ? html` <span dir="auto">(${name})</span>` : nothing}</legend>
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
            @change=${() => onTake(index, isTheirs)}
          />
          <b>${say(words)}</b> ${renderValue(desk, value)}
        </label>`,
    )}
  </fieldset>`;
}

function renderChanges(desk: Desk, before: Json, after: Json): TemplateResult {
  const { say } = desk;
  const changes = equalJson(before, after) ? [] : compareRevisions(before, after);
  if (changes.length === 0) return html`<p>${say('deskNoChange')}</p>`;
  return html`<ul class="changes">
    ${changes.map((change) => renderChange(desk, change, change.kind === 'removed' ? before : after))}
  </ul>`;
}

const KINDS = {
  added: 'deskItemAdded',
  removed: 'deskItemRemoved',
  changed: 'deskItemChanged',
  moved: 'deskItemMoved',
} as const;

function renderChange(desk: Desk, { list, pointer, kind, fields }: ItemChange, document: Json): TemplateResult {
  const { say } = desk;
  const part = list === '' ? say('deskStory') : say(ROSTER_WORDS[list as RosterName]);
  const name = list === '' ? '' : shorten(nameOf(valueAt(document, pointer)));
  return html`<li>
    <span class="muted">${part}</span> <b dir="auto">${name}</b> <span class="kind">${say(KINDS[kind])}</span>
    ${fields.length > 0 ? renderFieldChanges(desk, fields) : nothing}
  </li>`;
}

/** Fields of an item, each with its value before and after. */
export function renderFieldChanges(desk: Desk, fields: Edit): TemplateResult {
  const { say } = desk;
  return html`<dl>
    ${fields.map(
      ({ pointer: field, before, after }) =>
        html`<dt>${sayField(say, field.slice(1))}</dt>
          <dd>
            <del><span class="visually-hidden">${say('deskWas')}</span>${renderValue(desk, before)}</del>
            <ins><span class="visually-hidden">${say('deskIs')}</span>${renderValue(desk, after)}</ins>
          </dd>`,
    )}
  </dl>`;
}

function renderValue({ say }: Desk, value: Json | undefined): unknown {
  if (value === undefined) return html`<i>${say('deskNothing')}</i>`;
  return html`<span dir="auto">${typeof value === 'string' ? value : JSON.stringify(value)}</span>`;
}
