import { readXml } from '../xml/read-xml.js';

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
  const codes = new Map<string | undefined, string>();
  const precisions: DatePrecision[] = [];
  readXml(styles, {
    begin: ({ name, attributes }, around) => {
      const id = attributes.get('numFmtId');
      if (name === 'numFmt') codes.set(id, attributes.get('formatCode') ?? '');
      if (name !== 'xf' || around.at(-1) !== 'cellXfs') return;
      const code = codes.get(id);
      precisions.push(code === undefined ? (BUILT_IN[Number(id)] ?? 'day') : precisionOf(code));
    },
  });
  return precisions;
}
