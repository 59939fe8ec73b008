import { fromTimelineJS, isTimelineJS } from '../convert/from-timelinejs.js';
import type { Problem } from '../model/problem.js';
import { makeCheckProblem } from './check-problems.js';
import { makeLineIndex, type Position } from './lines.js';
import type { FileText } from './read-file.js';
import { parseJson, type JsonText, type Place } from './parse-json.js';

/** A problem with its place in the file. */
export interface PlacedProblem extends Problem {
  readonly start: Position;
  readonly end: Position;
}

/** A file, opened: what is to be read, and where everything in it stands. */
export interface OpenDocument {
  readonly format: 'explainer' | 'timelinejs';
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

/** Opens the text of a file, whichever of the known formats it is. */
export function openDocument({ text, guessedEncoding }: FileText): OpenDocument {
  const opened = openText(text);
  if (guessedEncoding === undefined) return opened;
  const guess = makeCheckProblem('file-encoding-guessed', '', { encoding: guessedEncoding });
  const start = { line: 1, column: 1 };
  return { ...opened, problems: [{ ...guess, start, end: start }, ...opened.problems] };
}

function openText(text: string): OpenDocument {
  const positionAt = makeLineIndex(text);
  const parsed = parseJson(text);
  if ('fault' in parsed) {
    const { code, at, values } = parsed.fault;
    const place = { start: at, end: at + 1 };
    const problems = [withPositions(makeCheckProblem(code, '', values), place, positionAt)];
    return {
      format: 'explainer',
      input: undefined,
      problems,
      saidBefore: NOTHING,
      place: (problem) => withPositions(problem, place, positionAt),
      placeOf: () => place,
    };
  }
  const { json } = parsed;
  const isConverted = isTimelineJS(json.value);
  const { document, problems, originOf } = isConverted ? fromTimelineJS(json.value) : asItIs(json.value);
  const placeInFile = (problem: Problem) => withPositions(problem, placeOfProblem(problem, json), positionAt);
  return {
    format: isConverted ? 'timelinejs' : 'explainer',
    input: document,
    problems: [...findRepeated(json), ...problems].map(placeInFile),
    saidBefore: isConverted ? SAID_BY_CONVERSIONS : NOTHING,
    place: (problem) => placeInFile({ ...problem, pointer: originOf(problem.pointer) }),
    placeOf: (pointer) => json.placeOf(originOf(pointer)),
  };
}

const NOTHING: ReadonlySet<string> = new Set();
const SAID_BY_CONVERSIONS: ReadonlySet<string> = new Set(['date-missing']);

function asItIs(document: unknown) {
  return { document, problems: [], originOf: (pointer: string) => pointer };
}

function findRepeated({ repeated }: JsonText): readonly Problem[] {
  return repeated.map(({ pointer, name }) => makeCheckProblem('json-name-twice', pointer, { name }));
}

/** These speak of a field's name; others of its value. */
const OF_NAMES: ReadonlySet<string> = new Set(['field-unknown', 'json-name-twice']);

function placeOfProblem({ code, pointer }: Problem, json: JsonText): Place {
  return OF_NAMES.has(code) ? json.placeOfName(pointer) : json.placeOf(pointer);
}

function withPositions(
  problem: Problem,
  { start, end }: Place,
  positionAt: (offset: number) => Position,
): PlacedProblem {
  return { ...problem, start: positionAt(start), end: positionAt(end) };
}
