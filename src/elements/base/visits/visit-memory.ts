import type { Explainer } from '../../../model/explainer.js';
import { seeStory } from '../../../model/visits/seen-story.js';
import { readRecord, recordVisit, writeRecord, type VisitRecord } from '../../../model/visits/visit-record.js';

/** Records of the stories of this page, by their names in the browser's storage: several elements may show the same story. */
const records = new Map<string, VisitRecord | undefined>();

/** Names of stories that the reader wants to be forgotten, as long as the page is open. */
const forgotten = new Set<string>();

/**
 * Keeps what a reader sees of a story, in this browser alone. Where a page may store nothing, it is known until the page is closed.
 *
 * @param explainer The story. Of a withdrawn one nothing is kept.
 * @param nowMs The time now.
 * @returns The visit that goes on, and the one before it.
 */
export function rememberStory(explainer: Explainer, nowMs: number): VisitRecord {
  const name = nameOf(explainer);
  const before = records.has(name) ? records.get(name) : readRecord(useStorage((storage) => storage.getItem(name)));
  const record = recordVisit(before, seeStory(explainer), nowMs);
  records.set(name, record);
  const isKept = explainer.status !== 'withdrawn' && !forgotten.has(name);
  useStorage((storage) => (isKept ? storage.setItem(name, writeRecord(record)) : storage.removeItem(name)));
  return record;
}

/** Deletes what is kept of a story. As long as the page is open, nothing of it is kept again. */
export function forgetStory(explainer: Explainer): void {
  const name = nameOf(explainer);
  forgotten.add(name);
  records.delete(name);
  useStorage((storage) => storage.removeItem(name));
}

/** Returns the name of a story in the storage: its page, and its id or title. */
function nameOf({ id, title }: Explainer): string {
  return `said-and-done visits ${location.pathname} ${id ?? title}`;
}

/** Uses the storage. It may be forbidden or full, which no reader needs to know. */
function useStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}
