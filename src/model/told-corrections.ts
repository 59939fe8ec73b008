import type { Correction, Explainer, Finding, Statement, StoryEvent } from './explainer.js';
import { newestFirst } from './newest-first.js';

/** A correction, and the entry that it corrects. */
export interface ToldCorrection {
  /** The correction. Nobody states who corrects a statement that is only marked as corrected. */
  readonly correction: Omit<Correction, 'by'> & Partial<Pick<Correction, 'by'>>;
  /** The event that was corrected; absent for a statement, and for the story itself. */
  readonly event?: StoryEvent;
  /** The statement that was corrected; absent for an event, and for the story itself. */
  readonly statement?: Statement;
  /** The finding that was corrected; absent for anything else. */
  readonly finding?: Finding;
}

/** A story, or a part of it, which has fewer events, statements or findings. */
export type CorrectedPart = Pick<Explainer, 'corrections' | 'events' | 'statements' | 'findings'>;

/** Corrections that the first lines of a story tell. */
export interface FirstCorrections {
  /** The newest corrections, which are told in full. */
  readonly told: readonly ToldCorrection[];
  /** Number of the other corrections. The list of corrections has them. */
  readonly moreCount: number;
}

/** Maximum number of corrections that the first lines tell in full. */
const MAX_TOLD = 3;

/**
 * Returns all corrections of a story, of its events, statements and findings, the newest first. Those without a date come last.
 * A statement that is only marked as corrected has one correction without a date, whose note is that of the statement.
 *
 * @param explainer The story, or a part of it.
 */
export function listCorrections(explainer: CorrectedPart): readonly ToldCorrection[] {
  const { corrections, events, statements, findings } = explainer;
  const ofEvents = events.flatMap((event) => event.corrections.map((correction) => ({ correction, event })));
  const ofStatements = statements.flatMap((statement) =>
    correctionsOf(statement).map((correction) => ({ correction, statement })),
  );
  const ofFindings = findings.flatMap((finding) =>
    correctionsOf(finding).map((correction) => ({ correction, finding })),
  );
  const all: readonly ToldCorrection[] = [
    ...corrections.map((correction) => ({ correction })),
    ...ofEvents,
    ...ofStatements,
    ...ofFindings,
  ];
  return newestFirst(all, ({ correction }) => correction.date);
}

/**
 * Returns what the first lines of a story tell about corrections: the newest three of the publisher's, and how many more there
 * are. What speakers correct in their own words is told at these words, since it is no fault of the story.
 *
 * @param explainer The story, or a part of it.
 * @example
 * ```ts
 * const { told, moreCount } = findFirstCorrections(readDocument(document).explainer);
 * ```
 */
export function findFirstCorrections(explainer: CorrectedPart): FirstCorrections {
  const all = listCorrections(explainer).filter(({ correction }) => correction.by !== 'speaker');
  return { told: all.slice(0, MAX_TOLD), moreCount: Math.max(0, all.length - MAX_TOLD) };
}

/**
 * Returns the corrections of a statement or a finding, newest first. One that is only marked as corrected has its note for a correction.
 */
export function correctionsOf({
  corrections,
  status,
  note = '',
}: Pick<Statement, 'corrections' | 'status' | 'note'>): readonly ToldCorrection['correction'][] {
  return corrections.length === 0 && status === 'corrected' ? [{ kind: 'correction', note }] : corrections;
}
