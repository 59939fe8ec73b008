import { findTags, readAttribute } from './xml-attributes.js';

/** How exactly a number format shows a date. A cell that shows “Feb 2023” holds the first of the month, which nobody has stated. */
export type DatePrecision = 'year' | 'month' | 'day' | 'time';

/** Formats without a code of their own in the file (ECMA-376, 18.8.30), as far as they do not show a day alone. */
const BUILT_IN: Readonly<Record<number, DatePrecision>> = { 17: 'month', 22: 'time' };

/**
 * Tells how exactly a format shows a date.
 *
 * @param code The format as in Excel, such as `mmm yyyy` or `yyyy-mm-dd hh:mm`.
 * @returns The smallest unit that it shows.
 * @example
 * ```ts
 * precisionOf('[$-409]mmmm yyyy'); // 'month'
 * ```
 */
export function precisionOf(code: string): DatePrecision {
  const letters = code
    .split(';', 1)[0]!
    .replace(/"[^"]*(?:"|$)|\\.|\[[^\]]*(?:\]|$)/g, '')
    .toLowerCase();
  if (/[hs]/.test(letters)) return 'time';
  if (letters.includes('d') || !letters.includes('y')) return 'day';
  return letters.includes('m') ? 'month' : 'year';
}

/**
 * Reads the precision of each style of a workbook.
 *
 * @param styles The text of `xl/styles.xml`.
 * @returns The precision by the number of the style.
 */
export function readPrecisions(styles: string): readonly DatePrecision[] {
  const codes = new Map(
    findTags(styles, 'numFmt').map((tag) => [readAttribute(tag, 'numFmtId'), readAttribute(tag, 'formatCode')]),
  );
  const from = Math.max(0, styles.indexOf('<cellXfs'));
  const formats = styles.slice(from, styles.indexOf('</cellXfs>', from));
  return findTags(formats, 'xf').map((tag) => {
    const id = readAttribute(tag, 'numFmtId');
    const code = codes.get(id);
    return code === undefined ? (BUILT_IN[Number(id)] ?? 'day') : precisionOf(code);
  });
}

/**
 * Reads which style each cell of a sheet has.
 *
 * @param sheet The text of a sheet, such as `xl/worksheets/sheet1.xml`.
 * @returns The number of the style by the cell's address: `B3`.
 */
export function readStyles(sheet: string): ReadonlyMap<string, number> {
  const cells = findTags(sheet, 'c');
  return new Map(cells.map((tag) => [readAttribute(tag, 'r'), Number(readAttribute(tag, 's') || 0)]));
}
