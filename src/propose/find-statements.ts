import type { Article } from './article/article.js';
import { readClauses } from './grammar/clauses.js';
import { accordingTo } from './statements/according-to.js';
import type { FoundStatement, StatementFinder } from './statements/found-statement.js';
import { colonQuote } from './statements/colon-quote.js';
import { continuedQuote } from './statements/continued-quote.js';
import { quoteThenCue, speakerThenQuote } from './statements/quote-with-cue.js';
import { reportedClause } from './statements/reported-clause.js';
import { silence } from './statements/silence.js';
import { reportedMood } from './statements/reported-mood.js';
import { hasTagWithin } from './statements/tag-within.js';

/** Finders in the order of their measured precision. A finder ignores words that an earlier one has found. */
const FINDERS: readonly StatementFinder[] = [
  silence,
  quoteThenCue,
  speakerThenQuote,
  accordingTo,
  reportedClause,
  reportedMood,
  colonQuote,
  continuedQuote,
];

/** Finds the statements of an article, in its order. */
export function findStatements(article: Article): readonly FoundStatement[] {
  const clauses = article.sentences.flatMap((sentence) => readClauses(sentence, article.language));
  const found = new Map<number, FoundStatement[]>();
  for (const find of FINDERS) {
    for (const attribution of find({ ...article, clauses }, found)) {
      const own = found.get(attribution.sentence) ?? [];
      if (hasNegativeSpeaker(attribution, article) || namesSpeakerInMarks(attribution, article)) continue;
      if (own.some((other) => overlaps(other, attribution))) continue;
      found.set(attribution.sentence, [...own, attribution]);
    }
  }
  return [...found.values()].flat().sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
}

/** Returns true for a negative speaker: “Nobody said that the plan had failed.” */
function hasNegativeSpeaker({ speaker }: FoundStatement, { text, language }: Article): boolean {
  return speaker !== undefined && language.nobody.test(text.slice(speaker.start, speaker.end));
}

/** Returns true for a quotation that names its speaker within its marks. */
function namesSpeakerInMarks({ form, parts }: FoundStatement, { text, language }: Article): boolean {
  return form === 'direct' && parts.some(({ start, end }) => hasTagWithin(text.slice(start, end), language));
}

function overlaps(a: FoundStatement, b: FoundStatement): boolean {
  return a.parts.some((one) => b.parts.some((other) => one.start < other.end && other.start < one.end));
}
