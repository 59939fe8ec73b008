import { numberOfPage, placeAt, type PagePlace, type TextPlace, type TimePlace } from '../convert/placed-text.js';
import type { Passage } from '../desk/evidence/source-text.js';
import { formatTimecode, parseTimecode } from '../time/timecode.js';

/** Writes a place in words: `at 00:12:34`, `on page 3`. */
export function formatTextPlace(place: TextPlace): string {
  return isTime(place) ? `at ${numberOf(place)}` : `on page ${numberOf(place)}`;
}

/** The number of a place, as a citation has it. */
export function numberOf(place: TextPlace): string {
  return isTime(place) ? formatTimecode(place.seconds) : numberOfPage(place);
}

export function isTime(place: TextPlace): place is TimePlace {
  return 'seconds' in place;
}

/**
 * Tells whether a citation names the place of a passage.
 *
 * @param cited The citation's time or page.
 * @returns True if the place fits; undefined if it can't be compared.
 */
export function isPlaceOf(cited: string, passage: Passage, places: readonly TextPlace[]): boolean | undefined {
  const first = placeAt(places, passage[0]?.start ?? 0);
  const last = placeAt(places, (passage.at(-1)?.end ?? 1) - 1);
  if (!first || !last) return undefined;
  if (isTime(first) && isTime(last)) return isTimeBetween(cited, first, last);
  return isTime(first) || isTime(last) ? undefined : isPageBetween(cited, first, last);
}

/**
 * Compares a cited time with those of a passage. A citation may name the beginning or the end of a caption, so the time may differ by its
 * length.
 */
function isTimeBetween(cited: string, first: TimePlace, last: TimePlace): boolean | undefined {
  const seconds = parseTimecode(cited);
  if (seconds === undefined) return undefined;
  const before = Math.max(1, first.endSeconds - first.seconds);
  const after = Math.max(1, last.endSeconds - last.seconds);
  return seconds >= first.seconds - before && seconds <= last.endSeconds + after;
}

/** Compares a cited page with those of a passage. It may be a count, a label, or a printed number; “3–5” names three pages. */
function isPageBetween(cited: string, first: PagePlace, last: PagePlace): boolean | undefined {
  const words: readonly string[] = cited.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const numbers = words.map(Number).filter(Number.isInteger);
  const [from, to] = [Math.min(...numbers), Math.max(...numbers)];
  const names = [first, last].flatMap(({ page, labels }) => [
    String(page),
    ...labels.map((each) => each.toLowerCase()),
  ]);
  if (names.some((name) => words.includes(name))) return true;
  if (numbers.length === 0) return undefined;
  return names.map(Number).some((number) => number >= from && number <= to);
}
