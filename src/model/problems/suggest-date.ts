import { isEdtf } from '../../time/parse/parse-edtf.js';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** A day before or after a month, or none, and a year. */
const WORDS = /^(?:(\d\d?)(?:st|nd|rd|th)? (?:of )?)?([a-z]{3})[a-z]*\.?(?: (\d\d?)(?:st|nd|rd|th)?)?,? (\d{4})$/i;
/** A day, a month and a year; the first two may have changed places. */
const NUMBERS = /^(\d\d?)([-./])(\d\d?)\2(\d{4})$/;
/** A day and a clock time that nothing but a space or a comma parts. */
const CLOCK = /^(\d{4}-\d\d-\d\d),? +(\d\d?):/;
const BETWEEN = /\/| (?:to|until|-) | ?– ?/;

/**
 * Converts an English date, or two of them, to EDTF. This is for cures. The desk and converters read far more dates, with parsers that are too
 * large for a list of problems.
 *
 * @param text A text that is no EDTF.
 * @returns The date in EDTF; undefined where it isn't certain.
 * @example
 * suggestDate('12 March 2025 to present'); // '2025-03-12/..'
 */
export function suggestDate(text: string): string | undefined {
  const written = (readNumbers(text) ? [text] : text.split(BETWEEN).map((end) => end.trim())).map(writeEnd).join('/');
  return isEdtf(written) ? written : undefined;
}

/**
 * Finds the days that three numbers may mean. A day comes first where dots stand between them.
 *
 * @param text A text that is no EDTF.
 * @returns The days in EDTF, the one whose day comes first before the other; undefined for other texts, and where no day is meant.
 * @example
 * readNumbers('04/05/2024'); // ['2024-05-04', '2024-04-05']
 */
export function readNumbers(text: string): readonly string[] | undefined {
  const [, first, sign, second, year] = NUMBERS.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const orders =
    sign === '.' || first === second
      ? [[second, first]]
      : [
          [second, first],
          [first, second],
        ];
  const days = orders.map((parts) => [year, ...parts.map((part) => part.padStart(2, '0'))].join('-')).filter(isEdtf);
  return days.length > 0 ? days : undefined;
}

function writeEnd(text: string): string {
  const [day, ...otherDays] = readNumbers(text) ?? [];
  if (day !== undefined) return otherDays.length === 0 ? day : text;
  const [, before, month = '', after, year] = WORDS.exec(text) ?? [];
  // Letters that begin no month make a number that is no month.
  const parts = [year, MONTHS.indexOf(month.toLowerCase()) / 3 + 1, before ?? after ?? []].flat();
  return year
    ? parts.map((part) => `${part}`.padStart(2, '0')).join('-')
    : text
        .replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')
        .replace(CLOCK, (_, day: string, hour: string) => `${day}T${hour.padStart(2, '0')}:`)
        .replace(/^(?:present|today|now)$/, '..');
}
