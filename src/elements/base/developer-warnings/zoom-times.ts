import type { Explainer } from '../../../model/explainer.js';
import type { DateEnd } from '../../../time/fuzzy-date.js';
import { readMoment, momentsOf } from '../../../layout/timeline/moments-of.js';
import { clockZone } from '../../../time/zone.js';

/** Texts and moments between which a script wants to zoom: whatever it has passed. */
export type ZoomTimes = readonly [from: unknown, to: unknown];

/** A stretch of time, in milliseconds from 1970 UTC. */
interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A timeline keeps the times of the latest `zoomTo`. Other elements have none. */
export interface ZoomedElement {
  readonly explainer: Explainer | null;
  readonly zoomTimes?: ZoomTimes;
  readonly range?: Stretch | null;
  readonly timeZone: string;
  readonly shared?: { readonly timeZone: string };
}

/**
 * Says why the latest `zoomTo` of a timeline shows nothing: the times are wrong in themselves, or once there is a chart, the story has nothing
 * at them. Times that come before the document wait for it; another document puts them away.
 */
export class ZoomWatcher {
  #times: ZoomTimes | undefined;
  #story: Explainer | undefined;
  /** True once the times have been told of or shown, and true once there has been a chart for them. */
  #isAnswered = false;
  #hadChart = false;

  /** Returns a sentence with a cure, once for the times of each call. */
  explain(element: ZoomedElement): string | undefined {
    const { explainer, zoomTimes, range } = element;
    if (!zoomTimes || !explainer) return undefined;
    const zone = zoneOf(element);
    let fault: string | undefined;
    if (zoomTimes !== this.#times) {
      [this.#times, this.#story, this.#hadChart] = [zoomTimes, explainer, false];
      this.#isAnswered = explainer.status === 'withdrawn';
      if (!this.#isAnswered) fault = explainTimes(zoomTimes, explainer, zone);
    }
    this.#hadChart ||= !!range;
    this.#isAnswered ||=
      fault !== undefined || explainer !== this.#story || (!!range && areWithin(zoomTimes, range, zone));
    if (range && !this.#isAnswered) fault = explainOutside(zoomTimes, explainer, zone);
    this.#isAnswered ||= fault !== undefined;
    return fault;
  }

  /** True while times wait for a chart that has never been there. */
  get isWaiting(): boolean {
    return this.#times !== undefined && !this.#isAnswered && !this.#hadChart;
  }
}

/** Zone in which a timeline reads days. */
function zoneOf({ explainer, timeZone, shared }: ZoomedElement): string | undefined {
  return clockZone(timeZone === 'document' ? (shared?.timeZone ?? timeZone) : timeZone, explainer, false);
}

/**
 * Explains why `zoomTo` can show nothing for two times, whatever the story: one can't be read, or both are one moment. A story without dates
 * has nothing for any.
 *
 * @param zone Zone in which the timeline reads days.
 * @returns A sentence with a cure; undefined where there may be something to show.
 * @example
 * explainTimes(['2023-02-01', undefined], explainer); // "zoomTo('2023-02-01', undefined) can’t be read. Write both times as …"
 */
export function explainTimes(times: ZoomTimes, explainer: Explainer, zone?: string): string | undefined {
  const { fromMs, toMs } = stretchOf(times, zone);
  if (Number.isNaN(toMs - fromMs))
    return `${called(times)} can’t be read. Write both times: a day as '2023-02-18', a month as '2023-02', a year as '2023', or pass a Date.`;
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
  const outside = `${called(times)} lies outside of the story, which is from ${formatEnd(first)} to ${formatEnd(last)}.`;
  const isNumber = times.some((time) => typeof time === 'number');
  return isNumber ? `${outside} Numbers are milliseconds from 1970: write a year as '2023'.` : outside;
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

const called = (times: ZoomTimes): string => `zoomTo(${times.map(quote).join(', ')})`;

function quote(time: unknown): string {
  if (typeof time === 'string') return `'${time}'`;
  if (typeof time !== 'object' || time === null) return String(time);
  const date = new Date(readMoment(time));
  return Number.isNaN(date.valueOf()) ? 'an object' : `new Date('${date.toISOString()}')`;
}
