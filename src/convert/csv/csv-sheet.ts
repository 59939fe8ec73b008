import { pointerTo } from '../../model/json-pointer.js';
import type { ReportLoss } from '../conversion-problems.js';
import { translateHead } from './column-names.js';
import { parseCsv, type CsvCell } from './parse-csv.js';

/** A table with named columns. */
export interface Sheet {
  /** Names of the columns as typed, in their order. */
  readonly heads: readonly string[];
  readonly rows: readonly SheetRow[];
  /**
   * Returns the typed name of a column; case and spaces make no difference, and the word for it may be German, French or Spanish.
   * Undefined where there is no such column.
   */
  headOf(name: string): string | undefined;
}

/** A row of a sheet. */
export interface SheetRow {
  /** Pointer to the row, by the number that spreadsheets show: `/12`. */
  readonly pointer: string;
  /** Returns the trimmed text of the cell in a column; an empty text where there is none. */
  get(head: string | undefined): string;
}

/** Lists columns that are missing, and those that are there, as values of a problem. */
export const missingColumns = (columns: readonly string[], { heads }: Sheet): Readonly<Record<string, string>> => ({
  columns: columns.join(', '),
  heads: heads.join('; ') || '–',
});

/** Pointer to a cell: `/12/Headline`, with the row's number and the column's head. */
export function pointerToCell({ pointer }: SheetRow, head: string): string {
  return pointerTo(pointer, head);
}

/**
 * Reads CSV whose first row has the column heads. A fault in the CSV is reported, and only the faulty cell may be lost.
 */
export function readSheet(csv: string, report: ReportLoss): Sheet {
  const [first, ...others] = parseCsv(csv);
  const heads = first?.cells.map(({ text }) => text.trim()) ?? [];
  if (others.length === 0) report('conversion-sheet-empty', '');
  const rows = others.map(({ number, cells }): SheetRow => {
    const pointer = `/${number}`;
    reportFaults(cells, pointer, heads, report);
    return { pointer, get: (head) => (head === undefined ? '' : (cells[heads.indexOf(head)]?.text.trim() ?? '')) };
  });
  const plainHeads = heads.map(plainName);
  return { heads, rows, headOf: (name) => heads[findHead(plainHeads, plainName(name))] };
}

/** Reports columns with content that was not read. */
export function reportUnreadColumns({ heads, rows }: Sheet, read: ReadonlySet<string>, report: ReportLoss): void {
  for (const head of new Set(heads)) {
    if (head === '' || read.has(head) || rows.every((row) => row.get(head) === '')) continue;
    report('conversion-lost', pointerTo('/1', head), { field: head });
  }
}

/** A column's name without what makes no difference: case, spaces and signs. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function reportFaults(cells: readonly CsvCell[], pointer: string, heads: readonly string[], report: ReportLoss): void {
  cells.forEach(({ text, fault }, column) => {
    const head = heads[column];
    const at = pointerTo(pointer, head === undefined || head === '' ? column + 1 : head);
    if (fault) report(`conversion-${fault}`, at);
    if (column >= heads.length && text.trim() !== '') report('conversion-cell-surplus', at, { text });
  });
}

/** Index of the head with that name, or else of the first one that means it in another language; −1 where there is none. */
function findHead(heads: readonly string[], name: string): number {
  const own = heads.indexOf(name);
  return own < 0 ? heads.findIndex((head) => translateHead(head) === name) : own;
}
