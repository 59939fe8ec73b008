import { rangesMeet, type ArticleRange } from '../../propose/article-range.js';
import type { SuggestedDate } from '../suggest-dates.js';
import type { DateReader } from '../typed-dates.js';
import { findDateWords } from './date-words.js';
import type { AskedProposal, Draft } from './draft.js';
import { sentenceBefore } from './sentences-beside.js';

/** Words of one day. “Last week” has several. */
const OF_DAY = /day(?!s)|tag(?!e)|mittwoch|gestern|heute|\d/iu;

/** Words in a clause before a day that tell of something else than the speaking: “in an interview to be broadcast on Sunday”. */
const OF_ELSE =
  /(?<!\p{L})(?:after|following|ahead of|before|since|until|who|whose|which|when|where|to (?:air|appear|be|run)|scheduled|planned|due|nach|infolge|vor|seit|deren|dessen)(?!\p{L})/iu;

/** Signs that part a sentence. */
const CLAUSE_SIGN = /[,;:"“”„«»]/u;

/**
 * Finds days that the sentence of a proposal names, or else the sentence before, where it names one alone. A day that belongs to what was
 * said, or to another clause, is no day on which somebody spoke: where the sentence has such a day alone, none is offered.
 */
export function findDayGrounds(
  { text, source }: Draft,
  asked: AskedProposal,
  read: DateReader | undefined,
): readonly SuggestedDate[] {
  const { start, quote } = asked.proposal;
  const own = daysIn(quote);
  if (own.length === 0) {
    const before = sentenceBefore(text, start);
    const days = daysIn(before).filter((day) => !isOfElse(before, day));
    return toSuggestions(before, days, 'before');
  }
  return toSuggestions(quote, asked.kind === 'statement' ? own.filter((day) => isOfSpeaking(day, asked)) : own, 'in');

  function toSuggestions(
    sentence: string,
    days: readonly ArticleRange[],
    from: 'in' | 'before',
  ): readonly SuggestedDate[] {
    const [name, other] = days.map((day) => sentence.slice(day.start, day.end));
    const [reading, another] = name === undefined || other !== undefined ? [] : (read?.(name, source.published) ?? []);
    if (name === undefined || !reading || another) return [];
    // Nobody has said by the day of an article what is said later.
    const isLater = asked.kind === 'statement' && !!source.published && reading.edtf > source.published;
    return isLater ? [] : [{ edtf: reading.edtf, from, name }];
  }
}

function daysIn(sentence: string): readonly ArticleRange[] {
  return findDateWords(sentence).filter(({ start, end }) => OF_DAY.test(sentence.slice(start, end)));
}

function isOfSpeaking(
  day: ArticleRange,
  { proposal: { start, quote, parts } }: Extract<AskedProposal, { readonly kind: 'statement' }>,
): boolean {
  const isSaid = parts.some((part) => rangesMeet(part, { start: start + day.start, end: start + day.end }));
  return !isSaid && !isOfElse(quote, day);
}

function isOfElse(sentence: string, { start }: ArticleRange): boolean {
  return OF_ELSE.test(sentence.slice(0, start).split(CLAUSE_SIGN).at(-1)!);
}
