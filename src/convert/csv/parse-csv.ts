/** A cell, and where it stands in the text with its marks, in UTF-16 units. */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly fault?: CsvFault;
}

/** A mark that opens a cell and is never closed, or one that closes it before its end. */
export type CsvFault = 'csv-mark-unclosed' | 'csv-mark-inside';

export interface CsvRow {
  /** As spreadsheets count, from 1. */
  readonly number: number;
  readonly cells: readonly CsvCell[];
}

/**
 * Parses a table as spreadsheets write it (RFC 4180, and set apart by semicolons or tabs as well): the rows that hold anything,
 * the heads among them. A cell that breaks the form is read as it stands, up to the end of its line at most, so that it loses only itself.
 */
export function parseCsv(text: string): readonly CsvRow[] {
  const hint = /^\ufeff?(?:sep=(.)\r?\n)?/.exec(text);
  const from = hint?.[0].length ?? 0;
  const delimiter = hint?.[1] ?? guessDelimiter(text.slice(from, from + MAX_HEAD_LENGTH));
  const rows: CsvRow[] = [];
  let cells: CsvCell[] = [];
  let number = 1;
  for (let at = from; at <= text.length;) {
    const cell = readCell(text, at, delimiter);
    cells.push(cell);
    at = cell.end + 1;
    if (text[cell.end] === delimiter) continue;
    if (cells.some((each) => each.text.trim() !== '')) rows.push({ number, cells });
    cells = [];
    number += 1;
    if (text.startsWith('\r\n', cell.end)) at += 1;
  }
  return rows;
}

const MAX_HEAD_LENGTH = 10_000;
const DELIMITERS = [',', ';', '\t'];

/** The one that stands most often in the first line, outside marks. */
function guessDelimiter(text: string): string {
  const [heads = ''] = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart()) ?? [];
  const counts = DELIMITERS.map((delimiter) => heads.replace(/"[^"]*"/g, '').split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function readCell(text: string, start: number, delimiter: string): CsvCell {
  const quoted = text[start] === '"' ? readQuoted(text, start, delimiter) : undefined;
  return quoted ?? readPlain(text, start, delimiter);
}

/** A cell in marks, where `""` is one; undefined if it is never closed. */
function readQuoted(text: string, start: number, delimiter: string): CsvCell | undefined {
  let close = text.indexOf('"', start + 1);
  while (text[close + 1] === '"' && close > 0) close = text.indexOf('"', close + 2);
  if (close < 0) return undefined;
  const inside = text.slice(start + 1, close).replaceAll('""', '"');
  const end = endOfPlain(text, close + 1, delimiter);
  if (end === close + 1) return { text: inside, start, end };
  return { text: inside + text.slice(close + 1, end), start, end, fault: 'csv-mark-inside' };
}

function readPlain(text: string, start: number, delimiter: string): CsvCell {
  const end = endOfPlain(text, start, delimiter);
  const cell = { text: text.slice(start, end), start, end };
  return text[start] === '"' ? { ...cell, text: cell.text.slice(1), fault: 'csv-mark-unclosed' } : cell;
}

/** The end of the line, or the next delimiter. */
function endOfPlain(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
