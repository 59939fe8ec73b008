import type { Problem } from '../../model/problems/problem.js';
import type { Conversion } from '../conversion.js';
import { makeConversionProblem, type ConversionProblemCode, type ReportLoss } from '../conversion-problems.js';
import { readColor } from '../html/css-colors.js';
import {
  missingColumns,
  plainName,
  pointerToCell,
  readSheet,
  reportUnreadColumns,
  type Sheet,
  type SheetRow,
} from '../csv/csv-sheet.js';
import { fromTimelineJS } from './from-timelinejs.js';
import { unguard } from '../csv/write-csv.js';

/** Columns of TimelineJS, with their paths in its JSON. */
export const TIMELINEJS_COLUMNS = {
  Year: 'start_date/year',
  Month: 'start_date/month',
  Day: 'start_date/day',
  Time: 'start_date/hour',
  'End Year': 'end_date/year',
  'End Month': 'end_date/month',
  'End Day': 'end_date/day',
  'End Time': 'end_date/hour',
  'Display Date': 'display_date',
  Headline: 'text/headline',
  Text: 'text/text',
  Media: 'media/url',
  'Media Credit': 'media/credit',
  'Media Caption': 'media/caption',
  'Media Thumbnail': 'media/thumbnail',
  'Alt Text': 'media/alt',
  Type: 'type',
  Group: 'group',
  Background: 'background/url',
  'Unique ID': 'unique_id',
} as const;

/** Columns of its first version. */
const OLD_COLUMNS = { 'Start Date': 'start_date/year', 'End Date': 'end_date/year', Tag: 'group' } as const;

const COLUMNS = { ...TIMELINEJS_COLUMNS, ...OLD_COLUMNS };
type Column = keyof typeof COLUMNS;

const COLUMN_NAMES: ReadonlySet<string> = new Set(Object.keys(COLUMNS).map(plainName));

/** True for a text that names a column of TimelineJS. */
export function isTimelineJSColumn(text: string): boolean {
  return COLUMN_NAMES.has(plainName(text));
}

/** Tells whether a sheet has the columns that TimelineJS requires. */
export function isTimelineJSSheet({ headOf }: Pick<Sheet, 'headOf'>): boolean {
  return headOf('Headline') !== undefined && (headOf('Year') ?? headOf('Start Date')) !== undefined;
}

/**
 * Converts a TimelineJS sheet in CSV to a document (https://timeline.knightlab.com/docs/using-spreadsheets.html). It
 * never throws.
 *
 * @param csv Text of the sheet; the first row has the heads of the columns.
 * @returns The document, and the problems of converting it. Their pointers name row and column: `/12/End Year`.
 * @example
 * ```ts
 * const { document, problems } = fromTimelineJSSheet(await file.text());
 * ```
 */
export function fromTimelineJSSheet(csv: string): Conversion {
  const problems: Problem[] = [];
  const report: ReportLoss = (code, pointer, values) => problems.push(makeConversionProblem(code, pointer, values));
  const sheet = readSheet(csv, report);
  if (!isTimelineJSSheet(sheet)) report('conversion-column-missing', '/1', missingColumns(['Year', 'Headline'], sheet));
  const slides = readRows(sheet, report);
  const { document, problems: lost, originOf } = fromTimelineJS(slides.json);
  const toCell = (pointer: string) => slides.cellOf(pointer);
  const mapped = withoutRepeated(lost.map((problem) => inWordsOfSheet(problem, toCell(problem.pointer), sheet)));
  const columns = (Object.keys(COLUMNS) as Column[]).flatMap((name) => sheet.headOf(name) ?? []);
  reportUnreadColumns(sheet, new Set(columns), report);
  return {
    format: 'timelinejs-csv',
    document,
    problems: [...problems, ...mapped],
    originOf: (pointer) => toCell(originOf(pointer)),
  };
}

interface Slides {
  /** The JSON that TimelineJS makes of the sheet. */
  readonly json: { readonly title?: object; readonly events: readonly object[]; readonly eras: readonly object[] };
  /** Maps a pointer into the JSON to one into the sheet. */
  readonly cellOf: (pointer: string) => string;
}

function readRows(sheet: Sheet, report: ReportLoss): Slides {
  const events: object[] = [];
  const eras: object[] = [];
  let title: object | undefined;
  const rowByPointer = new Map<string, SheetRow>();
  for (const row of sheet.rows) {
    const get = (column: Column) => unguard(row.get(sheet.headOf(column)));
    const at = (column: Column) => pointerToCell(row, sheet.headOf(column) ?? column);
    const slide = readSlide(get, at, report);
    const type = get('Type').toLowerCase();
    if (type === 'title' && title) report('conversion-title-twice', at('Type'));
    if (type === 'title' && !title) {
      title = slide;
      rowByPointer.set('/title', row);
    } else if (type === 'era') {
      rowByPointer.set(`/eras/${eras.push(slide) - 1}`, row);
    } else {
      if (!['', 'title', 'event'].includes(type)) report('conversion-lost', at('Type'), { field: get('Type') });
      rowByPointer.set(`/events/${events.push(slide) - 1}`, row);
    }
  }
  return {
    json: { ...(title && { title }), events, eras },
    cellOf(pointer) {
      const [, slidePointer = '', path = ''] = /^(\/title|\/\w+\/\d+)\/?(.*)$/.exec(pointer) ?? [];
      const row = rowByPointer.get(slidePointer);
      if (!row) return '';
      const head = headFor(path, sheet);
      return head === undefined ? row.pointer : pointerToCell(row, head);
    },
  };
}

/**
 * Returns the column of a path within a slide. A path without a column of its own uses the first column below it, or of
 * the object around it.
 */
