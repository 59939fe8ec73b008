import type { Correction, Explainer, Item } from '../../model/explainer.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

/** First and last moment of the years 1 to 9999, which the dates of feeds can express. */
const [FIRST_MS, LAST_MS] = [-62_135_596_800_000, 253_402_300_799_999];

/** Returns the first moment of a date, in milliseconds from 1970 UTC; undefined where feeds have no date for it. */
export function momentOf(date: FuzzyDate | undefined): number | undefined {
  return [date?.earliestMs, date?.latestMs].find((ms) => ms !== undefined && ms >= FIRST_MS && ms <= LAST_MS);
}

/** Returns when an item last changed, as far as its own dates tell. */
export function changedMs({ added, changed, corrections }: Item): number | undefined {
  return latestOf([added, changed, ...datesOf(corrections)]);
}

/**
 * Returns when a story last changed. If it doesn't say so, that is its newest date of a change, or else of a source; the
 * clock is never asked, so that the same document gives the same feed.
 */
export function storyMs({ updated, published, events, statements, corrections, sources }: Explainer): number {
  const items = [...events, ...statements];
  return (
    momentOf(updated) ??
    momentOf(published) ??
    latestOf(datesOf(corrections)) ??
    latestOf(items.flatMap((item) => [item.added, item.changed, ...datesOf(item.corrections)])) ??
    latestOf(sources.flatMap((source) => [source.accessed, source.published])) ??
    0
  );
}

function datesOf(corrections: readonly Correction[]): readonly (FuzzyDate | undefined)[] {
  return corrections.map(({ date }) => date);
}

function latestOf(dates: readonly (FuzzyDate | undefined)[]): number | undefined {
  const moments = dates.flatMap((date) => momentOf(date) ?? []);
  return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.max(a, b));
}
