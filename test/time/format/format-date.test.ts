import { expect } from '@open-wc/testing';
import { asOneMoment, type FuzzyDate } from '../../../src/time/fuzzy-date.js';
import { formatDate, type DateWords, type FormatDateOptions } from '../../../src/time/format/format-date.js';
import { parseDate } from '../../../src/time/parse/parse-date.js';

describe('formatDate', () => {
  describe('says in English', () => {
    const rows: [text: string, full: string, short?: string, spoken?: string][] = [
      ['2022', '2022'],
      ['2022-02', 'February 2022', 'Feb 2022'],
      ['2023-02-04', '4 February 2023', '4 Feb 2023', 'Saturday, 4 February 2023'],
      ['1789~', 'about 1789'],
      ['1789?', '1789, uncertain'],
      ['1789%', 'about 1789, uncertain'],
      ['2004-06~-11', 'about 11 June 2004', 'about 11 Jun 2004', 'about Friday, 11 June 2004'],

      ['2022-02-24/..', 'from 24 February 2022', 'from 24 Feb 2022', 'from Thursday, 24 February 2022'],
      ['2022-02/', 'from February 2022, end not known', 'from Feb 2022, end not known'],
      ['../2023-02-04', 'until 4 February 2023', 'until 4 Feb 2023', 'until Saturday, 4 February 2023'],
      ['/2023', 'until 2023, beginning not known'],

      ['1984/2004', '1984–2004', '1984–2004', '1984 to 2004'],
      ['2004-02/2004-05', 'February–May 2004', 'Feb–May 2004', 'February to May 2004'],
      ['2023-02-17/2023-02-19', '17–19 February 2023', '17–19 Feb 2023', '17 to 19 February 2023'],
      ['2023-01-28/2023-02-04', '28 January – 4 February 2023', '28 Jan – 4 Feb 2023', '28 January to 4 February 2023'],
      [
        '2022-12-31/2023-01-01',
        '31 December 2022 – 1 January 2023',
        '31 Dec 2022 – 1 Jan 2023',
        '31 December 2022 to 1 January 2023',
      ],
      ['2023-02-04/2023-02-04', '4 February 2023', '4 Feb 2023', '4 February 2023'],
      ['2004-06/2006', 'June 2004 – 2006', 'Jun 2004 – 2006', 'June 2004 to 2006'],
      [
        '2023-02~/2023-02-04',
        'about February 2023 – 4 February 2023',
        'about Feb 2023 – 4 Feb 2023',
        'about February 2023 to 4 February 2023',
      ],
      ['1984~/2004~', 'about 1984–2004', 'about 1984–2004', 'about 1984 to 2004'],
      ['1984?/2004?', '1984–2004, uncertain', '1984–2004, uncertain', '1984 to 2004, uncertain'],
      ['1984?/2004', '1984 (uncertain) – 2004', '1984 (uncertain) – 2004', '1984 (uncertain) to 2004'],

      ['[2023-02-17..2023-02-19]', 'between 17 and 19 February 2023', 'between 17 and 19 Feb 2023'],
      ['[2023-01-28..2023-02-04]', 'between 28 January and 4 February 2023', 'between 28 Jan and 4 Feb 2023'],
      ['[1984~..2004]', 'between about 1984 and 2004'],
      ['[..1760-12]', 'December 1760 or earlier', 'Dec 1760 or earlier'],
      ['[1760..]', '1760 or later'],
      ['[1667,1668,1670..1672]', '1667, 1668 or between 1670 and 1672'],
      ['{1667,1668,1670..1672}', '1667, 1668 and 1670–1672', '1667, 1668 and 1670–1672', '1667, 1668 and 1670 to 1672'],

      ['-0043-03-15', '15 March 44 BCE', '15 Mar 44 BCE', '15 March 44 BCE'],
      ['0000', '1 BCE'],
      ['0079-08-24', '24 August 79 CE', '24 Aug 79 CE', '24 August 79 CE'],
      ['0800-12-25', '25 December 800', '25 Dec 800', '25 December 800'],
      ['-0043/-0030', '44–31 BCE', '44–31 BCE', '44 to 31 BCE'],
      ['-0026/0476', '27 BCE – 476 CE', '27 BCE – 476 CE', '27 BCE to 476 CE'],
      ['Y-12345', '12,346 BCE'],
      ['Y170000002', 'the year 170,000,002'],
      ['Y-66000000', '66 million years ago'],
      ['Y-66E6~', 'about 66 million years ago'],
      ['Y-4543E6', '4.54 billion years ago'],
      ['Y-999999999', '1 billion years ago'],
      ['Y-252E6/Y-66E6', '252–66 million years ago', '252–66 million years ago', '252 to 66 million years ago'],
      [
        'Y-4E9/Y-66E6',
        '4 billion years ago – 66 million years ago',
        '4 billion years ago – 66 million years ago',
        '4 billion years ago to 66 million years ago',
      ],

      ['2001-21', 'spring 2001'],
      ['2001-24', 'winter 2001'],
      ['2001-26', 'summer 2001'],
      ['2001-30', 'summer 2001 (southern hemisphere)'],
      ['2001-33', 'first quarter of 2001', 'Q1 2001'],
      ['2001-38', 'middle four months of 2001'],
      ['2001-41', 'second half of 2001', 'H2 2001'],
      ['2011-23~', 'about autumn 2011'],
      ['201X', 'the 2010s'],
      ['201X~', 'about the 2010s'],
      ['-004X', '50–41 BCE'],
      ['18XX', '19th century'],
      ['20XX', '21st century'],
      ['-01XX', '2nd century BCE'],
      ['-00XX', '1st century BCE'],
      ['00XX', '1st century CE'],
      ['1XXX', '2nd millennium'],
      ['1950S2', 'about 1950'],
      ['Y-300000S1', 'about 300,000 BCE'],
      ['Y-300000', '300,001 BCE'],
      ['XXXX', 'year not known'],
      ['2004-XX', '2004'],
      ['1985-04-XX', 'April 1985', 'Apr 1985'],
      ['15XX-12-25', '25 December, 16th century', '25 Dec, 16th century'],
      ['XXXX-12-XX', 'December, year not known', 'Dec, year not known'],
      ['201X-21', 'spring, the 2010s'],

      ['2023-02-18T19:30', '18 February 2023, 19:30 UTC', '18 Feb 2023, 19:30'],
      ['2023-02-18T19:30+01:00', '18 February 2023, 19:30 UTC+1', '18 Feb 2023, 19:30'],
      ['2023-02-18T19:30-03:30', '18 February 2023, 19:30 UTC−3:30', '18 Feb 2023, 19:30'],
      ['2023-02-18T20:17:05Z', '18 February 2023, 20:17:05 UTC', '18 Feb 2023, 20:17:05'],
      ['2023-02-18T24:00Z', '19 February 2023, 00:00 UTC', '19 Feb 2023, 00:00'],
      [
        '2023-02-18T19:30Z/2023-02-18T20:15Z',
        '18 February 2023, 19:30–20:15 UTC',
        '18 Feb 2023, 19:30–20:15',
        '18 February 2023, 19:30 to 20:15 UTC',
      ],
      [
        '2023-02-18T19:30Z/2023-02-18T20:15:05Z',
        '18 February 2023, 19:30 UTC – 18 February 2023, 20:15:05 UTC',
        '18 Feb 2023, 19:30 – 18 Feb 2023, 20:15:05',
        '18 February 2023, 19:30 UTC to 18 February 2023, 20:15:05 UTC',
      ],
      ['2023-02-18T19:30Z/2023-02-18T19:30Z', '18 February 2023, 19:30 UTC', '18 Feb 2023, 19:30'],
    ];
    for (const [text, full, short = full, spoken = full] of rows) {
      it(`${text}: ${full}`, () => {
        expect(said(text)).to.equal(full);
        expect(said(text, { style: 'short' })).to.equal(short);
        expect(said(text, { style: 'spoken' })).to.equal(spoken);
      });
    }
  });

  describe('shows clock times', () => {
    it('in the zone it is given, and names it', () => {
      expect(said('2023-02-18T19:30Z', { timeZone: 'Europe/Berlin' })).to.equal('18 February 2023, 20:30 CET');
      expect(said('2023-07-18T23:30Z', { timeZone: 'Europe/Berlin' })).to.equal('19 July 2023, 01:30 CEST');
      expect(said('2023-02-18T20:17Z', { timeZone: 'UTC' })).to.equal('18 February 2023, 20:17 UTC');
      expect(said('2023-02-18T19:30Z', { timeZone: 'Europe/Berlin', style: 'short' })).to.equal('18 Feb 2023, 20:30');
    });

    it('without a zone where they were written in the one of the story', () => {
      const date = dateOf('2023-02-18T19:30', 'Europe/Berlin');
      expect(formatDate(date)).to.equal('18 February 2023, 19:30');
    });

    it('as written, where the zone is not known', () => {
      expect(said('2023-02-18T19:30+01:00', { timeZone: 'Mars/Olympus' })).to.equal('18 February 2023, 19:30 UTC+1');
    });

    it('on the same day for everybody where there is no clock time', () => {
      for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
        expect(said('2023-02-04', { timeZone })).to.equal('4 February 2023');
      }
    });
  });

  it('reads an interval as a moment within, where it is one', () => {
    expect(formatDate(asOneMoment(dateOf('2023-02-17/2023-02-19')))).to.equal('between 17 and 19 February 2023');
  });

  it('says it as Americans do, if asked', () => {
    expect(said('2023-02-04', { locale: 'en-US' })).to.equal('February 4, 2023');
    expect(said('[2023-02-17..2023-02-19]', { locale: 'en-US' })).to.equal('between February 17 and 19, 2023');
  });

  describe('says in other languages', () => {
    const rows: [locale: string, text: string, full: string][] = [
      ['de', '2023-02-04', '4. Februar 2023'],
      ['de', '2023-02-17/2023-02-19', '17.–19. Februar 2023'],
      ['fr', '2023-02-04', '4 février 2023'],
      ['fr', '2023-01-28/2023-02-04', '28 janvier – 4 février 2023'],
      ['ja', '2023-02-04', '2023年2月4日'],
      ['ja', '2023-02-17/2023-02-19', '2023年2月17日～2023年2月19日'],
      ['zh', '2023-02-04', '2023年2月4日'],
      ['ru', '2023-02-04', '4 февраля 2023 г.'],
      ['ar-EG', '2023-02-04', '٤ فبراير ٢٠٢٣'],
      ['fa', '2023-02-04', '۴ فوریهٔ ۲۰۲۳'],
      ['th', '2023', '2023'],
      ['en_GB', '2023-02-04', '4 February 2023'],
      ['no such language', '2023-02-04', '4 February 2023'],
    ];
    for (const [locale, text, full] of rows) {
      it(`${locale}: ${full}`, () => expect(said(text, { locale }).replace(/\s/g, ' ')).to.contain(full));
    }

    it('with the phrases of the language, and English ones for what they lack', () => {
      const words: Partial<DateWords> = {
        about: 'um {date}',
        century: '{number}. Jahrhundert',
        millionYearsAgo: { one: 'vor {number} Million Jahren', other: 'vor {number} Millionen Jahren' },
      };
      const german = (text: string): string => said(text, { locale: 'de', words });
      expect(german('1789~')).to.equal('um 1789');
      expect(german('18XX')).to.equal('19. Jahrhundert');
      expect(german('Y-1E6')).to.equal('vor 1 Million Jahren');
      expect(german('Y-66E6')).to.equal('vor 66 Millionen Jahren');
      expect(german('1789?')).to.equal('1789, uncertain');
    });

    it('with Roman numerals, where a century has them', () => {
      expect(said('18XX', { locale: 'fr', words: { century: '{roman}e siècle' } })).to.equal('XIXe siècle');
    });
  });

  it('is quick enough for a long list', () => {
    const dates = Array.from({ length: 2000 }, (_, index) => dateOf(`${1000 + index}-02-04/${1000 + index}-02-06`));
    expect(new Set(dates.map((date) => formatDate(date))).size).to.equal(2000);
  });
});

function said(text: string, options: FormatDateOptions = {}): string {
  return formatDate(dateOf(text), options);
}

function dateOf(text: string, timeZone?: string): FuzzyDate {
  const result = parseDate(text, { timeZone });
  if ('problem' in result) throw new Error(result.problem.message);
  return result.date;
}
