import type { Explainer, Reading } from './explainer.js';

/** The parts of a document by which it is compared with another. They stay in memory longer than the document, so they are few. */
export interface StoryFingerprint extends Pick<Explainer, 'title'> {
  readonly id?: string | undefined;
  /** Address that the document was loaded from. */
  readonly src?: string | null | undefined;
  /** Ids of events and statements, each with its title or text. */
  readonly words: ReadonlySet<string>;
}

/** Returns the fingerprint of a document; undefined without a document, and for one without entries, which can't be compared. */
export function fingerprintOf(
  reading: (Pick<Reading, 'explainer'> & Pick<StoryFingerprint, 'src'>) | null | undefined,
): StoryFingerprint | undefined {
  if (!reading) return undefined;
  const { id, title, events, statements } = reading.explainer;
  const words = new Set(
    [...events, ...statements].map((each) => `${each.id} ${'title' in each ? each.title : each.text}`),
  );
  return words.size > 0 ? { id, title, src: reading.src, words } : undefined;
}

/**
 * Tells whether two documents are versions of one story. Documents from the same address always are. Otherwise their ids decide, if both
 * have one. Otherwise they need the same title, or an entry with the same id and the same words, since ids alone may be dates or numbers.
 *
 * @param before Fingerprint of the earlier document.
 * @param after Fingerprint of the later document.
 * @returns True for one story, and if the later document has no fingerprint; false for two stories.
 */
export function fingerprintsMatch(before: StoryFingerprint, after: StoryFingerprint | undefined): boolean {
  if (!after || (after.src && before.src === after.src)) return true;
  if (before.id && after.id) return before.id === after.id;
  return (
    (after.title !== '' && before.title === after.title) || [...after.words].some((each) => before.words.has(each))
  );
}
