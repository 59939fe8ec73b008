import { explainDateFault, isDateCode } from '../time/date-problem.js';
import type { Explainer } from './explainer.js';
import type { Finding } from './finding.js';
import { nearMiss } from './near-miss.js';
import { putIntoWords } from './problem-words.js';
import type { Problem } from './problem.js';
import { PROBLEMS, type ProblemCode } from './problems.js';

/**
 * What was found, in words, with a guess at what was meant where one is likely. Apart from reading, so that readers of a
 * document that is well never load it.
 */
export function explain(findings: readonly Finding[], explainer?: Explainer): readonly Problem[] {
  return findings.map((finding) => explainFinding(finding, explainer));
}

export function explainFinding(finding: Finding, explainer?: Explainer): Problem {
  const { code, values } = finding;
  if (!Object.hasOwn(PROBLEMS, code)) return explainDate(finding);
  const guess = GUESSES[code as ProblemCode]?.(values as Texts, explainer);
  return putIntoWords(
    guess === undefined ? finding : { ...finding, values: { ...values, guess } },
    PROBLEMS[code as ProblemCode],
  );
}

function explainDate({ code, severity, pointer, values }: Finding): Problem {
  if (!isDateCode(code)) return { code, severity, pointer, message: code, cure: '', values };
  return { ...explainDateFault({ code, values: values as Texts }), severity, pointer };
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
