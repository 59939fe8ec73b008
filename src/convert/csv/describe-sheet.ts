import { isTimelineJSSheet } from '../timelinejs/from-timelinejs-sheet.js';
import { DERIVED_COLUMNS, type CsvField } from './column-names.js';
import { readSheet } from './csv-sheet.js';
import { findColumns } from './from-csv.js';
import { isAmbiguousDate, proveDateOrder, type DateOrder } from './sheet-dates.js';
import { unguard } from './write-csv.js';

/** A column of a sheet, and what becomes of it. */
export interface DescribedColumn {
  readonly head: string;
  /** The field of an event; `derived` for a column that follows from the date; undefined for one that is not read. */
  readonly use: CsvField | 'derived' | undefined;
  /** The first text in the column. */
  readonly example: string;
}

/** A sheet before it is converted. */
export interface DescribedSheet {
  readonly columns: readonly DescribedColumn[];
  readonly rowCount: number;
  /** The first date that can mean two days. */
  readonly ambiguous: string | undefined;
  /** The order of day and month that another date proves. */
  readonly proven: { readonly order: DateOrder; readonly proof: string } | undefined;
}

/**
 * Tells what becomes of each column of a sheet that has anything in it, before it is converted.
 *
 * @param csv Text of the sheet; the first row has the heads of the columns.
 * @returns Undefined for a sheet of TimelineJS, all of whose columns are known.
 */
export function describeSheet(csv: string): DescribedSheet | undefined {
  const sheet = readSheet(csv, () => undefined);
  if (isTimelineJSSheet(sheet)) return undefined;
  const { heads, rows } = sheet;
  const used = findColumns(sheet, {}, () => undefined);
  const useOf = (head: string): DescribedColumn['use'] => {
    const [field] = Object.entries(used).find(([, each]) => each === head) ?? [];
    return (field as CsvField | undefined) ?? (DERIVED_COLUMNS.includes(head) ? 'derived' : undefined);
  };
  const columns = [...new Set(heads)].flatMap((head) => {
    const example = rows.map((row) => unguard(row.get(head))).find((text) => text !== '');
    return head === '' || example === undefined ? [] : [{ head, use: useOf(head), example }];
  });
  const dates = [used.date, used.endDate].flatMap((head) => rows.map((row) => unguard(row.get(head))));
  return {
    columns,
    rowCount: rows.length,
    ambiguous: dates.find(isAmbiguousDate),
    proven: proveDateOrder(dates),
  };
}
