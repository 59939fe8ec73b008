import { compareDates, type FuzzyDate } from '../time/fuzzy-date.js';

/** Sorts a list by its dates, the newest first. What has no date comes last; equal dates keep their order. */
export function newestFirst<T>(list: readonly T[], dateOf: (one: T) => FuzzyDate | undefined): readonly T[] {
  if (list.length < 2) return list;
  return [...list].sort((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    return one && other ? compareDates(other, one) : Number(!one) - Number(!other);
  });
}
