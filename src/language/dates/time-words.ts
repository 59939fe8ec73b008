/** Words by which a language dates what happened. */
export interface TimeWords {
  /** Pattern of sentences that may contain a date. Only these are read by the slower parser. */
  readonly hint: RegExp;
  /** Patterns for dates relative to the day of publication, the first that matches counts. */
  readonly patterns: readonly TimePattern[];
  /** Durations, which are not dates: “in five years”. */
  readonly durations: RegExp;
  /** A year alone: “in 1889”. */
  readonly years: RegExp;
  /** Words for the future before a date: “will”, “to be”. */
  readonly future: RegExp;
  /** Words between the old and the new day of an event. In “On Monday the meeting was moved to Friday” the first day is that of the decision. */
  readonly moved?: RegExp;
  /** Conjunctions between two events: “shortly before troops crossed the border”. */
  readonly sequence: RegExp;
}

/** A pattern as a language writes it. */
export type RelativeRow = readonly [source: string, unit: TimePattern['unit'], offset: number];

export interface TimePattern {
  readonly pattern: RegExp;
  readonly unit: 'day' | 'week' | 'month' | 'year' | 'month-of-year';
  /** How many units before or after the day of publication. */
  readonly offset: number;
}

export const pattern = (source: string) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${source})(?![\p{L}\p{N}-])`, 'giu');

/** Makes patterns from rows of a source, a unit and an offset. */
export const relative = (rows: readonly RelativeRow[]): TimePattern[] =>
  rows.map(([source, unit, offset]) => ({ pattern: pattern(source), unit, offset }));
