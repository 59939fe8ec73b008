import type { StemLanguage } from '../stems.js';

/**
 * Names of months, from January on, as choices of a regular expression. Other names of the first months stand behind December: Austria says
 * “Jänner” and “Feber”.
 */
export const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const MONTHS_DE =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner|Feber';
export const MONTHS_FR = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
export const MONTHS_ES = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre';

/** Names of days of the week, from Monday on. */
export const DAYS_EN = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const DAYS_DE = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
export const DAYS_FR = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
export const DAYS_ES = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';

const MONTHS_OF_YEAR = 12;

/** Reads such names as words in small letters, in their order. */
export const namesOf = (choices: string): ReadonlySet<string> => new Set(choices.toLowerCase().split('|'));

/** Patterns of the months of a language, from January on, each with its short forms: “Jan”, “Jan.”, “Sept.”. German ones end with a full stop. */
export const MONTH_PATTERNS: Readonly<Record<StemLanguage, readonly string[]>> = {
  en: monthPatterns(MONTHS_EN, String.raw`\.?`),
  de: monthPatterns(MONTHS_DE, String.raw`\.`),
};

function monthPatterns(months: string, fullStop: string): readonly string[] {
  const names = months.split('|');
  return names.slice(0, MONTHS_OF_YEAR).map((name, at) => {
    const others = names.filter((_, other) => other >= MONTHS_OF_YEAR && other % MONTHS_OF_YEAR === at);
    return `(?:${[name, ...others].join('|')}|${name.slice(0, 3)}${name === 'September' ? 't?' : ''}${fullStop})`;
  });
}

/** Patterns of whole words for months, with or without a full stop. */
const WHOLE_MONTHS = [MONTH_PATTERNS.en, MONTH_PATTERNS.de].map((months) =>
  months.map((month) => new RegExp(`^${month.replaceAll(/\\\.(?!\?)/g, String.raw`\.?`)}$`)),
);

/** Returns the number of a month by its English or German name, from 0 on; undefined for another word. */
export function monthNumber(name: string): number | undefined {
  return WHOLE_MONTHS.map((months) => months.findIndex((month) => month.test(name))).find((at) => at >= 0);
}

const WEEKDAYS = [...namesOf(`${DAYS_EN}|${DAYS_FR}|${DAYS_ES}|${DAYS_DE}`)];

/** Returns the number of a day of the week, from 0 for Monday on: 5 for “Saturday” and for “Samstagabend”; -1 for another word. */
export function weekdayNumber(word: string): number {
  const lower = word.toLowerCase();
  const at = WEEKDAYS.findIndex((name) => lower.startsWith(name));
  // “Sonnabend” is a second name, and stands before “Sonntag”.
  return at > 26 ? at - 22 : at % 7;
}

/** Days that are counted from today, as choices of a regular expression. German “morgen” is missing, since it also means “morning”. */
export const DAYS_FROM_TODAY_EN = 'yesterday|today|tonight|tomorrow';
export const DAYS_FROM_TODAY_DE = 'gestern|heute';

/** Words before a week, a month or a year that is counted from today, as choices. The German ones lack their endings. */
export const WHICH_PERIOD_EN = 'last|next|this';
export const WHICH_PERIOD_DE = 'vergangene|letzte|vorige|nächste|kommende|diese';

/** Weeks, months and years behind these words, as a pattern. German adjectives come with their endings. */
export const PERIOD_EN = ' (?:week|month|year)';
export const PERIOD_DE = '[nrsm]? (?:Woche|Monats?|Jahre?s?)';

/** Verbs by which something is put off to another day. */
export const PUT_OFF_EN = 'postponed|rescheduled|moved|adjourned|delayed|deferred|put off|pushed back';
