import { html, nothing, type TemplateResult } from 'lit';
import type { DescribedColumn, DescribedSheet } from '../../../../convert/csv/describe-sheet.js';
import type { CsvField } from '../../../../convert/csv/column-names.js';
import type { DateOrder } from '../../../../convert/csv/sheet-dates.js';
import '../../../../i18n/en/sheets.js';
import type { MessageKey } from '../../../../i18n/messages.js';
import { formatFieldName, shorten, type EditorContext } from '../../editor-context.js';

/** Choices of an editor for a sheet. */
export interface SheetChoices {
  /** Heads of columns without a field that are left out. The others become text of the event. */
  readonly leftOut: readonly string[];
  /** Order of day and month; undefined leaves dates that can mean two days in their own words. */
  readonly dateOrder: DateOrder | undefined;
}

/** A sheet that waits to be opened. */
export interface OpeningSheet extends SheetChoices {
  readonly name: string;
  readonly sheet: DescribedSheet;
  readonly onOpen: (choices: SheetChoices) => void;
  readonly render: typeof renderOpeningSheet;
}

/** Fields whose names in forms are not those that a row of a sheet needs. */
const FIELD_WORDS: { readonly [Field in CsvField | 'derived']?: MessageKey } = {
  endDate: 'sheetEndDate',
  latitude: 'sheetLatitude',
  longitude: 'sheetLongitude',
  image: 'sheetImage',
  alt: 'sheetAlt',
  caption: 'sheetCaption',
  credit: 'sheetCredit',
  derived: 'sheetDerived',
};

const ORDERS = [
  ['day-first', 'sheetDayFirst'],
  ['month-first', 'sheetMonthFirst'],
  [undefined, 'sheetAsTyped'],
] as const;

/** Renders what becomes of each column of a sheet, before anything is put in. */
export function renderOpeningSheet(
  editor: EditorContext,
  opening: OpeningSheet,
  onChange: (opening: OpeningSheet) => void,
  onClose: () => void,
): TemplateResult {
  const { say } = editor;
  const { name, sheet, leftOut, dateOrder, onOpen } = opening;
  const choose = (choices: Partial<SheetChoices>) => onChange({ ...opening, ...choices });
  const open = () => {
    onClose();
    onOpen({ leftOut, dateOrder });
  };
  return html`<p id="dialog-lead">${say('sheetLead', { name, count: sheet.rowCount })}</p>
    <ul class="choices">
      ${sheet.columns.map((column) => renderColumn(editor, column, leftOut, (left) => choose({ leftOut: left })))}
    </ul>
    ${renderDates(editor, opening, (order) => choose({ dateOrder: order }))}
    <p class="buttons">
      <button type="button" class="button primary" id="sheet-open" @click=${open}>${say('sheetOpen')}</button>
    </p>`;
}

function renderColumn(
  { say }: EditorContext,
  { head, use, example }: DescribedColumn,
  leftOut: readonly string[],
  onLeave: (leftOut: readonly string[]) => void,
): TemplateResult {
  const handleChange = (event: Event) => {
    const others = leftOut.filter((each) => each !== head);
    onLeave((event.currentTarget as HTMLSelectElement).value === 'leave' ? [...others, head] : others);
  };
  const words = use && FIELD_WORDS[use];
  return html`<li>
    <span dir="auto"><b>${head}</b></span>
    <p>
      ${
        use
          ? say('sheetBecomes', { field: words ? say(words) : formatFieldName(say, use) })
          : html`<select aria-label=${say('sheetUnread', { name: head })} @change=${handleChange}>
              <option value="keep" ?selected=${!leftOut.includes(head)}>${say('sheetKeep', { name: head })}</option>
              <option value="leave" ?selected=${leftOut.includes(head)}>${say('sheetLeave')}</option>
            </select>`
      }
      <span class="muted small" dir="auto">${say('sheetExample', { text: shorten(example) })}</span>
    </p>
  </li>`;
}

/** Renders in which order day and month are read, or asks for it where no date tells. */
function renderDates(
  { say }: EditorContext,
  { sheet: { ambiguous, proven }, dateOrder }: OpeningSheet,
  onChoose: (order: DateOrder | undefined) => void,
): TemplateResult | typeof nothing {
  if (ambiguous === undefined) return nothing;
  if (proven) {
    const order = say(proven.order === 'day-first' ? 'sheetDayFirst' : 'sheetMonthFirst');
    return html`<p>${say('sheetProven', { date: ambiguous, order, proof: proven.proof })}</p>`;
  }
  return html`<fieldset>
    <legend>${say('sheetAmbiguous', { date: ambiguous })}</legend>
    ${ORDERS.map(
      ([order, words]) =>
        html`<label>
          <input type="radio" name="date-order" ?checked=${order === dateOrder} @change=${() => onChoose(order)} />
          ${say(words)}
        </label>`,
    )}
  </fieldset>`;
}
