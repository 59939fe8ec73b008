import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDuration } from '../../../src/time/format/format-duration.js';

const DAY_MS = 86_400_000;

describe('formatDuration', () => {
  for (const [ms, locale, words] of [
    [340 * DAY_MS, 'en', '11 months'],
    [340 * DAY_MS, 'de', '11 Monate'],
    [40 * DAY_MS, 'en', '40 days'],
    [79 * DAY_MS, 'en', '79 days'],
    [90 * DAY_MS, 'en', '3 months'],
    [345 * DAY_MS, 'en', '345 days'],
    [800 * DAY_MS, 'en', '2 years'],
    [975 * DAY_MS, 'en', '32 months'],
    [12.5 * 365.2425 * DAY_MS, 'en', '13 years'],
    [2.7 * 3_600_000, 'en', '3 hours'],
    [90 * 60_000, 'en', '90 minutes'],
    [5 * 3_600_000, 'fr', '5\u00a0heures'],
    [1000, 'en', '1 second'],
    [2_007_555_160 * 365.2425 * DAY_MS, 'en', '2 billion years'],
  ] as const) {
    it(`says ${words}`, () => {
      expect(formatDuration(ms, locale)).to.equal(words);
    });
  }

  it('has a short form for places without room', () => {
    const short = (locale: string): string => formatDuration(800 * DAY_MS, locale, 0, 'narrow');
    expect(['en', 'de'].map(short)).to.deep.equal(['2y', '2 J']);
    expect(formatDuration(2.1e9 * 365.2425 * DAY_MS, 'en', 0, 'narrow')).to.equal('2.1B yrs');
  });
});

describe('a duration between dates that are not known to the day', () => {
  for (const [days, vagueDays, words] of [
    [342, 28, '11 months'],
    [342, 1, '342 days'],
    [345, 2, '11 months'],
    [43, 28, ''],
    [500, 365, ''],
    [800, 365, '2 years'],
    [975, 31, '32 months'],
    [975, 365, '3 years'],
    [19_000, 3652, ''],
  ] as const)
    it(`is ${words || 'not told'} for ${days} days within ${vagueDays}`, () =>
      expect(formatDuration(days * DAY_MS, 'en', vagueDays * DAY_MS)).to.equal(words));

  const UNIT_DAYS = { year: 365.2425, month: 30.44, day: 1 };

  it('is never told more exactly than they are known', () => {
    const days = fc.integer({ min: 2, max: 100_000 });
    fc.assert(
      fc.property(days, fc.constantFrom(2, 9, 28, 31, 90, 366, 3653), (length, vague) => {
        const told = formatDuration(length * DAY_MS, 'en', vague * DAY_MS);
        const [, count, unit] = /^(\d+) (year|month|day)s?$/.exec(told.replace(',', '')) ?? [];
        if (count === undefined) return;
        const unitDays = UNIT_DAYS[unit as keyof typeof UNIT_DAYS];
        expect(unitDays * 1.1).to.be.at.least(vague);
        expect(Number(count) * unitDays).to.be.closeTo(length, unitDays / 2 + 1);
      }),
    );
  });
});
