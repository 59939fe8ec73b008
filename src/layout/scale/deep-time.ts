import { civilFromMs } from '../../time/units/calendar.js';
import { englishDateWords, fill, type DateWords } from '../../time/format/date-words.js';
import { numberFormat } from '../../time/format/intl.js';

/** Unit in which deep time is counted. Counting starts at year 1, since two thousand years are lost in the rounding. */
export interface DeepScale {
  /** 1e6 or 1e9. */
  readonly years: number;
  readonly fractionDigits: number;
}

/** Formats the number of years ago, for an axis whose lower layer says "million years ago": "66", "0.2". */
export function formatYearsAgo(ms: number, { years, fractionDigits }: DeepScale, locale: string): string {
  const yearsAgo = 1 - civilFromMs(ms).year;
  return numberFormat(locale, { maximumFractionDigits: fractionDigits }).format(Math.max(0, yearsAgo - 1) / years);
}

/** Phrase below those numbers: "million years ago". */
export function deepTimePhrase({ years }: DeepScale, words?: Partial<DateWords>): string {
  const { billionYearsAgo, millionYearsAgo } = { ...englishDateWords, ...words };
  const phrase = years >= 1e9 ? billionYearsAgo : millionYearsAgo;
  return fill(typeof phrase === 'string' ? phrase : (phrase.many ?? phrase.other ?? ''), { number: '' });
}
