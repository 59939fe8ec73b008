import { expect } from '@open-wc/testing';
import { toEdtf, yearToEdtf } from '../../../src/convert/dates/plain-dates.js';

describe('a date in words', () => {
  const table: readonly (readonly [text: string, edtf: string | undefined, lang?: string])[] = [
    ['2023-02-04', '2023-02-04'],
    ['2022-02-24/..', '2022-02-24/..'],
    [' 1789~ ', '1789~'],
    ['4 February 2023', '2023-02-04'],
    ['February 4, 2023', '2023-02-04'],
    ['Feb. 4, 2023', '2023-02-04'],
    ['Feb 4 2023', '2023-02-04'],
    ['3rd Sept 2001', '2001-09-03'],
    ['February 2023', '2023-02'],
    ['2023/02/04', '2023-02-04'],
    ['2023.2.4', '2023-02-04'],
    ['44 BC', '-0043'],
    ['1 BCE', '0000'],
    ['1914–1918', '1914/1918'],
    ['4 Feb 2023 – 6 Feb 2023', '2023-02-04/2023-02-06'],
    ['4 février 2023', '2023-02-04', 'fr'],
    ['4. Februar 2023', '2023-02-04', 'de'],
    ['4 de febrero de 2023', '2023-02-04', 'es'],
    ['4 февраля 2023', '2023-02-04', 'ru'],
    ['4 February 2023', '2023-02-04', 'ru'],
    ['4 February 2023', '2023-02-04', 'no such language'],
    ['04/02/2023', undefined],
    ['4.2.2023', undefined],
    ['4 février 2023', undefined],
    ['31 February 2023', undefined],
    ['4 Brumaire 1795', undefined],
    ['May', undefined],
    ['last spring', undefined],
    ['6 Feb 2023 – 4 Feb 2023', undefined],
    ['', undefined],
  ];
  for (const [text, edtf, lang] of table)
    it(`“${text}”${lang === undefined ? '' : ` in ${lang}`} is ${edtf ?? 'not guessed'}`, () => {
      expect(toEdtf(text, lang)).to.equal(edtf);
    });
});

describe('a year', () => {
  const table: readonly (readonly [number, string])[] = [
    [2023, '2023'],
    [79, '0079'],
    [-1, '0000'],
    [-44, '-0043'],
    [12_000, 'Y12000'],
    [-13_800_000_000, 'Y-13800000000'],
  ];
  for (const [year, edtf] of table) it(`${year} is ${edtf}`, () => expect(yearToEdtf(year)).to.equal(edtf));
});
