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
  /** Conjunctions between two events: “shortly before troops crossed the border”. */
  readonly sequence: RegExp;
}

export interface TimePattern {
  readonly pattern: RegExp;
  readonly unit: 'day' | 'weekday' | 'week' | 'month' | 'year' | 'month-of-year';
  /** How many units before or after the day of publication. */
  readonly offset?: number;
}

const pattern = (source: string) => new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}-])`, 'giu');

const MONTHS_EN = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAYS_EN = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';

export const ENGLISH_TIME: TimeWords = {
  hint: pattern(
    String.raw`${MONTHS_EN}|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|${DAYS_EN}|yesterday|today|tonight|tomorrow|(?:last|next|this|earlier this|later this) (?:week|month|year)|ago|(?:1[5-9]|20)\d\d|\d{1,2}/\d{1,2}/\d{2,4}`,
  ),
  patterns: [
    { pattern: pattern(`(?:${MONTHS_EN})(?:,)? (?:of )?last year`), unit: 'month-of-year', offset: -1 },
    { pattern: pattern(`(?:${MONTHS_EN})(?:,)? (?:of )?this year`), unit: 'month-of-year', offset: 0 },
    { pattern: pattern('(?:earlier|later) this month|this month'), unit: 'month', offset: 0 },
    { pattern: pattern('last month'), unit: 'month', offset: -1 },
    { pattern: pattern('next month'), unit: 'month', offset: 1 },
    { pattern: pattern('(?:earlier|later) this year|this year'), unit: 'year', offset: 0 },
    { pattern: pattern('last year'), unit: 'year', offset: -1 },
    { pattern: pattern('next year'), unit: 'year', offset: 1 },
    { pattern: pattern('(?:earlier|later) this week|this week'), unit: 'week', offset: 0 },
    { pattern: pattern('last week'), unit: 'week', offset: -1 },
    { pattern: pattern('next week'), unit: 'week', offset: 1 },
    { pattern: pattern('yesterday'), unit: 'day', offset: -1 },
    { pattern: pattern('today|tonight'), unit: 'day', offset: 0 },
    { pattern: pattern('tomorrow'), unit: 'day', offset: 1 },
  ],
  durations: pattern(
    String.raw`(?:in|for|within|over|after|during|nearly|almost|about|more than|every) (?:the (?:past|last|next|first) )?(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|\d+)(?: or (?:two|three|more))? (?:minutes?|hours?|days?|weeks?|months?|years?|decades?)|(?:a|an|one|two|three|four|five|six|several|\d+) (?:minutes?|hours?|days?|weeks?|months?|years?|decades?) (?:later|earlier|before|after|old)`,
  ),
  years: new RegExp(
    String.raw`(?<=(?<!\p{L})(?:in|for|by|until|from|before|after|early|late) )(?:1[4-9]|20)\d\d(?![\p{N}\p{L}]|[-.,]\p{N}| (?:people|dollars|euros|pounds))`,
    'gu',
  ),
  future: pattern(
    'will|to be|is to|are to|offered to|plans to|promised to|would|due|scheduled|expected|next|planned|plans?|upcoming|' +
      '(?:postponed|rescheduled|moved|adjourned|delayed|deferred|put off|pushed back)[^,.]{0,40} (?:to|until|till)(?= $)',
  ),
  sequence: pattern(
    '(?:shortly|soon|just|immediately|hours|days|weeks|months|years|a (?:day|week|month|year)) (?:before|after)',
  ),
};

const MONTHS_DE = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jänner';
const DAYS_DE = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';

export const GERMAN_TIME: TimeWords = {
  hint: pattern(
    String.raw`${MONTHS_DE}|(?:${DAYS_DE})(?:abend|morgen|mittag|nachmittag|nacht|vormittag)?|gestern|heute|morgen|(?:vergangene|letzte|vorige|nächste|kommende|diese)[nrsm]? (?:Woche|Monats?|Jahre?s?)|vor \S+ (?:Tag|Woche|Monat|Jahr)e?n?|(?:1[5-9]|20)\d\d`,
  ),
  patterns: [
    { pattern: pattern(`(?:${MONTHS_DE}) (?:vergangenen|letzten|vorigen) Jahres`), unit: 'month-of-year', offset: -1 },
    { pattern: pattern(`(?:${MONTHS_DE}) dieses Jahres`), unit: 'month-of-year', offset: 0 },
    { pattern: pattern('(?:in )?diesem Monat|(?:Anfang|Mitte|Ende) (?:dieses|des) Monats'), unit: 'month', offset: 0 },
    { pattern: pattern('(?:vergangenen|letzten|vorigen) Monat'), unit: 'month', offset: -1 },
    { pattern: pattern('(?:nächsten|kommenden) Monat'), unit: 'month', offset: 1 },
    { pattern: pattern('(?:in )?diesem Jahr'), unit: 'year', offset: 0 },
    { pattern: pattern('(?:vergangenen|vergangenes|letzten|letztes|vorigen|voriges) Jahr'), unit: 'year', offset: -1 },
    { pattern: pattern('(?:nächsten|nächstes|kommenden|kommendes) Jahr'), unit: 'year', offset: 1 },
    { pattern: pattern('diese[r]? Woche'), unit: 'week', offset: 0 },
    { pattern: pattern('(?:vergangene|letzte|vorige)[nr]? Woche'), unit: 'week', offset: -1 },
    { pattern: pattern('(?:nächste|kommende)[nr]? Woche'), unit: 'week', offset: 1 },
    { pattern: pattern('vorgestern'), unit: 'day', offset: -2 },
    { pattern: pattern('gestern'), unit: 'day', offset: -1 },
    { pattern: pattern('heute'), unit: 'day', offset: 0 },
  ],
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
