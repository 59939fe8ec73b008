/** Units to which a date can be known, finest first. */
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

/**
 * Sureness of one end of a date. `open` is written `..` and means that the date goes on; `unknown` is written as
 * nothing beside the slash.
 */
export type Sureness = 'exact' | 'approximate' | 'uncertain' | 'approximate-uncertain' | 'open' | 'unknown';

/**
 * Relation of a date to time zones. A `calendar` date is the same day in every zone. A clock time has an `offset`, or
 * was read in a `zone`, or had neither and was read as `utc` (which is worth a warning).
 */
export type Clock = 'calendar' | 'offset' | 'zone' | 'utc';

/** Fields that the author wrote, in the proleptic Gregorian calendar. Year 0 is 1 BCE. */
export interface DateFields {
  readonly year: number;
  /** Month, 1–12. */
  readonly month?: number;
  /** Day of the month, 1–31. */
  readonly day?: number;
  /** Code of ISO 8601-2, 21–41: a season, quarter, quadrimester or semester. */
  readonly season?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

/** One end of a date. It is a range itself, since "February 2023" is one. */
export interface DateEnd {
  /**
   * First moment, in milliseconds from 1970 UTC. It may exceed the limits of `Date`, and is −Infinity where open or
   * unknown.
   */
  readonly earliestMs: number;
  /** Last moment, inclusive, in the same unit; Infinity where open or unknown. */
  readonly latestMs: number;
  readonly precision: Precision;
  readonly sureness: Sureness;
  readonly clock: Clock;
  /** Fields as written; absent where the end is open or unknown. */
  readonly fields?: DateFields;
}

/**
 * A date as its source knows it: a range from the earliest to the latest moment that it can mean.
 *
 * - `single`: one date; `start` and `end` are equal.
 * - `interval`: it lasted from `start` to `end` (`a/b`).
 * - `one-of`: one moment within a range (`[a..b]`).
 * - `all-of`: each of several dates (`{a,b}`).
 */
export interface FuzzyDate {
  /** EDTF text that the date was read from. */
  readonly text: string;
  readonly kind: 'single' | 'interval' | 'one-of' | 'all-of';
  /** Earliest moment, in milliseconds from 1970 UTC; −Infinity where open or unknown. */
  readonly earliestMs: number;
  /** Latest moment, inclusive, in the same unit; Infinity where open or unknown. */
  readonly latestMs: number;
  /** The coarser precision of its two ends. */
  readonly precision: Precision;
  readonly start: DateEnd;
  readonly end: DateEnd;
  /** Dates of a set, in the author's order; empty for other kinds. A range within a set is an interval. */
  readonly members: readonly FuzzyDate[];
}

/**
 * Orders dates for a list: by their earliest moment, then by their latest.
 *
 * @param a One date.
 * @param b Another date.
 * @returns A negative number if `a` comes first, a positive number if `b` does, 0 if their ranges are equal.
 * @example
 * ```ts
 * const dates = ['2023', '2022-02-24'].flatMap((text) => {
 *   const parsed = parseDate(text);
 *   return 'date' in parsed ? [parsed.date] : [];
 * });
 * dates.sort(compareDates).map(({ text }) => text); // ['2022-02-24', '2023']
 * ```
 */
export function compareDates(a: FuzzyDate, b: FuzzyDate): number {
  return compareNumbers(a.earliestMs, b.earliestMs) || compareNumbers(a.latestMs, b.latestMs);
}

/** Returns a negative number if `a` is finer than `b`, a positive one if it is coarser. */
export function comparePrecisions(a: Precision, b: Precision): number {
  return PRECISIONS.indexOf(a) - PRECISIONS.indexOf(b);
}

/** Tells whether two dates may mean the same moment, so that their order is unknown. */
export function overlaps(a: FuzzyDate, b: FuzzyDate): boolean {
  return a.earliestMs <= b.latestMs && b.earliestMs <= a.latestMs;
}

/** Tells whether the last end of a date is open or unknown. */
export function isOpenEnded(date: FuzzyDate): boolean {
  return !isKnown(date.end);
}

/** Tells whether an end is neither open nor unknown. */
export function isKnown(end: DateEnd): end is DateEnd & { readonly fields: DateFields } {
  return end.sureness !== 'open' && end.sureness !== 'unknown';
}

/**
 * Reads an interval as one moment within it, as statements need ("between … and …"). Other dates are returned as they
 * are.
 */
export function asOneMoment(date: FuzzyDate): FuzzyDate {
  return date.kind === 'interval' ? { ...date, kind: 'one-of', members: [date] } : date;
}

// A difference would be NaN for two open ends.
function compareNumbers(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
