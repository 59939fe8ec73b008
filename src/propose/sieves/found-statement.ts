import type { Article, Sentence } from '../article/article.js';
import type { ProposedForm } from '../proposals.js';
import type { ArticleRange } from '../article-range.js';
import type { Frame } from '../grammar/frames.js';
import type { TokenRange } from '../grammar/content.js';
import type { Mention } from '../grammar/noun-phrase.js';

/** Who said what, as a sieve found it: offsets in the article, and nothing beside them. */
export interface FoundStatement {
  readonly sentence: number;
  readonly form: ProposedForm;
  /** Words that were said, in order; more than one where “he said” interrupts them. */
  readonly parts: readonly ArticleRange[];
  readonly speaker?: ArticleRange & { readonly kind: Mention['kind'] };
  readonly cue?: ArticleRange;
  /** True where the words make sense with their verb alone: “disapproved of the event”, “denied that it was late”. */
  readonly needsVerb?: boolean;
  readonly confidence: number;
}

/** A frame with the words that belong to it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly frame: Frame;
  /** Where the words stand: before or after the verb. */
  readonly side: 'before' | 'after';
  readonly ranges: readonly TokenRange[];
  /** True where the words are no clause: “his appeal for dialogue”. */
  readonly isThing: boolean;
}

/** An article with its clauses, which all sieves read. */
export interface SievedArticle extends Article {
  readonly clauses: readonly Clause[];
}

/** A sieve finds attributions of one pattern. Those found before it are given, so that it can go on from them. */
export type Sieve = (
  article: SievedArticle,
  found: ReadonlyMap<number, readonly FoundStatement[]>,
) => readonly FoundStatement[];

export function rangeOf({ tokens }: Sentence, { from, to }: TokenRange): ArticleRange {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Turns a clause into an attribution. */
export function attribute(clause: Clause, form: ProposedForm, confidence: number): FoundStatement {
  const { sentence, frame, ranges } = clause;
  const { speaker, group } = frame;
  const isWithVerb = form !== 'direct' && needsVerb(clause);
  const range = (each: TokenRange) => rangeOf(sentence, isWithVerb ? withParticle(clause, each) : each);
  return {
    sentence: sentence.index,
    form,
    parts: ranges.map(range),
    ...(speaker && { speaker: { ...rangeOf(sentence, speaker), kind: speaker.kind } }),
    cue: rangeOf(sentence, { from: group.verb, to: group.to }),
    needsVerb: isWithVerb,
    confidence,
  };
}

/** „Wies die Vorwürfe zurück“: what keeps its verb keeps the particle as well. */
function withParticle({ sentence, frame: { group } }: Clause, { from, to }: TokenRange): TokenRange {
  const isParticle = group.form.particles?.includes(sentence.tokens[to]?.lower ?? '') === true;
  return { from, to: isParticle ? to + 1 : to };
}

/** „Warf dem Kreis vor, die Schließung beschlossen zu haben“: an infinitive has no subject of its own. */
function isInfinitive({ sentence: { tokens }, ranges }: Clause): boolean {
  const end = ranges.at(-1)?.to ?? 0;
  return tokens.slice(Math.max(0, end - 3), end - 1).some(({ lower }) => lower === 'zu');
}

function needsVerb(clause: Clause): boolean {
  const { frame, side, isThing, ranges } = clause;
  const { kind, isOpposed, particles } = frame.group.form;
  if (side === 'after' && particles && isInfinitive(clause)) return true;
  const isObject = kind === 'object' || kind === 'aim';
  return side === 'after' && (isThing || isOpposed || (isObject && ranges[0]?.from === frame.to));
}
