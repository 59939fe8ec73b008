import type { TextRange } from '../../text/text-range.js';
import { DAYS_DE, DAYS_EN, DAYS_ES, DAYS_FR, weekdayNumber } from './calendar-names.js';

const DAY_MS = 86_400_000;
const WEEK = 7;

/** A day of the week by its name alone, with a part of the day behind it in German: “Saturday”, “Samstagabend”. */
export const WEEKDAY = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${DAYS_EN}|${DAYS_DE}|${DAYS_FR}|${DAYS_ES})(?:abend|morgen|mittag|nachmittag|nacht|vormittag)?s?(?![\p{L}\p{N}])`,
  'giu',
);

/**
 * Words directly before a weekday that move it to another week, repeat it, or make it a name. “Last Monday” may be the last one, or the one in
 * the week before.
 */
const OTHER_WEEK_BEFORE =
  /(?<!\p{L})(?:last|next|this|previous|following|every|an?|one|black|good|cada|chaque|los|les|une?|(?:el )?próximo|(?:letzt|vorig|nächst|dies|jed|ein)e[nmrs])\s+$/iu;

/** A word directly before a weekday in the past, in German and Spanish. */
const PAST_BEFORE = /(?:vergangenen?|pasado) $/iu;

/** Words directly behind a weekday that move it to another week: “Monday of last week”, “Montag vergangener Woche”. */
const OTHER_WEEK_BEHIND = /^\s+(?:\p{Ll}+ ){0,2}(?:week|Woche)|^ (?:prochaine?|próximo|que viene)/u;

/**
 * Reads a weekday of a sentence as a day: the last one up to the day of publication, or the next one if the sentence is about the future.
 *
 * @param sentence The sentence.
 * @param at Range of the weekday in the sentence.
 * @param publishedMs Day of publication, as milliseconds of its UTC noon.
 * @param isFuture True if the verb beside it is about the future.
 * @returns The day as milliseconds of its UTC noon; undefined if it is uncertain.
 */
export function readWeekday(
  sentence: string,
  { start, end }: TextRange,
  publishedMs: number,
  isFuture: boolean,
): number | undefined {
  const isElse = OTHER_WEEK_BEFORE.test(sentence.slice(Math.max(0, start - NEAR), start));
  const word = sentence.slice(start, end);
  // “Mondays” are many; “lunes” is one.
  if (isElse || /[^e]s$/.test(word) || OTHER_WEEK_BEHIND.test(sentence.slice(end, end + NEAR))) return undefined;
  const ahead = (weekdayNumber(word) + WEEK + 1 - new Date(publishedMs).getUTCDay()) % WEEK;
  // “Vergangenen Freitag” in a report of a Friday is not the day of the report.
  if (ahead === 0 && PAST_BEFORE.test(sentence.slice(0, start))) return undefined;
  return publishedMs + (isFuture || ahead === 0 ? ahead : ahead - WEEK) * DAY_MS;
}

/** Number of characters beside a weekday that are searched for words that move it. */
const NEAR = 40;

/**
 * Finds a weekday without a day of the month: “last Saturday”, and not “Saturday, 4 February”.
 *
 * @param words Words of a sentence.
 */
export function findWeekdayAlone(words: string): TextRange | undefined {
  const [only, other] = words.matchAll(WEEKDAY);
  if (!only || other || /\d/u.test(words)) return undefined;
  return { start: only.index, end: only.index + only[0].length };
}

/** Returns noon of a day in UTC, in milliseconds; undefined for anything else than a whole date. */
export function noonOf(published: string | undefined): number | undefined {
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(published ?? '') ?? [];
  const ms = day === undefined ? NaN : Date.parse(`${day}T12:00:00Z`);
  return Number.isNaN(ms) ? undefined : ms;
}
