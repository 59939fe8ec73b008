import type { Sentence } from '../article/article.js';
import type { Token } from '../article/tokens.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import type { Clause } from '../statements/found-statement.js';
import { contentAfter, contentBefore, quotesIn, trimRange, wordsIn, type TokenRange } from './content.js';
import { findFrames, type Frame } from './frames.js';

/** Minimum number of words of a clause before “, he said”. */
const MIN_WORDS_BEFORE = 4;

/** Minimum number of words before an interruption: “The bridge, he said, was closed.” */
const MIN_WORDS_INTERRUPTED = 2;

/** Finds the clauses with speech in a sentence. A verb within the words of another verb is part of them. */
export function readClauses(sentence: Sentence, language: ArticleLanguage): readonly Clause[] {
  const { tokens } = sentence;
  const frames = findFrames(sentence, language).filter((frame) => !isAside(tokens, frame, language));
  const clauses: Clause[] = [];
  let done = 0;
  for (const frame of frames) {
    if (frame.group.from < done) continue;
    const isBehind = isPostposed(tokens, frame, done, language);
    if (frame.order === 'verb-first' && !isBehind && !language.capitalisesNouns) continue;
    const ranges = isBehind
      ? rangesAround(tokens, frame, done, frames)
      : [spokenRange(tokens, contentAfter(tokens, frame, frames, language), frame)];
    const filled = ranges.filter((range) => wordsIn(tokens, range) + quotesIn(tokens, range).length > 0);
    if (filled.length === 0) continue;
    const side = isBehind ? 'before' : 'after';
    clauses.push({
      sentence,
      frame,
      side,
      ranges: filled,
      isThing: !filled.some((range) => isClause(tokens, range, language)),
    });
    done = Math.max(frame.to, filled.at(-1)?.to ?? 0);
  }
  return clauses;
}

/** Returns true for a verb of saying within a relative clause: “A report that, she said, had been hidden”. */
function isAside(tokens: readonly Token[], { from, to }: Frame, { relatives }: ArticleLanguage): boolean {
  const link = tokens[from - 2]?.lower ?? '';
  const opens = tokens[from - 1]?.text === ',' && (link === 'that' || relatives.has(link));
  return opens && tokens[to]?.text === ',';
}

/** Returns true for “…”, X said, and for “The plan failed, X said.” */
function isPostposed(tokens: readonly Token[], frame: Frame, done: number, language: ArticleLanguage): boolean {
  const { from, to, order, group } = frame;
  const before = tokens[from - 1];
  const quote = before?.text === ',' ? tokens[from - 2] : before;
  const isSpeech = group.form.kind === 'say' || group.form.kind === 'tell';
  // „…“, verteidigte die Ministerin den Plan
  const isInverted = order === 'verb-first' && quote?.kind === 'quote';
  if (order === 'shared' || !(isSpeech || isInverted) || from <= done) return false;
  // “Qualifiant la décision de « triste », le maire a déclaré que”
  if (language.adjectivesFollow && language.complementizers.has(tokens[to]?.lower ?? '')) return false;
  if (quote?.kind === 'quote')
    return before?.text === ',' || order === 'verb-first' || /[,?!.…—–-]['’]?\s?.$/u.test(quote.text);
  if (
    before?.text !== ',' ||
    isFollowedByQuote(tokens, to) ||
    (order !== 'verb-first' && !endsClause(tokens, to, language))
  )
    return false;
  const range = contentBefore(tokens, frame, done);
  const first = tokens[range.from]?.lower ?? '';
  if (language.prepositions.has(first) || language.clauseWords.has(first)) return false;
  const isClauseBefore = tokens.slice(range.from, range.to).some(({ lower }) => language.auxiliaries.has(lower));
  const isShort = tokens[to]?.text === ',' || (isClauseBefore && language.lang === 'en');
  return wordsIn(tokens, range) >= (isShort ? MIN_WORDS_INTERRUPTED : MIN_WORDS_BEFORE);
}

function isFollowedByQuote(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'quote' || tokens[at + 1]?.kind === 'quote';
}

/** Returns true if no words of the statement follow: at the end, at a comma, and before the time and place of speaking. */
function endsClause(tokens: readonly Token[], at: number, language: ArticleLanguage): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'mark' || TIME_OPENINGS.test(next.lower)) return true;
  if (tokens.slice(at, at + 12).some(({ lower }) => language.complementizers.has(lower))) return false;
  return language.prepositions.has(next.lower) || language.weekdays.has(next.lower) || language.adverbs.has(next.lower);
}

