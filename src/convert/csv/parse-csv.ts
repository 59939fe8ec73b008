/** A cell with its position in the text, including its quotation marks, in UTF-16 units. */
export interface CsvCell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly fault?: CsvFault;
}

/** A quotation mark that is never closed, or one that is closed before the end of the cell. */
export type CsvFault = 'csv-mark-unclosed' | 'csv-mark-inside';

export interface CsvRow {
  /** Number of the row as in a spreadsheet, from 1. */
  readonly number: number;
  readonly cells: readonly CsvCell[];
}

/**
 * Parses a table (RFC 4180; semicolons and tabs may separate cells as well). Empty rows are left out. A faulty cell is
 * read as it stands, at most up to the end of its line, so that no other cell is lost.
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

/** Returns the most frequent delimiter of the first line, outside of quotation marks. */
function guessDelimiter(text: string): string {
  const [heads = ''] = /^(?:"[^"]*"|[^"\r\n])*/.exec(text.trimStart()) ?? [];
  const counts = DELIMITERS.map((delimiter) => heads.replace(/"[^"]*"/g, '').split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

function readCell(text: string, start: number, delimiter: string): CsvCell {
  const quoted = text[start] === '"' ? readQuoted(text, start, delimiter) : undefined;
  return quoted ?? readPlain(text, start, delimiter);
}

/** Reads a cell in quotation marks, in which `""` stands for one mark; undefined if it is never closed. */
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

/** Returns the position of the next delimiter or line end. */
function endOfPlain(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}
