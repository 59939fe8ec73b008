import type { Article, Sentence } from '../article/article.js';
import type { ProposedForm } from '../proposals.js';
import type { TextRange } from '../../text/text-range.js';
import type { Frame } from '../grammar/frames.js';
import type { TokenRange } from '../grammar/content.js';
import type { Mention } from '../grammar/noun-phrase.js';

/** A statement that a finder has found, as offsets in the article. */
export interface FoundStatement {
  readonly sentence: number;
  readonly form: ProposedForm;
  /** Words that were said, in order. There are several ranges if “he said” interrupts them. */
  readonly parts: readonly TextRange[];
  readonly speaker?: TextRange & { readonly kind: Mention['kind'] };
  readonly cue?: TextRange;
  /** True if the words need their verb: “disapproved of the event”, “denied that it was late”. */
  readonly needsVerb?: boolean;
  readonly confidence: number;
}

/** A frame with the words that belong to it. */
export interface Clause {
  readonly sentence: Sentence;
  readonly frame: Frame;
  /** Side of the verb on which the words are. */
  readonly side: 'before' | 'after';
  readonly ranges: readonly TokenRange[];
  /** True for words that are not a clause: “his appeal for dialogue”. */
  readonly isThing: boolean;
}

/** An article with its clauses, which all finders read. */
export interface ParsedArticle extends Article {
  readonly clauses: readonly Clause[];
}

/** Finds the statements of one pattern. It is given those that were found before, which it may continue. */
export type StatementFinder = (
  article: ParsedArticle,
  found: ReadonlyMap<number, readonly FoundStatement[]>,
) => readonly FoundStatement[];

export function rangeOf({ tokens }: Sentence, { from, to }: TokenRange): TextRange {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

/** Makes a statement of a clause. */
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

/** Extends words that need their verb to its particle: „Wies die Vorwürfe zurück“. */
function withParticle({ sentence, frame: { group } }: Clause, { from, to }: TokenRange): TokenRange {
  const isParticle = group.form.particles?.includes(sentence.tokens[to]?.lower ?? '') === true;
  return { from, to: isParticle ? to + 1 : to };
}

/** Returns true for an infinitive, which has no subject of its own: „Warf dem Kreis vor, die Schließung beschlossen zu haben“. */
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
