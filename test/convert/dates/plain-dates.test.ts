import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { toEdtf, yearToEdtf } from '../../../src/convert/dates/plain-dates.js';
import { formatDate } from '../../../src/time/format/format-date.js';
import { parseDate } from '../../../src/time/parse/parse-date.js';

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
    ['3–7 May 2023', '2023-05-03/2023-05-07'],
    ['3-7 May 2023', '2023-05-03/2023-05-07'],
    ['18 May – 2 June 2023', '2023-05-18/2023-06-02'],
    ['May – June 2023', '2023-05/2023-06'],
    ['15 March 44 BC', '-0043-03-15'],
    ['4.2.2023', '2023-02-04'],
    ['04.03.2024', '2024-03-04', 'de'],
    ['4. 3. 2024', '2024-03-04', 'cs'],
    ['28.02.2024 – 04.03.2024', '2024-02-28/2024-03-04'],
    ['04.13.2024', undefined],
    ['2023年2月18日', '2023-02-18', 'ja'],
    ['2023年2月', '2023-02', 'zh'],
    ['2023년 2월 18일', '2023-02-18', 'ko'],
    ['18 февраля 2023 г.', '2023-02-18', 'ru'],
    ['18 февраля 2023 года', '2023-02-18', 'ru'],
    ['18 лютого 2023 року', '2023-02-18', 'uk'],
    ['18 फ़रवरी 2023', '2023-02-18', 'hi'],
    ['१८ फ़रवरी २०२३', '2023-02-18', 'hi'],
    ['١٨ فبراير ٢٠٢٣', '2023-02-18', 'ar'],
    ['1er mars 2023', '2023-03-01', 'fr'],
    ['around 1890', '1890~'],
    ['ca. May 1890', '1890-05~'],
    ['c. 44 BC', '-0043~'],
    ['about 1914–1918', '1914~/1918~'],
    ['spring 2021', '2021-21'],
    ['Autumn of 2021', '2021-23'],
    ['fall 2021', '2021-23'],
    ['um 1789', '1789~', 'de'],
    ['vers 1789', '1789~', 'fr'],
    ['hacia 1789', '1789~', 'es'],
    ['um 44 v. Chr.', '-0043~', 'de'],
    ['約1789年', '1789~', 'ja'],
    ['Q2 2021', '2021-34'],
    ['2nd quarter of 2021', '2021-34'],
    ['2021-Q2', '2021-34'],
    ['2. Quartal 2021', '2021-34', 'de'],
    ['2e trimestre 2021', '2021-34', 'fr'],
    ['Q5 2021', undefined],
    ['the 1990s', '199X'],
    ['1990s', '199X'],
    ['1990er Jahre', '199X', 'de'],
    ['die 1990er Jahre', '199X', 'de'],
    ['les années 1990', '199X', 'fr'],
    ['1990年代', '199X', 'ja'],
    ['1990', '1990'],
    ['the 1995s', undefined],
    ['the 1990', undefined],
    ['the 1900s', undefined],
    ['44 v. Chr.', '-0043', 'de'],
    ['15. März 44 v. Chr.', '-0043-03-15', 'de'],
    ['44 av. J.-C.', '-0043', 'fr'],
    ['15 mars 44 av. J.-C.', '-0043-03-15', 'fr'],
    ['44 a. C.', '-0043', 'es'],
    ['44 год до н. э.', '-0043', 'ru'],
    ['44 г. до н. э.', '-0043', 'ru'],
    ['15 марта 44 года до н. э.', '-0043-03-15', 'ru'],
    ['紀元前44年', '-0043', 'ja'],
    ['公元前44年', '-0043', 'zh'],
    ['기원전 44년', '-0043', 'ko'],
    ['4. Jänner 2023', '2023-01-04', 'de'],
    ['Feber 2023', '2023-02', 'de'],
    ['४ फरवरी २०२३', '2023-02-04', 'hi'],
    ['০৪.০২.২০২৩', '2023-02-04', 'bn'],
    ['๔.๒.๒๐๒๓', '2023-02-04', 'th'],
    ['winter 2021', undefined],
    ['about the bridge', undefined],
    ['around 04/02/2023', undefined],
    ['circa 2022-02-24/..', undefined],
    ['04/02/2023', undefined],
    ['04-02-2023', undefined],
    ['3–7 2023', undefined],
    ['May – 7 June 2023', undefined],
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

describe('a date that is written for readers', () => {
  const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'ru', 'uk', 'zh'];
  const number = (min: number, max: number) =>
    fc.integer({ min, max }).map((value) => String(value).padStart(min > 99 ? 4 : 2, '0'));
  const end = fc
    .tuple(number(1000, 9998), number(1, 12), number(1, 28), fc.constantFrom(1, 2, 3))
    .map(([year, month, day, count]) => [year, month, day].slice(0, count).join('-'));
  const pair = fc
    .tuple(end, end)
    .filter(([a, b]) => a.length === b.length && a < b)
    .map((ends) => ends.join('/'));
  const near = fc
    .tuple(number(1000, 9998), fc.tuple(number(1, 12), number(1, 12)), fc.tuple(number(1, 28), number(1, 28)))
    .map(([year, [a, b], [c, d]]) => [`${year}-${a}-${c}`, `${year}-${b}-${d}`].sort())
    .filter(([a, b]) => a !== b)
    .map((ends) => ends.join('/'));

  for (const lang of LANGUAGES)
    it(`is read again: ${lang}`, () => {
      fc.assert(
        fc.property(fc.oneof(end, pair, near), (edtf) => {
          const parsed = parseDate(edtf);
          if (!('date' in parsed)) throw new Error(edtf);
          const words = formatDate(parsed.date, { locale: lang });
          expect(`${words}: ${toEdtf(words, lang)}`).to.equal(`${words}: ${edtf}`);
        }),
        { seed: 7, numRuns: 200 },
      );
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
