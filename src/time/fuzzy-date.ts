/** Calendar and clock units a date can be known to, finest first. */
const PRECISIONS = [
  'millisecond',
  'second',
  'minute',
  'hour',
  'day',
  'month',
  'season',
  'quarter',
  'quadrimester',
  'semester',
  'year',
  'decade',
  'century',
  'millennium',
  'aeon',
] as const;

export type Precision = (typeof PRECISIONS)[number];

/** How sure one end of a date is. `open` runs on (`..`); `unknown` is not known (`/` with nothing beside it). */
export type Sureness = 'exact' | 'approximate' | 'uncertain' | 'approximate-uncertain' | 'open' | 'unknown';

/**
 * Where a date's day begins: `calendar` dates are the same day in every zone; clock times carry an
 * `offset`, or were read in a `zone`, or had neither and were read as `utc` (which is worth a warning).
 */
export type Clock = 'calendar' | 'offset' | 'zone' | 'utc';

/** What the author wrote, field by field, in the proleptic Gregorian calendar. Year 0 is 1 BCE. */
export interface DateFields {
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** 21–41, the codes of ISO 8601-2 (seasons, quarters, quadrimesters, semesters). */
  readonly season?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** One end of a date: itself a range, because "February 2023" is one too. */
export interface DateEnd {
  /** First moment, in milliseconds from 1970 UTC; may lie far outside what `Date` holds; −Infinity where open or unknown. */
  readonly earliestMs: number;
  /** Last moment, inclusive, in the same unit; +Infinity where open or unknown. */
  readonly latestMs: number;
  readonly precision: Precision;
  readonly sureness: Sureness;
  readonly clock: Clock;
  /** Absent where the end is open or unknown. */
  readonly fields?: DateFields;
}

/**
 * A date as its source knows it: a range from the earliest to the latest moment it can mean.
 *
 * - `single`: one date; `start` and `end` are the same.
 * - `interval`: it lasted from `start` to `end` (`a/b`).
 * - `one-of`: one moment within (`[a..b]`); `all-of`: each of several (`{a,b}`).
 */
export interface FuzzyDate {
  /** The EDTF text it was read from. */
  readonly text: string;
  readonly kind: 'single' | 'interval' | 'one-of' | 'all-of';
  /** Earliest moment, milliseconds from 1970 UTC, ±Infinity where open. */
  readonly earliestMs: number;
  /** Latest moment, inclusive. */
  readonly latestMs: number;
  /** The coarser of its two ends'. */
  readonly precision: Precision;
  readonly start: DateEnd;
  readonly end: DateEnd;
  /** The dates in a set, in the author's order; empty for the others. A range within a set is an interval. */
  readonly members: readonly FuzzyDate[];
}

/**
 * Orders dates as a list of them reads: by their earliest moment, then by their latest.
 *
 * @returns negative if `a` comes first, positive if `b` does, 0 if their ranges are the same.
 */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareNumbers(a.earliestMs, b.earliestMs) || compareNumbers(a.latestMs, b.latestMs);
}

/** Negative if `a` is finer than `b`, positive if it is coarser. */
export function comparePrecisions(a: Precision, b: Precision): number {
  return PRECISIONS.indexOf(a) - PRECISIONS.indexOf(b);
}

/** True if some moment lies in both ranges, so that nobody can say which came first. */
export function overlaps(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.earliestMs <= b.latestMs && b.earliestMs <= a.latestMs;
}

/** True if the date runs on, or may: its last end is open or unknown. */
export function isOpenEnded(date: FuzzyDate): boolean {
  return !isKnown(date.end);
}

/** True if the end says when: it is neither open nor unknown. */
export function isKnown(end: DateEnd): end is DateEnd & { readonly fields: DateFields } {
  return end.sureness !== 'open' && end.sureness !== 'unknown';
}

/** An interval read as one moment within it, as for statements ("between … and …"); other dates as they are. */
export function asOneMoment(date: FuzzyDate): FuzzyDate {
  return date.kind === 'interval' ? { ...date, kind: 'one-of', members: [date] } : date;
}

// Not `a - b`: two open ends would give NaN.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
