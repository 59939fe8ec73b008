import type { Token } from '../article/tokens.js';
import type { CueKind, ArticleLanguage } from '../../language/article-language.js';
import type { Frame } from './frames.js';

/** Indexes of tokens, from `from` to before `to`. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Number of tokens between a verb and its “that”: “said on Tuesday in an interview that”. */
const MAX_TO_THAT = 14;

/** Finds the words of a statement behind a frame, up to the end of the clause. */
export function contentAfter(
  tokens: readonly Token[],
  frame: Frame,
  frames: readonly Frame[],
  language: ArticleLanguage,
): TokenRange {
  const from = contentStart(tokens, frame, language);
  // “With experts warning that it may fall, the bridge was closed.”
  const isOpening = frame.from === 1 && language.prepositions.has(tokens[0]?.lower ?? '');
  const comma = isOpening ? tokens.findIndex(({ text }, at) => at > from && text === ',') : -1;
  const to = comma < 0 ? contentEnd(tokens, from, frames, language) : comma;
  const range = trimRange(tokens, { from, to });
  const { particles } = frame.group.form;
  const hasParticle = language.capitalisesNouns && particles?.includes(tokens[range.to - 1]?.lower ?? '');
  return hasParticle ? { from: range.from, to: range.to - 1 } : range;
}

function contentStart(tokens: readonly Token[], { to, group }: Frame, language: ArticleLanguage): number {
  const limit = Math.min(tokens.length, to + MAX_TO_THAT);
  const comma = language.capitalisesNouns ? commaStart(tokens, to, group.form.kind, language) : undefined;
  if (comma !== undefined) return comma;
  if (group.form.kind === 'tell' || mayLeadToThat(tokens[to], language) || afterTime(tokens, to, language) > to) {
    for (let at = to; at < limit; at += 1) {
      const token = tokens[at];
      if (!token || token.kind === 'quote' || token.text === ';' || token.text === ':') break;
      const isObject = language.prepositions.has(tokens[at - 1]?.lower ?? '') && !language.adjectivesFollow;
      if (language.complementizers.has(token.lower) && !isObject) return at + 1;
      if (at > to && (language.auxiliaries.has(token.lower) || language.verbs.has(token.lower))) break;
    }
  }
  let from = to;
  if (group.form.kind === 'tell') from = afterHearer(tokens, from, language);
  return afterTime(tokens, from, language);
}

/** Returns true for words that may be between a verb of saying and its “that”: “said on Monday that”, not “said nothing of the plan that”. */
function mayLeadToThat(token: Token | undefined, language: ArticleLanguage): boolean {
  if (!token || token.kind === 'quote') return false;
  const { lower, kind } = token;
  if (THIS.test(lower)) return true;
  if (kind === 'mark' || language.complementizers.has(lower)) return true;
  return language.prepositions.has(lower) || language.weekdays.has(lower) || language.adverbs.has(lower);
}

/** “A dit cette semaine que”, “dijo este año que” */
const THIS = /^(?:cet?(?:te)?|est[ea])$/;

/** Returns the beginning of a statement behind a comma, in languages whose grammar requires one: „X sagte am Montag, er werde …“. */
function commaStart(
  tokens: readonly Token[],
  to: number,
  kind: CueKind,
  language: ArticleLanguage,
): number | undefined {
  const at = tokens.findIndex(
    ({ text, kind: token }, index) => index >= to && (token === 'quote' || text === ',' || text === ':'),
  );
  if (at < 0 || at > to + MAX_TO_THAT || tokens[at]?.kind === 'quote')
    return kind === 'say' ? (at < 0 ? undefined : at) : undefined;
  if (kind === 'object' && tokens[at]?.text === ',') return undefined;
  return language.complementizers.has(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
}

/** Returns the index behind the hearer: “told her”, “told CNN on Sunday”. */
function afterHearer(tokens: readonly Token[], from: number, language: ArticleLanguage): number {
  let at = from;
  while (at < tokens.length && at - from < 8) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    if (at === from && language.prepositions.has(token.lower)) break;
    if (token.lower === 'to' || language.subjectPronouns.has(token.lower) || language.clauseWords.has(token.lower))
      break;
    if (at > from && language.determiners.has(token.lower)) break;
    at += 1;
    if (HEARERS.has(token.lower)) break;
  }
  return at;
}

