import { explainDateFault, isDateCode } from '../../time/parse/date-problem.js';
import type { Explainer } from '../explainer.js';
import type { FoundProblem } from './found-problem.js';
import { guess, guessId } from './guess.js';
import { fillProblemText } from './problem-messages.js';
import type { Problem, ProblemText } from './problem.js';
import { PROBLEMS } from './problem-texts.js';

const TEXTS: ReadonlyMap<string, ProblemText> = new Map(Object.entries(PROBLEMS));

/**
 * Describes problems in words, with a guess at what the author meant where one is likely. This is apart from reading,
 * so that readers of a document without problems never load it.
 */
export function describeFoundProblems(problems: readonly FoundProblem[], explainer?: Explainer): readonly Problem[] {
  return problems.map((problem) => describeFoundProblem(problem, explainer));
}

/**
 * Describes one problem in words.
 *
 * @param problem The problem, as reading or a review found it.
 * @param explainer The document that was read, whose ids may be what the author meant.
 * @returns The problem with its message and its cure.
 */
export function describeFoundProblem(problem: FoundProblem, explainer?: Explainer): Problem {
  const { code, pointer } = problem;
  const text = TEXTS.get(code);
  if (!text) return describeDateProblem(problem);
  const values: Record<string, string | number> = { ...problem.values };
  if (JSON.stringify(text).includes('{field}')) values['field'] ??= fieldOf(pointer);
  for (const name of ['found', 'expected']) if (name in values) values[name] = nameKinds(String(values[name]));
  const meant = guessMeant(code, values as Readonly<Record<string, string>>, explainer);
  if (meant !== undefined) values['guess'] = meant;
  return fillProblemText({ ...problem, values }, text);
}

/** Guesses what the author of a problem meant; undefined where nothing is likely. */
function guessMeant(
  code: string,
  { value = '', allowed = '', to = '', list = '' }: Readonly<Record<string, string>>,
  explainer: Explainer | undefined,
): string | undefined {
  if (code === 'value-unknown') return guess(value, allowed.split(', '));
  return code === 'reference-dangling' && explainer ? guessId(to, list, explainer) : undefined;
}

/**
 * Name of the field at a pointer, without indexes: `speaker`, `silence.notedBy`. For an item itself it is the name of
 * its list.
 */
function fieldOf(pointer: string): string {
  const names = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return (names.length > 1 ? names.slice(1) : names).join('.') || 'document';
}

/** Phrases for kinds of value, where they differ from the kind's own name. */
const KIND_NAMES: Readonly<Record<string, string>> = {
  number: 'a number',
  list: 'a list',
  object: 'an object',
  boolean: 'true or false',
  undefined: 'nothing',
  function: 'a function',
  symbol: 'a symbol',
  bigint: 'a bigint',
  unreadable: 'something unreadable',
};

/** Phrase for one or several kinds, such as `text or list`. */
function nameKinds(kinds: string): string {
  const names = kinds.split(' or ').map((kind) => KIND_NAMES[kind] ?? kind);
  return names.join(' or ');
}

function describeDateProblem({ code, severity, pointer, values }: FoundProblem): Problem {
  if (!isDateCode(code)) return { code, severity, pointer, message: code, cure: '', values };
  return { ...explainDateFault({ code, values }), severity, pointer };
}
