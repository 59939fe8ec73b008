import type { Say } from '../../../i18n/messages.js';
import { comma } from '../../../i18n/list-comma.js';
import type { Correction, Statement, StoryEvent } from '../../../model/explainer.js';
import { plainText } from '../../../model/plain-text.js';
import { readProse } from '../../../model/read/inline-text.js';
import type { ToldCorrection } from '../../../model/told-corrections.js';
import type { FuzzyDate } from '../../../time/fuzzy-date.js';
import type { Words } from '../event-detail/event-dates.js';

/** Formats "Corrected on 3 March 2023", or "Correction, March 2023" where no single day is known. */
export function formatCorrectedOn({ correction: { kind, date: when } }: ToldCorrection, { say, date }: Words): string {
  if (when && isDay(when)) return say(`on-${kind}`, { date: date(when) });
  return [say(kind), ...(when ? [date(when)] : [])].join(comma(say));
}

/** Formats "Correction, by the speaker, 21 February 2023: It was a Saturday. It read: Sunday" as plain text. */
export function formatCorrection({ kind, by, date: when, note, was }: Correction, { say, date }: Words): string {
  const who = say(by === 'speaker' ? 'bySpeaker' : 'byPublisher');
  const label = [say(kind), who, ...(when ? [date(when)] : [])].join(comma(say));
  const words = say('colon', { label, value: plainText(readProse(note)) });
  return was === undefined ? words : `${words} ${say('was', { was })}`;
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
