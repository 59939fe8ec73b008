import { html, nothing, type TemplateResult } from 'lit';
import { isObject, type Json } from '../../../edit/json.js';
import { memberOf, valueAt } from '../../../edit/pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { IDENTIFIED_LIST_SHAPES } from '../../../model/schema/schema.js';
import { entriesAt, formatItemName, type EditorContext } from '../editor-context.js';
import { renderFields, renderUnknown } from '../fields/fields.js';
import { renderAdd, renderMoves, renderRowPages } from './item-actions.js';
import { problemsWithin, renderProblemCount, renderProblems } from './problem-notes.js';
import { MAIN_FIELDS, MAX_ROWS, type EditedListName } from '../form-fields.js';

/** Renders a list of items whose forms open in place. */
export function renderForms(editor: EditorContext, list: EditedListName): TemplateResult {
  const items = entriesAt(editor, `/${list}`);
  const shown = items.slice(editor.firstRow, editor.firstRow + MAX_ROWS);
  return html`${items.length === 0 ? html`<p class="muted">${editor.say('deskNothingYet')}</p>` : nothing}
    ${renderProblems(editor, `/${list}`)}
    <ol class="items">
      ${shown.map((item, index) => renderItem(editor, list, editor.firstRow + index, item))}
    </ol>
    ${renderRowPages(editor, list)} ${renderAdd(editor, list, false)}`;
}

function renderItem(editor: EditorContext, list: EditedListName, index: number, item: Json): TemplateResult {
  const pointer = pointerTo(`/${list}`, index);
  const isOpen = editor.opened === pointer;
  return html`<li class="item ${isOpen ? 'open' : ''}" data-index=${index}>
    <div class="item-head">
      <button
        type="button"
        class="item-name"
        id=${`${pointer}:head`}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${`${pointer}:form`}
        @click=${() => editor.open(isOpen ? undefined : pointer)}
      >
        <span class="item-date muted">${dateOf(editor, item)}</span>
        <span class="item-title" dir="auto">${formatItemName(editor, pointer)}</span>
      </button>
      ${renderProblemCount(editor, problemsWithin(editor, pointer))} ${renderMoves(editor, list, index)}
    </div>
    <div id=${`${pointer}:form`} ?hidden=${!isOpen}>${isOpen ? renderForm(editor, list, pointer) : nothing}</div>
  </li>`;
}

/** Formats the date of an item, if it has one. */
function dateOf(editor: EditorContext, item: Json): string {
  const date = memberOf(item, 'date');
  return typeof date === 'string' ? (editor.formatDate(date) ?? date) : '';
}

function renderForm(editor: EditorContext, list: EditedListName, pointer: string): TemplateResult {
  const shape = IDENTIFIED_LIST_SHAPES[list];
  const main = MAIN_FIELDS[list];
  const more = [...shape.fields.keys()].filter((name) => !main.includes(name));
  const item = valueAt(editor.document, pointer);
  const isUsed = more.some((name) => name !== 'id' && memberOf(item, name) !== undefined);
  return html`<div class="form" id=${pointer} tabindex="-1" role="group" aria-label=${formatItemName(editor, pointer)}>
    ${renderProblems(editor, pointer)}
    <div class="fields">${renderFields(editor, pointer, shape, main)}</div>
    <details ?open=${isUsed && isObject(item)}>
      <summary>${editor.say('deskMore')}</summary>
      <div class="fields">${renderFields(editor, pointer, shape, more)}</div>
    </details>
    ${renderUnknown(editor, item, shape)}
  </div>`;
}
