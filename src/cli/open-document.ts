import { extname } from 'node:path';
import type { Conversion } from '../convert/conversion.js';
import { fromCsv, type CsvOptions } from '../convert/from-csv.js';
import { fromTimelineJS, isTimelineJS } from '../convert/from-timelinejs.js';
import { fromTimelineJSSheet } from '../convert/from-timelinejs-sheet.js';
import type { Problem } from '../model/problem.js';
import { makeCheckProblem } from './check-problems.js';
import { makeSheetFinder, type FindPlace } from './find-place.js';
import { makeLineIndex, type Position } from './lines.js';
import { parseJson, type JsonText, type Place } from './parse-json.js';
import type { FileText } from './read-file.js';

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
  placeOf(pointer: string): Place;
}

export type FormatName = 'explainer' | 'timelinejs' | 'timelinejs-csv' | 'csv';

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
  const chosen = format ?? (isSheet(path, text) ? 'csv' : undefined);
  if (chosen === 'csv') return finish('csv', text, fromCsv(text, csv), makeSheetFinder(text));
  if (chosen === 'timelinejs-csv') return finish(chosen, text, fromTimelineJSSheet(text), makeSheetFinder(text));
  return openJson(text, chosen);
}

/** By its name; the standard input, by not being JSON. */
function isSheet(path: string, text: string): boolean {
  return (
    ['.csv', '.tsv', '.tab'].includes(extname(path).toLowerCase()) || (path === '-' && !/^\ufeff?\s*[{[]/.test(text))
  );
}

function openJson(text: string, format: FormatName | undefined): OpenDocument {
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { code, at, values } = parsed.fault;
    const opened = asItIs(undefined, [makeCheckProblem(code, '', values)]);
    return finish('explainer', text, opened, () => ({ start: at, end: at + 1 }));
  }
  const { json } = parsed;
  const isConverted = format === undefined ? isTimelineJS(json.value) : format === 'timelinejs';
  const conversion = isConverted ? fromTimelineJS(json.value) : asItIs(json.value);
  const problems = [...findRepeated(json), ...conversion.problems];
  const name = isConverted ? 'timelinejs' : 'explainer';
  return finish(name, text, { ...conversion, problems }, json.placeOf, json.placeOfName);
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
