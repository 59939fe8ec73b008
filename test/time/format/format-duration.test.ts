import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatDuration, formatGap } from '../../../src/time/format/format-duration.js';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';
import { parseDate } from '../../../src/time/parse/parse-date.js';

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

describe('formatGap', () => {
  const dateOf = (text: string): FuzzyDate => {
    const parsed = parseDate(text);
    if ('date' in parsed) return parsed.date;
    throw new Error(text);
  };
  const tell = (first: string, next: string) => formatGap(dateOf(first), dateOf(next), 'en');

  for (const [first, next, words] of [
    ['2022-02-24', '2023-02', '11 months'],
    ['2022-02', '2023-02-04', '12 months'],
    ['2022-02-24', '2023-02-04', '345 days'],
    ['2022-02-24', '2023-02-04~', '11 months'],
    ['2022-02-24', '[2023-02-04..2023-02-12]', '11 months'],
    ['2021-12-20', '2022-02', ''],
    ['2022-02-24/..', '2023-02-04', '345 days'],
    ['2021-06', '2023', ''],
    ['197X', '2023', ''],
    ['1971~', '2023-01-20', '52 years'],
    ['Y-66000000S2', '2023', '67 million years'],
  ] as const)
    it(`says ${words || 'nothing'} from ${first} to ${next}`, () => expect(tell(first, next)).to.equal(words));

  const MS = { year: 365.2425 * DAY_MS, month: (365.2425 / 12) * DAY_MS, day: DAY_MS };
  const two = (number: number) => String(number).padStart(2, '0');
  const date = fc
    .record({ year: fc.integer({ min: 1800, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
    .chain(({ year, month }) =>
      fc.constantFrom(
        `${year}`,
        `${year}-${two(month)}`,
        `${year}-${two(month)}-${two(month)}`,
        `${year}-${two(month)}-${two(month)}~`,
        `[${year}-${two(month)}-01..${year}-${two(month)}-20]`,
      ),
    );

  it('never tells a duration more exactly than its dates are known', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        const [first, next] = [dateOf(one), dateOf(other)].sort((a, b) => a.earliestMs - b.earliestMs) as [
          FuzzyDate,
          FuzzyDate,
        ];
        const [, count, unit] = /^([\d,]+) (year|month|day)s?$/.exec(formatGap(first, next, 'en')) ?? [];
        if (count === undefined) return;
        const unitMs = MS[unit as keyof typeof MS];
        const toldMs = Number(count.replace(',', '')) * unitMs;
        const vagueMs = Math.max(...[first, next].map(({ earliestMs, latestMs }) => latestMs - earliestMs));
        expect(unitMs * 1.1).to.be.at.least(vagueMs);
        expect(toldMs).to.be.within(
          next.earliestMs - first.latestMs - unitMs / 2,
          next.latestMs - first.earliestMs + unitMs / 2,
        );
        if (first.text.includes('~') || next.text.includes('~')) expect(unit).not.to.equal('day');
      }),
    );
  });
});
