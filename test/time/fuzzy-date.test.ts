import { expect } from '@open-wc/testing';
import { asOneMoment, compareDates, isOpenEnded, overlaps, type FuzzyDate } from '../../src/time/fuzzy-date.js';
import { parseDate } from '../../src/time/parse/parse-date.js';

describe('compareDates', () => {
  it('puts the earlier first, then what ends earlier', () => {
    const texts = [
      '2023',
      '2023-02-04',
      '2023-02',
      '../2022',
      '2023-01',
      'Y-66E6',
      '2023-02-04/..',
      '../..2022',
      '-0043',
    ];
    const dates = texts.flatMap((text) => maybeDate(text)).sort(compareDates);
    expect(dates.map((date) => date.text)).to.deep.equal([
      '../2022',
      'Y-66E6',
      '-0043',
      '2023-01',
      '2023',
      '2023-02',
      '2023-02-04',
      '2023-02-04/..',
    ]);
  });

  it('leaves equal ranges in the order of the file, open ones too', () => {
    expect(compareDates(dateOf('2023-02-04'), dateOf('2023-02-04?'))).to.equal(0);
    expect(compareDates(dateOf('../2022'), dateOf('/2022'))).to.equal(0);
    expect(compareDates(dateOf('2022/..'), dateOf('2022-01-01/'))).to.equal(0);
  });
});

describe('overlaps', () => {
  const rows: [a: string, b: string, expected: boolean][] = [
    ['2023-02', '2023-02-04', true],
    ['2023-02-03', '2023-02-04', false],
    ['2022-02-24/..', '2023', true],
    ['../2022', '2023', false],
    ['2023-02-04T23:59Z', '2023-02-04', true],
  ];
  for (const [a, b, expected] of rows) {
    it(`${a} and ${b}: ${expected}`, () => {
      expect(overlaps(dateOf(a), dateOf(b))).to.equal(expected);
      expect(overlaps(dateOf(b), dateOf(a))).to.equal(expected);
    });
  }
});

it('isOpenEnded tells what runs on, or may', () => {
  const isOpen = (text: string): boolean => isOpenEnded(dateOf(text));
  expect(['2022/..', '2022/', '../2022', '2022'].map(isOpen)).to.deep.equal([true, true, false, false]);
});

it('asOneMoment reads an interval as a moment within it', () => {
  const date = asOneMoment(dateOf('2023-02-17/2023-02-19'));
  expect(date.kind).to.equal('one-of');
  expect(date.latestMs).to.equal(dateOf('2023-02-19').latestMs);
  expect(asOneMoment(dateOf('2023-02-17')).kind).to.equal('single');
});

function maybeDate(text: string): FuzzyDate[] {
  const result = parseDate(text);
  return 'date' in result ? [result.date] : [];
}

function dateOf(text: string): FuzzyDate {
  const [date] = maybeDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}
