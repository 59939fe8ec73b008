/** Value of a cell. A number stays a number. */
export type CsvValue = string | number | undefined;

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * Writes a table for spreadsheets (RFC 4180). It begins with a byte order mark, without which Excel doesn't recognize
 * UTF-8. A text that a spreadsheet would take for a formula, as a cell or as a part of one, gets an apostrophe before
 * it; see `guard`. Numbers stay numbers.
 */
export function writeCsv(heads: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return BYTE_ORDER_MARK + [heads, ...rows].map((cells) => cells.map(formatCell).join(',') + LINE_END).join('');
}

/** Writes a table of texts as they are, for our own reader. Its rows keep their numbers, and each is a line. */
export function writePlainCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map((text) => quoted(inOneLine(text))).join(',')).join('\n');
}

function inOneLine(text: string): string {
  const lines = text.split(/[\r\n]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').join(' ');
}

/** Signs that begin a formula. Spreadsheets convert full-width signs to plain ones. */
const SIGN = String.raw`[=+\-@|\uFF1D\uFF0B\uFF0D\uFF20\uFF5C]`;
/** Characters that some programs drop from the beginning of a cell. */
const DROPPED = String.raw`(?:(?![\t\r\n])['"\p{Cc}\p{Cf}])*`;
/** A number between commas, such as a part of the address of a map. It is no formula. */
const NUMBER = String.raw`(?<=,)[+\-]\d+(?:\.\d+)?(?:[,\t\r\n]|$)`;
const SEPARATOR = String.raw`[,;\t\r\n]`;
/** The beginning of a cell, or of what is one where another character separates cells. */
const BEGINNING = `(?<=^|${SEPARATOR})`;
const FORMULA = String.raw`(?!${NUMBER})${DROPPED}${SIGN}`;
/** White space in the beginning makes some programs look for a formula after it. */
const FIRST_SPACE = String.raw`^'*[\t\r\n]`;

const UNGUARDED = new RegExp(`${BEGINNING}(?=${FORMULA})|(?=${FIRST_SPACE})`, 'gu');
const GUARDED = new RegExp(`${BEGINNING}'(?=${FORMULA})|^'(?='*[\t\r\n])`, 'gu');
const HTML_FORMULA = new RegExp(`(?<=${SEPARATOR})(?!${NUMBER})(?:${DROPPED}${SIGN})+`, 'gu');

/**
 * Protects a text from being a formula, and each of its parts. In countries with a decimal comma, spreadsheets open a
 * file with commas as if semicolons separated its cells, and ignore its quotation marks. A part would then be a cell of
 * its own.
 */
function guard(text: string): string {
  return text.replace(UNGUARDED, "'");
}

/** Removes the apostrophes that protect a cell from being a formula. */
export function unguard(cell: string): string {
  return cell.replace(GUARDED, '');
}

/** Protects the parts of HTML by character references. So readers see no apostrophe that nobody wrote. */
export function guardHtml(html: string): string {
  const sign = new RegExp(SIGN, 'gu');
  return html.replace(HTML_FORMULA, (typed) => typed.replace(sign, (each) => `&#${each.charCodeAt(0)};`));
}

function formatCell(value: CsvValue): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  return quoted(guard(value));
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
