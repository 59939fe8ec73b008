import type { ArticleRange } from '../../propose/article-range.js';
import { DAYS_DE, DAYS_EN, MONTHS_DE, MONTHS_EN } from '../../propose/language/calendar-names.js';
import { MAX_QUOTE_WORDS } from '../../model/count-words.js';
import { findSpansInMarks } from '../../model/quotation/own-words.js';
import { findWords, type QuotingCitation } from '../cite.js';
import type { Draft } from './draft.js';
import type { DraftEvent } from './moved-events.js';
import { citeWords } from './statement-words.js';

/** Names of days and months, and words that count from a day: each of them dates something. */
const DATING = String.raw`(?:${DAYS_EN}|${MONTHS_EN}|${DAYS_DE}|${MONTHS_DE}|yesterday|today|tonight|tomorrow|gestern|heute|(?:1[4-9]|20)\d\d|(?:this|last|next) (?:week|month|year)|(?:days?|weeks?|months?|years?) ago|(?:vergangene|letzte|vorige|diese|nächste|kommende)[nrsm]? (?:Woche|Monats?|Jahre?s?))`;

/** Words beside them that belong to a date. */
const BESIDE = String.raw`(?:\d{1,2}(?:[-–]\d{1,2})?\.?|early|late|earlier|later|mid|of|last|this|year)`;

/** A date as it stands in a sentence: “on Saturday”, “in February last year”, “February 5-6, 2023”. */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?:on|in|since|until|by|from|am|im|seit|bis|vom) )?(?:${BESIDE} ){0,3}${DATING}(?:,? (?:${BESIDE}|${DATING})){0,4}(?![\p{L}\p{N}])`,
  'giu',
);

/** Finds the words of a text that date something, with their offsets. */
export function findDateWords(text: string): readonly ArticleRange[] {
  return [...text.matchAll(DATE)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/**
 * Returns citations that hold all words of the article from which the title of an event was taken, and those that date it. Each is
 * short, and ends before a quotation of which it would have the beginning. Where nothing of the title stands in the article there is none.
 */
export function citeEvent(draft: Draft, event: DraftEvent, source: string): readonly QuotingCitation[] {
  const { text } = draft;
  const found = findWords(text.slice(event.start, event.end), event.title, 0);
  if (!found) return [];
  const title = { start: event.start + found.from, end: event.start + found.to };
  const date = event.date === null ? undefined : findDateOf(event, title, text);
  const isApart = date !== undefined && (date.start < title.start || date.end > title.end);
  const whole = isApart ? join(title, date) : title;
  if (!isApart || event.moved !== undefined || countWords(text, whole) <= MAX_QUOTE_WORDS)
    return inPieces(draft, whole).map((piece) => citeWords(draft, piece, source));
  return [
    ...inPieces(draft, title).map((piece) => citeWords(draft, piece, source)),
    { ...citeWords(draft, date, source), for: 'date' },
  ];
}

/** Finds the words that date an event: those in its title, or else the nearest; of something that was moved, the last. */
function findDateOf(event: DraftEvent, title: ArticleRange, text: string): ArticleRange | undefined {
  const dates = findDateWords(text.slice(event.start, event.end)).map(({ start, end }) => ({
    start: event.start + start,
    end: event.start + end,
  }));
  if (event.moved !== undefined) return dates.at(-1);
  const distance = ({ start, end }: ArticleRange) => Math.max(0, start - title.end, title.start - end);
  return dates.toSorted((a, b) => distance(a) - distance(b))[0];
}

function join(one: ArticleRange, other: ArticleRange): ArticleRange {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}

function countWords(text: string, { start, end }: ArticleRange): number {
  return wordsIn(text, start, end).length;
}

function wordsIn(text: string, start: number, end: number) {
  return [...text.slice(start, end).matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}

/** Splits a passage into pieces of about as many words, none of which ends within a quotation. A longer quotation is left out. */
function inPieces({ text, lang }: Draft, { start, end }: ArticleRange): readonly ArticleRange[] {
  const words = wordsIn(text, start, end);
  const size = Math.ceil(words.length / Math.ceil(words.length / MAX_QUOTE_WORDS));
  const spans = findSpansInMarks(text, lang);
  const pieces: ArticleRange[] = [];
  for (let at = 0; at < words.length;) {
    let to = Math.min(at + size, words.length);
    const cut = spans.find((span) => span.from < words[to - 1]!.end && words[to - 1]!.end < span.to);
    if (cut && words.length > to) to = words.findIndex((word) => word.end > cut.from);
    if (to > at) pieces.push({ start: words[at]!.start, end: words[to - 1]!.end });
    else to = words.findIndex((word) => cut !== undefined && word.start >= cut.to);
    if (to < 0) break;
    at = to;
  }
  return pieces;
}
