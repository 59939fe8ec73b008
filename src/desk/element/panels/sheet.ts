import { html, nothing, type TemplateResult } from 'lit';
import { isTable } from '../../tables/is-table.js';
import { splitPointer, valueAt } from '../../document/pointer.js';
import { isSilence } from '../../story/story-entries.js';
import { entriesIn, objectIn } from '../../document/shape-at-pointer.js';
import { pointerTo } from '../../../model/json-pointer.js';
import { entriesAt, formatFieldName, formatItemName, LIST_WORDS, type EditorContext } from '../editor-context.js';
import { renderMeaning } from '../fields/date-field.js';
import { textIn } from '../fields/text-shape.js';
import { firstShown, renderAdd, renderRowPages } from './entries/item-actions.js';
import { renderMoveButtons } from './entries/move-buttons.js';
import { problemsWithin, renderProblemCount, renderProblems } from './check/problem-notes.js';
import { renderReferencesControl } from '../fields/references-field.js';
import type { PasteRequest } from './dialogs/paste.js';
import { itemShape, MAX_ROWS, sheetColumns, type FormListName } from '../form-fields.js';
import { renderTextControl } from '../fields/text-control.js';
import '../../../i18n/en/editor.js';
import '../../../i18n/en/paste.js';
import '../../../i18n/en/story.js';

export { sheetStyles as styles } from '../styles/sheet.styles.js';

/** Renders a list as a table of fields. Cells can be pasted from a spreadsheet. */
export function renderSheet(
  editor: EditorContext,
  list: FormListName,
  onForm: (pointer: string) => void,
  onPaste: (request: PasteRequest) => void,
): TemplateResult {
  const { say } = editor;
  const columns = sheetColumns(editor.document, list);
  const items = entriesAt(editor, `/${list}`);
  const from = firstShown(editor, list, items.length);
  const shown = items.slice(from, from + MAX_ROWS);
  return html`<p class="muted small">${say('deskPasteHint')}</p>
    ${renderProblems(editor, `/${list}`)}
    <div class="sheet-frame" tabindex="0" role="region" aria-label=${say(LIST_WORDS[list])}>
      <table
        class="sheet ${list}"
        @keydown=${(event: KeyboardEvent) => handleKeydown(event, editor)}
        @paste=${(event: ClipboardEvent) => handlePaste(event, list, onPaste)}
      >
        <thead>
          <tr>
            <th scope="col"><span class="visually-hidden">${say('deskRow')}</span></th>
            ${columns.map((name) => html`<th scope="col" class=${name}>${formatFieldName(say, name)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((_, index) => renderRow(editor, list, from + index, columns, onForm))}
        </tbody>
      </table>
    </div>
    ${items.length === 0 ? html`<p class="muted">${say('deskNothingYet')}</p>` : nothing}
    ${renderRowPages(editor, list, items.length)} ${renderAdd(editor, list, true)}`;
}

function renderRow(
  editor: EditorContext,
  list: FormListName,
  index: number,
  columns: readonly string[],
  onForm: (pointer: string) => void,
): TemplateResult {
  const pointer = pointerTo(`/${list}`, index);
  const number = (index + 1).toLocaleString(editor.locale);
  return html`<tr data-index=${index}>
    <th scope="row">
      <div class="row-head">
        <button
          type="button"
          class="text-button"
          id=${`${pointer}:head`}
          aria-label=${`${number}: ${formatItemName(editor, pointer)}`}
          @click=${() => onForm(pointer)}
        >
          ${number}
        </button>
        ${renderProblemCount(editor, problemsWithin(editor, pointer))} ${renderMoveButtons(editor, list, index)}
      </div>
      ${
        isSilence(valueAt(editor.document, pointer))
          ? html`<span class="row-kind">${editor.say('deskKindSilence')}</span>`
          : nothing
      }
    </th>
    ${columns.map((name) => html`<td class=${name}>${renderCell(editor, list, pointer, name, number)}</td>`)}
  </tr>`;
}

function renderCell(editor: EditorContext, list: FormListName, item: string, name: string, row: string): unknown {
  const shape = itemShape(list).fields.get(name);
  if (!shape) return nothing;
  const pointer = pointerTo(item, name);
  const label = editor.say('deskNumbered', { name: formatFieldName(editor.say, name), number: row });
  const entries = entriesIn(shape);
  const text = entries && !objectIn(entries) ? textIn(entries) : textIn(shape);
  if (entries && text) {
    return html`${renderReferencesControl(editor, pointer, shape, text, label, label)}
    ${problemsWithin(editor, pointer).map((problem) => renderProblems(editor, problem.pointer))}`;
  }
  const plain = text ?? shape;
  return html`${renderTextControl(editor, pointer, name, plain, label)}
  ${plain.kind === 'text' && plain.isDate ? renderMeaning(editor, pointer) : nothing} ${renderProblems(editor, pointer)}`;
}

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1, Enter: 1 };

/** Handles the up and down keys as spreadsheets do. Fields of several lines and choices keep their own keys. */
function handleKeydown(event: KeyboardEvent, editor: EditorContext): void {
  const step = STEPS[event.key];
  const field = event.composedPath()[0] as HTMLElement;
  if (step === undefined || field.localName !== 'input') return;
  event.preventDefault();
  const [item, name] = splitPointer(field.id);
  const [list, index] = splitPointer(item);
  const next = Number(index) + step;
  if (entriesAt(editor, list)[next] !== undefined) editor.focus(`${list}/${next}/${name}`);
}

/** Asks for a preview of pasted cells. A single text is left to the field. */
function handlePaste(event: ClipboardEvent, list: FormListName, onPaste: (request: PasteRequest) => void): void {
  const typed = event.clipboardData?.getData('text/plain') ?? '';
  const cell = (event.composedPath()[0] as HTMLElement).closest<HTMLElement>('[id]');
  if (!isTable(typed) || !cell) return;
  event.preventDefault();
  const [item, column] = splitPointer(cell.id);
  onPaste({ typed, list, from: Number(splitPointer(item)[1]), column });
}
