import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { evenFold } from '../../../src/layout/scale/even-fold.js';
import { elasticFold } from '../../../src/layout/scale/fold.js';
import type { PlacedDate } from '../../../src/layout/scale/placed-date.js';
import { estimatedMeasure, type TextStyle } from '../../../src/layout/labels/text-measure.js';
import { axisTicks, type Tick, type TickOptions } from '../../../src/layout/scale/ticks.js';
import { timeScale, type TimeScale } from '../../../src/layout/scale/time-scale.js';
import { WHOLE } from '../../../src/layout/scale/viewport.js';
import { zoomBy } from '../../../src/layout/scale/viewport-moves.js';
import { DAY_MS, PROPERTIES, YEAR_MS, linearFold } from '../story-makers.js';

const options: TickOptions = { locale: 'en', timeZone: undefined, measure: estimatedMeasure };
const YEAR_1 = -62_135_596_800_000;

const span = (from: number, to: number): PlacedDate => ({
  startEarliest: from,
  startLatest: from,
  endEarliest: to,
  endLatest: to,
  lasts: true,
});
const scaleOf = (fromMs: number, lengthMs: number, widthPx = 800): TimeScale =>
  timeScale(linearFold([span(fromMs, fromMs + lengthMs)]), WHOLE, widthPx);

/** Both layers in words. */
function axis(scale: TimeScale, more: Partial<TickOptions> = {}): string {
  const { minor, major } = axisTicks(scale, { ...options, ...more });
  const words = (found: readonly Tick[]): string => found.map(({ label }) => label).join(' ');
  return `${words(minor)} / ${words(major)}`;
}

