import { comma } from '../i18n/list-comma.js';
import type { Say } from '../i18n/messages.js';
import type { Statement, StoryEvent } from '../model/explainer.js';
import type { ToldCorrection } from '../model/told-corrections.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';
import {
  fillIn,
  joinParts,
  labelled,
  namePart,
  prosePart,
  type DescribeContext,
  type Part,
  type PartOrNothing,
  type Words,
} from './parts.js';

export type CorrectionContext = Pick<DescribeContext, 'say' | 'date' | 'lang'>;

/** Describes "Correction, by the speaker, 21 February 2023: It was a Saturday. It read: Sunday". */
export function describeCorrection(
  { kind, by, date: when, note, was }: ToldCorrection['correction'],
  context: CorrectionContext,
): Part {
  const { say, date, lang } = context;
  const who = by && say(by === 'speaker' ? 'bySpeaker' : 'byPublisher');
  const label: Part = { kind: 'strong', words: joinParts([say(kind), who, when && date(when)], comma(say)) };
  const before = was && fillIn(say, 'was', { was: { kind: 'text', text: was, lang } });
  return joinParts([labelled(say, label, note && prosePart(note, context)), before], ' ');
}

/** Describes a correction and what it corrects: "The meeting: Correction, 3 March 2023: It was a Saturday." */
export function describeToldCorrection(told: ToldCorrection, context: CorrectionContext): Part {
  const corrected = describeCorrected(told, context);
  const words = describeCorrection(told.correction, context);
  return corrected ? labelled(context.say, corrected, words) : words;
}

/** Describes a correction in the first lines of a story: "Corrected on 3 March 2023: The meeting · It was a Saturday." */
export function describeFirstCorrection(told: ToldCorrection, context: CorrectionContext): Part {
  const { say } = context;
  const { note } = told.correction;
  const label: Part = { kind: 'strong', words: formatCorrectedOn(told, context) };
  return labelled(
    say,
    label,
    joinParts([describeCorrected(told, context), note && prosePart(note, context)], say('dot')),
  );
}

/** Formats "Corrected on 3 March 2023", or "Correction, March 2023" where no single day is known. */
export function formatCorrectedOn({ correction: { kind, date: when } }: ToldCorrection, { say, date }: Words): string {
  if (when && isDay(when)) return say(`on-${kind}`, { date: date(when) });
  return [say(kind), ...(when ? [date(when)] : [])].join(comma(say));
}

/**
 * Describes the title of the event, the names of those whose words were corrected, or the topic of the finding; nothing for the story
 * itself.
 */
function describeCorrected(told: ToldCorrection, { say, lang }: CorrectionContext): PartOrNothing {
  const { event, statement, finding } = told;
  const speakers = statement?.speakers.map((speaker) => speaker.name).join(comma(say));
  const name = event?.title ?? speakers ?? finding?.topic?.name;
  return name !== undefined && { kind: 'corrected', told, name: namePart(name, lang) };
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
  return [...new Set(corrections.map((each) => correctionLabel(each, say)))];
}

/** Formats "Correction", or "Clarification, by the speaker". */
export function correctionLabel({ kind, by }: ToldCorrection['correction'], say: Say): string {
  return by === 'speaker' ? [say(kind), say('bySpeaker')].join(comma(say)) : say(kind);
}

function isDay({ kind, precision, start }: FuzzyDate): boolean {
  return kind === 'single' && precision === 'day' && start.sureness === 'exact';
}
