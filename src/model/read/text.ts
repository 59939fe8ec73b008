import type { Run, StatementForm, VerbatimRun } from '../explainer.js';
import { findQuotations, type Quotation } from '../quotation/find-quotations.js';
import { readInline, unescapeMarks, type Segment } from './inline-text.js';
import { LOOSE_SEARCH } from '../quotation/loose-search.js';

export interface StatementTextOptions {
  /** Language of the text (BCP 47). It decides which quotation marks count. */
  readonly lang?: string | undefined;
  /** Exact words from the statement's sources. */
  readonly quotes?: readonly (string | QuotedPassage)[] | undefined;
}

/** Exact words of a source, and a test of whose they are. */
export interface QuotedPassage {
  readonly quote: string;
  /** Language of the words (BCP 47), where it is known. */
  readonly lang?: string | undefined;
  /** Returns true for a speaker's own words, false for a reporter's, and undefined where it isn't known. */
  readonly isOwn: (words: string) => boolean | undefined;
}

/** Looks for quotations in the words that sources have. */
export interface QuotationSearch<Passage> {
  /** Prepares words of a source for several searches. */
  prepare(quote: string, lang: string | undefined): Passage;
  /** Returns true if a passage has the words of a quotation. */
  occurs(quotation: string, passage: Passage): boolean;
  /** Returns true if a passage that has a speaker's words proves them. */
  proves(quotation: string, passage: Passage): boolean;
}

/** A statement's text as readers see it. */
export interface ShownText {
  readonly runs: readonly Run[];
  readonly form: StatementForm;
}

/** A statement's text with what was found on the way. `findTextProblems` puts that into problems. */
export interface ReadText extends ShownText {
  readonly quotations: readonly Quotation[];
  /** Indexes of quotation marks without a partner. */
  readonly unpaired: readonly number[];
  /** One for each quotation, also for those that are shown as plain text. */
  readonly verbatim: readonly VerbatimRun[];
  readonly proofs: QuotationProofs;
}

/**
 * Reads a statement's text without looking for problems. `readStatementText` describes the rules.
 *
 * @param text The text as its author typed it.
 * @param options The language, and the quotes that may prove the quoted words.
 * @param search Looks for the quoted words in the quotes. Readers need no proof, which is `PROOF_SEARCH`.
 * @returns The runs in order, the form, and what was found on the way.
 * @example
 * ```ts
 * readText('“Now.”', { lang: 'en' }).form; // 'quoted'
 * ```
 */
export function readText(
  text: string,
  { lang, quotes = [] }: StatementTextOptions = {},
  search: QuotationSearch<unknown> = LOOSE_SEARCH,
): ReadText {
  const { quotations, unpaired } = findQuotations(text, lang);
  const words = quotations.map(({ openAt, closeAt }) => text.slice(openAt + 1, closeAt)).map(unescapeMarks);
  const found = proveQuotations(words, quotes, lang, search);
  const { proofs } = found;
  const verbatim = quotations.map((quotation, index) => verbatimRun(text, quotation, proofs[index] === 'proven'));
  const shown = verbatim.map((run, index) => (proofs[index] === 'reporter' ? asPlain(run) : run));
  const runs = readInline(interleave(text, quotations, shown));
  return { runs, form: formOf(runs), quotations, unpaired, verbatim, proofs: found };
}

/**
 * Limits of the search for quotations. A text beyond them is no statement, and the search would take longer than
 * reading it.
 */
const MAX_QUOTATIONS = 200;
const MAX_PASSAGES = 50;

export interface QuotationProofs {
  /** Result for each quotation: a passage has it as the speaker's, or only as a reporter's. */
  readonly proofs: readonly ('proven' | 'reporter' | undefined)[];
  /** True if a single passage contains all proven quotations. */
  readonly isFromOnePassage: boolean;
}

function proveQuotations(
  quotations: readonly string[],
  quotes: readonly (string | QuotedPassage)[],
  lang: string | undefined,
  search: QuotationSearch<unknown>,
): QuotationProofs {
  const passages = quotes.slice(0, MAX_PASSAGES).map((each) => {
    if (typeof each === 'string') return { passage: search.prepare(each, lang), isOwn: () => undefined };
    // Words that a statement quotes are in its own language.
    return { passage: search.prepare(each.quote, each.lang ?? lang), isOwn: each.isOwn };
  });
  const marks = quotations.slice(0, MAX_QUOTATIONS).map((quotation) =>
    passages.map(({ passage, isOwn }) => {
      if (!search.occurs(quotation, passage)) return undefined;
      if (isOwn(quotation) === false) return 'reporter';
      return search.proves(quotation, passage) ? 'proven' : undefined;
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
  return { kind: 'verbatim', open: text[openAt]!, text: words, close: text[closeAt]!, isProven };
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

/** A text is quoted if it has words within quotation marks and none outside. */
function formOf(runs: readonly Run[]): StatementForm {
  if (!someRun(runs, (run) => run.kind === 'verbatim')) return 'paraphrase';
  return someRun(runs, (run) => run.kind === 'plain' && /[\p{L}\p{N}]/u.test(run.text)) ? 'partly-quoted' : 'quoted';
}

function someRun(runs: readonly Run[], isOne: (run: Run) => boolean): boolean {
  return runs.some((run) => isOne(run) || ('runs' in run && someRun(run.runs, isOne)));
}
