import { noonOf, WEEKDAY } from '../../language/dates/weekdays.js';
import { canMeanDate } from '../../language/dates/date-words.js';

/** Words for a day that is counted from the day of the article. */
const BESIDE_TODAY = /(?<!\p{L})(?:yesterday|today|tonight|gestern|heute)(?!\p{L})/iu;

const DAY_MS = 86_400_000;

/** Maximum number of days between an article and “last Saturday”, “yesterday”, or a day without a year. */
const MAX_DAYS = { weekday: 14, beside: 2, yearless: 366 } as const;

/**
 * Returns true for words that give a date, to the day if the date is a day. A weekday, or a day without a year, is counted from the day of
 * the article.
 *
 * @param words Words that date something, as `findDateWords` finds them.
 * @param date EDTF.
 * @param published Day of the article, in EDTF.
 */
export function givesDate(words: string, date: string, published: string | undefined): boolean {
  if (!canMeanDate(words, date)) return false;
  const days = date.split('/').filter((end) => /^\d{4}-\d\d-\d\d/.test(end));
  const numbers = words.match(/(?<!\d)\d{1,2}(?!\d)/g)?.map(Number) ?? [];
  const isNear = (count: number) => days.some((day) => distance(day, published) <= count);
  if (days.length === 0 || /\d{4}/.test(words)) return days.length === 0 || hasDay();
  if (numbers.length > 0) return hasDay() && isNear(MAX_DAYS.yearless);
  if (words.search(WEEKDAY) >= 0) return isNear(MAX_DAYS.weekday);
  return BESIDE_TODAY.test(words) && isNear(MAX_DAYS.beside);

  function hasDay(): boolean {
    return days.some((day) => numbers.includes(Number(day.slice(8, 10))));
  }
}

/** Returns the number of days between a date and the day of an article; 0 if that day is unknown. */
function distance(day: string, published: string | undefined): number {
  const [one, other] = [noonOf(day), noonOf(published)];
  return one === undefined || other === undefined ? 0 : Math.abs(one - other) / DAY_MS;
}