function headFor(path: string, sheet: Sheet): string | undefined {
  const own = path.replace(/minute|second|millisecond/, 'hour').replace('background/color', 'background/url');
  const [whole = ''] = own.split('/');
  const columns = Object.entries(COLUMNS).flatMap(([name, at]) => {
    const head = sheet.headOf(name);
    return head === undefined ? [] : [{ head, at }];
  });
  const found =
    columns.find(({ at }) => at === own) ?? columns.find(({ at }) => path !== '' && `${at}/`.startsWith(`${whole}/`));
  return found?.head;
}

/** Columns for the parts of a date in TimelineJS's JSON. */
const COLUMN_OF_PART: Readonly<Record<string, Column>> = { year: 'Year', month: 'Month', day: 'Day' };

/** Names columns instead of fields of TimelineJS's JSON, which nobody with a sheet has seen. */
function inWordsOfSheet({ code, pointer, values }: Problem, cell: string, { headOf }: Sheet): Problem {
  const [, , head] = cell.split('/');
  const isEnd = /\/end_date\//.test(pointer);
  const columnOf = (part: string): string => {
    const column = COLUMN_OF_PART[part] ?? 'Time';
    const name = isEnd ? (`End ${column}` as Column) : column;
    return headOf(name) ?? name;
  };
  const names = {
    ...(head !== undefined && 'field' in values && { field: head.replaceAll('~1', '/').replaceAll('~0', '~') }),
    ...('part' in values && { part: columnOf(String(values['part'])) }),
    ...('missing' in values && { missing: columnOf(String(values['missing'])) }),
  };
  return makeConversionProblem(code as ConversionProblemCode, cell, { ...values, ...names });
}

/** An hour and its minute stand in one cell, so what is wrong with both is said once. */
function withoutRepeated(problems: readonly Problem[]): readonly Problem[] {
  const keyOf = ({ code, pointer, message }: Problem) => [code, pointer, message].join('\n');
  return [...new Map(problems.map((problem) => [keyOf(problem), problem])).values()];
}

type Cells = (column: Column) => string;

function readSlide(get: Cells, at: Cells, report: ReportLoss): object {
  const background = get('Background');
  const isColor = readColor(background) !== undefined || !/[/.]/.test(background);
  return {
    start_date: readMoment('', get, at, report),
    end_date: readMoment('End ', get, at, report),
    display_date: get('Display Date'),
    text: { headline: get('Headline'), text: get('Text') },
    media: {
      url: get('Media'),
      credit: get('Media Credit'),
      caption: get('Media Caption'),
      thumbnail: get('Media Thumbnail'),
      alt: get('Alt Text'),
    },
    group: get('Group') || get('Tag'),
    background: background === '' ? {} : { [isColor ? 'color' : 'url']: background },
    unique_id: get('Unique ID'),
  };
}

function readMoment(end: '' | 'End ', get: Cells, at: Cells, report: ReportLoss): object {
  const oldColumn = end === '' ? 'Start Date' : 'End Date';
  const old = get(oldColumn);
  if (old !== '') {
    const date = readOldDate(old);
    if (!date) report('conversion-date-typed', at(oldColumn), { date: old });
    return date ?? {};
  }
  const time = get(`${end}Time`);
  const clock = time === '' ? {} : readClock(time);
  if (!clock) report('conversion-time-unreadable', at(`${end}Time`), { time });
  const year = get(`${end}Year`);
  if (/^\d{1,2}$/.test(year))
    report('conversion-year-short', at(`${end}Year`), { year, full: `20${year.padStart(2, '0')}` });
  return { year, month: get(`${end}Month`), day: get(`${end}Day`), ...clock };
}

type ClockParts = Readonly<Record<'hour' | 'minute' | 'second' | 'millisecond', string>>;

const CLOCK =
  /^(?<hour>\d{1,2})(?:[:.](?<minute>\d{1,2}))?(?:[:.](?<second>\d{1,2}))?(?:[.:](?<millisecond>\d{1,3}))?\s*(?<half>[ap]\.?m\.?)?$/i;
const WITHOUT_SIGNS = /^(?<hour>\d{1,2})(?<minute>\d{2})\s*(?<half>[ap]\.?m\.?)?$/i;

/** Reads a time of day as typed in a sheet: `19:30`, `7:30 pm`, `1930`, `7 p.m.`; undefined for anything else. */
function readClock(typed: string): ClockParts | undefined {
  const { groups } = WITHOUT_SIGNS.exec(typed) ?? CLOCK.exec(typed) ?? {};
  if (!groups) return undefined;
  const { hour = '', minute = '', second = '', millisecond = '', half } = groups;
  const counted = half === undefined ? Number(hour) : (Number(hour) % 12) + (/^p/i.test(half) ? 12 : 0);
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return undefined;
  if (counted > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return { hour: String(counted), minute, second, millisecond };
}

/** Reads a date in one cell, as in the first version of TimelineJS: `2023-02-04`, `2/4/2023` (month first), `-44`. */
function readOldDate(typed: string): Readonly<Record<string, string>> | undefined {
  const { groups } = ISO.exec(typed) ?? MONTH_FIRST.exec(typed) ?? {};
  if (!groups) return undefined;
  const { year = '', month = '', day = '', time } = groups;
  const clock = time === undefined ? {} : readClock(time);
  return clock && { year, month, day, ...clock };
}

const ISO = /^(?<year>[+-]?\d{1,9})(?:-(?<month>\d{1,2})(?:-(?<day>\d{1,2}))?)?(?:[T ]+(?<time>\d.*))?$/;
const MONTH_FIRST = /^(?<month>\d{1,2})\/(?:(?<day>\d{1,2})\/)?(?<year>\d{4})(?: +(?<time>\d.*))?$/;
