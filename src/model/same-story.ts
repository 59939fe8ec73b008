import type { Explainer, Reading } from './explainer.js';

/** Marks that two documents are compared by. They outlive their document, so they hold no more of it. */
export interface StoryMarks extends Pick<Explainer, 'title'> {
  readonly id?: string | undefined;
  /** Address that the document was loaded from. */
  readonly src?: string | null | undefined;
  /** Ids of events and statements, each with its title or text. */
  readonly words: ReadonlySet<string>;
}

/** Returns the marks of a document; undefined for none, and for one without entries, which is no story of its own. */
export function findStoryMarks(
  reading: (Pick<Reading, 'explainer'> & Pick<StoryMarks, 'src'>) | null | undefined,
): StoryMarks | undefined {
  if (!reading) return undefined;
  const { id, title, events, statements } = reading.explainer;
  const words = new Set(
    [...events, ...statements].map((each) => `${each.id} ${'title' in each ? each.title : each.text}`),
  );
  return words.size > 0 ? { id, title, src: reading.src, words } : undefined;
}

/**
 * Tells whether two documents are versions of one story. What comes from the same address always is. Otherwise their ids decide, if both
 * have one. Otherwise they have the same title, or an entry with the same id and the same words: ids alone may be dates or numbers.
 *
 * @param before Marks of the earlier document.
 * @param after Marks of the later document.
 * @returns True for one story, and where the later has no marks; false for two.
 */
export function areOneStory(before: StoryMarks, after: StoryMarks | undefined): boolean {
  if (!after || (after.src && before.src === after.src)) return true;
  if (before.id && after.id) return before.id === after.id;
  return (
    (after.title !== '' && before.title === after.title) || [...after.words].some((each) => before.words.has(each))
  );
}
