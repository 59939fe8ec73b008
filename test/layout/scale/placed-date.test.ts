import { expect } from '@open-wc/testing';
import { datePlacer, hasClockTime, placeDate } from '../../../src/layout/scale/placed-date.js';
import { dateOf, DAY_MS } from '../story-makers.js';

const HOUR_MS = 3_600_000;

describe('placeDate', () => {
  it('carries both ends with their ranges', () => {
    const { startEarliest, startLatest, endEarliest, endLatest, lasts } = placeDate(dateOf('2023-02/2023-04'));
    expect([startEarliest, endEarliest].map((ms) => new Date(ms).toISOString().slice(0, 10))).to.deep.equal([
      '2023-02-01',
      '2023-04-01',
    ]);
    expect([startLatest, endLatest].map((ms) => new Date(ms).toISOString().slice(0, 10))).to.deep.equal([
      '2023-02-28',
      '2023-04-30',
    ]);
    expect(lasts).to.equal(true);
  });

  it('takes a set, and an interval where asked, as one moment within', () => {
    expect(placeDate(dateOf('[2023-02-17..2023-02-19]')).lasts).to.equal(false);
    expect(placeDate(dateOf('2023-02-17/2023-02-19'), undefined, true).lasts).to.equal(false);
  });

  it('is infinite where the date is open', () => {
    expect(placeDate(dateOf('2022-02-24/..')).endLatest).to.equal(Infinity);
    expect(placeDate(dateOf('../2022-02-24'), 'Europe/Berlin').startEarliest).to.equal(-Infinity);
  });

  it('begins calendar days at midnight of the zone, also where clocks change, and leaves clock times alone', () => {
    const day = placeDate(dateOf('2023-03-26'), 'Europe/Berlin');
    expect(day.startEarliest).to.equal(Date.UTC(2023, 2, 25, 23));
    expect(day.endLatest + 1 - day.startEarliest).to.equal(23 * HOUR_MS);
    const time = dateOf('2023-02-18T19:30Z');
    expect(placeDate(time, 'Asia/Tokyo').startEarliest).to.equal(time.earliestMs);
  });

  it('gives a placer the same answers, however often it is asked', () => {
    const place = datePlacer('America/New_York');
    const date = dateOf('2023-02-18');
    expect(place(date)).to.deep.equal(place(date));
    expect(place(date).startEarliest).to.equal(date.earliestMs + 5 * HOUR_MS);
    expect(place(dateOf('2023-07-18')).startEarliest % DAY_MS).to.equal(4 * HOUR_MS);
  });
});

describe('hasClockTime', () => {
  it('tells times of day from days', () => {
    expect(
      ['2023-02-18', '2023-02-18T19:30Z', '2023-02-18/2023-02-18T19:30Z'].map((text) => hasClockTime(dateOf(text))),
    ).to.deep.equal([false, true, true]);
  });
});