/** “… the club confirmed last Friday.” */
const TIME_OPENINGS = /^(?:last|this|earlier|late|early|next|afterwards|ce|este)$/;

/** Returns the words before a frame, and those that continue behind it: “A,” he said, “B.” */
function rangesAround(
  tokens: readonly Token[],
  frame: Frame,
  done: number,
  frames: readonly Frame[],
): readonly TokenRange[] {
  const before = contentBefore(tokens, frame, done);
  const from = restStart(tokens, frame, before);
  if (from === undefined) return [before];
  const next = frames.find((each) => each.from > from)?.from ?? tokens.length;
  const end = tokens.findIndex(({ kind, text }, at) => at > from && (at >= next || (kind === 'mark' && text === ';')));
  return [before, trimRange(tokens, { from, to: end < 0 ? tokens.length : end })];
}

/** Returns the index at which interrupted words continue: at a quotation, or behind the interruption of a clause without marks. */
function restStart(tokens: readonly Token[], { to }: Frame, before: TokenRange): number | undefined {
  const isQuoted = tokens[before.to - 1]?.kind === 'quote';
  const limit = Math.min(tokens.length, to + MAX_INTERRUPTION);
  for (let at = to; at < limit; at += 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token?.kind === 'quote' && at === to) return at;
    if (token?.text !== ',' && token?.text !== ':') continue;
    if (next?.kind === 'quote') return at + 1;
    const isMixed = tokens[before.to - 1]?.kind !== 'quote' || wordsIn(tokens, before) > 0;
    if (isMixed && goesOn(tokens, at + 1)) return at + 1;
    if (at === to && !isQuoted && next?.kind === 'word') return at + 1;
  }
  return undefined;
}

/** Returns true if a clause continues: “… , X said in a letter, and the fault was theirs”, “…, X said, because nobody had come”. */
function goesOn(tokens: readonly Token[], at: number): boolean {
  const [joint, first, second] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? '', tokens[at + 2]];
  if (/^(?:because|since)$/.test(joint)) return true;
  const isSubject = /^(?:the|that|it|he|she|they|there|this|these|those|its|his|her|their)$/.test(first);
  return /^(?:and|but)$/.test(joint) && isSubject && second?.kind === 'word';
}

/** Maximum number of words of an interruption. */
const MAX_INTERRUPTION = 15;

/** Narrows “in an interview, “…”” to the quotation. */
function spokenRange(tokens: readonly Token[], range: TokenRange, { group }: Frame): TokenRange {
  const first = tokens.findIndex(({ kind }, at) => at >= range.from && kind === 'quote');
  if (first < 0 || first >= range.to) return range;
  const isSaid = group.form.kind === 'say' || group.form.kind === 'tell';
  const lead = tokens[first - 1]?.text;
  return first > range.from && ((isSaid && lead === ',') || lead === ':') ? { from: first, to: range.to } : range;
}

/** Returns true for a clause. “His appeal for dialogue” is not one. */
function isClause(tokens: readonly Token[], { from, to }: TokenRange, language: ArticleLanguage): boolean {
  const [before, first] = [tokens[from - 1], tokens[from]];
  if (first?.lower === 'to') return false;
  if (before?.text === ',' || language.complementizers.has(before?.lower ?? '')) return true;
  return tokens.slice(from, to).some(({ kind, lower }, index) => {
    if (kind === 'quote') return index === 0;
    return language.auxiliaries.has(lower) || language.reportedMood.has(lower) || PAST_OR_PRESENT.test(lower);
  });
}

const PAST_OR_PRESENT = /.{3}(?:ed|te|ten)$/;
