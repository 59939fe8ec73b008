import type { StoryEvent } from '../../model/explainer.js';
import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { FoldMap } from '../scale/fold.js';
import { foldTime } from '../scale/fold-scale.js';
import { hasKnownEnd } from '../scale/marks.js';
import type { DatePlacer, PlacedDate } from '../scale/placed-date.js';

/** An event with its date as instants, and its index among the events that have a known date. */
export interface PlacedEvent {
  readonly event: StoryEvent;
  readonly date: PlacedDate;
  readonly index: number;
}

/** Events with and without a known date; both lists keep their order. */
export interface PlacedEvents {
  readonly dated: readonly PlacedEvent[];
  readonly undated: readonly StoryEvent[];
}

/** Start and end of each dated event in u, by index. An open end runs to the end of the whole. */
export interface EventSpans {
  readonly from: Float64Array;
  readonly to: Float64Array;
}

/** Places the date of each event. */
export function* placeEvents(events: readonly StoryEvent[], place: DatePlacer): Steps<PlacedEvents> {
  const dated: PlacedEvent[] = [];
  const undated: StoryEvent[] = [];
  let last: { readonly date: FuzzyDate; readonly placed: PlacedDate } | undefined;
  for (let at = 0; at < events.length; at += 1) {
    if (at % YIELD_EVERY === 0) yield;
    const event = events[at]!;
    // Neighbouring events often share a date.
    if (event.date && event.date !== last?.date) last = { date: event.date, placed: place(event.date) };
    const date = event.date && last?.placed;
    if (hasKnownEnd(date)) dated.push({ event, date, index: dated.length });
    else undated.push(event);
  }
  return { dated, undated };
}

/** Maps start and end of each event to u, once for all zoom steps. */
export function* foldEvents(dated: readonly PlacedEvent[], fold: FoldMap): Steps<EventSpans> {
  const from = new Float64Array(dated.length);
  const to = new Float64Array(dated.length);
  for (const { date, index } of dated) {
    if (index % YIELD_EVERY === 0) yield;
    from[index] = date.startEarliest === -Infinity ? 0 : foldTime(fold, date.startEarliest);
    to[index] = date.endLatest === Infinity ? 1 : foldTime(fold, date.endLatest);
  }
  return { from, to };
}
