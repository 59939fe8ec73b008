import { expect } from '@open-wc/testing';
import { formatTimeBetween } from '../../../src/time/format/format-time-between.js';
import { parseDate } from '../../../src/time/parse/parse-date.js';

function timeBetween(earlier: string, later: string): string {
  const [first, second] = [earlier, later].map((text) => {
    const parsed = parseDate(text);
    if (!('date' in parsed)) throw new Error(`No date: ${text}`);
    return parsed.date;
  });
  return formatTimeBetween([first!.end, first!], [second!.start, second!], 'en');
}

describe('the time between two dates', () => {
  it('counts days, months and years', () => {
    expect(timeBetween('2022-02-04', '2022-02-24')).to.equal('20 days');
    expect(timeBetween('2022-02-04', '2022-02-24T15:00Z')).to.match(/^2[01] days$/);
    expect(timeBetween('2022-02', '2023-02')).to.equal('12 months');
    expect(timeBetween('1911', '1949')).to.equal('38 years');
  });

  it('is told only where every reading of both dates gives the same', () => {
    expect(timeBetween('2022-02', '2022-12-24')).to.equal('');
    expect(timeBetween('1911', '1949-12-31')).to.equal('');
    expect(timeBetween('[1911..1920]', '1949')).to.equal('');
  });

  it('is not told of a date that is not sure, unless its unit is small beside the time', () => {
    expect(timeBetween('-0099~', '-0061')).to.equal('');
    expect(timeBetween('2022-02-04~', '2022-02-24')).to.equal('');
    expect(timeBetween('1911-10-10~', '1949-10-01')).to.equal('38 years');
  });
});
