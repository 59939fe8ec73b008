import { overlaps, type FuzzyDate } from '../../time/fuzzy-date.js';
import type { Explainer } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';
import { isByClock, isExactEnd, MAX_OFFSET_MS } from './date-certainty.js';

/**
 * Finds statements whose `date` can't be that of the event at which they were said (`at`). Dates that are not exact may always
 * agree, and a clock time agrees with the same day in any zone. A silence was said at no event.
 */
export function findOtherDays({ events, statements }: Explainer): readonly Advice[] {
  const eventById = new Map(events.map((event) => [event.id, event]));
  return statements.flatMap(({ pointer, date, at, silence }) => {
    const event = at === undefined ? undefined : eventById.get(at);
    if (silence || !date || !event?.date || mayAgree(date, event.date)) return [];
    const values = { said: date.text, title: event.title, date: event.date.text };
    return [{ pointer: pointerTo(pointer, 'date'), values }];
  });
}

function mayAgree(one: FuzzyDate, other: FuzzyDate): boolean {
  if (![one, other].every((date) => isExactEnd(date.start) && isExactEnd(date.end))) return true;
  const slackMs = isByClock(one) === isByClock(other) ? 0 : MAX_OFFSET_MS;
  return overlaps({ ...one, earliestMs: one.earliestMs - slackMs, latestMs: one.latestMs + slackMs }, other);
}
