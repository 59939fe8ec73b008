import { fill, type DatePhrase } from './date-words.js';
import { LAST_PLAIN_YEAR } from './format-years.js';
import { comparePrecisions, type DateEnd } from '../fuzzy-date.js';

/**
 * Fills a phrase with one or two ends. A phrase with variants uses the one for days or years where all ends are such.
 */
export function fillPhrase(
  phrase: DatePhrase,
  values: Readonly<Record<string, string>>,
  ...ends: readonly DateEnd[]
): string {
  return fill(typeof phrase === 'string' ? phrase : (phrase[kindOf(ends)] ?? phrase.other), values);
}

function kindOf(ends: readonly DateEnd[]): 'day' | 'year' | 'other' {
  if (ends.every(({ precision }) => comparePrecisions(precision, 'day') <= 0)) return 'day';
  return ends.every(isPlainYear) ? 'year' : 'other';
}

function isPlainYear({ precision, fields }: DateEnd): boolean {
  return precision === 'year' && fields !== undefined && Math.abs(fields.year) <= LAST_PLAIN_YEAR;
}
