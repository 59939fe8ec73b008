import type { ProblemValues } from '../problems/found-problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';
import { capitalsFinder } from '../quotation/other-capitals.js';
import { provesWords } from '../quotation/proof.js';
import { occursIn, preparePassage } from '../quotation/proven-words.js';
import { findUnrecognized } from '../quotation/unrecognized-marks.js';
import { readText, type ReadText, type ShownText, type StatementTextOptions } from './text.js';

export type { StatementTextOptions };

/** A problem in a text. The caller adds its pointer. */
export interface TextProblem {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
}

export interface StatementText extends ShownText {
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a statement's text. Words in quotation marks are verbatim and kept as they are; all others are paraphrase, with
 * `*emphasis*`, `**strong**` and `[links](https://…)`. A quote proves words that it contains as the speaker's, unless
 * words in `[brackets]` among them add a number or a negation. Where
 * all quotes that contain them have them as a reporter's, the words are no quotation, despite their marks.
 *
 * @param text The text as its author typed it.
 * @param options The language, and the quotes that may prove the quoted words.
 * @returns The text's runs, in order; its form (quoted, partly quoted or paraphrase); and problems without pointers.
 * @example
 * ```ts
 * const { runs, form } = readStatementText('He said it was “a civilian airship”.', {
 *   lang: 'en',
 *   quotes: ['The balloon is a civilian airship'],
 * });
 * // form: 'partly-quoted'; the verbatim run is proven
 * ```
 */
export function readStatementText(text: string, options?: StatementTextOptions): StatementText {
  const read = readText(text, options, PROOF_SEARCH);
  return { runs: read.runs, form: read.form, problems: findTextProblems(text, read, options?.quotes) };
}

/** Looks for quotations as editors need it. */
const PROOF_SEARCH = { prepare: preparePassage, occurs: occursIn, proves: provesWords };

function findTextProblems(
  text: string,
  { quotations, unpaired, verbatim, proofs }: ReadText,
  quotes: StatementTextOptions['quotes'] = [],
): readonly TextProblem[] {
  const findOthers = capitalsFinder(quotes.map((each) => (typeof each === 'string' ? each : each.quote)));
  return [
    ...unpaired.map((at): TextProblem => ({
      code: 'mark-unclosed',
      values: { mark: text[at]!, near: excerptAt(text, at) },
    })),
    ...findUnrecognized(text, quotations).map(({ openAt }): TextProblem => ({
      code: 'mark-not-read',
      values: { near: excerptAt(text, openAt) },
    })),
    ...verbatim.flatMap(({ isProven, text: words }, index) =>
      isProven ? [] : [whyUnproven(words, proofs.proofs[index] === 'reporter', findOthers)],
    ),
    ...(proofs.isFromOnePassage ? [] : [{ code: 'runs-from-two-passages', values: {} } as const]),
  ];
}

function whyUnproven(
  words: string,
  isReporters: boolean,
  findOthers: (words: string) => string | undefined,
): TextProblem {
  if (isReporters) return { code: 'quote-of-reporter', values: { words } };
  const quote = findOthers(words);
  return quote === undefined
    ? { code: 'quote-not-proven', values: { words } }
    : { code: 'capital-changed', values: { words, quote } };
}

/** Returns the first words from a place on, and “…” where there are more. A word is cut only where it is as long as that by itself. */
function excerptAt(text: string, at: number): string {
  return text.slice(at).replace(/^(?=.{31})(.{1,30}(?!\S)|.{30}).+/su, '$1…');
}
