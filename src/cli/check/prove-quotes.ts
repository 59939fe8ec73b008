import { pointerTo } from '../../model/json-pointer.js';
import type { Problem } from '../../model/problems/problem.js';
import { makeCheckProblem } from './check-problems.js';
import type { Position } from './line-index.js';
import type { NearPassage, Passage, SourceText } from '../../evidence/source-text.js';

/** Text of a source, with the id that citations use. */
export interface NamedSource {
  readonly id: string;
  /** Name of the source in problems: its file. */
  readonly name: string;
  readonly text: SourceText;
  readonly positionAt: (offset: number) => Position;
}

/** Result of comparing a document's quotes with the text of a source. */
export interface SourceProof {
  readonly problems: readonly Problem[];
  /** Number of quotes that cite the source. `provenCount` of them occur in its text. */
  readonly count: number;
  readonly provenCount: number;
  /** Corrections to the source's own characters, where a quote differs. */
  readonly corrections: readonly TextCorrection[];
}

/** A new text for a value in the document. */
export interface TextCorrection {
  readonly pointer: string;
  readonly was: string;
  readonly words: string;
}

/** Greatest share of a quote that counts as a typing error; a larger difference may be another sentence. */
const MAX_SLIP_SHARE = 0.15;
const MIN_SLIP = 2;

/** Compares each quote that cites a source with the text of the source. */
export function proveQuotes(input: unknown, source: NamedSource): SourceProof {
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

/** A citation with a quote, anywhere in the document. */
interface QuotingCitation {
  /** JSON Pointer to the quote. */
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
  /** The source's own characters, where they are unambiguous. */
  readonly words?: string;
}

function proveQuote({ pointer, quote, prefix, suffix }: QuotingCitation, source: NamedSource): QuoteProof {
  const { text, name } = source;
  const passages = text.findAll(quote);
  const [first] = passages;
  if (!first) return findSlip(quote, pointer, source);
  const inContext = text.findCited({ quote, prefix, suffix });
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
  return isAlone && distance <= Math.max(MIN_SLIP, length * MAX_SLIP_SHARE);
}

function startOf([first]: Passage): number {
  return first?.start ?? 0;
}
