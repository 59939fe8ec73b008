import type { Conversion } from '../conversion.js';
import { makeFileProblem } from '../file-problems.js';
import { fromCsv, type CsvOptions } from '../csv/from-csv.js';
import { readWorkbook } from './read-workbook.js';

/**
 * Converts a workbook as `fromWorkbook` does, for those who keep what they have where it can't be read.
 *
 * @throws {Error} where it is no workbook, with a reason in words.
 */
async function convertWorkbook(workbook: Uint8Array, options: CsvOptions = {}): Promise<Conversion> {
  const { csv, title, problems } = await readWorkbook(workbook);
  const conversion = fromCsv(csv, { title, ...options });
  return { ...conversion, problems: [...problems, ...conversion.problems] };
}

/**
 * Converts an Excel workbook (.xlsx) to a document, with one event for each row of its first sheet that has anything in it. Columns
 * are found as in `fromCsv`. Heads may stand below a title, which becomes the story's. Dates are as exact as their cells show
 * them. It never rejects.
 *
 * @param workbook The file.
 * @param options Heads of the columns, title, language, and order of day and month.
 * @returns The document, and the problems of converting it. Their pointers name row and column: `/12/Title`.
 * @example
 * ```ts
 * const { document, problems } = await fromWorkbook(new Uint8Array(await file.arrayBuffer()));
 * ```
 */
export async function fromWorkbook(workbook: Uint8Array, options: CsvOptions = {}): Promise<Conversion> {
  try {
    return await convertWorkbook(workbook, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const document = { explainer: 1 as const, title: options.title ?? 'Timeline', events: [] };
    const problems = [makeFileProblem('conversion-workbook-unreadable', '', { reason })];
    return { document, problems, originOf: () => '' };
  }
}
