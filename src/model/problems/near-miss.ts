/** Names that other formats use, with the names of this one. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  headline: ['title'],
  heading: ['title'],
  label: ['title', 'name'],
  name: ['title', 'thing'],
  description: ['summary'],
  body: ['summary', 'text'],
  content: ['summary', 'text'],
  text: ['summary', 'note'],
  date: ['published'],
  event: ['at'],
  id: ['source'],
  start: ['date'],
  startdate: ['date'],
  start_date: ['date'],
  end: ['date'],
  end_date: ['date'],
  when: ['date'],
  quote: ['text'],
  quotes: ['statements'],
  persons: ['people'],
  who: ['speaker'],
  by: ['speaker'],
  author: ['speaker'],
  language: ['lang'],
  timezone: ['timeZone'],
  tags: ['topics'],
  category: ['topics', 'lane'],
  group: ['lane', 'side'],
  citations: ['sources'],
  link: ['url', 'sources'],
  url: ['src', 'sources'],
  location: ['place'],
  image: ['media'],
  version: ['explainer'],
};

const MAX_EDITS = 2;
const MAX_NAME_LENGTH = 40;

/**
 * Finds the known name that the author probably meant: a synonym, or a name few typing errors away.
 *
 * @param name The name as it was typed.
 * @param known Names that there are.
 * @param maxEdits Largest number of typing errors; a letter that is missing, too many or another is one, and so are two that have changed
 *   places.
 * @returns The nearest of them, or undefined where none is near.
 * @example
 * nearMiss('titel', ['title', 'date']); // 'title'
 */
export function nearMiss(name: string, known: Iterable<string>, maxEdits = MAX_EDITS): string | undefined {
  if (name.length > MAX_NAME_LENGTH) return undefined;
  const names = [...known];
  const typed = name.toLowerCase();
  const synonym = Object.hasOwn(SYNONYMS, typed) ? SYNONYMS[typed]?.find((other) => names.includes(other)) : undefined;
  if (synonym !== undefined) return synonym;
  const limit = Math.min(maxEdits, Math.floor(name.length / 3));
  let best: { name: string; edits: number } | undefined;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > limit) continue;
    const edits = countEdits(typed, candidate.toLowerCase());
    if (edits <= limit && edits < (best?.edits ?? Infinity)) best = { name: candidate, edits };
  }
  return best?.name;
}

/** Levenshtein distance, computed row by row; two neighbours that have changed places count once. */
export function countEdits(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwapped ? (before[j - 2] ?? Infinity) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[to.length] ?? 0;
}
