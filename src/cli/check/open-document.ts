import { basename, extname } from 'node:path';
import type { TextRange } from '../../text/text-range.js';
import { convertJsonByImport, type ConvertedDocument } from '../../convert/load-document.js';
import { isDeskFile } from '../../model/is-desk-file.js';
import type { CsvOptions } from '../../convert/csv/from-csv.js';
import type { FormatName, JsonFormat, TextFormat } from '../../convert/detect-format.js';
import { detectTextFormat } from '../../convert/detect-text-format.js';
import { TEXT_CONVERTERS } from '../../convert/import-converter.js';
import { guessField } from '../../model/problems/guess-field.js';
import { guess } from '../../model/problems/guess.js';
import type { Problem } from '../../model/problems/problem.js';
import { makeCheckProblem, type CheckProblemCode } from '../../checks/check-problems.js';
import { sayColumns, inWordsOfFile } from './sheet-problems.js';
import { makeLineIndex, type Position } from '../../text/line-index.js';
import type { JsonFault } from '../../convert/json/json-faults.js';
import { parseJson, type JsonText } from './parse-json.js';
import type { FileText } from '../read-file.js';
import { parseCsv } from '../../convert/csv/parse-csv.js';
import { parsePointer } from '../../model/json-pointer.js';

/** A problem with its position in the file. */
export interface LocatedProblem extends Problem {
  readonly start: Position;
  readonly end: Position;
}

/** An opened file: its document, and the position of everything in it. */
export interface OpenedDocument {
  readonly format: FormatName;
  /** The explainer document, before it is read; undefined if the file is unreadable. */
  readonly input: unknown;
  /** Problems that were found before reading. */
  readonly problems: readonly LocatedProblem[];
  /** Codes of problems that the conversion has reported already, in other words. */
  readonly reportedCodes: ReadonlySet<string>;
  /** Adds the position in the file to a problem of the document. It returns no problem for fields that such a file can't have. */
  locate(problem: Problem): readonly LocatedProblem[];
  /** Range of the value at a pointer into the document, in UTF-16 units. */
  rangeOf(pointer: string): TextRange;
}

export interface OpenOptions {
  /** Format of the file; by default its name and text decide. */
  readonly format?: FormatName | undefined;
  readonly csv?: CsvOptions | undefined;
}

/** Opens a file in any known format, whose converter is loaded. */
export async function openDocument(
  path: string,
  { text, guessedEncoding, sheet }: FileText,
  { format, csv }: OpenOptions = {},
): Promise<OpenedDocument> {
  const read = await openText(path, text, { format, csv: { ...csv, title: csv?.title ?? sheet?.title } });
  const opened = (sheet?.problems ?? []).reduceRight(withProblem, read);
  if (guessedEncoding === undefined) return opened;
  return withProblem(opened, makeCheckProblem('file-encoding-guessed', '', { encoding: guessedEncoding }));
}

function withProblem(opened: OpenedDocument, problem: Problem): OpenedDocument {
  const start = { line: 1, column: 1 };
  return { ...opened, problems: [{ ...problem, start, end: start }, ...opened.problems] };
}

/** Adds to the problems of a file that its format was guessed, since the cause may be that it is not a sheet. */
function withGuess(path: string, opened: OpenedDocument): OpenedDocument {
  const values = { name: basename(path), endings: KNOWN_ENDINGS.join(', ') };
  return withProblem(opened, makeCheckProblem('file-ending-unknown', '', values));
}

const KNOWN_ENDINGS = ['.json', '.jsonld', '.csv', '.tsv', '.xlsx', '.ics', '.md', '.mw', '.aml'];

function isKnownEnding(path: string): boolean {
  return [...KNOWN_ENDINGS, '.tab', '.ical', '.markdown', '.markwhen'].includes(extname(path).toLowerCase());
}

async function openText(path: string, text: string, { format, csv }: OpenOptions): Promise<OpenedDocument> {
  // The standard input has no name.
  const chosen = format ?? detectTextFormat({ text, name: path === '-' ? undefined : path });
  if (!isTextFormat(chosen)) return openJson(text, chosen === 'json' ? undefined : chosen);
  const convert = await TEXT_CONVERTERS[chosen]();
  const converted = { format: chosen, ...convert(text, csv) };
  const problems = sayColumns(converted.problems, converted.format, text, csv);
  const opened = makeOpenedDocument(text, { ...converted, problems }, FINDERS[chosen](text));
  const isGuess = format === undefined && path !== '-' && !isKnownEnding(path);
  return isGuess && opened.problems.some(({ severity }) => severity === 'error') ? withGuess(path, opened) : opened;
}

/** Functions that find the range of a problem in a text. */
const FINDERS: Readonly<Record<TextFormat, (text: string) => FindRange>> = {
  csv: makeSheetFinder,
  'timelinejs-csv': makeSheetFinder,
  icalendar: makeLineFinder,
  markwhen: makeLineFinder,
  markdown: makeLineFinder,
  archieml: makeLineFinder,
};

function isTextFormat(format: FormatName | 'json'): format is TextFormat {
  return Object.hasOwn(FINDERS, format);
}