describe('axisTicks', () => {
  it('measures the labels of a layer at once, since a page is laid out anew for each measurement', () => {
    const known = new Set<string>();
    let measurements = 0;
    const width = (text: string, style: TextStyle) => {
      const words = text.split(/\b/).map((word) => style + word);
      if (words.some((word) => !known.has(word))) measurements += 1;
      for (const word of words) known.add(word);
      return text.length * 7;
    };
    const scale = scaleOf(Date.UTC(2023, 1, 18), 90 * DAY_MS);
    const { minor, major } = axisTicks(scale, { ...options, measure: { ...estimatedMeasure, width } });
    expect([minor.length, major.length]).to.deep.equal([3, 1]);
    // The first label is measured alone, to see whether the step may fit; then each layer.
    expect(measurements).to.equal(3);
  });

  const saturday = Date.UTC(2023, 1, 18, 13, 47, 12);
  const rows: [title: string, fromMs: number, lengthMs: number, expected: string][] = [
    ['a second', saturday, 1000, '13:47:12.200 13:47:12.400 13:47:12.600 13:47:12.800 / 18 Feb 2023'],
    ['a minute', saturday, 60_000, '13:47:20 13:47:30 13:47:40 13:47:50 13:48:00 13:48:10 / 18 Feb 2023'],
    [
      'five hours',
      saturday,
      5 * 3_600_000,
      '14:00 14:30 15:00 15:30 16:00 16:30 17:00 17:30 18:00 18:30 / 18 Feb 2023',
    ],
    [
      'two days',
      saturday,
      2 * DAY_MS,
      '18:00 00:00 06:00 12:00 18:00 00:00 06:00 12:00 / 18 Feb 2023 19 Feb 2023 20 Feb 2023',
    ],
    ['five days', saturday, 5 * DAY_MS, '19 Feb 20 Feb 21 Feb 22 Feb 23 Feb / 2023'],
    ['three months', saturday, 90 * DAY_MS, 'Mar Apr May / 2023'],
    ['half a year', saturday, 200 * DAY_MS, 'Mar Apr May Jun Jul Aug Sept / 2023'],
    ['two years', saturday, 2 * YEAR_MS, 'Apr Jul Oct Jan Apr Jul Oct Jan / 2023 2024 2025'],
    ['six years', saturday, 6 * YEAR_MS, '2024 2025 2026 2027 2028 2029 / '],
    ['a century', Date.UTC(1920, 0), 100 * YEAR_MS, '1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 2020 / '],
    ['a year before our era', YEAR_1 - 44 * YEAR_MS, 30 * DAY_MS, '8 Jan 15 Jan 22 Jan / 44 BCE'],
    ['the turn of the era', YEAR_1 - 4 * YEAR_MS, 8 * YEAR_MS, '4 BCE 3 BCE 2 BCE 1 BCE 1 CE 2 CE 3 CE 4 CE 5 CE / '],
    ['five thousand years', YEAR_1 - 3000 * YEAR_MS, 5000 * YEAR_MS, '2000 BCE 1000 BCE 1 CE 1000 2000 / '],
    ['the ice age', YEAR_1 - 48_000 * YEAR_MS, 5e4 * YEAR_MS, '40,000 BCE 30,000 BCE 20,000 BCE 10,000 BCE 1 CE / '],
    [
      'the age of mammals',
      saturday - 66e6 * YEAR_MS,
      66e6 * YEAR_MS,
      '65 60 55 50 45 40 35 30 25 20 15 10 5 0 / million years ago',
    ],
    [
      'the age of the Earth',
      saturday - 4.5e9 * YEAR_MS,
      4.5e9 * YEAR_MS,
      '4.5 4 3.5 3 2.5 2 1.5 1 0.5 0 / billion years ago',
    ],
  ];
  for (const [title, fromMs, lengthMs, expected] of rows) {
    it(`writes ${title}`, () => expect(axis(scaleOf(fromMs, lengthMs))).to.equal(expected));
  }

  it('follows the clocks of a zone through the hour that is skipped, and the hour that comes twice', () => {
    const hours = (fromMs: number): string => axis(scaleOf(fromMs, 12 * 3_600_000), { timeZone: 'Europe/Berlin' });
    expect(hours(Date.UTC(2023, 2, 25, 20))).to.contain('00:00 01:00 03:00 04:00');
    expect(hours(Date.UTC(2023, 9, 28, 20))).to.contain('01:00 02:00 02:00 03:00');
  });

  it('begins days at midnight of the zone', () => {
    const { minor } = axisTicks(scaleOf(saturday, 5 * DAY_MS), { ...options, timeZone: 'America/New_York' });
    expect(minor.map(({ ms }) => ms % DAY_MS)).to.deep.equal(minor.map(() => 5 * 3_600_000));
  });

  it('writes as the locale does', () => {
    const hours = scaleOf(saturday, 5 * 3_600_000, 500);
    expect(axis(hours, { locale: 'en-US' }).replace(/\s/g, ' ')).to.equal(
      '2:00 PM 3:00 PM 4:00 PM 5:00 PM 6:00 PM / Feb 18, 2023',
    );
    expect(axis(scaleOf(saturday, 200 * DAY_MS), { locale: 'de' })).to.equal('Mär Apr Mai Jun Jul Aug Sep / 2023');
  });

  it('gives each stretch between folds ticks of its own, and says its month and year', () => {
    const [feb2022, feb2023] = [Date.UTC(2022, 1, 4), Date.UTC(2023, 1, 4)];
    const fold = elasticFold([span(feb2022, feb2022 + 20 * DAY_MS), span(feb2023, feb2023 + 20 * DAY_MS)], 0.2);
    expect(axis(timeScale(fold, WHOLE, 900))).to.equal('8 Feb 15 Feb 22 Feb 8 Feb 15 Feb 22 Feb / 2022 2023');
  });

  it('names the day of a short stretch at the end, so that the day before the fold does not seem to go on', () => {
    const days = ['2024-04-12', '2024-04-15'].map((day) => span(Date.parse(day), Date.parse(day) + DAY_MS));
    const evening = Date.UTC(2024, 4, 3, 19, 30);
    const scale = timeScale(elasticFold([...days, span(evening, evening)], 0.2), WHOLE, 1200);
    const { major } = axisTicks(scale, options);
    expect(major.at(-1)).to.include({ label: '3 May 2024' });
    expect(major.at(-1)!.x).to.be.above(scale.x(Date.UTC(2024, 3, 17)));
    expect(major.at(-1)!.x + major.at(-1)!.widthPx).to.be.at.most(1200);
  });

  it('leaves room for bold letters in the labels of months and years', () => {
    const wideBold = {
      ...options.measure,
      width: (text: string, style: TextStyle) => text.length * (style === 'title' ? 12 : 6),
    };
    const dates = [span(Date.UTC(2023, 0, 27), Date.UTC(2023, 1, 20))];
    const { major } = axisTicks(timeScale(linearFold(dates), WHOLE, 300), { ...options, measure: wideBold });
    expect(major.map(({ label }) => label)).to.deep.equal(['2023']);
    expect(major[0]!.widthPx).to.equal(12 * '2023'.length);
  });

  it('writes the happenings themselves where each is one step', () => {
    const days = [0, 1, 200].map((day) => span(saturday + day * DAY_MS, saturday + day * DAY_MS));
    expect(axis(timeScale(evenFold(days), WHOLE, 900))).to.equal('18 Feb 2023 19 Feb 2023 6 Sept 2023 / ');
  });

  it('lets no label touch another or an end of the chart', () => {
    const moment = fc.double({ min: -1, max: 1, noNaN: true }).map((share) => Math.round(share ** 3 * 1e6) / 1e6);
    const world = fc.record({
      moments: fc.array(moment, { minLength: 1, maxLength: 12 }),
      lengthMs: fc.constantFrom(
        1000,
        60_000,
        DAY_MS,
        30 * DAY_MS,
        YEAR_MS,
        300 * YEAR_MS,
        1e5 * YEAR_MS,
        4.5e9 * YEAR_MS,
      ),
      widthPx: fc.integer({ min: 320, max: 2000 }),
      zoom: fc.double({ min: 1, max: 300, noNaN: true }),
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      mapOf: fc.constantFrom(elasticFold, linearFold, evenFold),
      locale: fc.constantFrom('en', 'en-US', 'de', 'ar', 'ja', 'fr'),
      timeZone: fc.constantFrom(undefined, 'Europe/Berlin', 'America/St_Johns'),
    });
    fc.assert(
      fc.property(world, ({ moments, lengthMs, widthPx, zoom, place, mapOf, locale, timeZone }) => {
        const dates = moments.map((share) => span(saturday + share * lengthMs, saturday + share * lengthMs));
        const scale = timeScale(mapOf(dates), zoomBy(WHOLE, zoom, place), widthPx);
        const { minor, major } = axisTicks(scale, { ...options, locale, timeZone });
        for (const [layer, anchor] of [
          [minor, 0.5],
          [major, 0],
        ] as const) {
          const spans = layer.map(({ x, widthPx: px }) => [x - px * anchor, x + px * (1 - anchor)] as const);
          for (const [index, [from, to]] of spans.entries()) {
            expect(from).to.be.at.least(spans[index - 1]?.[1] ?? 0);
            expect(to).to.be.at.most(widthPx);
          }
        }
        expect(minor.length).to.be.below(widthPx / 20);
      }),
      PROPERTIES,
    );
  });

  it('has the year of each tick beneath it, at every width', () => {
    const day = fc.integer({ min: 0, max: 1200 }).map((days) => Date.UTC(2022, 11, 20) + days * DAY_MS);
    const world = fc.record({
      moments: fc.array(day, { minLength: 2, maxLength: 8 }),
      widthPx: fc.integer({ min: 300, max: 1400 }),
      mapOf: fc.constantFrom(elasticFold, linearFold),
    });
    fc.assert(
      fc.property(world, ({ moments, widthPx, mapOf }) => {
        const { minor, major } = axisTicks(
          timeScale(mapOf(moments.map((ms) => span(ms, ms))), WHOLE, widthPx),
          options,
        );
        for (const { ms, x, label } of minor) {
          const year = String(new Date(ms).getUTCFullYear());
          if (label === year || new Date(ms).getTime() !== Date.UTC(Number(year), 0)) continue;
          expect(major.findLast((name) => name.x <= x)?.label, `${label} at ${x} of ${widthPx}`).to.equal(year);
        }
      }),
      PROPERTIES,
    );
  });

  it('always says something of a stretch that fills the chart, wherever in time it is', () => {
    const exponent = fc.double({ min: 3, max: 20, noNaN: true });
    const startYear = fc.constantFrom(-4.5e9, -66e6, -12_000, -44, 1, 1789, 2023);
    fc.assert(
      fc.property(exponent, startYear, fc.integer({ min: 500, max: 2000 }), (power, year, widthPx) => {
        const lengthMs = Math.max(10 ** power, Math.abs(year) > 1e6 ? 100 * YEAR_MS : 0);
        const { minor } = axisTicks(scaleOf(YEAR_1 + year * YEAR_MS, lengthMs, widthPx), options);
        expect(minor.length).to.be.at.least(1);
        expect(minor.length === 1 || new Set(minor.map(({ label }) => label)).size > 1).to.equal(true);
      }),
      PROPERTIES,
    );
  });
});

describe('a stretch between folds', () => {
  it('has a tick and a month of its own, however short it is', () => {
    const dates = ['2022-02-04', '2022-02-24', '2023-02-04', '2023-02-05', '2023-02-18'].map((text) =>
      span(Date.parse(text), Date.parse(text) + DAY_MS),
    );
    const scale = timeScale(elasticFold(dates), WHOLE, 1000);
    expect(scale.folds.length).to.be.above(0);
    const { minor } = axisTicks(scale, options);
    for (const { from, to } of scale.pieces)
      expect(
        minor.some(({ x }) => x >= from && x <= to),
        `between ${from} and ${to}`,
      ).to.equal(true);
    expect(axis(scale)).to.match(/^5 Feb 25 Feb .* \/ 2022 2023$/);
  });
});
