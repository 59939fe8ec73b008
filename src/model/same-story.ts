import type { Explainer, Reading } from './explainer.js';

/** What two documents are compared by. It outlives its document, so it holds no more of it. */
export interface StoryMarks extends Pick<Explainer, 'title'> {
  readonly id?: string | undefined;
  /** Address that the document was loaded from. */
  readonly src?: string | null | undefined;
  /** Titles of events and texts of statements, by id. */
  readonly words: ReadonlyMap<string, string>;
}

/** Returns what a document is compared by; undefined for one without entries, which is no story of its own. */
export function findStoryMarks({
  explainer: { id, title, events, statements },
  src,
}: Pick<Reading, 'explainer'> & Pick<StoryMarks, 'src'>): StoryMarks | undefined {
  const words = new Map([
    ...events.map((each) => [each.id, each.title] as const),
    ...statements.map((each) => [each.id, each.text] as const),
  ]);
  return words.size > 0 ? { id, title, src, words } : undefined;
}

/**
 * Tells whether two documents are versions of one story. What comes from the same address always is. Otherwise their ids decide, if both
 * have one. Otherwise they have the same title, or an entry with the same id and the same words: ids alone may be dates or numbers.
 *
 * @param before What the earlier document is compared by.
 * @param after What the later document is compared by.
 * @returns True for one story, false for two.
 */
export function areOneStory(before: StoryMarks, after: StoryMarks): boolean {
  if (before.src && before.src === after.src) return true;
  if (before.id && after.id) return before.id === after.id;
  if (before.title && before.title === after.title) return true;
  return [...after.words].some(([id, words]) => before.words.get(id) === words);
}
