import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { compareRevisions, type ItemChange } from '../../../versions/compare-revisions.js';
import { equalJson, type Json } from '../../../document/json.js';
import { valueAt } from '../../../document/pointer.js';
import { isSilence } from '../../../story/story-entries.js';
import { pointerTo } from '../../../../model/json-pointer.js';
import { formatPlace, nameOf, shorten, type EditorContext } from '../../editor-context.js';
import { renderFieldChanges } from './field-changes.js';
import '../../../../i18n/en/commands.js';
import '../../../../i18n/en/editor.js';

/** Renders the changes since the document was loaded or saved. It is loaded when somebody asks for them. */
export function renderComparison(editor: EditorContext, saved: Json, revision: string | undefined): TemplateResult {
  const { say } = editor;
  const lead = revision === undefined ? say('deskCompareStart') : say('deskCompareLead', { revision });
  return html`<p class="muted" tabindex="-1" ${ref(beginHere)}>${lead}</p>
    ${renderChanges(editor, saved, editor.document)}`;
}

/** Focuses the first paragraph of the dialog. Otherwise the dialog would scroll to its only button, which is at the end. */
function beginHere(lead: Element | undefined): void {
  queueMicrotask(() => (lead as HTMLElement | undefined)?.focus());
}

/** Renders the changes from one version to another. */
export function renderChanges(editor: EditorContext, before: Json, after: Json): TemplateResult {
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
  const item = valueAt(document, pointer);
  const listed = isSilence(item) ? say('deskKindSilence') : formatPlace(say, pointerTo('', list));
  const part = list === '' ? say('deskStory') : listed;
  const name = list === '' ? '' : shorten(nameOf(item));
  return html`<li>
    <span class="muted">${part}</span> <b dir="auto">${name}</b> <span class="kind">${say(KINDS[kind])}</span>
    ${fields.length > 0 ? renderFieldChanges(editor, fields) : nothing}
  </li>`;
}
