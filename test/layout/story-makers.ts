import fc from 'fast-check';
import { elasticFold, type FoldMap } from '../../src/layout/scale/fold.js';
import type { PlacedDate } from '../../src/layout/scale/placed-date.js';
import type { Explainer, Named, StoryEvent } from '../../src/model/explainer.js';
import { readDocument } from '../../src/model/read-document.js';
import { compareDates, type DateEnd, type FuzzyDate } from '../../src/time/fuzzy-date.js';
import { parseDate } from '../../src/time/parse/parse-date.js';

export const PROPERTIES = { seed: 20230218, numRuns: 100 };
export const DAY_MS = 86_400_000;
export const YEAR_MS = 365.2425 * DAY_MS;

/** A map without folds: one scale from end to end. */
export function linearFold(dates: readonly PlacedDate[]): FoldMap {
  return elasticFold(dates, 0);
}

/** A date as documents write it. */
export function dateOf(text: string): FuzzyDate {
  const parsed = parseDate(text, { timeZone: 'UTC' });
  if (!('date' in parsed)) throw new Error(`not a date: ${text}`);
  return parsed.date;
}

/** A date from ranges of moments, wherever they are; `lasts` for an interval, else it is one moment within. */
export function rangeOf(start: readonly [number, number], end = start, lasts = end !== start): FuzzyDate {
  const endOf = ([earliestMs, latestMs]: readonly [number, number]): DateEnd => ({
    earliestMs,
    latestMs,
    precision: 'day',
    sureness: Number.isFinite(earliestMs + latestMs) ? 'exact' : 'open',
    clock: 'offset',
  });
  const startEnd = endOf(start);
  return {
    text: `${start.join()}/${end.join()}`,
    kind: lasts ? 'interval' : end === start ? 'single' : 'one-of',
    earliestMs: start[0],
    latestMs: end[1],
    precision: 'day',
    start: startEnd,
    end: end === start ? startEnd : endOf(end),
    members: [],
  };
}

/** An event of which a test says what it is about; its date as text or made, or none. */
export function event(id: string, date?: string | FuzzyDate, more: Partial<StoryEvent> = {}): StoryEvent {
  const made = typeof date === 'string' ? dateOf(date) : date;
  return {
    id,
    pointer: `/events/${id}`,
    title: `What happened in ${id}`,
    topics: [],
    people: [],
    before: [],
    after: [],
    sources: [],
    corrections: [],
    status: 'happened',
    statusBy: [],
    weight: 3,
    media: [],
    links: [],
    isOngoing: false,
    ...(made && { date: made }),
    ...more,
  };
}

export const lanes: readonly Named[] = ['war', 'talks', 'trade'].map((id) => ({ id, name: id }));

/** A document with events, put into time order as reading does. */
export function storyOf(events: readonly StoryEvent[], more: Partial<Explainer> = {}): Explainer {
  const dated = events.filter(({ date }) => date).sort((a, b) => compareDates(a.date!, b.date!));
  const { explainer } = readDocument({ explainer: 1, title: 'A story' });
  return { ...explainer, lanes, events: [...dated, ...events.filter(({ date }) => !date)], ...more };
}

/** Events of all kinds: moments and spans, vague and open ends, none; short and long titles, in bursts and alone. */
export function anyEvents(most = 60): fc.Arbitrary<readonly StoryEvent[]> {
  const place = fc.double({ min: 0, max: 1, noNaN: true });
  const spreads = {
    evenly: (at: number) => at,
    // What happens in bursts has long stretches between, which fold.
    inBursts: (at: number) => (Math.floor(at * 3) + ((at * 3) % 1) * 0.12) / 2.12,
    atFewMoments: (at: number) => Math.round(at * 4) / 4,
  };
  const length = fc.oneof(
    fc.constantFrom(0, 1e-6, 1e-3),
    fc.double({ min: 0, max: 0.5, noNaN: true }).map((share) => share ** 2),
  );
  const kind = fc.constantFrom('moment', 'moment', 'moment', 'span', 'soft', 'open', 'unbegun', 'undated');
  const row = fc.record({
    at: place,
    length,
    vague: length,
    kind,
    weight: fc.integer({ min: 1, max: 5 }),
    words: fc.integer({ min: 1, max: 14 }),
    lane: fc.integer({ min: 0, max: lanes.length }),
  });
  const scale = fc.constantFrom(60_000, DAY_MS, 400 * DAY_MS, 3000 * YEAR_MS, 1e9 * YEAR_MS);
  const spread = fc.constantFrom(spreads.evenly, spreads.inBursts, spreads.inBursts, spreads.atFewMoments);
  return fc.tuple(fc.array(row, { maxLength: most, size: 'max' }), scale, spread).map(([rows, scaleMs, placeAt]) =>
    rows.map(({ at, length: lasting, vague, kind: what, weight, words, lane }, index) => {
      const from = Math.round((placeAt(at) - 0.5) * scaleMs);
      const range = Math.ceil(vague * scaleMs * 0.1);
      const to = from + range + Math.ceil(lasting * scaleMs);
      const dates = {
        moment: rangeOf([from, from + range]),
        soft: rangeOf([from, from + range], [to, to + range], false),
        span: rangeOf([from, from + range], [to, to + range]),
        open: rangeOf([from, from + range], [Infinity, Infinity], true),
        unbegun: rangeOf([-Infinity, -Infinity], [to, to + range], true),
        undated: undefined,
      };
      const title = Array.from({ length: words }, (_, word) => ['Talks', 'end', 'in', 'Munich'][(word + index) % 4]);
      const named = lanes[lane];
      return event(`e${index}`, dates[what], {
        title: title.join(' '),
        weight,
        ...(named && { lane: named }),
      });
    }),
  );
}

/** Up to thirty events in six bursts, two of them long; titles of three to a dozen words. */
export function burstsFarApart(): fc.Arbitrary<readonly StoryEvent[]> {
  const bursts = [
    [0, 2],
    [5, 2],
    [10, 0.1],
    [14, 0.1],
    [18, 0.1],
    [22, 0.1],
  ] as const;
  const row = fc.record({
    burst: fc.constantFrom(...bursts),
    day: fc.integer({ min: 0, max: 364 }),
    words: fc.integer({ min: 3, max: 12 }),
  });
  return fc.array(row, { minLength: 12, maxLength: 30, size: 'max' }).map((rows) =>
    rows.map(({ burst: [from, years], day, words: count }, index) => {
      const at = (from + (years * day) / 365) * YEAR_MS;
      const title = Array.from({ length: count }, (_, word) => ['The', 'commission', 'postpones', 'it'][word % 4]);
      return event(`e${index}`, rangeOf([at, at + DAY_MS]), { title: title.join(' ') });
    }),
  );
}
