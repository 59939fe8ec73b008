import type { Run, StatementForm, VerbatimRun } from '../explainer.js';
import type { FindingValues } from '../problems/found-problem.js';
import { findQuotations, type Quotation } from '../quotation/runs.js';
import type { ProblemCode } from '../problems/problem-texts.js';
import { readInline, unescapeMarks, type Segment } from './inline-text.js';
import { findUnread } from '../quotation/unread-marks.js';
import { preparePassage, standsIn } from '../quotation/find-words.js';

export interface StatementTextOptions {
  /** BCP 47: which quotation marks are used. */
  readonly lang?: string | undefined;
  /** Exact words of the statement's sources. */
  readonly quotes?: readonly (string | QuotedPassage)[] | undefined;
}

/** Exact words of a source, and whose they are. */
export interface QuotedPassage {
  readonly quote: string;
  /** False for words that are a reporter's, true for a speaker's own; undefined where it isn't known. */
  readonly isOwn: (words: string) => boolean | undefined;
}

/** What is wrong with a text; where it stands, the caller knows. */
export interface TextProblem {
  readonly code: ProblemCode;
  readonly values: FindingValues;
}

export interface StatementText {
  readonly runs: readonly Run[];
  readonly form: StatementForm;
  readonly problems: readonly TextProblem[];
}

/**
 * Reads a statement's text. Words in quotation marks are verbatim, and are taken as they are. All other words are
 * paraphrase, in which `*emphasis*`, `**strong**` and `[links](https://…)` are read. A quotation is proven by a quote
 * that holds its words as the speaker's. Where the only quotes with these words hold them as a reporter's, they are no
 * quotation, whatever marks are around them.
 *
 * @param text The text as written in the document.
 * @param options Language of the text, and the quotes of its sources.
 * @returns The runs of the text, its form, and the problems of its quotations.
 * @example
 * ```ts
 * readStatementText('He called it “a mistake”.', { lang: 'en', quotes: ['It was a mistake.'] }).form; // 'partly-quoted'
 * ```
 */
export function readStatementText(text: string, { lang, quotes = [] }: StatementTextOptions = {}): StatementText {
  const { quotations, loners } = findQuotations(text, lang);
  const words = quotations.map(({ openAt, closeAt }) => text.slice(openAt + 1, closeAt)).map(unescapeMarks);
  const { proofs, isFromOnePassage } = proveAll(words, quotes);
  const verbatim = quotations.map((quotation, index) => verbatimRun(text, quotation, proofs[index] === 'proven'));
  const said = verbatim.map((run, index) => (proofs[index] === 'reporter' ? asPlain(run) : run));
  const runs = readInline(interleave(text, quotations, said));
  const problems: TextProblem[] = [
    ...loners.map((at): TextProblem => ({
      code: 'mark-unclosed',
      values: { mark: text[at] ?? '', near: near(text, at) },
    })),
    ...findUnread(text, quotations).map((at): TextProblem => ({
      code: 'mark-not-read',
      values: { near: near(text, at) },
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

/** Beyond these a text is no statement, and looking further would take longer than reading it. */
const MOST_QUOTATIONS = 200;
const MOST_PASSAGES = 50;

interface Proof {
  /** For each quotation, whether some passage holds it as the speaker's; or only as a reporter's. */
  readonly proofs: readonly ('proven' | 'reporter' | undefined)[];
  /** Whether one passage holds all that are proven. */
  readonly isFromOnePassage: boolean;
}

function proveAll(quotations: readonly string[], quotes: readonly (string | QuotedPassage)[]): Proof {
  const passages = quotes.slice(0, MOST_PASSAGES).map((each) => {
    const { quote, isOwn } = typeof each === 'string' ? { quote: each, isOwn: () => undefined } : each;
    return { passage: preparePassage(quote), isOwn };
  });
  const marks = quotations.slice(0, MOST_QUOTATIONS).map((quotation) =>
    passages.map(({ passage, isOwn }) => {
      if (!standsIn(quotation, passage)) return undefined;
      return isOwn(quotation) === false ? 'reporter' : 'proven';
    }),
  );
  const proofs = marks.map((row) => (row.includes('proven') ? 'proven' : row.find((proof) => proof === 'reporter')));
  const rows = marks.map((row) => row.map((proof) => proof === 'proven'));
  const provenRows = rows.filter((row) => row.includes(true));
  const isFromOnePassage = provenRows.length < 2 || passages.some((_, index) => provenRows.every((row) => row[index]));
  return { proofs, isFromOnePassage };
}

/** As typed, with its marks. */
function asPlain({ open, text, close }: VerbatimRun): Run {
  return { kind: 'plain', text: open + text + close };
}

function verbatimRun(text: string, { openAt, closeAt }: Quotation, isProven: boolean): VerbatimRun {
  const words = unescapeMarks(text.slice(openAt + 1, closeAt));
  return { kind: 'verbatim', open: text[openAt] ?? '', text: words, close: text[closeAt] ?? '', isProven };
}

/** The text with its quotations in place, each a run already. */
function interleave(text: string, quotations: readonly Quotation[], runs: readonly Run[]): readonly Segment[] {
  const starts = [0, ...quotations.map(({ closeAt }) => closeAt + 1)];
  return starts.flatMap((start, index) => {
    const between = text.slice(start, quotations[index]?.openAt);
    const run = runs[index];
    return [...(between === '' ? [] : [between]), ...(run ? [run] : [])];
  });
}

function near(text: string, at: number): string {
  return text.slice(at, at + 30).replace(/[\ud800-\udbff]$/, '');
}

/** Quoted if there are words within quotation marks and none without. */
function formOf(runs: readonly Run[]): StatementForm {
  if (!holds(runs, (run) => run.kind === 'verbatim')) return 'paraphrase';
  return holds(runs, (run) => run.kind === 'plain' && /[\p{L}\p{N}]/u.test(run.text)) ? 'partly-quoted' : 'quoted';
}

function holds(runs: readonly Run[], isOne: (run: Run) => boolean): boolean {
  return runs.some((run) => isOne(run) || ('runs' in run && holds(run.runs, isOne)));
}
