import { compact } from '../../model/compact.js';
import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import type { EventInput, MediaInput } from '../../model/schema/schema.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ReportLoss } from '../conversion-problems.js';
import { NAMES_BY_COLUMN, CSV_FIELDS, DERIVED_COLUMNS, type CsvField } from './column-names.js';
import {
  missingColumns,
  pointerToCell,
  readSheet,
  reportUnreadColumns,
  type Sheet,
  type SheetRow,
} from './csv-sheet.js';
import { assembleStory, type EventDraft } from '../draft/event-drafts.js';
import { fromTimelineJSSheet, isTimelineJSSheet } from '../timelinejs/from-timelinejs-sheet.js';
import { encodeAddress } from '../timelinejs/media.js';
import { STAND_IN_TITLE, standInTitle } from '../draft/stand-in-title.js';
import { isAmbiguousDate, proveDateOrder, readSheetDate, type DateOrder } from './sheet-dates.js';
import { unguard } from './write-csv.js';

export interface CsvOptions {
  /** Heads of columns, where they can't be guessed: `{ title: 'Ereignis' }`. */
  readonly columns?: Partial<Readonly<Record<CsvField, string>>> | undefined;
  /** Title of the story; `Timeline` by default. */
  readonly title?: string | undefined;
  /** Language tag (BCP 47) for the names of months. */
  readonly lang?: string | undefined;
  /** Order of day and month in dates such as 4/2/2023. Without it, a date that can mean two days is not read. */
  readonly dateOrder?: DateOrder | undefined;
  /** Heads of columns without a field of their own whose cells become part of the summary, as “Head: cell”. The others are left out. */
  readonly keptColumns?: readonly string[] | undefined;
}

/**
 * Converts a sheet in CSV to a document, with one event for each row. A sheet for TimelineJS is recognized. Columns are
 * found by their names, or given by `columns`. It never throws.
 *
 * @param csv Text of the sheet; the first row has the heads of the columns.
 * @param options Heads of the columns, title, language, and order of day and month.
 * @returns The document, and the problems of converting it. Their pointers name row and column: `/12/Title`.
 * @example
 * ```ts
 * const { document, problems } = fromCsv('date,title\n2023-02-04,The balloon is shot down');
 * document.events; // [{ id: '2023-02-04', date: '2023-02-04', title: 'The balloon is shot down', sources: [] }]
 * ```
 */
export function fromCsv(csv: string, options: CsvOptions = {}): Conversion {
  const { columns = {}, title = STAND_IN_TITLE, lang, keptColumns = [] } = options;
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const sheet = readSheet(csv, report);
  if (options.columns === undefined && isTimelineJSSheet(sheet)) return fromTimelineJSSheet(csv);
  const headByField = findColumns(sheet, columns, report);
  const proven = options.dateOrder ? undefined : findDateOrder(sheet, headByField, report);
  const orderOf = (typed: string) => (isAmbiguousDate(typed) ? (options.dateOrder ?? proven) : options.dateOrder);
  const drafts = sheet.rows.map((row): EventDraft => {
    const get = (field: CsvField) => unguard(row.get(headByField[field]));
    const at = (field: CsvField) => pointerToCell(row, headByField[field] ?? field);
    const date = readDate(get, at, { lang, orderOf }, report);
    const kept = keptColumns.map((head) => [head, unguard(row.get(head))]).filter(([, cell]) => cell !== '');
    const summary =
      [get('summary'), ...kept.map(([head, cell]) => `${head}: ${cell}`)].filter(Boolean).join('\n') || undefined;
    // An event of which nothing is said has no title either, so reading leaves it out and says so.
    const heading = get('title') || standInTitle(get('summary') || undefined);
    if (heading !== get('title')) report('conversion-title-made-up', at('title'), { title: heading });
    const media = readImage(get);
    return {
      pointer: row.pointer,
      ...compact({
        id: get('id') || undefined,
        date,
        dateText: get('dateText') || (date === undefined ? get('date') : '') || undefined,
        title: heading,
        summary,
        lane: get('lane'),
        topics: listed(get('topics')),
        people: listed(get('people')),
        status: (get('status') || undefined) as EventInput['status'],
        statusDate: get('statusDate') || undefined,
        weight: readNumber('weight', get, at, report),
        place: readPlace(get, at, report),
        media: media && [media],
        changed: get('changed') || undefined,
        sources: listed(get('sources')),
      }),
    };
  });
  reportUnreadColumns(sheet, new Set([...Object.values(headByField), ...DERIVED_COLUMNS, ...keptColumns]), report);
  const { document } = assembleStory(compact({ title, lang }), drafts);
  return { document, problems, originOf: (pointer) => originOf(pointer, sheet.rows, headByField) };
}

