import type { FuzzyDate } from '../time/fuzzy-date.js';
import type { Explainer, Statement } from './explainer.js';

/**
 * Returns when a statement was made: its own date, or else that of the event at which it was made. Where its own can't be read, that of the
 * event may be another.
 */
export function dateSaid(
  { date, at, isDateUnreadable }: Statement,
  { eventById }: Pick<Explainer, 'eventById'>,
): FuzzyDate | undefined {
  if (isDateUnreadable) return undefined;
  const event = eventById.get(at ?? '');
  return date ?? (event?.status === 'happened' ? event.date : undefined);
}
