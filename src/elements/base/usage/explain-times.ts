import type { Explainer } from '../../../model/explainer.js';
import type { DateEnd } from '../../../time/fuzzy-date.js';
import { readMoment, momentsOf } from '../../../layout/timeline/moments-of.js';

/** Texts and moments between which a script wants to zoom: whatever it has passed. */
export type ZoomTimes = readonly [from: unknown, to: unknown];

/** A stretch of time, in milliseconds from 1970 UTC. */
interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Explains why `zoomTo` can show nothing for two times, whatever the story: one is missing, or is no date, or both are one moment. A story
 * without dates has nothing for any.
 *
 * @param zone Zone in which the timeline reads days.
 * @returns A sentence with a cure; undefined where there may be something to show.
 * @example
 * explainTimes(['2023-02-01', undefined], explainer); // "zoomTo has no end. Write both times, as in zoomTo('2023-02-01', '2023-02-01')."
 */
export function explainTimes(times: ZoomTimes, explainer: Explainer, zone?: string): string | undefined {
  const given = times.filter((time) => time != null);
  if (given.length < 2) {
    const one = dayOf(given[0], zone);
    return `zoomTo has no ${times[0] == null ? 'beginning' : 'end'}. Write both times, as in zoomTo(${one}, ${one}).`;
  }
  const unread = times.filter((time) => momentsOf(time, zone).some(Number.isNaN));
  if (unread.length > 0)
    return `${called(times)}: ${[...new Set(unread.map(quote))].join(' and ')} can’t be read. Write a day as '2023-02-18', a month as '2023-02', a year as '2023', or pass a Date.`;
  const { fromMs, toMs } = stretchOf(times, zone);
  if (fromMs === toMs)
    return `${called(times)} is one moment. Write two, or a text such as '2023-02-18', which has all of its day.`;
  return knownEnds(explainer).length === 0 ? `${called(times)}: the story has no dates.` : undefined;
}

/** True where any of the time between two is in view. */
export function areWithin(times: ZoomTimes, view: Stretch, zone?: string): boolean {
  const { fromMs, toMs } = stretchOf(times, zone);
  return fromMs < view.toMs && toMs > view.fromMs;
}

/**
 * Explains that two times lie before or after all dates of a story, as far as these have ends.
 *
 * @param times Two times that can be read.
 * @param zone Zone in which the timeline reads days.
 */
export function explainOutside(times: ZoomTimes, explainer: Explainer, zone?: string): string | undefined {
  const { fromMs, toMs } = stretchOf(times, zone);
  const ends = knownEnds(explainer);
  const first = ends.reduce((a, b) => (b.earliestMs < a.earliestMs ? b : a));
  const last = ends.reduce((a, b) => (b.latestMs > a.latestMs ? b : a));
  if (toMs >= first.earliestMs && fromMs <= last.latestMs) return undefined;
  if (times.some((time) => typeof time === 'number'))
    return `${called(times)} lies outside of the story. Numbers are milliseconds from 1970 (${formatDay(fromMs)} to ${formatDay(toMs)}). Write a year as '2023', or multiply seconds by 1000.`;
  const [begins, until] = [formatEnd(first), formatEnd(last)];
  const words = begins === until ? `whose only date is ${begins}` : `which is from ${begins} to ${until}`;
  return `${called(times)} lies outside of the story, ${words}.`;
}

/** First and last moment of two times; NaN where one is no date. */
function stretchOf(times: ZoomTimes, zone: string | undefined): Stretch {
  const moments = times.flatMap((time) => momentsOf(time, zone));
  return { fromMs: Math.min(...moments), toMs: Math.max(...moments) };
}

/** Ends of the story's dates that are neither open nor unknown. */
const knownEnds = ({ events }: Explainer): readonly DateEnd[] =>
  events.flatMap(({ date }) => (date ? [date.start, date.end] : [])).filter(({ fields }) => fields !== undefined);

/** "2023-02-18", or less where less is known. */
function formatEnd({ fields }: DateEnd): string {
  const { year, month, day } = fields!;
  const parts = [month, day].flatMap((each) => (each === undefined ? [] : String(each).padStart(2, '0')));
  return [(year < 0 ? '-' : '') + String(Math.abs(year)).padStart(4, '0'), ...parts].join('-');
}

/** "2023-02-18" in UTC; a number as it is where it is beyond the dates of scripts. */
function formatDay(ms: number): string {
  const date = new Date(ms);
  return Number.isNaN(date.valueOf()) ? String(ms) : date.toISOString().replace(/T.*/, '');
}

/** A text for an example: the one that was passed, or the day of a `Date`. */
function dayOf(time: unknown, zone: string | undefined): string {
  if (typeof time === 'number' || time == null || momentsOf(time, zone).some(Number.isNaN)) return "'2023-02'";
  return `'${typeof time === 'string' ? time : formatDay(readMoment(time))}'`;
}

const called = (times: ZoomTimes): string => `zoomTo(${times.map(quote).join(', ')})`;

function quote(time: unknown): string {
  if (typeof time === 'string') return `'${time}'`;
  if (Array.isArray(time)) return `[${time.map(quote).join(', ')}]`;
  if (typeof time !== 'object' || time === null) return String(time);
  const moment = readMoment(time);
  return Number.isNaN(moment) ? Object.prototype.toString.call(time) : `new Date('${new Date(moment).toISOString()}')`;
}
