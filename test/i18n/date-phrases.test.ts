import { expect } from '@open-wc/testing';
import { allLanguages } from '../../src/i18n/all-languages.js';
import { formatDate } from '../../src/time/format/format-date.js';
import { parseDate } from '../../src/time/parse/parse-date.js';

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
  ar: {
    '1789~': 'نحو 1789',
    '1789?': '1789، غير مؤكد',
    '[2023-02-17..2023-02-19]': 'بين 17 و19 فبراير 2023',
    '2022-02-24/..': 'منذ 24 فبراير 2022',
    '-0043-03-15': '15 مارس 44 ق.م',
  },
  fr: {
    '1789~': 'vers 1789',
    '2023-02-04~': 'vers le 4 février 2023',
    '2023-02~': 'février 2023 environ',
    '1789?': '1789, date incertaine',
    '[2023-02-17..2023-02-19]': 'entre le 17 et le 19 février 2023',
    '[1984..2004]': 'entre 1984 et 2004',
    '2022-02-24/..': 'à partir du 24 février 2022',
    '../2004': 'jusqu’en 2004',
    '[..1760-12]': 'décembre 1760 ou avant',
    '-0043-03-15': '15 mars 44 av. J.-C.',
    '00XX': 'Ier siècle apr. J.-C.',
    '18XX': 'XIXe siècle',
    '2001-21': 'printemps 2001',
    'Y-66E6~': 'il y a 66 millions d’années environ',
  },
  hi: {
    '1789~': 'लगभग 1789',
    '1789?': '1789, अनिश्चित',
    '[2023-02-17..2023-02-19]': '17 और 19 फ़रवरी 2023 के बीच',
    '2022-02-24/..': '24 फ़रवरी 2022 से',
    '18XX': '19वीं सदी',
  },
  ja: {
    '1789~': '1789年頃',
    '1789?': '1789年（不確か）',
    '[2023-02-17..2023-02-19]': '2023年2月17日から2023年2月19日の間',
    '2022-02-24/..': '2022年2月24日から',
    '[..1760-12]': '1760年12月以前',
    '-0043-03-15': '紀元前44年3月15日',
    '18XX': '19世紀',
    '201X': '2010年代',
    '2001-21': '2001年春',
  },
  pt: {
    '1789~': 'por volta de 1789',
    '1789?': '1789, data incerta',
    '[2023-02-17..2023-02-19]': 'entre 17 e 19 de fevereiro de 2023',
    '2022-02-24/..': 'desde 24 de fevereiro de 2022',
    '18XX': 'século XIX',
  },
  ru: {
    '1789~': 'около 1789',
    '2023-02-04~': 'около 4 февраля 2023 г.',
    '2023-02~': 'примерно февраль 2023 г.',
    '1789?': '1789, дата под вопросом',
    '[2023-02-17..2023-02-19]': 'между 17 и 19 февраля 2023 г.',
    '2022-02-24/..': 'с 24 февраля 2022 г.',
    '../2023-02-04': 'по 4 февраля 2023 г.',
    '[..1760-12]': 'декабрь 1760 г. или раньше',
    '18XX': 'XIX век',
    'Y-66E6~': 'примерно 66 миллионов лет назад',
  },
  uk: {
    '1789~': 'близько 1789',
    '1789?': '1789, дата під питанням',
    '[2023-02-17..2023-02-19]': 'між 17 і 19 лютого 2023 р.',
    '2022-02-24/..': 'з 24 лютого 2022 р.',
    '18XX': 'XIX століття',
  },
  zh: {
    '1789~': '1789年前后',
    '1789?': '1789年（存疑）',
    '[2023-02-17..2023-02-19]': '2023年2月17日至2023年2月19日之间',
    '2022-02-24/..': '2022年2月24日起',
    '[..1760-12]': '1760年12月或之前',
    '-0043-03-15': '公元前44年3月15日',
    '18XX': '19世纪',
    '201X': '2010年代',
    '2001-21': '2001年春',
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
