import { expect } from '@open-wc/testing';
import { parseDate } from '../../../src/time/parse/parse-date.js';
import { readWithReference, type ReferenceRange } from './edtf-package.js';

/** Where we and `edtf` 4.11 part, and why. A row that no longer divides us fails. */
const DIFFERENCES: readonly (readonly [texts: RegExp, reason: string])[] = [
  [/^2001-(2[1-9]|3[0-2])$/, 'seasons have months of their own; there they are the quarters of the year'],
  [/^2001-3[78]$/, 'a third of a year has four months; there the first ends with May, the second with September'],
  [/^-00XX(?!-(13|00))/, 'the years −99 to 0; there the sign is lost'],
  [
    /^-\d{4}-(\d\d-)?(\d?X\d?|XX)$|^-1XXX-\d?X|^-\d{4}-XX-(?!32)/,
    'the earliest comes first; there, before year 0, the latest',
  ],
  [/^(2003|1900|-0043)-02-29$/, 'there is no such day; there it is 1 March'],
  [/^(156X|XXXX)-02-29$/, 'only leap years have that day; there it is 1 March or 28 February in others'],
  [/^Y/, 'every year has a range; there, outside what Date holds, it is NaN'],
  [/^1950S/, 'significant digits are a range; there they are only kept'],
  [/^[[{].*\d\.\.\d/, 'a range within a set ends at its end; there at its start'],
  [/^\[1984\?\]$/, 'members of a set may be uncertain; there they may not'],
  [/^2011-06-.XX$/, 'what is unspecified may be uncertain too; there it may not'],
  [/T2[34]/, 'a second lasts a second; there it is a moment'],
  [
    /^2004-06-11\/2004-06$/,
    'the end may be less precise, as in 2004-02-01/2005; there it must not begin before the start',
  ],
  [/^(198|19)$/, 'a decade is 198X, so that a year with a digit missing is noticed; there 198 is one'],
  [/^20040611$/, 'a date has hyphens; there it is a number of milliseconds'],
];

const YEARS = ['2004', '1789', '0000', '0079', '-0043', '-0001', '9999', '1900', '2000'];
const OPEN_YEARS = ['201X', '20XX', '1XXX', 'XXXX', '156X', '-1XXX', 'X984', '00XX', '-00XX'];
const MONTHS = ['01', '02', '06', '12', 'XX', '1X', '0X', '13', '00'];
const DAYS = ['01', '11', '29', '30', '31', '32', 'XX', '2X', 'X1'];
const MARKS = ['?', '~', '%'];

const TEXTS: readonly string[] = [
  ...[...YEARS, ...OPEN_YEARS].flatMap((year) => [year, ...MONTHS.map((month) => `${year}-${month}`)]),
  ...['2004', '2003', '1900', '156X', 'XXXX', '-0043'].flatMap((year) =>
    ['02', '06', '12', 'XX'].flatMap((month) => DAYS.map((day) => `${year}-${month}-${day}`)),
  ),
  ...MARKS.flatMap((mark) => [
    `1984${mark}`,
    `2004-06${mark}`,
    `2004-06-11${mark}`,
    `2004${mark}-06-11`,
    `2004-06${mark}-11`,
    `2004-${mark}06-11`,
    `2004-06-${mark}11`,
    `${mark}2004-06-11`,
    `${mark}2004-06-~11`,
    `2004${mark}-06-~11`,
    `2011-06-${mark}XX`,
    `1984${mark}/2004-06`,
    `1984/2004-06${mark}`,
    `1984-06-02${mark}/2004-08-08~`,
    `2004-06-${mark}01/2004-06-${mark}20`,
    `../1985-04-12${mark}`,
    `1985-04-12${mark}/..`,
  ]),
  ...Array.from({ length: 21 }, (_, index) => `2001-${21 + index}`),
  '1964/2008',
  '2004-06/2006-08',
  '2004-02-01/2005-02-08',
  '2004-02-01/2005-02',
  '2004-02-01/2005',
  '2005/2006-02',
  '2004-06-XX/2004-07-03',
  '1985-04-12/..',
  '1985-04/..',
  '1985/..',
  '../1985-04-12',
  '../1985-04',
  '../1985',
  '1985-04-12/',
  '1985-04/',
  '1985/',
  '/1985-04-12',
  '/1985-04',
  '/1985',
  '2008/1964',
  '2004-07/2004-06',
  '2004-06-11/2004-06',
  '1985-04-12T23:20:30',
  '1985-04-12T23:20:30Z',
  '1985-04-12T23:20:30-04',
  '1985-04-12T23:20:30+04:30',
  '1985-04-12T24:00:00Z',
  '1985-04-12T25:00:00Z',
  'Y170000002',
  'Y-170000002',
  'Y-17E7',
  'Y17E7',
  '1950S2',
  '1950S3',
  'Y171010000S3',
  'Y3388E2S3',
  '[1667,1668,1670..1672]',
  '[..1760-12-03]',
  '[1760-12..]',
  '[1760-01,1760-02,1760-12..]',
  '[1667,1760-12]',
  '[2023-02-17..2023-02-19]',
  '{1667,1668,1670..1672}',
  '{1960,1961-12}',
  '{..1984}',
  '[1984?]',
  '',
  'x',
  '2004-6',
  '04-06-2004',
  '2004/06/11',
  '2004-06-11-12',
  '20040611',
  '198',
  '19',
];

describe('parseDate beside the package edtf', () => {
  for (const text of new Set(TEXTS)) {
    const [, reason] = DIFFERENCES.find(([texts]) => texts.test(text)) ?? [];
    it(reason ? `differs on ${text}: ${reason}` : `agrees on ${text}`, () => {
      const [ours, theirs] = [rangeOf(text), readWithReference(text)];
      if (reason) expect(ours).not.to.deep.equal(theirs);
      else expect(ours).to.deep.equal(theirs);
    });
  }
});

function rangeOf(text: string): ReferenceRange {
  const result = parseDate(text);
  if ('problem' in result) return 'problem';
  const [minMs, maxMs] = [result.date.earliestMs, result.date.latestMs].map((ms) => (isFinite(ms) ? ms : null));
  return [minMs!, maxMs!];
}
