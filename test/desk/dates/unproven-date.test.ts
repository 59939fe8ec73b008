import { expect } from '@open-wc/testing';
import { hasUnprovenDate, knowsDateWords } from '../../../src/desk/dates/unproven-date.js';

/** The report is of a Sunday. */
const publishedOf = (source: string) => (source === 'report' ? '2023-02-19' : undefined);
const cited = (date: string | undefined, ...sources: (string | Record<string, string>)[]) =>
  hasUnprovenDate({ ...(date !== undefined && { date }), sources }, publishedOf);
const words = (quote: string, more: Record<string, string> = {}) => ({ source: 'report', quote, ...more });

describe('the date of an entry that cites sources', () => {
  for (const [date, quote] of [
    ['2023-02-18', 'The panel met on 18 February 2023.'],
    ['2023-02-18', 'The panel met on Saturday.'],
    ['2023-02', 'Washington accused Beijing earlier this month.'],
    ['2022-02', 'They announced it in February last year.'],
    ['2023-02-18', 'Der Rat tagte am Samstag.'],
    ['2022-02-24', 'It began on February 24, 2022.'],
    ['2022-02-24', 'It began on Feb. 24, 2022.'],
    ['2022-02-24', 'Es begann am 24. Feb. 2022.'],
  ] as const)
    it(`is proven by words that give it: ${quote}`, () => {
      expect(cited(date, words(quote))).to.equal(false);
    });

  for (const [date, quote] of [
    ['2023-02-18', 'The panel met.'],
    ['2023-02-18', 'The panel met on 17 February 2023.'],
    ['2023-02-15', 'The panel met on Saturday.'],
    ['2023-02-15', 'The panel met on Jan. 15, 2023.'],
    ['2023-02', 'Washington accused Beijing.'],
  ] as const)
    it(`is not proven by words without it: ${date}, ${quote}`, () => {
      expect(cited(date, words(quote))).to.equal(true);
    });

  it('is not proven by the day of a broadcast, if it is the date of a statement', () => {
    const quote = 'He said so in an interview to be broadcast on Sunday.';
    const item = { date: '2023-02-19', sources: [words(quote)] };
    expect(hasUnprovenDate({ ...item, text: 'It was late.' }, publishedOf), 'a statement').to.equal(true);
    expect(hasUnprovenDate({ ...item, title: 'The interview is broadcast' }, publishedOf), 'an event').to.equal(false);
  });

  it('is not proven by a source without words, or by words for the text alone', () => {
    expect(cited('2023-02-18', 'report')).to.equal(true);
    expect(cited('2023-02-18', 'report', words('It was on 18 February.', { for: 'text' }))).to.equal(true);
    expect(cited('2023-02-18', words('The panel met.'), words('It was on 18 February.', { for: 'date' }))).to.equal(
      false,
    );
  });

  it('is another matter where there is no date, or no source for it: readers are told', () => {
    expect(cited(undefined, words('The panel met.'))).to.equal(false);
    expect(cited('2023-02-18')).to.equal(false);
    expect(cited('2023-02-18', words('The panel met.', { for: 'text' }))).to.equal(false);
  });

  it('is looked at in languages whose words for dates are known', () => {
    expect(['en', 'en-GB', 'de-AT', 'fr', 'enm'].filter(knowsDateWords)).to.deep.equal(['en', 'en-GB', 'de-AT']);
  });
});
