import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { makeCheckProblem } from './check-problems.js';
import type { Position } from './line-index.js';
import type { NearPassage, PassageRanges, SourceText } from '../../evidence/source-text.js';

/** A source's text, by the id that citations have for it. */
export interface NamedSource {
  readonly id: string;
  /** What the text is called in problems: its file. */
  readonly name: string;
  readonly text: SourceText;
  readonly positionAt: (offset: number) => Position;
}

/** What comparing a document's quotes with a source's own text gives. */
export interface Proof {
  readonly problems: readonly Problem[];
  /** How many quotes the document takes from the source, and how many of them stand there. */
  readonly count: number;
  readonly provenCount: number;
  /** Quotes in the source's own characters, where they are other than the document's. */
  readonly corrections: readonly Correction[];
}

/** What is to be written in place of a text in the document. */
export interface Correction {
  readonly pointer: string;
  readonly was: string;
  readonly words: string;
}

/** A slip of the pen changes no more of a quote than this; more may be another sentence. */
const LARGEST_SLIP = 0.15;
const SMALLEST_SLIP = 2;

/** Compares each quote that a document takes from a source with the source's own text. */
export function proveQuotes(input: unknown, source: NamedSource): Proof {
  const citations = citationsIn(input, '').filter(({ sourceId }) => sourceId === source.id);
  const proofs = citations.map((citation) => proveQuote(citation, source));
  return {
    problems: proofs.flatMap(({ problem }) => problem ?? []),
    count: proofs.length,
    provenCount: proofs.filter(({ isProven }) => isProven).length,
    corrections: proofs.flatMap(({ words }, index) => {
      const { pointer = '', quote = '' } = citations[index] ?? {};
      return words === undefined || words === quote ? [] : [{ pointer, was: quote, words }];
    }),
  };
}

/** A quotation from a source, wherever in a document it is cited. */
interface QuotingCitation {
  /** Of the quote. */
  readonly pointer: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

function citationsIn(value: unknown, pointer: string): readonly QuotingCitation[] {
  if (typeof value !== 'object' || value === null) return [];
  const { source, quote, prefix, suffix } = value as Readonly<Record<string, unknown>>;
  const text = (each: unknown) => (typeof each === 'string' ? each : '');
  if (typeof source === 'string' && typeof quote === 'string') {
    const own = { sourceId: source, quote, prefix: text(prefix), suffix: text(suffix) };
    return [{ ...own, pointer: pointerTo(pointer, 'quote') }];
  }
  return Object.entries(value).flatMap(([name, member]) => citationsIn(member, pointerTo(pointer, name)));
}

interface QuoteProof {
  readonly isProven: boolean;
  readonly problem?: Problem;
  /** The source's own characters, where it is clear which they are. */
  readonly words?: string;
}

function proveQuote({ pointer, quote, prefix, suffix }: QuotingCitation, source: NamedSource): QuoteProof {
  const { text, name } = source;
  const passages = text.findAll(quote);
  const [first] = passages;
  if (!first) return findSlip(quote, pointer, source);
  const inContext = passages.filter((passage) => text.isBefore(prefix, passage) && text.isAfter(suffix, passage));
  const passage = inContext[0] ?? first;
  const proven = { isProven: true, words: text.charactersOf(passage, quote) };
  if (inContext.length === 1) return proven;
  const problem =
    inContext.length === 0
      ? makeCheckProblem('quote-context-not-in-source', pointer, { quote, source: name })
      : makeCheckProblem('quote-found-often', pointer, { quote, source: name, count: inContext.length });
  return { ...proven, problem };
}

function findSlip(quote: string, pointer: string, { text, name, positionAt }: NamedSource): QuoteProof {
  const nearest = text.findNearest(quote);
  const values = { quote, source: name };
  if (!nearest) return { isProven: false, problem: makeCheckProblem('quote-not-in-source', pointer, values) };
  const words = text.charactersOf(nearest.passage, quote);
  const { line } = positionAt(startOf(nearest.passage));
  const problem = makeCheckProblem('quote-not-in-source', pointer, { ...values, guess: words, line });
  return { isProven: false, problem, ...(isSlip(nearest) && { words }) };
}

function isSlip({ distance, length, isAlone }: NearPassage): boolean {
  return isAlone && distance <= Math.max(SMALLEST_SLIP, length * LARGEST_SLIP);
}

function startOf([first]: PassageRanges): number {
  return first?.start ?? 0;
}
