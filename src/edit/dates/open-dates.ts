/** A date that goes on from a day, or up to one. */
interface OpenDate {
  /** The day, as it was written. */
  readonly told: string;
  /** Writes the open date in EDTF around the day. */
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

/** Longer texts are no dates. */
const MAX_LENGTH = 80;

/**
 * Reads words such as “since 24 Feb 2022”, “2022 onwards”, “2019 to present” or “until 4 Feb 2023”. The day in them is left for
 * readers of dates.
 */
export function readOpenDate(typed: string): OpenDate | undefined {
  if (typed.length > MAX_LENGTH) return undefined;
  for (const [pattern, write] of FORMS) {
    const told = pattern.exec(typed)?.[1];
    if (told !== undefined) return { told, write };
  }
  return undefined;
}
