import { daysInMonth } from '../../time/units/calendar.js';

/** A part of a month or a year, such as its beginning. */
interface DatePart {
  /** The month or the year as it was typed. */
  readonly told: string;
  /**
   * Makes the part in EDTF from the EDTF of a month or a year; undefined for other dates. EDTF has no “early”, so a third of the month or the
   * year stands for it.
   */
  readonly write: (edtf: string) => string | undefined;
}

/** Days of the thirds of a month; the last third runs until its end. */
const THIRDS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const;

/** Codes of the thirds of a year (ISO 8601-2, 4.8). */
const FIRST_THIRD_OF_YEAR = 37;

/** Words before a month or a year, in English and in German, by the third for which they stand. */
const FORMS: readonly RegExp[] = [
  /^(?:early(?: in)?|(?:the |at the )?(?:beginning|start) of|anfang)[ -](.+)$/i,
  /^(?:mid|(?:in )?(?:the )?middle of|mitte)[ -](.+)$/i,
  /^(?:late(?: in)?|(?:the |at the )?end of|ende)[ -](.+)$/i,
];

/** Maximum length of a date, in characters. */
const MAX_LENGTH = 80;

/**
 * Reads words such as “early February 2023”, “mid-March 2023” or “late 2022”. The month or the year in them is returned as text, which a
 * reader of dates reads.
 *
 * @param typed The text as it was typed.
 * @returns The date in it, and its part; undefined for other text.
 * @example
 * readDatePart('early February 2023')?.write('2023-02'); // '[2023-02-01..2023-02-10]', a day of the first ten
 * readDatePart('late 2022')?.write('2022'); // '2022-39', the last four months
 */
export function readDatePart(typed: string): DatePart | undefined {
  if (typed.length > MAX_LENGTH) return undefined;
  for (const [third, form] of FORMS.entries()) {
    const told = form.exec(typed)?.[1];
    if (told !== undefined) return { told, write: (edtf) => writeThird(edtf, third) };
  }
  return undefined;
}

function writeThird(edtf: string, third: number): string | undefined {
  if (/^\d{4}$/.test(edtf)) return `${edtf}-${FIRST_THIRD_OF_YEAR + third}`;
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(edtf) ?? [];
  const [first, last] = THIRDS[third] ?? [];
  if (year === undefined || first === undefined || last === undefined) return undefined;
  const length = daysInMonth(Number(year), Number(month));
  const [from, to] = [first, Math.min(last, length)].map((day) => `${edtf}-${String(day).padStart(2, '0')}`);
  return `[${from}..${to}]`;
}