const HEARERS = new Set(['me', 'him', 'her', 'them', 'us', 'reporters', 'journalists']);

/** Returns the index behind the day: “said Tuesday the bank would”, “said late on Tuesday”. */
function afterTime(tokens: readonly Token[], from: number, { weekdays }: ArticleLanguage): number {
  let at = from;
  if (BEFORE_DAY.test(tokens[at]?.lower ?? '')) at += 1;
  if (tokens[at]?.lower === 'on') at += 1;
  return weekdays.has(tokens[at]?.lower ?? '') ? at + 1 : from;
}

const BEFORE_DAY = /^(?:late|early|last|this|every|ce|este)$/;

/** Returns the index at which the clause ends: before “, adding”, “and called on”, “, according to”, “, but”. */
function contentEnd(
  tokens: readonly Token[],
  from: number,
  frames: readonly Frame[],
  language: ArticleLanguage,
): number {
  const later = frames.filter(({ group }) => group.from > from);
  // A verb whose subject is at the beginning of the statement is part of it: “said the firm, which is old, blamed workers”.
  const starts = new Set(later.map((frame) => (frame.from >= from ? frame.from : frame.group.from)));
  for (let at = from; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === ';') return at;
    if (token?.text === ',' && starts.has(at + 1)) return at;
    const isJoint = language.coordinators.has(token?.lower ?? '');
    if (isJoint && starts.has(at + 1)) return at;
    if (isJoint && leavesThing(tokens, from, at, language)) return at;
    if (at > from && token?.text === ',' && BREAKS.test(tokens[at + 1]?.lower ?? '')) return at;
  }
  return tokens.length;
}

/** Returns true for a verb behind an object, which belongs to the sentence: “Denied all charges but was convicted”. */
function leavesThing(tokens: readonly Token[], from: number, at: number, language: ArticleLanguage): boolean {
  const { auxiliaries, complementizers, clauseWords } = language;
  if (language.lang !== 'en' || !/^(?:was|were|is|are|has|had)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  const hasClause = (token: Token) => auxiliaries.has(token.lower) || clauseWords.has(token.lower);
  return (
    tokens[from - 1]?.kind === 'word' &&
    !complementizers.has(tokens[from - 1]!.lower) &&
    !tokens.slice(from, at).some((token) => token.kind === 'quote' || hasClause(token))
  );
}

const BREAKS =
  /^(?:but|while|although|though|whereas|according|aber|während|obwohl|so|wobei|mais|tandis|selon|pero|mientras|según)$/;

/** Finds the words of a statement before a frame: “The plan failed, he said.” */
export function contentBefore(tokens: readonly Token[], { from }: Frame, after: number): TokenRange {
  return trimRange(tokens, { from: after, to: from });
}

/** Removes punctuation at both ends. */
export function trimRange(tokens: readonly Token[], range: TokenRange): TokenRange {
  let { from, to } = range;
  const isMark = (token: Token | undefined) => token?.kind === 'mark' && !/^[($€£%)]$/.test(token.text);
  while (from < to && isMark(tokens[from])) from += 1;
  while (to > from && isMark(tokens[to - 1])) to -= 1;
  return { from, to };
}

export function quotesIn(tokens: readonly Token[], { from, to }: TokenRange): readonly Token[] {
  return tokens.slice(from, to).filter(({ kind }) => kind === 'quote');
}

export function wordsIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  return tokens.slice(from, to).filter(({ kind }) => kind === 'word').length;
}
