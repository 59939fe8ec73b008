import type { Article, Sentence } from '../article/article.js';
import { isCapitalised, type Token } from '../article/tokens.js';
import type { FoundStatement } from '../statements/found-statement.js';
import { isRangeWithin, rangesMeet, type TextRange } from '../../text/text-range.js';
import type { TokenRange } from '../grammar/content.js';
import { findDates, type DateAt, type DateContext } from '../../language/dates/find-dates.js';
import { antecedentStart, isInList, narrowTitle, type TitleContext } from './narrow-title.js';

/** A clause about an event, with its date if it has one. */
export interface EventAt {
  readonly sentence: Sentence;
  readonly title: TextRange;
  readonly date: string | null;
  readonly confidence: number;
}

/** Finds events: clauses with a date and a verb, outside of quotation marks. */
export function findEvents(
  article: Article,
  found: readonly FoundStatement[],
  context: DateContext,
): readonly EventAt[] {
  const cues = new Map<number, FoundStatement[]>();
  for (const each of found) cues.set(each.sentence, [...(cues.get(each.sentence) ?? []), each]);
  return article.sentences.flatMap((sentence) => eventsIn(article, sentence, cues.get(sentence.index) ?? [], context));
}

/** Maximum length of a sentence. A longer one is a list or a table. */
const MAX_LENGTH = 3_000;

function eventsIn(
  article: Article,
  sentence: Sentence,
  said: readonly FoundStatement[],
  context: DateContext,
): readonly EventAt[] {
  const own = article.text.slice(sentence.start, sentence.end);
  const by = sentence.start;
  const dates = (own.length > MAX_LENGTH ? [] : findDates(own, context)).map(({ start, end, edtf }) => ({
    start: start + by,
    end: end + by,
    edtf,
  }));
  const events: EventAt[] = [];
  for (const [at, date] of dates.entries()) {
    // “The meeting on 18 February was moved to 25 February” has the second day.
    const behind = article.text.slice(date.end, dates[at + 1]?.start ?? date.end);
    if (context.words.moved?.test(behind)) continue;
    if (isQuoted(sentence, date) || isSpeakingTime(article, sentence, said, date)) continue;
    const title = clauseAround(article, sentence, date, said);
    if (!title || events.some((other) => rangesMeet(other.title, title))) continue;
    const isSaid = said.some(({ parts }) => parts.some((part) => isRangeWithin(date, part)));
    events.push({ sentence, title, date: date.edtf, confidence: isSaid ? 0.6 : date.edtf === null ? 0.65 : 0.8 });
  }
  const later = events.length > 0 ? sequelOf(article, sentence, context) : undefined;
  return later ? [...events, later] : events;
}

function isQuoted({ tokens }: Sentence, date: TextRange): boolean {
  return tokens.some((token) => token.kind === 'quote' && isRangeWithin(date, token));
}

/** Words between a verb of saying and the day on which it was said: “told reporters in Berlin on”. */
const MAX_TO_TIME = 9;

/** Returns true for the day on which somebody spoke. It is the date of a statement and not of an event. */
function isSpeakingTime(
  { language }: Article,
  { tokens }: Sentence,
  said: readonly FoundStatement[],
  { start }: DateAt,
): boolean {
  return said.some(({ cue, parts }) => {
    if (
      !cue ||
      cue.end > start ||
      parts.some((part) => part.start <= start && start < part.end && part.start > cue.end + 1)
    )
      return false;
    const between = tokens.filter((token) => token.start >= cue.end && token.end <= start);
    const hasVerb = between.some((token, index) => isVerb(token, language) || (token.lower === 'to' && index > 0));
    return between.length <= MAX_TO_TIME && !hasVerb && !between.some(({ kind }) => kind === 'quote');
  });
}

function isVerb({ kind, lower }: Token, { auxiliaries }: Article['language']): boolean {
  return kind === 'word' && (auxiliaries.has(lower) || /(?:ed|ing)$/.test(lower));
}

/** Maximum number of words in a title. */
const MAX_TITLE_WORDS = 32;

/** Returns the words for the event on a date. */
function clauseAround(
  { language }: Article,
  { tokens }: Sentence,
  date: DateAt,
  said: readonly FoundStatement[],
): TextRange | undefined {
  const isPast = (token: Token) => token.kind === 'word' && !isCapitalised(token) && language.past.test(token.lower);
  const hasVerb = ({ from, to }: TokenRange) =>
    tokens
      .slice(from, to)
      .some((token, index) => isPast(token) && !/^(?:the|a|an|its|his)$/.test(tokens[from + index - 1]?.lower ?? ''));
  const context: TitleContext = { tokens, language, said, isVerb: isPast };
  const own = clauseAt(tokens, date);
  const span = hasVerb(own) ? withAntecedent(context, own) : withoutVerb(tokens, own, hasVerb);
  const narrow = span && narrowTitle(context, span, date);
  return narrow && titleOf(tokens, trimDate(tokens, narrow, date), date);
}

function clauseAt(tokens: readonly Token[], date: TextRange): TokenRange {
  let from = tokens.findIndex(({ end }) => end > date.start);
  let to = tokens.findIndex(({ start }) => start >= date.end);
  if (to < 0) to = tokens.length;
  while (from > 0 && (!isBreak(tokens[from - 1]) || isInList(tokens, from - 1))) from -= 1;
  while (to < tokens.length && !isBreak(tokens[to])) to += 1;
  return { from, to };
}