async function openJson(text: string, format: JsonFormat | undefined): Promise<OpenedDocument> {
  if (/^[\ufeff\s]*<[!?a-z]/i.test(text)) return refuseJson(text, [{ code: 'file-web-page', at: 0, values: {} }]);
  const parsed = parseJson(text);
  if ('faults' in parsed) return refuseJson(text, parsed.faults);
  const { json } = parsed;
  if (isDeskFile(json.value)) return refuseJson(text, [{ code: 'file-of-desk', at: 0, values: {} }]);
  const converted = await convertJsonByImport(json.value, format);
  if (isNoStory(converted)) return refuseJson(text, [{ code: 'file-no-story', at: 0, values: {} }]);
  const problems = [...findRepeated(json), ...converted.problems];
  return makeOpenedDocument(text, { ...converted, problems }, json.rangeOf, json.nameRangeOf);
}

/**
 * Returns true for an object without fields of a story, except for those of many files, such as the `version` and the `summary` of a package. An
 * object with a misspelt field, such as `event`, is a story with a problem.
 */
function isNoStory({ format, document }: ConvertedDocument): boolean {
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  if (format !== 'explainer' || !isObject) return false;
  const hasField = STORY_FIELDS.some((field) => field in document);
  return !hasField && !Object.keys(document).some((name) => guess(name, STORY_LISTS) !== undefined);
}

const STORY_LISTS = ['events', 'statements'];
const STORY_FIELDS = ['explainer', 'title', ...STORY_LISTS];

/** The fault for which a file is refused, with its position. */
type FileFault = Pick<JsonFault, 'at' | 'values'> & { readonly code: CheckProblemCode };

function refuseJson(text: string, faults: readonly FileFault[]): OpenedDocument {
  const positionAt = makeLineIndex(text);
  const problems = faults.map(({ code, at, values }) => ({
    ...makeCheckProblem(code, '', values),
    start: positionAt(at),
    end: positionAt(at + 1),
  }));
  const nothing = {
    format: 'explainer',
    document: undefined,
    problems: [],
    originOf: (pointer: string) => pointer,
  } as const;
  return { ...makeOpenedDocument(text, nothing, () => ({ start: 0, end: 0 })), problems };
}

function findRepeated({ repeated }: JsonText): readonly Problem[] {
  return repeated.map(({ pointer, name }) => makeCheckProblem('json-name-twice', pointer, { name }));
}

/** Codes of problems of a field’s name. All others are problems of its value. */
const CODES_ABOUT_NAMES: ReadonlySet<string> = new Set(['field-unknown', 'json-name-twice']);

const CODES_OF_CONVERSIONS: ReadonlySet<string> = new Set(['date-missing']);

function makeOpenedDocument(
  text: string,
  { format, document, problems, originOf }: ConvertedDocument,
  findValue: FindRange,
  findName: FindRange = findValue,
): OpenedDocument {
  const positionAt = makeLineIndex(text);
  const locateInFile = (problem: Problem): LocatedProblem => {
    const { start, end } = (CODES_ABOUT_NAMES.has(problem.code) ? findName : findValue)(problem.pointer);
    return { ...problem, start: positionAt(start), end: positionAt(end) };
  };
  return {
    format,
    input: document,
    problems: problems.map(guessField).map(locateInFile),
    reportedCodes: format === 'explainer' ? new Set() : CODES_OF_CONVERSIONS,
    locate: (problem) => {
      const reworded = inWordsOfFile(problem, format);
      return reworded ? [locateInFile({ ...reworded, pointer: originOf(problem.pointer) })] : [];
    },
    rangeOf: (pointer) => findValue(originOf(pointer)),
  };
}

/** Finds the range of a value by its pointer, or of the nearest value around it. */
type FindRange = (pointer: string) => TextRange;

/** Creates a finder for sheets. `/12/Headline` is a row, as spreadsheets count, and the head of a column. */
function makeSheetFinder(csv: string): FindRange {
  const rows = parseCsv(csv);
  const rowByNumber = new Map(rows.map((row) => [row.number, row.cells]));
  const heads = rows[0]?.cells.map(({ text }) => text.trim()) ?? [];
  return (pointer) => {
    const [number = '', head = ''] = parsePointer(pointer);
    const cells = rowByNumber.get(Number(number)) ?? rows[0]?.cells ?? [];
    const column = heads.includes(head) ? heads.indexOf(head) : Number(head) - 1;
    const [first] = cells;
    return cells[column] ?? { start: first?.start ?? 0, end: first?.start ?? 0 };
  };
}

/** Creates a finder for lines. `/12` is a line, from 1, without its leading white space. */
function makeLineFinder(text: string): FindRange {
  const lines = Array.from(text.matchAll(/(?<=^|\n|\r(?!\n))[^\r\n]*/g), ({ 0: line, index }) => ({ line, index }));
  return (pointer) => {
    const { line, index } = lines[Number(pointer.slice(1)) - 1] ?? { line: '', index: 0 };
    return { start: index + (line.length - line.trimStart().length), end: index + line.trimEnd().length };
  };
}
