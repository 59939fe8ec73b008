import { html, nothing, type TemplateResult } from 'lit';
import { isObject, type Json } from '../../../edit/json.js';
import { memberOf, valueAt } from '../../../edit/pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { IDENTIFIED_LIST_SHAPES } from '../../../model/schema/schema.js';
import { entriesAt, sayName, type Desk, type RosterName } from '../editor-context.js';
import { renderFields, renderUnknown } from '../fields/fields.js';
import { renderAdd, renderMoves, renderRowPages } from './item-actions.js';
import { problemsWithin, renderProblemCount, renderProblems } from './problem-notes.js';
import { MAIN_FIELDS, MAX_ROWS } from '../identified-lists.js';

/** A list of items, each of which opens in place as a form. */
export function renderForms(desk: Desk, list: RosterName): TemplateResult {
  const items = entriesAt(desk, `/${list}`);
  const shown = items.slice(desk.firstRow, desk.firstRow + MAX_ROWS);
  return html`${items.length === 0 ? html`<p class="muted">${desk.say('deskNothingYet')}</p>` : nothing}
    ${renderProblems(desk, `/${list}`)}
    <ol class="items">
      ${shown.map((item, index) => renderItem(desk, list, desk.firstRow + index, item))}
    </ol>
    ${renderRowPages(desk, list)} ${renderAdd(desk, list, false)}`;
}

function renderItem(desk: Desk, list: RosterName, index: number, item: Json): TemplateResult {
  const pointer = pointerTo(`/${list}`, index);
  const isOpen = desk.opened === pointer;
  return html`<li class="item ${isOpen ? 'open' : ''}" data-index=${index}>
    <div class="item-head">
      <button
        type="button"
        class="item-name"
        id=${`${pointer}:head`}
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls=${`${pointer}:form`}
        @click=${() => desk.open(isOpen ? undefined : pointer)}
      >
        <span class="item-date muted">${dateOf(desk, item)}</span>
        <span class="item-title" dir="auto">${sayName(desk, pointer)}</span>
      </button>
      ${renderProblemCount(desk, problemsWithin(desk, pointer))} ${renderMoves(desk, list, index)}
    </div>
    <div id=${`${pointer}:form`} ?hidden=${!isOpen}>${isOpen ? renderForm(desk, list, pointer) : nothing}</div>
  </li>`;
}

/** When it was, in words, where an item has a date. */
function dateOf(desk: Desk, item: Json): string {
  const date = memberOf(item, 'date');
  return typeof date === 'string' ? (desk.sayDate(date) ?? date) : '';
}

function renderForm(desk: Desk, list: RosterName, pointer: string): TemplateResult {
  const shape = IDENTIFIED_LIST_SHAPES[list];
  const main = MAIN_FIELDS[list];
  const more = [...shape.fields.keys()].filter((name) => !main.includes(name));
  const item = valueAt(desk.document, pointer);
  const isUsed = more.some((name) => name !== 'id' && memberOf(item, name) !== undefined);
  return html`<div class="form" id=${pointer} tabindex="-1" role="group" aria-label=${sayName(desk, pointer)}>
    ${renderProblems(desk, pointer)}
    <div class="fields">${renderFields(desk, pointer, shape, main)}</div>
    <details ?open=${isUsed && isObject(item)}>
      <summary>${desk.say('deskMore')}</summary>
      <div class="fields">${renderFields(desk, pointer, shape, more)}</div>
    </details>
    ${renderUnknown(desk, item, shape)}
  </div>`;
}
