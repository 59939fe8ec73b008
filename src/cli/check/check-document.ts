import type { DateOrder } from '../../convert/csv/sheet-dates.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { isUnproven } from '../../model/problems/unproven.js';
import { pairWithCauses } from '../../model/problems/sort-by-impact.js';
import { isExplanation } from '../../model/problems/unknown-field.js';
import { suggestValue } from '../../model/problems/suggest-value.js';
import { readDocumentInSteps } from '../../model/read-document.js';
import { withAdvice } from '../../model/review/with-advice.js';
import { withoutFalseMissing } from '../../model/review/without-follow-ups.js';
import { SEVERITIES } from './checked-file.js';
import { compareDocuments } from '../../checks/compare-documents.js';
import type { OpenedDocument, LocatedProblem } from './open-document.js';
import { proveQuotes, type SourceProof } from '../../checks/prove-quotes.js';
import { keyOf, proveVoices } from '../../checks/check-own-words.js';
import { findInWithheld } from './withheld-entries.js';
import type { SourceFile } from '../sources/source-file.js';

export interface CheckOptions {
  /** True if quoted words that no citation contains are errors. */
  readonly isStrict: boolean;
  readonly sources: readonly SourceFile[];
  /** Order of day and month in the dates of a sheet. */
  readonly dateOrder?: DateOrder | undefined;
  /** The version that readers have seen. */
  readonly before?: Explainer | undefined;
}

/** Result of a check: problems, errors first, and proofs. */
export interface CheckResult {
  readonly problems: readonly LocatedProblem[];
  /** One proof for each source. */
  readonly proofs: readonly SourceProof[];
  /** Ids of the sources of the document. */
  readonly sourceIds: readonly string[];
}

export async function checkDocument(opened: OpenedDocument, options: CheckOptions): Promise<CheckResult> {
  const { isStrict, before } = options;
  if (opened.input === undefined) return { problems: opened.problems, proofs: [], sourceIds: [] };
  const reading = await readDocumentInSteps(opened.input);
  const { explainer } = reading;
  const all = [...reading.problems, ...(await findInWithheld(opened.input, reading.problems))].map((problem) =>
    suggestValue(problem, opened.input),
  );
  const problems = all.filter(({ code }) => !opened.reportedCodes.has(code));
  const addresses = sourceAddresses(opened.input, explainer);
  const urlOf = (id: string) => addresses.get(id);
  const sources = await Promise.all(options.sources.map((file) => file.open(urlOf(file.id))));
  const proofs = sources.map((source) => proveQuotes(opened.input, source));
  const voices = sources.map((source) => proveVoices(explainer, source));
  const isAsked = ({ code, pointer, values }: Problem) =>
    code !== 'quote-voice-unstated' || !voices.some(({ settled }) => settled.has(keyOf(pointer, values['words'])));
  const found = [
    ...withoutFalseMissing(withAdvice(problems, explainer).filter(isAsked)),
    ...voices.flatMap((voice) => voice.problems),
    ...proofs.flatMap((proof) => proof.problems),
    ...(before ? compareDocuments(before, explainer) : []),
  ];
  const weighed = isStrict ? found.map(withStrictSeverity) : found;
  return {
    problems: inOrder([...opened.problems, ...weighed.flatMap((problem) => opened.locate(problem))], opened.input),
    proofs,
    sourceIds: [...addresses.keys()],
  };
}

/**
 * Returns the addresses of all sources by their ids. A source that only a withheld statement cites is no part of the story that readers get,
 * but its editor compares the words with it.
 */
function sourceAddresses(input: unknown, { sources }: Explainer): ReadonlyMap<string, string | undefined> {
  const { sources: list } = (input ?? {}) as { readonly sources?: unknown };
  const written: readonly unknown[] = Array.isArray(list) ? list : [];
  const addresses = new Map<string, string | undefined>();
  for (const { id, url } of written.flatMap(
    (each) => (each ?? []) as { readonly id?: unknown; readonly url?: unknown },
  ))
    if (typeof id === 'string') addresses.set(id, typeof url === 'string' ? url : undefined);
  for (const { id, url } of sources) addresses.set(id, url);
  return addresses;
}

function withStrictSeverity(problem: Problem): Problem {
  const isGrave = isUnproven(problem) || problem.code === 'quote-outside-marks';
  return isGrave ? { ...problem, severity: 'error' } : problem;
}

/**
 * Sorts problems by severity, errors first, and those of the same severity by their position in the file. Unknown fields of the document that
 * explain an error come before all others, and those of an entry before the problem that they explain.
 */
function inOrder(problems: readonly LocatedProblem[], input: unknown): readonly LocatedProblem[] {
  const explanations = new Set(problems.filter((problem) => isExplanation(problem, problems, input)));
  const weigh = (problem: LocatedProblem) => (explanations.has(problem) ? -1 : SEVERITIES.indexOf(problem.severity));
  return pairWithCauses(
    [...problems].sort((a, b) => weigh(a) - weigh(b) || a.start.line - b.start.line || a.start.column - b.start.column),
  );
}
