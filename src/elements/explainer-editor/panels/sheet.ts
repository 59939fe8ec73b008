import { html, nothing, type TemplateResult } from 'lit';
import { isTable } from '../../../edit/is-table.js';
import { splitPointer } from '../../../edit/pointer.js';
import { entriesIn, objectIn } from '../../../edit/shape-at-pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { IDENTIFIED_LIST_SHAPES } from '../../../model/schema/schema.js';
import { entriesAt, sayField, sayName, type Desk, type RosterName } from '../editor-context.js';
import { renderMeaning } from '../fields/date-field.js';
import { textIn } from '../fields/fields.js';
import { renderAdd, renderMoves, renderRowPages } from './item-actions.js';
import { problemsWithin, renderProblemCount, renderProblems } from './problem-notes.js';
import { renderReferencesControl } from '../fields/references-field.js';
import type { PasteRequest } from './paste.js';
import { COLUMNS, MAX_ROWS } from '../identified-lists.js';
import { renderTextControl } from '../fields/text-control.js';

/** A list of items as a table to write into, cell by cell, or with cells pasted from a spreadsheet. */
export function renderSheet(
  desk: Desk,
  list: RosterName,
  onForm: (pointer: string) => void,
  onPaste: (request: PasteRequest) => void,
): TemplateResult {
  const { say } = desk;
  const columns = COLUMNS[list];
  const items = entriesAt(desk, `/${list}`);
  const shown = items.slice(desk.firstRow, desk.firstRow + MAX_ROWS);
  return html`<p class="muted small">${say('deskPasteHint')}</p>
    ${renderProblems(desk, `/${list}`)}
    <div class="sheet-frame" tabindex="0" role="region" aria-label=${say('deskSheet')}>
      <table
        class="sheet ${list}"
        @keydown=${(event: KeyboardEvent) => handleKeydown(event, desk)}
        @paste=${(event: ClipboardEvent) => handlePaste(event, list, onPaste)}
      >
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${say('deskRow')}</span></th>
            ${columns.map((name) => html`<th scope="col" class=${name}>${sayField(say, name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((_, index) => renderRow(desk, list, desk.firstRow + index, columns, onForm))}
        </tbody>
      </table>
    </div>
    ${items.length === 0 ? html`<p class="muted">${say('deskNothingYet')}</p>` : nothing} ${renderRowPages(desk, list)}
    ${renderAdd(desk, list, true)}`;
}

function renderRow(
  desk: Desk,
  list: RosterName,
  index: number,
  columns: readonly string[],
  onForm: (pointer: string) => void,
): TemplateResult {
  const pointer = pointerTo(`/${list}`, index);
  const number = (index + 1).toLocaleString(desk.locale);
  return html`<tr data-index=${index}>
    <th scope="row">
      <div class="row-head">
        <button
          type="button"
          class="text-button"
          id=${`${pointer}:head`}
          aria-label=${`${number}: ${sayName(desk, pointer)}`}
          @click=${() => onForm(pointer)}
        >
          ${number}
        </button>
        ${renderProblemCount(desk, problemsWithin(desk, pointer))} ${renderMoves(desk, list, index)}
      </div>
    </th>
    ${columns.map((name) => html`<td class=${name}>${renderCell(desk, list, pointer, name, number)}</td>`)}
  </tr>`;
}

function renderCell(desk: Desk, list: RosterName, item: string, name: string, row: string): unknown {
  const shape = IDENTIFIED_LIST_SHAPES[list].fields.get(name);
  if (!shape) return nothing;
  const pointer = pointerTo(item, name);
  const label = desk.say('deskNumbered', { name: sayField(desk.say, name), number: row });
  const entries = entriesIn(shape);
  const text = entries && !objectIn(entries) ? textIn(entries) : textIn(shape);
  if (entries && text) {
    return html`${renderReferencesControl(desk, pointer, shape, text, label, label)}
    ${problemsWithin(desk, pointer).map((problem) => renderProblems(desk, problem.pointer))}`;
  }
  const plain = text ?? shape;
  return html`${renderTextControl(desk, pointer, name, plain, label)}
  ${plain.kind === 'text' && plain.isDate ? renderMeaning(desk, pointer) : nothing} ${renderProblems(desk, pointer)}`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Up and down in a column, as in a spreadsheet; what takes several lines or a choice keeps its own keys. */
function handleKeydown(event: KeyboardEvent, desk: Desk): void {
  const step = STEPS[event.key];
  const field = event.composedPath()[0] as HTMLElement;
  if (step === undefined || field.localName !== 'input') return;
  event.preventDefault();
  const [item, name] = splitPointer(field.id);
  const [list, index] = splitPointer(item);
  const next = Number(index) + step;
  if (entriesAt(desk, list)[next] !== undefined) desk.focus(`${list}/${next}/${name}`);
}

/** Cells of a spreadsheet are shown with what they would change, before they are pasted. A single text is left to the field. */
function handlePaste(event: ClipboardEvent, list: RosterName, onPaste: (request: PasteRequest) => void): void {
  const typed = event.clipboardData?.getData('text/plain') ?? '';
  const cell = (event.composedPath()[0] as HTMLElement).closest<HTMLElement>('[id]');
  if (!isTable(typed) || !cell) return;
  event.preventDefault();
  const [item, column] = splitPointer(cell.id);
  onPaste({ typed, list, from: Number(splitPointer(item)[1]), column });
}
