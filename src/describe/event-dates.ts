import type { StoryEvent } from '../model/explainer.js';
import { isUnfulfilled } from '../model/is-unfulfilled.js';
import type { DateStyle } from '../time/format/format-date.js';
import { formatDuration } from '../time/format/format-duration.js';
import { isKnown, type FuzzyDate } from '../time/fuzzy-date.js';
import { DAY_MS } from '../time/units/calendar.js';
import type { Words } from './parts.js';

/** Returns true for an event that began with the last one that happened, or was said to have. Events are in time order. */
export function isLatest({ date }: StoryEvent, events: readonly StoryEvent[]): boolean {
  const last = events.findLast((event) => event.date && !isUnfulfilled(event));
  return date?.earliestMs === last?.date?.earliestMs && last !== undefined;
}

/** Formats when an event happened: in the author's own words if there are any. A date that was stated and can't be read is not called unstated. */
export function formatDateOf(
  { dateText, date: when, isDateUnreadable }: StoryEvent,
  { say, date }: Words,
  style: DateStyle,
): string {
  return dateText ?? (when ? date(when, style) : say(isDateUnreadable ? 'dateNotGiven' : 'dateNotStated'));
}

/**
 * Formats when an event happened or was planned, and its status: "planned for 5–6 February 2023 · postponed on 3
 * February 2023".
 */
export function formatWhen(event: StoryEvent, words: Words, style: DateStyle = 'full'): string {
  const { say } = words;
  const date = formatDateOf(event, words, style);
  const when = !isUnfulfilled(event) ? date : event.date ? say('plannedFor', { date }) : say('planned');
  return [when, ...(event.status === 'planned' ? [] : formatStatus(event, words, style))].join(say('dot'));
}

/** Returns the style of a date for speech: with words for a dash. Other dates would have their weekday as well. */
export function spokenStyleOf(date: FuzzyDate | undefined): DateStyle {
  return date?.kind === 'interval' && isKnown(date.start) && isKnown(date.end) ? 'spoken' : 'full';
}

/** Returns the style of a date in a list: a day or a year that the row before names too is left out. */
export function styleAfter(
  before: StoryEvent | undefined,
  { date: when }: { readonly date?: FuzzyDate | undefined },
  { date }: Words,
): DateStyle {
  const last = before?.dateText ? undefined : before?.date;
  if (!last || !when || !(yearOf(when) > 0) || yearOf(when) !== yearOf(last)) return 'short';
  return date(when, 'day') === date(last, 'day') ? 'clock' : 'yearless';
}

/** Returns the year that a date lies in; `NaN` where it lies in several, be it in another zone. */
export function yearOf({ earliestMs, latestMs, text }: FuzzyDate): number {
  const zonesMs = text.includes('T') ? DAY_MS : 0;
  const year = new Date(earliestMs - zonesMs).getUTCFullYear();
  return year === new Date(latestMs + zonesMs).getUTCFullYear() ? year : NaN;
}

/** Formats how long an event lasted, where both its ends are known to the day: "8 days". */
export function formatLength({ date, status }: StoryEvent, locale: string): string | undefined {
  return date?.kind === 'interval' &&
    status === 'happened' &&
    [date.start, date.end].every(({ sureness, precision }) => sureness === 'exact' && precision === 'day')
    ? formatDuration(date.latestMs - date.earliestMs, locale)
    : undefined;
}

export function formatStatus({ status, statusDate }: StoryEvent, { say, date }: Words, style: DateStyle): string[] {
  if (status === 'happened') return [];
  return [
    statusDate && (style === 'full' || style === 'spoken')
      ? say('statusOn', { status: say(status), date: date(statusDate, 'full') })
      : say(status),
  ];
}
