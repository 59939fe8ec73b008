import { isTimelineJSColumn } from '../timelinejs/from-timelinejs-sheet.js';
import type { CellFacts } from './cell-facts.js';
import { NAMES_BY_COLUMN, translateHead } from '../csv/column-names.js';
import { plainName } from '../csv/csv-sheet.js';

/** A sheet of a workbook as a table, with the text of each cell. */
export type Table = readonly (readonly string[])[];

/** The heads of a table and where its entries begin. */
interface Heads {
  readonly heads: readonly string[];
  /** Index of the first row after the heads. */
  readonly end: number;
}

/** A table that begins with its heads. */
export interface ArrangedTable {
  readonly rows: Table;
  /** The text that stands alone in the first row, above the heads. */
  readonly title: string | undefined;
  /** Other texts above the heads. */
  readonly notes: readonly string[];
}

/** Heads stand within so many rows, below a title or notes. */
const MAX_ROWS_ABOVE = 20;

/**
 * Prepares a sheet for the reader of tables. Its heads may stand below a title, and in two rows where cells are merged
 * (“Date” above “Start” and “End”). Each row keeps its number.
 *
 * @param table The rows of the sheet from its first on, empty ones too.
 * @param linkAt The address that a cell links to. It is kept for sources, after their names.
 */
export function arrangeTable(table: Table, linkAt: CellFacts['linkAt']): ArrangedTable {
  const first = findHeads(table);
  if (first < 0) return { rows: table, title: undefined, notes: [] };
  const { heads, end } = joinHeads(table, first);
  const above = table
    .slice(0, first)
    .map(filled)
    .filter(({ length }) => length > 0);
  const title = above[0]?.length === 1 ? above[0][0] : undefined;
  const notes = above.slice(title === undefined ? 0 : 1).map((cells) => cells.join(' '));
  const empty = Array.from({ length: end - 1 }, () => []);
  const sources = new Set(heads.flatMap((head, column) => (isSourceColumn(head) ? [column] : [])));
  const entries = table
    .slice(end)
    .map((cells, index) =>
      cells.map((text, column) => (sources.has(column) ? withLink(text, linkAt(end + index, column)) : text)),
    );
  return { rows: [heads, ...empty, ...entries], title, notes };
}

/** A source as our sheets write it: its name, and its address in angle brackets. */
function withLink(text: string, link: string | undefined): string {
  return text === '' || !link || /https?:/.test(text) ? text : `${text} <${link}>`;
}

const filled = (cells: readonly string[]) => cells.filter((text) => text.trim() !== '');

const countNames = (cells: readonly string[] = []) => filled(cells).filter(isHead).length;

function isHead(text: string): boolean {
  return isColumnName(text) || isTimelineJSColumn(text);
}

/** Index of the first row that names two columns or more; −1 where there is none. */
function findHeads(table: Table): number {
  return table.slice(0, MAX_ROWS_ABOVE).findIndex((cells) => countNames(cells) >= 2);
}

/** Reads heads in two rows as one, where all that stands in the second names a column. */
function joinHeads(table: Table, first: number): Heads {
  const [upper, lower] = [table[first]!, table[first + 1] ?? []];
  const names = filled(lower);
  const isJoined = names.length > 1 && countNames(lower) === names.length;
  if (!isJoined) return { heads: upper, end: first + 1 };
  const length = Math.max(upper.length, lower.length);
  const heads = Array.from({ length }, (_, column) => lower[column]?.trim() || (upper[column] ?? ''));
  return { heads, end: first + 2 };
}

const COLUMN_NAMES: ReadonlySet<string> = new Set(Object.values(NAMES_BY_COLUMN).flat().map(plainName));

function isSourceColumn(text: string): boolean {
  const head = englishName(text);
  return NAMES_BY_COLUMN.sources.some((name) => plainName(name) === head);
}

/** True for a text that names a column, however it is spaced and capitalized. */
function isColumnName(text: string): boolean {
  return COLUMN_NAMES.has(englishName(text));
}

const englishName = (text: string): string => translateHead(plainName(text)) ?? plainName(text);
