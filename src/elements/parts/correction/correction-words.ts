import type { Say } from '../../../i18n/messages.js';
import { comma } from '../../../i18n/list-comma.js';
import type { Statement, StoryEvent } from '../../../model/explainer.js';
import type { ToldCorrection } from '../../../model/told-corrections.js';
import type { FuzzyDate } from '../../../time/fuzzy-date.js';
import type { Words } from '../event-detail/event-dates.js';

/** Formats "Corrected on 3 March 2023", or "Correction, March 2023" where no single day is known. */
export function formatCorrectedOn({ correction: { kind, date: when } }: ToldCorrection, { say, date }: Words): string {
  if (when && isDay(when)) return say(`on-${kind}`, { date: date(when) });
  return [say(kind), ...(when ? [date(when)] : [])].join(comma(say));
}

/** Returns the title of the event, or the names of those whose words were corrected; undefined for the story itself. */
export function nameCorrected({ event, statement }: ToldCorrection, say: Say): string | undefined {
  return event?.title ?? statement?.speakers.map(({ name }) => name).join(comma(say));
}

/**
 * Formats what an event or a statement adds to its name, for those who hear it: "Correction", "Clarification, by the speaker". Each is
 * said once.
 */
export function correctionLabels(
  { corrections, status }: Pick<Statement | StoryEvent, 'corrections' | 'status'>,
  say: Say,
): readonly string[] {
  if (corrections.length === 0) return status === 'corrected' ? [say('corrected')] : [];
  const labels = corrections.map(({ kind, by }) =>
    by === 'speaker' ? [say(kind), say('bySpeaker')].join(comma(say)) : say(kind),
  );
  return [...new Set(labels)];
}

function isDay({ kind, precision, start }: FuzzyDate): boolean {
  return kind === 'single' && precision === 'day' && start.sureness === 'exact';
}
