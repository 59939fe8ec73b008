import { countWords, MAX_PHRASE_WORDS } from '../../../model/count-words.js';
import type { TextRange } from '../../../text/text-range.js';
import { findSentenceEnds } from '../../../language/sentences.js';
import type { TextSelection } from '../../citing/quote-selection.js';
import { isOffice } from '../../speakers/person-words.js';

/** Minimum number of words before a comma at which a citation may end. */
const MIN_PHRASE_WORDS = 5;

/** The end of a phrase. The commas of “Feb. 3, 2023” and “two, three or four” are within a phrase. */
const CLAUSE_END = /(?<=\p{L}["”’»)]?)[,;:](?=["”’»)]?\s+(?!\p{N}))/gu;

interface PhraseEnd {
  readonly at: number;
  /** Number of words before this end. */
  readonly words: number;
  readonly isSentence: boolean;
}

/**
 * Cuts a long passage to its first phrases. They end with a sentence, or else at a comma, and never within a quotation. Readers would suspect
 * an omission if the words broke off within a phrase.
 *
 * @param spans The quotations of the text, without their marks.
 */
export function cutToPhrase(text: string, { start, end }: TextRange, spans: readonly TextSelection[]): TextRange {
  const told = text.slice(start, end);
  const isWithin = (at: number) => spans.some((span) => span.from - 1 > start && span.from < at && at < span.to);
  if (countWords(told) <= MAX_PHRASE_WORDS && !isWithin(end)) return { start, end };
  const ends = findPhraseEnds(told).filter(({ at, words }) => words >= MIN_PHRASE_WORDS && !isWithin(start + at));
  const short = ends.filter(({ words }) => words <= MAX_PHRASE_WORDS);
  const chosen = short.findLast(({ isSentence }) => isSentence) ?? short.at(-1) ?? ends[0];
  return { start, end: chosen ? start + chosen.at : endBefore(spans, { start, end }) };
}

/** Returns the end of a passage, or the beginning of a quotation that the passage cuts. */
function endBefore(spans: readonly TextSelection[], { start, end }: TextRange): number {
  const cut = spans.find((span) => span.from - 1 > start && span.from < end && end < span.to);
  return cut ? cut.from - 1 : end;
}

/**
 * Cuts a long passage to its first phrases that tell something. Phrases that only name somebody are left out where they and the next ones
 * are too long together: “U.S. Secretary of State, Antony Blinken” proves nothing of what was said.
 */
export function cutToTold(text: string, passage: TextRange, spans: readonly TextSelection[]): TextRange {
  const piece = cutToPhrase(text, passage, spans);
  const rest = restBehind(text, passage, piece);
  if (!rest || tellsSomething(text.slice(piece.start, piece.end))) return piece;
  const next = cutToTold(text, rest, spans);
  const isShort = countWords(text.slice(passage.start, next.end)) <= MAX_PHRASE_WORDS;
  return isShort ? { start: passage.start, end: next.end } : next;
}

/** Words that describe somebody beside their noun. */
const DESCRIBING = /^(?:from|with|senior|former|deputy|chief|acting|current|prime|foreign|state)$/;

/** Clauses that tell who somebody is. */
const RELATIVE = /^[,;:\s]*(?:who|whom|whose|which|der|die|das|deren|dessen|qui|que|dont|quien|cuyo|cuya)\s/u;

/** True unless all phrases are names, roles, or clauses about somebody. */
function tellsSomething(told: string): boolean {
  const phrases = told.split(CLAUSE_END).filter((phrase) => !RELATIVE.test(phrase));
  const written = phrases.flatMap((phrase) => phrase.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]{3,}/gu) ?? []);
  return written.some((word) => !DESCRIBING.test(word) && !isOffice(word));
}

/** Splits a passage into pieces that are cited one by one. A passage of a few phrases is one piece. */
export function splitAtPhrases(
  text: string,
  passage: TextRange,
  spans: readonly TextSelection[],
): readonly TextRange[] {
  const piece = cutToPhrase(text, passage, spans);
  const rest = restBehind(text, passage, piece);
  return rest ? [piece, ...splitAtPhrases(text, rest, spans)] : [piece];
}

/** Returns what a passage has behind a piece of it; undefined for no words. */
function restBehind(text: string, passage: TextRange, piece: TextRange): TextRange | undefined {
  const next = /[^\s,;:]/u.exec(text.slice(piece.end, passage.end))?.index;
  const rest = { start: piece.end + (next ?? 0), end: passage.end };
  const isLast = piece.end <= passage.start || !/[\p{L}\p{N}]/u.test(text.slice(rest.start, rest.end));
  return isLast ? undefined : rest;
}

function findPhraseEnds(told: string): readonly PhraseEnd[] {
  const sentences = findSentenceEnds(told).map(({ mark }) => ({ at: mark, isSentence: true }));
  const clauses = [...told.matchAll(CLAUSE_END)].map(({ index }) => ({ at: index, isSentence: false }));
  return [...sentences, ...clauses]
    .sort((one, other) => one.at - other.at)
    .map((each) => ({ ...each, words: countWords(told.slice(0, each.at)) }));
}
