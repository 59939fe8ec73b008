import type { Run, StatementForm, VerbatimRun } from '../explainer.js';
import type { ProblemValues } from '../problems/found-problem.js';
import { findQuotations, type Quotation } from '../quotation/find-quotations.js';
import type { ReviewCode } from '../problems/review-texts.js';
import { readInline, unescapeMarks, type Segment } from './inline-text.js';
import { findUnread } from '../quotation/unread-marks.js';
import { preparePassage, occursIn } from '../quotation/proven-words.js';

export interface StatementTextOptions {
  /** Language of the text (BCP 47). It decides which quotation marks count. */
  readonly lang?: string | undefined;
  /** Exact words from the statement's sources. */
  readonly quotes?: readonly (string | QuotedPassage)[] | undefined;
}

/** Exact words of a source, and a test of whose they are. */
export interface QuotedPassage {
  readonly quote: string;
  /** Returns true for a speaker's own words, false for a reporter's, and undefined where it isn't known. */
  readonly isOwn: (words: string) => boolean | undefined;
}

/** A problem in a text. The caller adds its pointer. */
export interface TextProblem {
  readonly code: ReviewCode;
  readonly values: ProblemValues;
}

export interface StatementText {
  readonly runs: readonly Run[];
  readonly form: StatementForm;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a statement's text. Words in quotation marks are verbatim and kept as they are; all others are paraphrase, with
 * `*emphasis*`, `**strong**` and `[links](https://…)`. A quote proves words that it contains as the speaker's. Where
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
export function readStatementText(text: string, { lang, quotes = [] }: StatementTextOptions = {}): StatementText {
  const { quotations, unpaired } = findQuotations(text, lang);
  const words = quotations.map(({ openAt, closeAt }) => text.slice(openAt + 1, closeAt)).map(unescapeMarks);
  const { proofs, isFromOnePassage } = proveQuotations(words, quotes);
  const verbatim = quotations.map((quotation, index) => verbatimRun(text, quotation, proofs[index] === 'proven'));
  const shown = verbatim.map((run, index) => (proofs[index] === 'reporter' ? asPlain(run) : run));
  const runs = readInline(interleave(text, quotations, shown));
  const problems: TextProblem[] = [
    ...unpaired.map((at): TextProblem => ({
      code: 'mark-unclosed',
      values: { mark: text[at] ?? '', near: excerptAt(text, at) },
    })),
    ...findUnread(text, quotations).map((at): TextProblem => ({
      code: 'mark-not-read',
      values: { near: excerptAt(text, at) },
    })),
    ...verbatim.flatMap((run, index): TextProblem[] => {
      if (run.isProven) return [];
      const code = proofs[index] === 'reporter' ? 'quote-of-reporter' : 'quote-not-proven';
      return [{ code, values: { words: run.text } }];
    }),
  ];
  if (!isFromOnePassage) problems.push({ code: 'runs-from-two-passages', values: {} });
  return { runs, form: formOf(runs), problems };
}

/**
 * Limits of the search for quotations. A text beyond them is no statement, and the search would take longer than
 * reading it.
 */
const MAX_QUOTATIONS = 200;
const MAX_PASSAGES = 50;

interface QuotationProofs {
  /** Result for each quotation: a passage has it as the speaker's, or only as a reporter's. */
  readonly proofs: readonly ('proven' | 'reporter' | undefined)[];
  /** True if a single passage contains all proven quotations. */
  readonly isFromOnePassage: boolean;
}

function proveQuotations(quotations: readonly string[], quotes: readonly (string | QuotedPassage)[]): QuotationProofs {
  const passages = quotes.slice(0, MAX_PASSAGES).map((each) => {
    const { quote, isOwn } = typeof each === 'string' ? { quote: each, isOwn: () => undefined } : each;
    return { passage: preparePassage(quote), isOwn };
  });
  const marks = quotations.slice(0, MAX_QUOTATIONS).map((quotation) =>
    passages.map(({ passage, isOwn }) => {
      if (!occursIn(quotation, passage)) return undefined;
      return isOwn(quotation) === false ? 'reporter' : 'proven';
    }),
  );
  const proofs = marks.map((row) => (row.includes('proven') ? 'proven' : row.find((proof) => proof === 'reporter')));
  const rows = marks.map((row) => row.map((proof) => proof === 'proven'));
  const provenRows = rows.filter((row) => row.includes(true));
  const isFromOnePassage = provenRows.length < 2 || passages.some((_, index) => provenRows.every((row) => row[index]));
  return { proofs, isFromOnePassage };
}

/** Shows a quotation as plain text, with its marks. */
function asPlain({ open, text, close }: VerbatimRun): Run {
  return { kind: 'plain', text: open + text + close };
}

function verbatimRun(text: string, { openAt, closeAt }: Quotation, isProven: boolean): VerbatimRun {
  const words = unescapeMarks(text.slice(openAt + 1, closeAt));
  return { kind: 'verbatim', open: text[openAt] ?? '', text: words, close: text[closeAt] ?? '', isProven };
}

/** Splits the text at its quotations, and puts their runs in. */
function interleave(text: string, quotations: readonly Quotation[], runs: readonly Run[]): readonly Segment[] {
  const starts = [0, ...quotations.map(({ closeAt }) => closeAt + 1)];
  return starts.flatMap((start, index) => {
    const between = text.slice(start, quotations[index]?.openAt);
    const run = runs[index];
    return [...(between === '' ? [] : [between]), ...(run ? [run] : [])];
  });
}

function excerptAt(text: string, at: number): string {
  return text.slice(at, at + 30).replace(/[\ud800-\udbff]$/, '');
}

/** A text is quoted if it has words within quotation marks and none outside. */
function formOf(runs: readonly Run[]): StatementForm {
  if (!someRun(runs, (run) => run.kind === 'verbatim')) return 'paraphrase';
  return someRun(runs, (run) => run.kind === 'plain' && /[\p{L}\p{N}]/u.test(run.text)) ? 'partly-quoted' : 'quoted';
}

function someRun(runs: readonly Run[], isOne: (run: Run) => boolean): boolean {
  return runs.some((run) => isOne(run) || ('runs' in run && someRun(run.runs, isOne)));
}
