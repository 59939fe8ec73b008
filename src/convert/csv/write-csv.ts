/** Value of a cell. A number stays a number. */
export type CsvValue = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Writes a table for spreadsheets (RFC 4180). It begins with a byte order mark, without which Excel doesn't recognize
 * UTF-8.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an
 * apostrophe before it. Numbers stay numbers.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((cells) => cells.map(formatCell).join(',') + LINE_END).join('');
}

/** Signs that begin a formula. Spreadsheets convert full-width signs to plain ones. */
const SIGNS = String.raw`=+\-@\uFF1D\uFF0B\uFF0D\uFF20`;
const BEGINS_FORMULA = new RegExp(String.raw`^(?:[\t\r\n]|'*[${SIGNS}])`);
const GUARDED = new RegExp(`^'(?='*[${SIGNS}])`);
const WITHIN = new RegExp(String.raw`([;\t\r\n])('*[${SIGNS}])`, 'g');
const GUARDED_WITHIN = new RegExp(String.raw`([;\t\r\n])'('*[${SIGNS}])`, 'g');

/** Removes the apostrophe that protects a cell from being a formula. */
export function unguard(cell: string): string {
  return cell.replace(GUARDED, '');
}

/**
 * Protects each part of a text. In countries with a decimal comma, spreadsheets open a file with commas as if
 * semicolons separated its cells, and ignore its quotation marks. A part would then be a cell of its own.
 */
export function guardWithin(text: string): string {
  return text.replace(WITHIN, "$1'$2");
}

export function unguardWithin(text: string): string {
  return text.replace(GUARDED_WITHIN, '$1$2');
}

function formatCell(value: CsvValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = BEGINS_FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
