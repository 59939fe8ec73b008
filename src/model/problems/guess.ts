import type { Explainer, Person, Source } from '../explainer.js';

/** Names that other formats, libraries and commands use, with ours: fields of a document, attributes, and options. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  headline: ['title'],
  heading: ['title', 'heading-level'],
  level: ['heading-level'],
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
  locale: ['lang'],
  timezone: ['timeZone'],
  tags: ['topics'],
  category: ['topics', 'lane'],
  group: ['lane', 'side'],
  'group-by': ['lanes'],
  'lane-by': ['lanes'],
  sort: ['order'],
  'sort-by': ['order'],
  citations: ['sources'],
  link: ['url', 'sources'],
  url: ['src', 'sources'],
  href: ['url', 'src'],
  source: ['sources', 'src'],
  interval: ['refresh'],
  location: ['place'],
  image: ['media'],
  version: ['explainer'],
  form: ['as'],
  format: ['as', 'to'],
  out: ['output'],
  tag: ['element'],
  css: ['stylesheet'],
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
 * guess('titel', ['title', 'date']); // 'title'
 */
export function guess(name: string, known: Iterable<string>, maxEdits = MAX_EDITS): string | undefined {
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

/**
 * Finds the id that an author probably meant: that of the item which has this name, or else the nearest id, or else that of the item
 * whose name is nearest.
 *
 * @param typed The id as it was typed; perhaps a name.
 * @param lists Lists of the document that may hold it, such as `events, statements`.
 * @returns The id; undefined where none is near, or where several items have the name.
 * @example
 * guessId('Antony Blinken', 'people', explainer); // 'blinken'
 */
export function guessId(typed: string, lists: string, explainer: Explainer): string | undefined {
  const items = lists.split(', ').flatMap((list) => itemsIn(list, explainer));
  const idOfName = (wanted = ''): string | undefined => {
    const words = wordsOf(wanted);
    const named = items.filter(({ names }) => words !== '' && names.some((name = '') => wordsOf(name) === words));
    return named.length === 1 ? named[0]!.id : undefined;
  };
  const ids = items.map(({ id }) => id);
  const names = items.flatMap((item) => item.names.filter((name) => name !== undefined));
  return idOfName(typed) ?? guess(typed, ids) ?? idOfName(guess(typed, names));
}

/** Levenshtein distance, computed row by row; two neighbours that have changed places count once. */
function countEdits(from: string, to: string): number {
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

/** Words of a name, whatever stands between them: `antony-blinken` and `Antony Blinken` are one name. */
function wordsOf(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');
}

/** Beyond this many items, looking for near misses would take longer than reading the document. */
const MAX_GUESSED_ITEMS = 300;

/** Texts that name a person, a side, a lane, a topic, a source or an event. A statement has none. */
type NamingTexts = Partial<
  Pick<Person, 'name' | 'shortName' | 'nameOriginal'> & Pick<Source, 'title' | 'publisher' | 'url'>
>;

/** Items of a list, with all texts that an author may have written in place of their ids. */
function itemsIn(list: string, explainer: Explainer) {
  const items: readonly (NamingTexts & { readonly id: string })[] = explainer[list as 'events'];
  if (items.length > MAX_GUESSED_ITEMS) return [];
  return items.map((item) => ({
    id: item.id,
    names: [item.name, item.shortName, item.nameOriginal?.text, item.title, item.publisher, item.url],
  }));
}
