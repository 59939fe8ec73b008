/** Names of months and days of the week, as choices of a regular expression. */
export const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';
export const DAYS_EN = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
export const MONTHS_DE = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner';
export const DAYS_DE = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';

/** Reads such names as words in small letters, in their order. */
export const namesOf = (choices: string): ReadonlySet<string> => new Set(choices.toLowerCase().split('|'));

export const DAYS_FR = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
export const DAYS_ES = 'lunes|martes|miércoles|jueves|viernes|sábado|domingo';

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
