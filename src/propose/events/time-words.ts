import { DAYS_DE, DAYS_EN, MONTHS_DE, MONTHS_EN, PUT_OFF_EN } from '../language/calendar-names.js';

/** Words by which a language dates what happened. */
export interface TimeWords {
  /** True for a sentence that may hold a date; only these are read by the slower parser. */
  readonly hint: RegExp;
  /** Patterns for dates relative to the day of publication, the first that matches counts. */
  readonly patterns: readonly TimePattern[];
  /** Lengths of time, which are no dates: “in five years”. */
  readonly durations: RegExp;
  /** A year alone: “in 1889”. */
  readonly years: RegExp;
  /** Words before a date of something that is to come: “will”, “to be”. */
  readonly future: RegExp;
  /** Words between the day of something and the one to which it was moved. “On Monday the meeting was moved to Friday” has the day of the act. */
  readonly moved?: RegExp;
  /** Conjunctions between two events: “shortly before troops crossed the border”. */
  readonly sequence: RegExp;
}

/** A pattern as a language writes it. */
export type RelativeRow = readonly [source: string, unit: TimePattern['unit'], offset: number];

export interface TimePattern {
  readonly pattern: RegExp;
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'month-of-year';
  /** How many units before or after the day of publication. */
  readonly offset: number;
}

export const pattern = (source: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}-])`, 'giu');

/** Makes patterns from rows of a source, a unit and an offset. */
export const relative = (rows: readonly RelativeRow[]): TimePattern[] =>
  rows.map(([source, unit, offset]) => ({ pattern: pattern(source), unit, offset }));

const MOVED_EN = `(?:${PUT_OFF_EN})[^,.]{0,40} (?:to|until|till)(?= $)`;

export const ENGLISH_TIME: TimeWords = {
  hint: pattern(
    String.raw`${MONTHS_EN}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|${DAYS_EN}|yesterday|today|tonight|tomorrow|(?:last|next|this) (?:week|month|year)|ago|(?:1[5-9]|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4}`,
  ),
  patterns: relative([
    [`(?:${MONTHS_EN})(?:,)? (?:of )?last year`, 'month-of-year', -1],
    [`(?:${MONTHS_EN})(?:,)? (?:of )?this year`, 'month-of-year', 0],
    ['(?:earlier |later )?this month', 'month', 0],
    ['last month', 'month', -1],
    ['next month', 'month', 1],
    ['(?:earlier |later )?this year', 'year', 0],
    ['last year', 'year', -1],
    ['next year', 'year', 1],
    ['(?:earlier |later )?this week', 'week', 0],
    ['last week', 'week', -1],
    ['next week', 'week', 1],
    ['yesterday', 'day', -1],
    ['today|tonight', 'day', 0],
    ['tomorrow', 'day', 1],
  ]),
  durations: pattern(
    String.raw`(?:in|for|within|over|after|during|nearly|almost|about|more than|every) (?:the (?:past|last|next|first) )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|\d+)(?: or (?:two|three|more))? (?:minutes?|hours?|days?|weeks?|months?|years?|decades?)|(?:a|an|one|two|three|four|five|six|several|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after|old)`,
  ),
  years: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:in|for|by|until|from|before|after|early|late) )(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N}| (?:people|dollars|euros|pounds))`,
    'gu',
  ),
  future: pattern(
    `will|to be|(?:is|are|offered|plans|promised) to|would|due|scheduled|expected|next|planned|plans?|upcoming|${MOVED_EN}`,
  ),
  moved: new RegExp(`^(?:['’]s [^,.]{0,40})?(?: ha\\w+)? (?:was|were|been) ${MOVED_EN}`, 'i'),
  sequence: pattern(
    '(?:shortly|soon|just|immediately|hours|days|weeks|months|years|a (?:day|week|month|year)) (?:before|after)',
  ),
};

export const GERMAN_TIME: TimeWords = {
  hint: pattern(
    String.raw`${MONTHS_DE}|(?:${DAYS_DE})(?:abend|morgen|mittag|nachmittag|nacht|vormittag)?|gestern|heute|morgen|(?:vergangene|letzte|vorige|nächste|kommende|diese)[nrsm]? (?:Woche|Monats?|Jahre?s?)|vor \S+ (?:Tag|Woche|Monat|Jahr)e?n?|(?:1[5-9]|20)\d\d`,
  ),
  patterns: relative([
    [`(?:${MONTHS_DE}) (?:vergangenen|letzten|vorigen) Jahres`, 'month-of-year', -1],
    [`(?:${MONTHS_DE}) dieses Jahres`, 'month-of-year', 0],
    ['(?:in )?diesem Monat|(?:Anfang|Mitte|Ende) (?:dieses|des) Monats', 'month', 0],
    ['(?:vergangenen|letzten|vorigen) Monat', 'month', -1],
    ['(?:nächsten|kommenden) Monat', 'month', 1],
    ['(?:in )?diesem Jahr', 'year', 0],
    ['(?:vergangene|letzte|vorige)[ns] Jahr', 'year', -1],
    ['(?:nächste|kommende)[ns] Jahr', 'year', 1],
    ['dieser? Woche', 'week', 0],
    ['(?:vergangene|letzte|vorige)[nr]? Woche', 'week', -1],
    ['(?:nächste|kommende)[nr]? Woche', 'week', 1],
    ['vorgestern', 'day', -2],
    ['gestern', 'day', -1],
    ['heute', 'day', 0],
  ]),
  durations: pattern(
    String.raw`(?:in|für|innerhalb von|seit|nach|binnen|alle|fast|rund|etwa) (?:den (?:vergangenen|nächsten|letzten) )?(?:einem|einer|einen|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehreren|wenigen|vielen|\d+) (?:Minuten?|Stunden?|Tage?n?|Wochen?|Monate?n?|Jahre?n?|Jahrzehnten?)|(?:ein|zwei|drei|vier|fünf|sechs|\d+) (?:Tage|Wochen|Monate|Jahre) (?:später|zuvor|danach|alt)`,
  ),
  years: new RegExp(
    String.raw`(?<!seit )(?<![\p{N}.,/-])(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N}| (?!und |oder |bis )\p{Lu}| \p{Sc}| %)`,
    'gu',
  ),
  future: pattern('wird|werden|soll|sollen|will|wollen|geplant|kommenden|nächsten'),
  sequence: pattern('(?:kurz|unmittelbar|Tage|Wochen|Monate|Jahre) (?:bevor|nachdem)'),
};
