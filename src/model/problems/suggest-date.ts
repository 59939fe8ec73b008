import { isEdtf } from '../../time/parse/parse-edtf.js';

const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** A day before or after a month, or none, and a year. */
const WORDS = /^(?:(\d\d?)(?:st|nd|rd|th)? (?:of )?)?([a-z]{3})[a-z]*\.?(?: (\d\d?)(?:st|nd|rd|th)?)?,? (\d{4})$/i;
const BETWEEN = /\/| +(?:to|until|-) +| ?– ?/;

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
  const written = text.split(BETWEEN).map(writeEnd).join('/');
  return isEdtf(written) ? written : undefined;
}

function writeEnd(text: string): string {
  const [, before, month = '', after, year] = WORDS.exec(text) ?? [];
  // Letters that begin no month make a number that is no month.
  const parts = [year, MONTHS.indexOf(month.toLowerCase()) / 3 + 1, before ?? after ?? []].flat();
  return year
    ? parts.map((part) => `${part}`.padStart(2, '0')).join('-')
    : text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3').replace(/^(?:present|today|now)$/, '..');
}