/** Finds the order that some dates of the sheet prove, and says so where it decides how others are read. */
function findDateOrder({ rows }: Sheet, heads: Heads, report: ReportLoss): DateOrder | undefined {
  const fields = (['date', 'endDate'] as const).filter((field) => heads[field] !== undefined);
  const typed = fields.flatMap((field) => rows.map((row) => unguard(row.get(heads[field]))));
  const proven = proveDateOrder(typed);
  const first = rows.find((row) => fields.some((field) => isAmbiguousDate(unguard(row.get(heads[field])))));
  if (!proven || !first) return proven?.order;
  const field = fields.find((each) => isAmbiguousDate(unguard(first.get(heads[each])))) ?? 'date';
  const date = unguard(first.get(heads[field]));
  const values = { date, proof: proven.proof, order: proven.order };
  report('conversion-date-order-proven', pointerToCell(first, heads[field] ?? field), values);
  return proven.order;
}

export type Heads = Partial<Readonly<Record<CsvField, string>>>;

/** Returns the head of the column for each field. */
export function findColumns(sheet: Sheet, told: Heads, report: ReportLoss): Heads {
  const taken = new Set(Object.values(told).map((name) => sheet.headOf(name)));
  const entries = CSV_FIELDS.flatMap((field) => {
    const own = told[field];
    if (own !== undefined) {
      const head = sheet.headOf(own);
      return head === undefined ? [] : [[field, head]];
    }
    const head = NAMES_BY_COLUMN[field]
      .map((name) => sheet.headOf(name))
      .find((each) => each !== undefined && !taken.has(each));
    return head === undefined ? [] : [[field, head]];
  });
  const heads = Object.fromEntries(entries) as Heads;
  const missing = CSV_FIELDS.filter(
    (field) => heads[field] === undefined && (told[field] !== undefined || field === 'date' || field === 'title'),
  );
  const columns = missing.map((field) => told[field] ?? field);
  if (missing.length > 0) report('conversion-column-missing', '/1', missingColumns(columns, sheet));
  return heads;
}

type Cells = (field: CsvField) => string;

function readDate(
  get: Cells,
  at: Cells,
  { lang, orderOf }: Pick<CsvOptions, 'lang'> & { readonly orderOf: (typed: string) => DateOrder | undefined },
  report: ReportLoss,
): string | undefined {
  const [start, end] = (['date', 'endDate'] as const).map((field) => {
    const typed = get(field);
    const date = typed === '' ? undefined : readSheetDate(typed, lang, orderOf(typed));
    if (typed === '' && field === 'date') report('conversion-date-missing', at(field));
    if (typed !== '' && date === undefined)
      report(isAmbiguousDate(typed) ? 'conversion-date-ambiguous' : 'conversion-date-typed', at(field), {
        date: typed,
      });
    return date;
  });
  return start === undefined || end === undefined || start === end ? start : `${start}/${end}`;
}

/** Without a name there is no place, and so none for its coordinates. */
function readPlace(get: Cells, at: Cells, report: ReportLoss): EventInput['place'] {
  const name = get('place');
  const [latitude, longitude] = (['latitude', 'longitude'] as const).map((field) =>
    readNumber(field, get, at, report, name !== ''),
  );
  return name === '' ? undefined : compact({ name, latitude, longitude });
}

function readImage(get: Cells): MediaInput | undefined {
  const src = encodeAddress(get('image'));
  if (src === '') return undefined;
  return compact({
    kind: 'image' as const,
    src,
    alt: get('alt') || undefined,
    caption: get('caption') || undefined,
    credit: get('credit') || undefined,
  });
}

/** Splits a cell into names, which are separated by "; ". */
function listed(cell: string): readonly string[] {
  return cell
    .split(/;\s+|;$/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Reads a number with a point or, as sheets write it in most of Europe, a comma. Whatever else is typed is lost. */
function readNumber(field: CsvField, get: Cells, at: Cells, report: ReportLoss, isWanted = true): number | undefined {
  const typed = get(field);
  if (isWanted && /^[-+]?\d+(?:[.,]\d+)?$/.test(typed)) return Number(typed.replace(',', '.'));
  if (typed !== '') report('conversion-lost', at(field), { field: typed });
  return undefined;
}

function originOf(pointer: string, rows: readonly SheetRow[], heads: Heads): string {
  const [, list = '', index = '', field = ''] = pointer.split('/');
  const row = list === 'events' ? rows[Number(index)] : undefined;
  if (!row) return '';
  const head = heads[(field === 'media' ? 'image' : field) as CsvField];
  return head === undefined ? row.pointer : pointerTo(row.pointer, head);
}
