import type { Problem } from '../../model/problems/problem.js';
import { readSheets, type SheetData, type Unzipped } from '../../packages/workbook.js';
import { makeFileProblem } from '../file-problems.js';
import { writePlainCsv } from '../csv/write-csv.js';
import { unpackFiles } from '../zip/unpack-files.js';
import { FACT_FILES, readCellFacts } from './cell-facts.js';
import type { DatePrecision } from './date-precision.js';
import { isOldWorkbook } from './is-workbook.js';
import { arrangeTable } from './workbook-table.js';

/** The first sheet of a workbook that has anything in it. */
export interface WorkbookSheet {
  /** The sheet as CSV. Its rows have the numbers that the workbook shows. */
  readonly csv: string;
  /** The text that stands alone above the heads of the columns. */
  readonly title: string | undefined;
  /** One for each other sheet, and for each other text above the heads. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the first sheet of an Excel workbook (.xlsx) that has anything in it. A date is as exact as its cell shows it:
 * “Feb 2023” is a month.
 *
 * @param bytes The file.
 * @returns The sheet as CSV.
 * @throws {Error} where it is no such workbook, with a sentence that says what to do.
 * @example
 * ```ts
 * const { csv } = await readWorkbook(new Uint8Array(await file.arrayBuffer()));
 * ```
 */
export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookSheet> {
  if (isOldWorkbook(bytes)) {
    throw new Error('It is an old workbook (.xls), or one with a password. Save it as .xlsx, without a password.');
  }
  const files = unpack(bytes);
  if (!files['xl/workbook.xml'])
    throw new Error('It is a zip file, and no Excel workbook. Save a sheet as .xlsx or CSV, an article as text.');
  // A `Buffer` shares its memory with others, and its `slice` does too.
  const { buffer } = new Uint8Array(bytes);
  const sheets = await readSheets(buffer).catch(failAsDamaged);
  const index = sheets.findIndex(({ data }) => hasContent(data));
  const { precisionAt, linkAt } = readCellFacts(files, index);
  const table = (sheets[index]?.data ?? []).map((row, rowIndex) =>
    row.map((cell, column) => formatCell(cell, () => precisionAt(rowIndex, column))),
  );
  const { rows, title, notes } = arrangeTable(table, linkAt);
  const others = sheets.filter(({ data }, at) => at !== index && hasContent(data)).map(({ sheet }) => sheet);
  const problems = [...notes, ...others].map((text) => makeFileProblem('conversion-workbook-left-out', '', { text }));
  return { csv: writePlainCsv(rows), title, problems };
}

const hasContent = (data: SheetData) => data.some((row) => row.some((cell) => cell !== null));

function unpack(bytes: Uint8Array): Unzipped {
  try {
    return unpackFiles(bytes, (name) => FACT_FILES.test(name));
  } catch (error) {
    if (error instanceof RangeError)
      throw new Error('The workbook is too large. Save its sheet as CSV.', { cause: error });
    return failAsDamaged(error);
  }
}

function failAsDamaged(cause: unknown): never {
  throw new Error('The workbook is damaged. Open it, and save it as .xlsx once more.', { cause });
}

/** The result of a formula that has none. */
const FAULT = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/;

function formatCell(cell: unknown, precision: () => DatePrecision): string {
  if (cell instanceof Date) return formatCellDate(cell, precision());
  if (typeof cell !== 'string' && typeof cell !== 'number' && typeof cell !== 'boolean') return '';
  const text = String(cell).trim();
  return FAULT.test(text) ? '' : text;
}

const LENGTHS = { year: 4, month: 7, day: 10, time: 16 } as const;

/** Writes a date with the units that its cell shows. A time is a fraction of a day, so it is rounded to its second. */
function formatCellDate(date: Date, precision: DatePrecision): string {
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  return rounded.toISOString().slice(0, LENGTHS[precision]).replace('T', ' ');
}
