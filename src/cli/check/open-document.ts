import type { TextRange } from '../../evidence/text-range.js';
import { extname } from 'node:path';
import type { Conversion } from '../../convert/conversion.js';
import { fromCsv, type CsvOptions } from '../../convert/csv/from-csv.js';
import { fromICalendar } from '../../convert/icalendar/from-icalendar.js';
import { fromJsonLd, isJsonLd } from '../../convert/json-ld/from-json-ld.js';
import { fromMarkdown } from '../../convert/markdown/from-markdown.js';
import { fromMarkwhen } from '../../convert/markwhen/from-markwhen.js';
import { fromTimelineJS, isTimelineJS } from '../../convert/timelinejs/from-timelinejs.js';
import { fromTimelineJSSheet } from '../../convert/timelinejs/from-timelinejs-sheet.js';
import type { Problem } from '../../model/problems/problem.js';
import { makeCheckProblem } from './check-problems.js';
import { makeLineFinder, makeSheetFinder, type FindPlace } from './find-place.js';
import { makeLineIndex, type Position } from './line-index.js';
import { parseJson, type JsonText } from './parse-json.js';
import type { FileText } from '../read-file.js';

/** A problem with its place in the file. */
export interface PlacedProblem extends Problem {
  readonly start: Position;
  readonly end: Position;
}

/** A file, opened: what is to be read, and where everything in it stands. */
export interface OpenDocument {
  readonly format: FormatName;
  /** What is to be read as an explainer document; undefined where nothing can be. */
  readonly input: unknown;
  /** What was found before reading. */
  readonly problems: readonly PlacedProblem[];
  /** Codes of what reading says once more, in other words. */
  readonly saidBefore: ReadonlySet<string>;
  /** A problem of the document, with its place in the file. */
  place(problem: Problem): PlacedProblem;
  /** Where the value stands that a pointer into the document leads to, in UTF-16 units. */
  placeOf(pointer: string): TextRange;
}

export type FormatName =
  'explainer' | 'timelinejs' | 'timelinejs-csv' | 'csv' | 'icalendar' | 'markwhen' | 'markdown' | 'json-ld';

export interface OpenOptions {
  /** Without one, the name and the text tell. */
  readonly format?: FormatName | undefined;
  readonly csv?: CsvOptions | undefined;
}

/** Opens a file, whichever of the known formats it is in. */
export function openDocument(
  path: string,
  { text, guessedEncoding }: FileText,
  options: OpenOptions = {},
): OpenDocument {
  const opened = openText(path, text, options);
  if (guessedEncoding === undefined) return opened;
  const guess = makeCheckProblem('file-encoding-guessed', '', { encoding: guessedEncoding });
  const start = { line: 1, column: 1 };
  return { ...opened, problems: [{ ...guess, start, end: start }, ...opened.problems] };
}

function openText(path: string, text: string, { format, csv }: OpenOptions): OpenDocument {
  const chosen = format ?? guessFormat(path, text);
  if (chosen === undefined || isInJson(chosen)) return openJson(text, chosen);
  const { read, find } = TEXT_FORMATS[chosen];
  return finish(chosen, text, read(text, csv), find(text));
}

type JsonFormat = 'explainer' | 'timelinejs' | 'json-ld';

function isInJson(format: FormatName): format is JsonFormat {
  return !Object.hasOwn(TEXT_FORMATS, format);
}

interface TextFormat {
  readonly read: (text: string, csv?: CsvOptions) => Conversion;
  readonly find: (text: string) => FindPlace;
}

const TEXT_FORMATS: Readonly<Record<Exclude<FormatName, JsonFormat>, TextFormat>> = {
  csv: { read: fromCsv, find: makeSheetFinder },
  'timelinejs-csv': { read: fromTimelineJSSheet, find: makeSheetFinder },
  icalendar: { read: fromICalendar, find: makeLineFinder },
  markwhen: { read: fromMarkwhen, find: makeLineFinder },
  markdown: { read: fromMarkdown, find: makeLineFinder },
};

/** How names of files end that are not JSON. */
const FORMATS_BY_ENDING: Readonly<Record<string, FormatName>> = {
  '.csv': 'csv',
  '.tsv': 'csv',
  '.tab': 'csv',
  '.ics': 'icalendar',
  '.ical': 'icalendar',
  '.mw': 'markwhen',
  '.markwhen': 'markwhen',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** By its name; the standard input by how it begins. */
function guessFormat(path: string, text: string): FormatName | undefined {
  const named = FORMATS_BY_ENDING[extname(path).toLowerCase()];
  if (named !== undefined || path !== '-' || /^\ufeff?\s*[{[]/.test(text)) return named;
  return /^\ufeff?BEGIN:VCALENDAR/i.test(text) ? 'icalendar' : 'csv';
}

function openJson(text: string, format: JsonFormat | undefined): OpenDocument {
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { code, at, values } = parsed.fault;
    const opened = asItIs(undefined, [makeCheckProblem(code, '', values)]);
    return finish('explainer', text, opened, () => ({ start: at, end: at + 1 }));
  }
  const { json } = parsed;
  const name = format ?? guessJsonFormat(json.value);
  const conversion = READ_JSON[name](json.value);
  const problems = [...findRepeated(json), ...conversion.problems];
  return finish(name, text, { ...conversion, problems }, json.placeOf, json.placeOfName);
}

const READ_JSON: Readonly<Record<JsonFormat, (json: unknown) => Opened>> = {
  explainer: (json) => asItIs(json),
  timelinejs: fromTimelineJS,
  'json-ld': fromJsonLd,
};

function guessJsonFormat(json: unknown): JsonFormat {
  if (isTimelineJS(json)) return 'timelinejs';
  return isJsonLd(json) ? 'json-ld' : 'explainer';
}

/** What a file amounts to, converted or not. */
type Opened = Omit<Conversion, 'document'> & { readonly document: unknown };

function asItIs(document: unknown, problems: readonly Problem[] = []): Opened {
  return { document, problems, originOf: (pointer) => pointer };
}

function findRepeated({ repeated }: JsonText): readonly Problem[] {
  return repeated.map(({ pointer, name }) => makeCheckProblem('json-name-twice', pointer, { name }));
}

/** These speak of a field’s name; others of its value. */
const OF_NAMES: ReadonlySet<string> = new Set(['field-unknown', 'json-name-twice']);

const SAID_BY_CONVERSIONS: ReadonlySet<string> = new Set(['date-missing']);

function finish(
  format: FormatName,
  text: string,
  { document, problems, originOf }: Opened,
  findValue: FindPlace,
  findName: FindPlace = findValue,
): OpenDocument {
  const positionAt = makeLineIndex(text);
  const placeInFile = (problem: Problem): PlacedProblem => {
    const { start, end } = (OF_NAMES.has(problem.code) ? findName : findValue)(problem.pointer);
    return { ...problem, start: positionAt(start), end: positionAt(end) };
  };
  return {
    format,
    input: document,
    problems: problems.map(placeInFile),
    saidBefore: format === 'explainer' ? new Set() : SAID_BY_CONVERSIONS,
    place: (problem) => placeInFile({ ...problem, pointer: originOf(problem.pointer) }),
    placeOf: (pointer) => findValue(originOf(pointer)),
  };
}
