import type { Say } from '../../../i18n/messages.js';
import type { EventStatus, StoryEvent } from '../../../model/explainer.js';
import type { DateStyle } from '../../../time/format/format-date.js';
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

/**
 * Formats when an event happened or was planned, and its status: "planned for 5–6 February 2023 · postponed on 3
 * February 2023".
 */
export function formatWhen(event: StoryEvent, { say, date }: Words, style: DateStyle = 'full'): string {
  const when = event.dateText ?? (event.date ? date(event.date, style) : say('dateNotStated'));
  if (!isUnfulfilled(event)) return [when, ...formatStatus(event, { say, date }, style)].join(say('dot'));
  const planned = event.date ? say('plannedFor', { date: when }) : say('planned');
  return [planned, ...(event.status === 'planned' ? [] : formatStatus(event, { say, date }, style))].join(say('dot'));
}

function formatStatus({ status, statusDate }: StoryEvent, { say, date }: Words, style: DateStyle): string[] {
  if (status === 'happened') return [];
  return [
    statusDate && style !== 'short'
      ? say('statusOn', { status: say(status), date: date(statusDate, style) })
      : say(status),
  ];
}
