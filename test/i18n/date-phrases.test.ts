import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/i18n/all-languages.js';
import { formatDate } from '../../src/time/format-date.js';
import { parseDate } from '../../src/time/parse-date.js';

/** Each date as a newsroom of that language writes it. */
const SAID: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    '1789~': 'um 1789',
    '2023-02-04~': 'um den 4. Februar 2023',
    '2023-02~': 'etwa Februar 2023',
    '1789?': '1789, unsicher',
    '[2023-02-17..2023-02-19]': 'zwischen dem 17. und dem 19. Februar 2023',
    '[1984..2004]': 'zwischen 1984 und 2004',
    '2022-02-24/..': 'ab 24. Februar 2022',
    '[..1760-12]': 'Dezember 1760 oder früher',
    '-0043-03-15': '15. März 44 v. Chr.',
    '18XX': '19. Jahrhundert',
    '201X': '2010er-Jahre',
    '2001-21': 'Frühling 2001',
    'Y-66E6~': 'etwa vor 66 Millionen Jahren',
  },
  es: {
    '1789~': 'hacia 1789',
    '2023-02-04~': 'hacia el 4 de febrero de 2023',
    '2023-02~': 'febrero de 2023, aproximadamente',
    '1789?': '1789, fecha incierta',
    '[2023-02-17..2023-02-19]': 'entre el 17 y el 19 de febrero de 2023',
    '[1984..2004]': 'entre 1984 y 2004',
    '2022-02-24/..': 'desde el 24 de febrero de 2022',
    '[..1760-12]': 'diciembre de 1760 o antes',
    '-0043-03-15': '15 de marzo de 44 a. C.',
    '18XX': 'siglo XIX',
    '201X': 'la década de 2010',
    '2001-21': 'primavera de 2001',
  },
};

describe('dates', () => {
  for (const [locale, rows] of Object.entries(SAID)) {
    describe(`in ${locale}`, () => {
      for (const [text, expected] of Object.entries(rows)) {
        it(`${text}: ${expected}`, () => {
          const result = parseDate(text);
          if ('problem' in result) throw new Error(result.problem.message);
          const said = formatDate(result.date, { locale, words: allLanguages[locale]!.dates });
          expect(said.replace(/\s/g, ' ')).to.equal(expected);
        });
      }
    });
  }

  it('have examples in every language', () => {
    expect(Object.keys(SAID).sort()).to.deep.equal(Object.keys(allLanguages).sort());
  });
});
