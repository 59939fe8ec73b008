import { isCapitalised, type Token } from '../article/tokens.js';
import { isRangeWithin } from '../../text/text-range.js';
import type { TokenRange } from '../grammar/content.js';
import { nounPhraseBefore } from '../grammar/noun-phrase.js';
import { mainSubject } from '../grammar/subject.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import type { FoundStatement } from '../statements/found-statement.js';
import type { DateAt } from '../../language/dates/find-dates.js';

/** Words from which a title is cut, and how to tell a verb that says what happened. */
export interface TitleContext {
  readonly tokens: readonly Token[];
  readonly language: ArticleLanguage;
  readonly said: readonly FoundStatement[];
  readonly isVerb: (token: Token) => boolean;
}

/** Verbs before “that” and an event: “the court heard that”. */
const REPORTS = /^(?:hear[ds]?|means?|meant|shows?|showed|found|emerged)$/;

/** Conjunctions before a clause with its date behind it. */
const DATED_CLAUSE = /^(?:since|after|before|until)$/;

/** Pronouns, with which no title should begin. */
const PRONOUN = /^(?:it|he|she|they|which|that|this|these|those|his|her|their|its)$/;

const JOINTS = /^(?:and|but|that)$/;

/**
 * Cuts a clause to the words to which a date belongs: without the speaker, without other statements, and from the last conjunction on. A clause
 * without a subject is extended to the subject of the sentence. It returns undefined for an unreal event.
 */
export function narrowTitle(context: TitleContext, span: TokenRange, date: DateAt): TokenRange | undefined {
  const { tokens, language } = context;
  if (language.lang !== 'en') return span;
  const own = withoutSaying(context, span, date);
  if (isUnreal(tokens.slice(own.from, own.to)) || tellsThings(context, own, date)) return undefined;
  const from = fromConjunction(context, own, date);
  return { from: from === own.from ? withSubject(context, own) : from, to: own.to };
}

/** Returns true for an unreal event: “should have been asked”. “Would have” is about a plan. */
function isUnreal(clause: readonly Token[]): boolean {
  return clause.some(({ lower }, at) => lower === 'should' && clause[at + 1]?.lower === 'have');
}

/** Participles that tell which things are meant: without an object, none of these verbs says what happened. */
const OF_THINGS = /^(?:sold|bought|made|built|used|issued|produced)$/;

/** True for a date that tells which things are meant: “all bikes sold in Britain between January 2022 and March 2023”. */
function tellsThings({ tokens, language, isVerb }: TitleContext, { from }: TokenRange, { start }: DateAt): boolean {
  const at = tokens.findLastIndex((token, index) => index >= from && token.end <= start && isVerb(token));
  const [verb, next] = [tokens[at], tokens[at + 1]];
  if (!verb || !next || !OF_THINGS.test(verb.lower)) return false;
  const isFinite = tokens.slice(Math.max(from, at - 3), at).some(({ lower }) => language.auxiliaries.has(lower));
  return !isFinite && (next.start >= start || language.prepositions.has(next.lower));
}

/** “Unison said it would meet in May” is that “it would meet”; “it met in May and said that …” that “it met”. */
function withoutSaying({ tokens, language, said }: TitleContext, { from, to }: TokenRange, date: DateAt): TokenRange {
  const begin = tokens[from]?.start ?? 0;
  // “Ada Quill said it would close on Monday” is a statement, and the desk drops such an event.
  const own = said.filter(({ speaker }) => !speaker || speaker.start < begin).flatMap(({ parts }) => parts);
  const part = date.edtf === null ? undefined : own.find((each) => isRangeWithin(date, each));
  const first = part ? tokens.findIndex(({ start }) => start >= part.start) : from;
  const cue = tokens.findIndex(
    ({ start }, at) => at > from && start > date.end && said.some((each) => each.cue?.start === start),
  );
  const isJoined = cue - from > MIN_TOLD && cue < to && language.coordinators.has(tokens[cue - 1]?.lower ?? '');
  return { from: Math.max(from, first), to: isJoined ? cue - 1 : to };
}

/** Minimum number of tokens in a title, with those of the date. */
const MIN_TOLD = 7;

/** Returns the beginning of the last clause, to which the date belongs: “Their lowest since the company went public in 2021”. */
function fromConjunction({ tokens, isVerb }: TitleContext, { from, to }: TokenRange, date: DateAt): number {
  let start = from;
  // “That visit” begins no clause; “and that the visit” does.
  while (start < to && from > 0 && JOINTS.test(tokens[start]?.lower ?? '')) start += 1;
  const isBefore = (at: number) => (tokens[at]?.end ?? 0) <= date.start;
  for (let at = start + 1; at < to && isBefore(at); at += 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (!token || token.kind !== 'word') continue;
    const isReported = token.lower === 'that' && REPORTS.test(before?.lower ?? '');
    const isDated = DATED_CLAUSE.test(token.lower) && !PRONOUN.test(next?.lower ?? '');
    const hasVerb = tokens.slice(at + 2, to).some((each, index) => isBefore(at + 2 + index) && isVerb(each));
    if (isReported || (isDated && hasVerb)) start = at + 1;
  }
  return start;
}

/** Returns the beginning of the subject of a clause that begins with its verb: “Ada Quill, 58, of Port Ellery, pleaded guilty”. */
function withSubject({ tokens, language, isVerb }: TitleContext, { from }: TokenRange): number {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (before?.text !== ',' || !first || !(isVerb(first) || language.auxiliaries.has(first.lower))) return from;
  const subject = mainSubject(tokens, language);
  return subject && subject.to < from ? subject.from : from;
}

/**
 * Returns the beginning of the antecedent of a relative clause, if the words before have a verb: “They hired Harker & Stowe, which won in
 * 2024”.
 */
export function antecedentStart(
  { tokens, language, said, isVerb }: TitleContext,
  from: number,
  relative: number,
): number {
  if (language.lang !== 'en' || tokens[relative - 1]?.text !== ',') return from;
  const phrase = nounPhraseBefore(tokens, relative - 1, language);
  const verb = tokens.findLastIndex((token, at) => at >= from && at < relative - 1 && isVerb(token));
  const isSaid = said.some(({ cue }) => cue && cue.start >= tokens[from]!.start && cue.end <= tokens[relative]!.start);
  return phrase && verb >= from && verb < relative - 2 && !isSaid ? Math.max(phrase.from, verb + 1) : from;
}

/** Returns true for a comma within a list of names: “at Stoke Bassett, Northgate and Pelham Road”. */
export function isInList(tokens: readonly Token[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !isCapitalised(tokens[comma - 1]) || !isCapitalised(tokens[comma + 1]))
    return false;
  for (let at = comma + 2; at < comma + MAX_NAME; at += 1) {
    if (tokens[at]?.lower === 'and') return isCapitalised(tokens[at + 1]);
    if (!isCapitalised(tokens[at])) return tokens[at]?.text === ',' && isInList(tokens, at);
  }
  return false;
}

/** Maximum number of words of a name in a list. */
const MAX_NAME = 6;