/** Extends a relative clause to its antecedent: “The visit, which was planned for May”. */
function withAntecedent(context: TitleContext, { from, to }: TokenRange): TokenRange {
  const { tokens } = context;
  if (!RELATIVE.test(tokens[from]?.lower ?? '')) return { from, to };
  return { from: antecedentStart(context, clauseBefore(tokens, from - 1), from), to };
}

const RELATIVE = /^(?:which|who|that|when|where|die|der|das|den|dem|qui|que|où|quien)$/;

/** Prepositions before an event that is dated: “Following the downing on 4 February”. */
const DATING = /^(?:following|after|since|before|until|nach|seit|vor|après|depuis|tras|desde)$/;

/** Finds the clause for a date without a verb: the one behind it, or else the one before. “In March, the bridge closed.” */
function withoutVerb(
  tokens: readonly Token[],
  own: TokenRange,
  hasVerb: (span: TokenRange) => boolean,
): TokenRange | undefined {
  if (DATING.test(tokens[own.from]?.lower ?? '') && own.to - own.from > MIN_DATED)
    return { from: own.from + 1, to: own.to };
  let { to } = own;
  for (let clauses = 0; clauses < MAX_CLAUSES && to < tokens.length; clauses += 1) {
    to = endOfNext(tokens, to);
    if (hasVerb({ from: own.to, to })) return { from: own.to, to };
  }
  let { from } = own;
  for (let clauses = 0; clauses < MAX_CLAUSES && from > 0; clauses += 1) {
    from = clauseBefore(tokens, from - 1);
    if (hasVerb({ from, to: own.to })) return { from, to: own.to };
  }
  return undefined;
}

/** Minimum number of tokens of a dated event: “after the downing of the balloon on Monday”, and not “after Monday”. */
const MIN_DATED = 5;
const MAX_CLAUSES = 4;

/** Removes the date at either end, with the preposition before it and the part of the day: “on 4 February”, “late on Monday night”. */
function trimDate(tokens: readonly Token[], { from, to }: TokenRange, date: TextRange): TokenRange {
  const isDate = (token: Token | undefined) => token && isRangeWithin(token, date);
  let [start, end] = [from, to];
  while (end > start && tokens[end - 1]?.kind === 'mark') end -= 1;
  const last = end;
  if (DAYTIMES.test(tokens[end - 1]?.lower ?? '') && isDate(tokens[end - 2])) end -= 1;
  while (end > start && isDate(tokens[end - 1])) end -= 1;
  if (end < last && end > start + 1 && tokens[end - 1]?.lower === 'the') end -= 1;
  if (end < last && end > start && TIME_LINKS.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  if (end < last && PARTS.test(tokens[end - 1]?.lower ?? '')) end -= 1;
  const first = start;
  if (PARTS.test(tokens[start]?.lower ?? '') && [1, 2].some((at) => isDate(tokens[start + at]))) start += 1;
  if (TIME_LINKS.test(tokens[start]?.lower ?? '') && isDate(tokens[start + 1])) start += 1;
  while (start < end && isDate(tokens[start])) start += 1;
  if (start > first && DAYTIMES.test(tokens[start]?.lower ?? '')) start += 1;
  return end - start >= 2 ? { from: start, to: end } : { from, to };
}

/** English parts of a day behind it, and before it. */
const DAYTIMES = /^(?:morning|afternoon|evening|night)$/;
const PARTS = /^(?:early|late)$/;

const TIME_LINKS = /^(?:on|in|at|by|for|since|from|am|im|seit|ab|vom|le|en|du|dès|depuis|el|del|este|desde)$/;

/** Returns the range of the title. It ends before a clause that adds to it: “… had a rare meeting where …” */
function titleOf(tokens: readonly Token[], { from, to }: TokenRange, date: TextRange): TextRange | undefined {
  const own = tokens.slice(from, to);
  const side = own.findIndex(({ lower, start }, index) => index > 4 && start > date.start && SIDE_CLAUSES.test(lower));
  const words = (side < 0 ? own : own.slice(0, side)).filter(({ kind }) => kind !== 'mark');
  const [start, end] = [words[0], words.at(-1)];
  return start && end && words.length > 2 && words.length <= MAX_TITLE_WORDS
    ? { start: start.start, end: end.end }
    : undefined;
}

const SIDE_CLAUSES = /^(?:where|which|whose|while|whereas|wobei|während|où|donde|qui|quien)$/;

function isBreak(token: Token | undefined): boolean {
  return !token || /^[,;:—–]$/.test(token.text);
}

function endOfNext(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && !isBreak(tokens[to])) to += 1;
  return Math.min(to, tokens.length);
}

function clauseBefore(tokens: readonly Token[], before: number): number {
  let from = Math.max(0, before);
  while (from > 0 && !isBreak(tokens[from - 1])) from -= 1;
  return from;
}

/** Finds a second event without a date: “…, shortly before Russian troops invaded Ukraine”. */
function sequelOf({ text, language }: Article, sentence: Sentence, { words }: DateContext): EventAt | undefined {
  const own = text.slice(sentence.start, sentence.end);
  const [match] = own.matchAll(words.sequence);
  if (!match) return undefined;
  const from = sentence.start + match.index + match[0].length;
  const tokens = sentence.tokens.filter(({ start }) => start >= from);
  const stop = tokens.findIndex(isBreak);
  const clause = (stop < 0 ? tokens : tokens.slice(0, stop)).filter(({ kind }) => kind !== 'mark');
  const [first, last] = [clause[0], clause.at(-1)];
  if (!last || !first || clause.length < 3 || !clause.some(({ lower }) => language.past.test(lower))) return undefined;
  return { sentence, title: { start: first.start, end: last.end }, date: null, confidence: 0.5 };
}
