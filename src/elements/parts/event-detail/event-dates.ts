import type { Say } from '../../../i18n/messages.js';
import type { EventStatus, StoryEvent } from '../../../model/explainer.js';
import type { DateStyle } from '../../../time/format/format-date.js';
import { formatDuration } from '../../../time/format/format-duration.js';
import type { FuzzyDate } from '../../../time/fuzzy-date.js';

/** Functions for messages and dates in the reader's language. */
export interface Words {
  readonly say: Say;
  readonly date: (date: FuzzyDate, style?: DateStyle) => string;
}

const DID_NOT_HAPPEN: ReadonlySet<EventStatus> = new Set(['planned', 'postponed', 'cancelled']);

/** Returns true for an event that was planned and hasn't happened. Its mark is hollow. */
export function isUnfulfilled({ status }: StoryEvent): boolean {
  return DID_NOT_HAPPEN.has(status);
}

export function formatDateOf({ dateText, date: when }: StoryEvent, { say, date }: Words, style: DateStyle): string {
  return dateText ?? (when ? date(when, style) : say('dateNotStated'));
}

/**
 * Formats when an event happened or was planned, and its status: "planned for 5–6 February 2023 · postponed on 3
 * February 2023".
 */
export function formatWhen(event: StoryEvent, { say, date }: Words, style: DateStyle = 'full'): string {
  const when = formatDateOf(event, { say, date }, style);
  if (!isUnfulfilled(event)) return [when, ...formatStatus(event, { say, date }, style)].join(say('dot'));
  const planned = event.date ? say('plannedFor', { date: when }) : say('planned');
  return [planned, ...(event.status === 'planned' ? [] : formatStatus(event, { say, date }, style))].join(say('dot'));
}

/** Formats how long an event lasted, where both its ends are known to the day: "8 days". */
export function formatLength({ date, status }: StoryEvent, locale: string): string | undefined {
  if (date?.kind !== 'interval' || status !== 'happened') return undefined;
  const isKnown = [date.start, date.end].every(
    ({ sureness, precision }) => sureness === 'exact' && precision === 'day',
  );
  return isKnown ? formatDuration(date.latestMs - date.earliestMs, locale) : undefined;
}

export function formatStatus({ status, statusDate }: StoryEvent, { say, date }: Words, style: DateStyle): string[] {
  if (status === 'happened') return [];
  return [
    statusDate && style !== 'short'
      ? say('statusOn', { status: say(status), date: date(statusDate, style) })
      : say(status),
  ];
}
