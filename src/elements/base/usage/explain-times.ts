import { placeDate } from '../../../layout/timeline/placed-date.js';
import type { Explainer } from '../../../model/explainer.js';
import type { DateEnd } from '../../../time/fuzzy-date.js';
import { isFault } from '../../../time/parse/date-fault.js';
import { parseEdtf } from '../../../time/parse/parse-edtf.js';

/** Texts and moments between which a script wants to zoom: whatever it has passed. */
export type AskedTimes = readonly [from: unknown, to: unknown];

/**
 * Explains why `zoomTo` shows nothing new for two times: one is missing, or is no date, both are one moment, or the story has nothing
 * between them.
 *
 * @returns A sentence with a cure; undefined where there is something to show.
 * @example
 * explainTimes(['2023-02-01', undefined], explainer); // "zoomTo has no end. Write both times, as in zoomTo('2023-02-01', '2023-02-01')."
 */
export function explainTimes(times: AskedTimes, explainer: Explainer): string | undefined {
  const [from, to] = times;
  const given = times.filter((time) => time !== undefined);
  if (given.length < 2) {
    const one = given[0] === undefined ? "'2023-02'" : quote(given[0]);
    return `zoomTo has no ${from === undefined ? 'beginning' : 'end'}. Write both times, as in zoomTo(${one}, ${one}).`;
  }
  const called = `zoomTo(${quote(from)}, ${quote(to)})`;
  const moments = times.map((time) => momentsOf(time, explainer.timeZone));
  const unread = times.filter((_, index) => moments[index]!.some(Number.isNaN));
  if (unread.length > 0)
    return `${called}: ${[...new Set(unread.map(quote))].join(' and ')} can’t be read. Write a day as '2023-02-18', a month as '2023-02', a year as '2023', or pass a Date.`;
  const [first, last] = [Math.min(...moments.flat()), Math.max(...moments.flat())];
  if (first === last)
    return `${called} is one moment. Write two, or a text such as '2023-02-18', which has all of its day.`;
  const story = spanOf(explainer);
  if (!story) return `${called}: the story has no dates.`;
  return last < story.fromMs || first > story.toMs
    ? `${called} lies outside of the story, which is from ${story.words}.`
    : undefined;
}

/** First and last moment of a time, as the timeline reads it; NaN for no date. */
function momentsOf(time: unknown, timeZone: string | undefined): readonly number[] {
  if (typeof time !== 'string') return [Number(time)];
  const date = parseEdtf(time, timeZone);
  if (isFault(date)) return [NaN];
  const { startEarliest, endLatest } = placeDate(date, timeZone);
  return [startEarliest, endLatest];
}

/** First and last moment of the story's dates as far as they have ends, and its first and last date. */
function spanOf({ events, timeZone }: Explainer) {
  const dates = events.flatMap(({ date }) => date ?? []);
  const ends = dates.flatMap(({ start, end }) => [start, end]).filter(({ fields }) => fields !== undefined);
  if (ends.length === 0) return undefined;
  const first = ends.reduce((a, b) => (b.earliestMs < a.earliestMs ? b : a));
  const last = ends.reduce((a, b) => (b.latestMs > a.latestMs ? b : a));
  const placed = dates.map((date) => placeDate(date, timeZone));
  return {
    fromMs: placed.reduce((least, { startEarliest }) => Math.min(least, startEarliest), Infinity),
    toMs: placed.reduce((most, { endLatest }) => Math.max(most, endLatest), -Infinity),
    words: `${formatEnd(first)} to ${formatEnd(last)}`,
  };
}

/** "2023-02-18", or less where less is known. */
function formatEnd({ fields }: DateEnd): string {
  const { year, month, day } = fields!;
  const parts = [month, day].flatMap((each) => (each === undefined ? [] : String(each).padStart(2, '0')));
  return [(year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'), ...parts].join('-');
}

const quote = (time: unknown): string => (typeof time === 'string' ? `'${time}'` : String(time));
