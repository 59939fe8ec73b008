import { expect } from '@open-wc/testing';
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
    const short = (locale: string): string => formatDuration(800 * DAY_MS, locale, 'narrow');
    expect(['en', 'de'].map(short)).to.deep.equal(['2y', '2 J']);
  });
});
