import { expect } from '@open-wc/testing';
import { loadDateReader } from '../../../src/desk/dates/typed-dates.js';

// A Sunday.
const nowMs = Date.UTC(2023, 1, 19, 12);

const readings = async (typed: string, lang = 'en', day?: string) => {
  const read = await loadDateReader({ lang, nowMs });
  return read(typed, day).map(({ edtf, isSure }) => (isSure ? edtf : `${edtf} perhaps`));
};

describe('dates as people write them', () => {
  for (const [typed, ...meant] of [
    ['2023-02-18', '2023-02-18'],
    ['18 Feb 2023', '2023-02-18'],
    ['Feb 18, 2023', '2023-02-18'],
    ['February 2023', '2023-02'],
    ['2023', '2023'],
    ['25/02/2023', '2023-02-25'],
    ['2/25/2023', '2023-02-25'],
    ['44 BCE', '-0043'],
    ['1789~', '1789~'],
    ['2022-02-24/..', '2022-02-24/..'],
    [' 2023-02-18 ', '2023-02-18'],
    ['18 February 2023 at 7:30pm', '2023-02-18T19:30'],
    ['17-19 February 2023', '2023-02-17/2023-02-19'],
    ['28 Jan–4 Feb 2023', '2023-01-28/2023-02-04'],
    ['28 Jan-4 Feb 2023', '2023-01-28/2023-02-04'],
    ['Jan 28 - Feb 4, 2023', '2023-01-28/2023-02-04'],
    ['from 28 January to 4 February 2023', '2023-01-28/2023-02-04'],
    ['since 24 Feb 2022', '2022-02-24/..'],
    ['from February 2022', '2022-02/..'],
    ['24 Feb 2022 onwards', '2022-02-24/..'],
    ['24 February 2022 to present', '2022-02-24/..'],
    ['from 2019 until now', '2019/..'],
    ['2019–today', '2019/..'],
    ['since 24 February 2022 at 5am', '2022-02-24T05:00/..'],
    ['until 4 Feb 2023', '../2023-02-04'],
  ] as const)
    it(`are EDTF: ${typed}`, async () => expect(await readings(typed)).to.deep.equal(meant));

  it('are of a day and then a month where they are numbers with dots', async () => {
    expect(await readings('04.03.2024', 'de')).to.deep.equal(['2024-03-04']);
    expect(await readings('2.25.2023')).to.deep.equal(['2023-02-25']);
  });

  it('are read in both ways where both make sense, and neither is sure', async () => {
    expect(await readings('04/02/2023')).to.deep.equal(['2023-02-04 perhaps', '2023-04-02 perhaps']);
    expect(await readings('since 04/02/2023')).to.deep.equal(['2023-02-04/.. perhaps', '2023-04-02/.. perhaps']);
  });

  for (const [typed, part, whole, lang = 'en'] of [
    ['early February 2023', '[2023-02-01..2023-02-10]', '2023-02'],
    ['mid-March 2023', '[2023-03-11..2023-03-20]', '2023-03'],
    ['mid March 2023', '[2023-03-11..2023-03-20]', '2023-03'],
    ['late February 2023', '[2023-02-21..2023-02-28]', '2023-02'],
    ['Late Feb 2024', '[2024-02-21..2024-02-29]', '2024-02'],
    ['the end of March 2023', '[2023-03-21..2023-03-31]', '2023-03'],
    ['late 2022', '2022-39', '2022'],
    ['early in 2022', '2022-37', '2022'],
    ['mid-2022', '2022-38', '2022'],
    ['early February', '[2023-02-01..2023-02-10]', '2023-02'],
    ['Anfang Februar 2023', '[2023-02-01..2023-02-10]', '2023-02', 'de'],
    ['Ende 2022', '2022-39', '2022', 'de'],
  ] as const)
    it(`are a third of a month or a year, or all of it, and never sure: ${typed}`, async () => {
      expect(await readings(typed, lang)).to.deep.equal([`${part} perhaps`, `${whole} perhaps`]);
    });

  it('have no third of a day, or of words that are no date', async () => {
    for (const typed of ['early 4 February 2023', 'late', 'mid-air', 'late Saturday', 'early February 2023 or so'])
      expect(await readings(typed), typed).to.deep.equal([]);
  });

  for (const [typed, ...meant] of [
    ['4.2.23', '2023-02-04 perhaps'],
    ['4/2/23', '2023-02-04 perhaps', '2023-04-02 perhaps'],
    ['25/2/23', '2023-02-25 perhaps'],
    ['4.2.33', '2033-02-04 perhaps'],
    ['4.2.34', '1934-02-04 perhaps'],
    ['12-25-99', '1999-12-25 perhaps'],
  ] as const)
    it(`of which the century is guessed are offered in each order that they can have: ${typed}`, async () =>
      expect(await readings(typed)).to.deep.equal(meant));

  it('that depend on today are guesses', async () => {
    expect(await readings('yesterday')).to.deep.equal(['2023-02-18 perhaps']);
    expect(await readings('Saturday', 'en', '2022-10-09')).to.deep.equal(['2022-10-08 perhaps']);
    expect(await readings('28 Jan - 4 Feb')).to.deep.equal(['2023-01-28/2023-02-04 perhaps']);
    expect(await readings('4 February')).to.deep.equal(['2023-02-04 perhaps']);
  });

  it('have months of the document’s language', async () => {
    expect(await readings('18. Februar 2023', 'de')).to.deep.equal(['2023-02-18']);
    expect(await readings('seit 18. Februar 2023', 'de')).to.deep.equal(['2023-02-18/..']);
    expect(await readings('2019 bis heute', 'de')).to.deep.equal(['2019/..']);
  });

  describe('in the document’s language', () => {
    const table: readonly (readonly [lang: string, typed: string, ...meant: string[]])[] = [
      ['ar', '١٨ فبراير ٢٠٢٣', '2023-02-18'],
      ['ar', '18 فبراير', '2023-02-18 perhaps'],
      ['ar', 'أمس', '2023-02-18 perhaps'],
      ['ar', 'قبل ثلاثة أيام', '2023-02-16 perhaps'],
      ['de', '18. Februar', '2023-02-18 perhaps'],
      ['de', 'gestern', '2023-02-18 perhaps'],
      ['de', 'letzten Freitag', '2023-02-17 perhaps'],
      ['de', 'vor 3 Tagen', '2023-02-16 perhaps'],
      ['de', '18. Februar 2023 um 19:30 Uhr', '2023-02-18T19:30'],
      ['de-AT', 'am 18. Februar 2023, 19.30 Uhr', '2023-02-18T19:30'],
      ['es', '18 de febrero', '2023-02-18 perhaps'],
      ['es', '18 de febrero de 2023 a las 19:30', '2023-02-18T19:30'],
      ['es', 'ayer', '2023-02-18 perhaps'],
      ['fr', 'le 18 février', '2023-02-18 perhaps'],
      ['fr', '18 février 2023 à 19h30', '2023-02-18T19:30'],
      ['fr', 'vendredi dernier', '2023-02-17 perhaps'],
      ['ja', '2月18日', '2023-02-18 perhaps'],
      ['ja', '昨日', '2023-02-18 perhaps'],
      ['ja', '令和5年2月18日', '2023-02-18 perhaps'],
      ['ja', '２０２３年２月１８日', '2023-02-18'],
      ['ja', '2023年2月18日19時30分', '2023-02-18T19:30'],
      ['pt', '18 de fevereiro de 2023 às 19:30', '2023-02-18T19:30'],
      ['pt', 'ontem', '2023-02-18 perhaps'],
      ['ru', '18 февраля 2023', '2023-02-18'],
      ['ru', '18 февраля', '2023-02-18 perhaps'],
      ['ru', '18 февраля 2023 в 19:30', '2023-02-18T19:30'],
      ['ru', 'с 17 по 19 февраля 2023', '2023-02-17/2023-02-19'],
      ['ru', 'позавчера', '2023-02-17 perhaps'],
      ['uk', '18 лютого 2023 о 19:30', '2023-02-18T19:30'],
      ['uk', '3 дні тому', '2023-02-16 perhaps'],
      ['zh', '2023年2月18日', '2023-02-18'],
      ['zh', '2月18日', '2023-02-18 perhaps'],
      ['zh-Hant', '昨天', '2023-02-18 perhaps'],
      ['zh', '2023年2月18日晚上7点30分', '2023-02-18T19:30'],
      ['hi', '१८ फ़रवरी २०२३', '2023-02-18'],
      ['ru', 'last Friday', '2023-02-17 perhaps'],
    ];
    for (const [lang, typed, ...meant] of table)
      it(`are read: ${typed} (${lang})`, async () => expect(await readings(typed, lang)).to.deep.equal(meant));
  });

  it('that are numbers with a clock time are no sure reading, for their order differs between countries', async () => {
    expect(await readings('04/02/2023 19:30')).to.deep.equal(['2023-04-02T19:30 perhaps']);
    expect(await readings('04/02/2023 à 19h30', 'fr')).to.deep.equal(['2023-02-04T19:30 perhaps']);
  });

  it('are none where anything is left unread', async () => {
    for (const typed of [
      '',
      'soon',
      '18 February 2023, he said',
      '2023-02-30',
      '31/31/2023',
      'since',
      'since 2022 until now',
    ])
      expect(await readings(typed), typed).to.deep.equal([]);
  });
});
