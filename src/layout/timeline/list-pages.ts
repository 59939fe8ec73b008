import type { StoryEvent } from '../../model/explainer.js';
import { floor, next } from '../../time/units/unit-bounds.js';
import { unitNamed, type UnitName } from '../../time/units/units.js';
import type { MomentStyle } from '../scale/format-moment.js';
import { memoizeByKey } from '../../scheduling/memoize.js';

/** A period of a long list. A long period is divided into pages of its own. */
export interface ListPage {
  /** Identifies a page among the pages of all levels. */
  readonly key: string;
  /**
   * First and last moment of the period, and the style of its label. It is absent where the page is a part of one
   * crowded moment.
   */
  readonly period: { readonly ms: number; readonly lastMs: number; readonly style: MomentStyle } | undefined;
  /** Index of the page's first event in the whole list, from 0. */
  readonly first: number;
  readonly events: readonly StoryEvent[];
  /** Pages within this one; empty where its events fit into one list. */
  readonly pages: readonly ListPage[];
}

/** Number of events above which a page is divided. */
const MAX_PAGE_EVENTS = 500;

/** Periods that divide a list, from the coarsest to the finest. */
const PERIODS: readonly { readonly unit: UnitName; readonly style: MomentStyle }[] = [
  { unit: 'aeon', style: 'year' },
  { unit: 'hundred-million-years', style: 'year' },
  { unit: 'ten-million-years', style: 'year' },
  { unit: 'million-years', style: 'year' },
  { unit: 'hundred-millennia', style: 'year' },
  { unit: 'ten-millennia', style: 'year' },
  { unit: 'millennium', style: 'year' },
  { unit: 'century', style: 'year' },
  { unit: 'decade', style: 'year' },
  { unit: 'year', style: 'year' },
  { unit: 'month', style: 'month-year' },
  { unit: 'day', style: 'date' },
  { unit: 'hour', style: 'minute' },
  { unit: 'minute', style: 'minute' },
];

/** Divides dated events into pages by period, in the order of the list. */
export const pageEvents = memoizeByKey((events: readonly StoryEvent[], timeZone?: string): readonly ListPage[] =>
  divideEvents(events, 0, 0, timeZone),
);

/** Divides by the coarsest period that separates the events. A page that is still long is divided by a finer period. */
function divideEvents(
  events: readonly StoryEvent[],
  first: number,
  level: number,
  timeZone: string | undefined,
): ListPage[] {
  for (let at = level; at < PERIODS.length; at++) {
    const { unit: name, style } = PERIODS[at]!;
    const unit = unitNamed(name);
    const groups = runsOf(events, (event) => floor(unit, startMsOf(event), { timeZone }));
    if (groups.length < 2) continue;
    return groups.map(({ value: ms, from, members }) => ({
      key: `${name} ${ms}`,
      period: { ms, lastMs: next(unit, ms, { timeZone }) - 1, style },
      first: first + from,
      events: members,
      pages: members.length > MAX_PAGE_EVENTS ? divideEvents(members, first + from, at + 1, timeZone) : [],
    }));
  }
  return chunksOf(events, first);
}

/** Divides the events of one moment by number alone. */
function chunksOf(events: readonly StoryEvent[], first: number): ListPage[] {
  return Array.from({ length: Math.ceil(events.length / MAX_PAGE_EVENTS) }, (_, index) => ({
    key: `from ${first + index * MAX_PAGE_EVENTS}`,
    period: undefined,
    first: first + index * MAX_PAGE_EVENTS,
    events: events.slice(index * MAX_PAGE_EVENTS, (index + 1) * MAX_PAGE_EVENTS),
    pages: [],
  }));
}

/** Groups neighbouring items that have the same value. */
function runsOf<T, V>(
  items: readonly T[],
  valueOf: (item: T) => V,
): { readonly value: V; readonly from: number; readonly members: T[] }[] {
  const runs: { value: V; from: number; members: T[] }[] = [];
  for (const [index, item] of items.entries()) {
    const value = valueOf(item);
    const last = runs[runs.length - 1];
    if (last && last.value === value) last.members.push(item);
    else runs.push({ value, from: index, members: [item] });
  }
  return runs;
}

function startMsOf({ date }: StoryEvent): number {
  const { earliestMs, latestMs } = date!;
  return Number.isFinite(earliestMs) ? earliestMs : latestMs;
}
