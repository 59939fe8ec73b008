/** A date that is open at one end: it begins or ends with a day. */
interface OpenDate {
  /** The day as it was typed. */
  readonly told: string;
  /** Makes the open date in EDTF from the EDTF of the day. */
  readonly write: (edtf: string) => string;
}

const runsOn = (edtf: string) => `${edtf}/..`;
const runsUntil = (edtf: string) => `../${edtf}`;

/** Words around a day, in English and in German. */
const FORMS: readonly (readonly [pattern: RegExp, write: OpenDate['write']])[] = [
  [/^(?:(?:from|seit|von) )?(.+?) ?(?:[–—-]|to|until|till|bis) ?(?:the present|present|now|today|heute)$/i, runsOn],
  [/^(.+?),? (?:onwards?|and (?:later|after))$/i, runsOn],
  [/^(?:since|from|seit|ab) (.+)$/i, runsOn],
  [/^(?:until|till|up to|bis) (.+)$/i, runsUntil],
];

/** Maximum length of a date, in characters. */
const MAX_LENGTH = 80;

/**
 * Reads words such as “since 24 Feb 2022”, “2022 onwards”, “2019 to present” or “until 4 Feb 2023”. The day in them is returned as text,
 * which a reader of dates reads.
 */
export function readOpenDate(typed: string): OpenDate | undefined {
  if (typed.length > MAX_LENGTH) return undefined;
  for (const [pattern, write] of FORMS) {
    const told = pattern.exec(typed)?.[1];
    if (told !== undefined) return { told, write };
  }
  return undefined;
}
