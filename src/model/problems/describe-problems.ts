import { explainDateFault, isDateCode } from '../../time/parse/date-problem.js';
import type { Explainer } from '../explainer.js';
import type { Finding } from './found-problem.js';
import { nearMiss } from './near-miss.js';
import { putIntoWords } from './problem-messages.js';
import type { Problem, ProblemText } from './problem.js';
import { PROBLEMS, type ProblemCode } from './problem-texts.js';

/**
 * What was found, in words, with a guess at what was meant where one is likely. Apart from reading, so that readers of a
 * document that is well never load it.
 */
export function explain(findings: readonly Finding[], explainer?: Explainer): readonly Problem[] {
  return findings.map((finding) => explainFinding(finding, explainer));
}

export function explainFinding(finding: Finding, explainer?: Explainer): Problem {
  const { code, pointer } = finding;
  if (!Object.hasOwn(PROBLEMS, code)) return explainDate(finding);
  const text: ProblemText = PROBLEMS[code as ProblemCode];
  const values: Record<string, string | number> = { ...finding.values };
  if (OF_FIELDS.has(code)) values['field'] ??= fieldOf(pointer);
  for (const name of ['found', 'expected']) if (name in values) values[name] = nameKinds(String(values[name]));
  const guess = GUESSES[code as ProblemCode]?.(values as Texts, explainer);
  if (guess !== undefined) values['guess'] = guess;
  return putIntoWords({ ...finding, values }, text);
}

/** Codes whose sentences name the field. */
const OF_FIELDS: ReadonlySet<string> = new Set(
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

function explainDate({ code, severity, pointer, values }: Finding): Problem {
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
const MOST_GUESSES = 300;

/** The ids in lists of a document: `events, statements`. */
function idsIn(lists: string, explainer: Explainer): readonly string[] {
  return lists.split(', ').flatMap((list) => {
    const items = explainer[list as 'events' | 'people'];
    return items.length > MOST_GUESSES ? [] : items.map(({ id }) => id);
  });
}
