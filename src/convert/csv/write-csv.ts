/** What stands in a cell; a number stays one. */
export type CsvValue = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A table for spreadsheets: RFC 4180, the heads in its first row, and a byte order mark, without which Excel takes UTF-8 for something else.
 *
 * A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-`, `@`, a tab or a line break) gets an
 * apostrophe before it. Numbers stay numbers.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((cells) => cells.map(formatCell).join(',') + LINE_END).join('');
}

/** The signs in full width too: spreadsheets turn them into plain ones. */
const SIGNS = String.raw`=+\-@\uFF1D\uFF0B\uFF0D\uFF20`;
const BEGINS_FORMULA = new RegExp(String.raw`^(?:[\t\r\n]|'*[${SIGNS}])`);
const GUARDED = new RegExp(`^'(?='*[${SIGNS}])`);
const WITHIN = new RegExp(String.raw`([;\t\r\n])('*[${SIGNS}])`, 'g');
const GUARDED_WITHIN = new RegExp(String.raw`([;\t\r\n])'('*[${SIGNS}])`, 'g');

/** A cell’s text without the apostrophe that kept a spreadsheet from taking it for a formula. */
export function unguard(cell: string): string {
  return cell.replace(GUARDED, '');
}

/**
 * A text in which no part would be a formula in a cell of its own: where a comma sets off decimals, spreadsheets open a file of
 * commas as if semicolons set its cells apart, and know none of its quotation marks.
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
