import type { TextRange } from '../../text/text-range.js';
import {
  DAYS_DE,
  DAYS_EN,
  DAYS_FROM_TODAY_DE,
  DAYS_FROM_TODAY_EN,
  MONTHS_DE,
  MONTH_PATTERNS,
  MONTHS_EN,
  PERIOD_DE,
  PERIOD_EN,
  monthNumber,
  weekdayNumber,
  WHICH_PERIOD_DE,
  WHICH_PERIOD_EN,
} from './calendar-names.js';

const MONTH = `(?:${MONTHS_EN}|${MONTHS_DE})`;

/** A month beside a number, where it may be short: “Feb. 4”. */
const MONTH_WITH_NUMBER = `(?:${MONTH_PATTERNS.en.join('|')}|${MONTH_PATTERNS.de.join('|')})`;
const YEAR = String.raw`(?:1[4-9]|20)\d\d(?!\d)`;

/** A day of a month, or two: “5”, “5th”, “5-6”, “5.”. */
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th|\.)?(?:[-–]\d{1,2}\.?)?`;
const THIS_OR_LAST = String.raw`(?:(?:of )?(?:last|this|next) year|(?:vergangenen|letzten|vorigen|dieses) Jahres)`;

/** Lets each of some choices begin with a capital as well, as at the beginning of a sentence. */
const inAnyCase = (choices: string) =>
  `(?:${choices.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)})`;

/** Words before a month or a year: “in May”, “early May”. A month alone may be a name or a verb: “Theresa May”, “it may rain”. */
const BEFORE = inAnyCase(
  'in|since|until|by|from|during|before|after|early|late|mid|last|this|next|im|seit|bis|vom|anfang|mitte|ende|im Jahre?',
);

/** Patterns of words that give a date: “Monday”, “in May”, “5 February 2023”. */
const DATING = [
  String.raw`${DAY} (?:of )?${MONTH_WITH_NUMBER}(?!\p{L})(?:,? ${YEAR}|,? ${THIS_OR_LAST})?`,
  String.raw`${MONTH_WITH_NUMBER} ${DAY}(?![\p{L}\d])(?:,? ${YEAR}|,? ${THIS_OR_LAST})?`,
  String.raw`${MONTH_WITH_NUMBER},? (?:${YEAR}|${THIS_OR_LAST})`,
  // A capital behind the month continues a name: “by May Quill”.
  String.raw`${BEFORE} ${MONTH}(?! \p{Lu}\p{Ll})(?!\p{L})`,
  String.raw`${BEFORE} ${YEAR}(?![-.,]\d)`,
  `(?:${DAYS_EN}|${DAYS_DE})`,
  inAnyCase(`${DAYS_FROM_TODAY_EN}|${DAYS_FROM_TODAY_DE}`),
  `(?:${inAnyCase('earlier|later|early|late')} )?${inAnyCase(WHICH_PERIOD_EN)}${PERIOD_EN}`,
  '(?:days?|weeks?|months?|years?) ago',
  `${inAnyCase(WHICH_PERIOD_DE)}${PERIOD_DE}`,
].join('|');

/** A date in a sentence, with its preposition: “on Saturday”, “in February last year”, “Monday, February 5-6, 2023”. */
const DATE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${inAnyCase('on|in|since|until|by|from|am|im|seit|bis|vom|early|late|last|this|next')} ){0,2}(?:${DATING})(?:,? (?:(?:[Oo]n|of|am|vom) )?(?:${DATING})){0,3}(?![\p{L}\p{N}])`,
  'gu',
);

/** Finds the words of a text that date something, with their offsets. */
export function findDateWords(text: string): readonly TextRange[] {
  return [...text.matchAll(DATE)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Words before the day on which an interview is broadcast or printed, in one clause with it: “to be broadcast on”. */
const BROADCAST_BEFORE =
  /(?<!\p{L})(?:broadcast|aired|airs|airing|televised|(?:to|will|would) (?:air|appear|be shown)|published|printed|ausgestrahlt|gesendet|veröffentlicht)(?!\p{L})[^.,;:]*$/iu;

/** Words behind such a day: „am Sonntag ausgestrahlten“. */
const BROADCAST_BEHIND = /^ (?:ausgestrahlt|gesendet|veröffentlicht|(?:broadcast|aired|published)(?!\p{L}))/iu;

/** Returns true for the day on which words were broadcast or printed, which need not be the day on which they were said. */
export function isDayOfBroadcast(text: string, { start, end }: TextRange): boolean {
  return BROADCAST_BEFORE.test(text.slice(0, start)) || BROADCAST_BEHIND.test(text.slice(end));
}

/**
 * Returns false if words name another month, year or day of the week than a date has, so that they date something else.
 *
 * @param words Words of an article, such as “on 3 June”.
 * @param date EDTF.
 */
export function canMeanDate(words: string, date: string): boolean {
  const ends = date.split('/');
  const names = words.match(/\p{L}+/gu) ?? [];
  const months = names.flatMap((name) => monthNumber(name) ?? []);
  const days = names.map(weekdayNumber).filter((day) => day >= 0);
  const years: readonly string[] = words.match(/(?<!\d)\d{4}(?!\d)/g) ?? [];
  const agrees = (end: string) => {
    const [, year = '', month, day] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(end) ?? [];
    const weekday = (new Date(`${year}-${month}-${day}T12:00Z`).getUTCDay() + 6) % 7;
    return (
      (years.length === 0 || years.includes(year)) &&
      (months.length === 0 || month === undefined || months.includes(Number(month) - 1)) &&
      (days.length === 0 || day === undefined || days.includes(weekday))
    );
  };
  return ends.some((end) => end !== '' && end !== '..' && agrees(end));
}
