/** Names that other formats use, with the names of this one. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  headline: ['title'],
  heading: ['title'],
  label: ['title', 'name'],
  name: ['title', 'thing'],
  description: ['summary'],
  body: ['summary', 'text'],
  start: ['date'],
  start_date: ['date'],
  end: ['date'],
  end_date: ['date'],
  when: ['date'],
  quote: ['text'],
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
  version: ['explainer'],
};

const MAX_EDITS = 2;
const MAX_NAME_LENGTH = 40;

/** Finds the known name that the author probably meant: a synonym, or a name at most two typing errors away. */
export function nearMiss(name: string, known: Iterable<string>): string | undefined {
  if (name.length > MAX_NAME_LENGTH) return undefined;
  const names = [...known];
  const typed = name.toLowerCase();
  const synonym = Object.hasOwn(SYNONYMS, typed) ? SYNONYMS[typed]?.find((other) => names.includes(other)) : undefined;
  if (synonym !== undefined) return synonym;
  const maxEdits = Math.min(MAX_EDITS, Math.floor(name.length / 3));
  let best: { name: string; edits: number } | undefined;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) > maxEdits) continue;
    const edits = countEdits(typed, candidate.toLowerCase());
    if (edits <= maxEdits && edits < (best?.edits ?? Infinity)) best = { name: candidate, edits };
  }
  return best?.name;
}

/** Levenshtein distance, computed row by row. */
function countEdits(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
