import { explainDateFault, isDateCode } from '../../time/parse/date-problem.js';
import type { Explainer } from '../explainer.js';
import type { FoundProblem } from './found-problem.js';
import { nearMiss } from './near-miss.js';
import { fillProblemText } from './problem-messages.js';
import type { Problem, ProblemText } from './problem.js';
import { PROBLEMS, type ProblemCode } from './problem-texts.js';

/**
 * What was found, in words, with a guess at what was meant where one is likely. Apart from reading, so that readers of a
 * document that is well never load it.
 */
export function describeFoundProblems(problems: readonly FoundProblem[], explainer?: Explainer): readonly Problem[] {
  return problems.map((problem) => describeFoundProblem(problem, explainer));
}

export function describeFoundProblem(problem: FoundProblem, explainer?: Explainer): Problem {
  const { code, pointer } = problem;
  if (!Object.hasOwn(PROBLEMS, code)) return describeDateProblem(problem);
  const text: ProblemText = PROBLEMS[code as ProblemCode];
  const values: Record<string, string | number> = { ...problem.values };
  if (CODES_WITH_FIELD.has(code)) values['field'] ??= fieldOf(pointer);
  for (const name of ['found', 'expected']) if (name in values) values[name] = nameKinds(String(values[name]));
  const guess = GUESSES[code as ProblemCode]?.(values as Texts, explainer);
  if (guess !== undefined) values['guess'] = guess;
  return fillProblemText({ ...problem, values }, text);
}

/** Codes whose sentences name the field. */
const CODES_WITH_FIELD: ReadonlySet<string> = new Set(
  Object.keys(PROBLEMS).filter((code) => JSON.stringify(PROBLEMS[code as ProblemCode]).includes('{field}')),
);

/** What a pointer leads to, without places in lists: `speaker`, `silence.notedBy`; of an item itself its list. */
function fieldOf(pointer: string): string {
  const names = pointer.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
  return (names.length > 1 ? names.slice(1) : names).join('.') || 'document';
}

/** What kinds of value are called in a sentence, where it isn't their own name. */
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

/** One kind, or some: `text or list`. */
function nameKinds(kinds: string): string {
  const names = kinds.split(' or ').map((kind) => KIND_NAMES[kind] ?? kind);
  return names.join(' or ');
}

function describeDateProblem({ code, severity, pointer, values }: FoundProblem): Problem {
  if (!isDateCode(code)) return { code, severity, pointer, message: code, cure: '', values };
  return { ...explainDateFault({ code, values }), severity, pointer };
}

type Texts = Readonly<Record<string, string>>;
type Guess = (values: Texts, explainer: Explainer | undefined) => string | undefined;

/** What was probably meant, by code. */
const GUESSES: { readonly [Code in ProblemCode]?: Guess } = {
  'value-unknown': ({ value = '', allowed = '' }) => nearMiss(value, allowed.split(', ')),
  'reference-dangling': ({ to = '', list = '' }, explainer) => explainer && nearMiss(to, idsIn(list, explainer)),
};

/** Beyond this many ids, looking for near misses would take longer than reading the document. */
const MAX_GUESSED_IDS = 300;

/** The ids in lists of a document: `events, statements`. */
function idsIn(lists: string, explainer: Explainer): readonly string[] {
  return lists.split(', ').flatMap((list) => {
    const items = explainer[list as 'events' | 'people'];
    return items.length > MAX_GUESSED_IDS ? [] : items.map(({ id }) => id);
  });
}
