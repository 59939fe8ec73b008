import type { TextRange } from '../../evidence/text-range.js';
import type { Conversion } from '../../convert/conversion.js';
import { convertJson, type ConvertedDocument } from '../../convert/convert-document.js';
import { fromCsv, type CsvOptions } from '../../convert/csv/from-csv.js';
import type { FormatName, JsonFormat, TextFormat } from '../../convert/detect-format.js';
import { detectTextFormat } from '../../convert/detect-text-format.js';
import { fromICalendar } from '../../convert/icalendar/from-icalendar.js';
import { fromJsonLd } from '../../convert/json-ld/from-json-ld.js';
import { fromMarkdown } from '../../convert/markdown/from-markdown.js';
import { fromMarkwhen } from '../../convert/markwhen/from-markwhen.js';
import { fromTimelineJS } from '../../convert/timelinejs/from-timelinejs.js';
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
  // The standard input has no name.
  const chosen = format ?? detectTextFormat({ text, name: path === '-' ? undefined : path });
  if (!isTextFormat(chosen)) return openJson(text, chosen === 'json' ? undefined : chosen);
  const { convert, find } = TEXT_FORMATS[chosen];
  return finish(text, { format: chosen, ...convert(text, csv) }, find(text));
}

interface TextFormatTools {
  readonly convert: (text: string, csv?: CsvOptions) => Conversion;
  /** Tells where problems stand. */
  readonly find: (text: string) => FindPlace;
}

const TEXT_FORMATS: Readonly<Record<TextFormat, TextFormatTools>> = {
  csv: { convert: fromCsv, find: makeSheetFinder },
  'timelinejs-csv': { convert: fromTimelineJSSheet, find: makeSheetFinder },
  icalendar: { convert: fromICalendar, find: makeLineFinder },
  markwhen: { convert: fromMarkwhen, find: makeLineFinder },
  markdown: { convert: fromMarkdown, find: makeLineFinder },
};

function isTextFormat(format: FormatName | 'json'): format is TextFormat {
  return Object.hasOwn(TEXT_FORMATS, format);
}

function openJson(text: string, format: JsonFormat | undefined): OpenDocument {
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { code, at, values } = parsed.fault;
    const problems = [makeCheckProblem(code, '', values)];
    const opened = {
      format: 'explainer' as const,
      document: undefined,
      problems,
      originOf: (pointer: string) => pointer,
    };
    return finish(text, opened, () => ({ start: at, end: at + 1 }));
  }
  const { json } = parsed;
  const converted = convertJson(json.value, JSON_CONVERTERS, format);
  const problems = [...findRepeated(json), ...converted.problems];
  return finish(text, { ...converted, problems }, json.placeOf, json.placeOfName);
}

const JSON_CONVERTERS = { timelinejs: fromTimelineJS, 'json-ld': fromJsonLd };

function findRepeated({ repeated }: JsonText): readonly Problem[] {
  return repeated.map(({ pointer, name }) => makeCheckProblem('json-name-twice', pointer, { name }));
}

/** These speak of a field’s name; others of its value. */
const OF_NAMES: ReadonlySet<string> = new Set(['field-unknown', 'json-name-twice']);

const SAID_BY_CONVERSIONS: ReadonlySet<string> = new Set(['date-missing']);

function finish(
  text: string,
  { format, document, problems, originOf }: ConvertedDocument,
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
