import type { Json } from '../../document/json.js';
import { formatLine, makeJournal } from '../../versions/journal.js';
import { compareWithGiven } from '../../versions/kept-stories.js';
import { splitJournal } from '../../versions/split-journal.js';
import { LinesTaken, summarizeStory, type StoryStore } from '../../versions/story-store.js';
import { answerOf } from './database-store.js';

/** Database of the version before. It had one journal for each session, in which “New” and “Open” were edits. */
const FORMER_DATABASE = 'said-and-done-desk';
const LINES = 'lines';

type FormerKey = [storageKey: string, session: string, place: number | 'article' | 'sign-off'];

/**
 * Takes over the stories that the version before has kept under the name of a desk. They stay there as well, since a desk of that version may still be
 * open in another tab. If it goes on, what it has kept is taken over again, as other stories.
 *
 * @param given The document that the page gives, if it gives one.
 * @returns The id of the story that was on the screen last, if it is new here and was begun where this document was given.
 */
export async function takeFormerStories(
  store: StoryStore,
  desk: string,
  given: Json | undefined,
): Promise<string | undefined> {
  const database = await openFormer();
  if (!database) return undefined;
  try {
    return await takeAll(database, store, desk, given);
  } finally {
    database.close();
  }
}

async function takeAll(
  database: IDBDatabase,
  store: StoryStore,
  desk: string,
  given: Json | undefined,
): Promise<string | undefined> {
  const known = new Set((await store.list()).map(({ id }) => id));
  const isOpen = await findOpenSessions();
  let latest: string | undefined;
  for (const [session, lines] of await readSessions(database, desk)) {
    if (isOpen.has(session)) continue;
    // A journal only grows, so its length tells whether it has changed.
    const stamp = lines.reduce((sum, line) => sum + line.length, 0).toString(36);
    if ([...known].some((id) => id.startsWith(`${session}.${stamp}.`))) continue;
    const { joinSignOffs } = await import('./signing.js');
    const stories = splitJournal(lines);
    const isOnGiven =
      given === undefined ||
      stories.some((story) => story.isGiven === true && compareWithGiven(story, given) === 'same');
    for (const [index, { isCurrent, otherSignOffs, ms, ...content }] of stories.entries()) {
      const id = `${session}.${stamp}.${index}`;
      const signOff = otherSignOffs.reduce(joinSignOffs, content.signOff);
      // The story that was on the screen is the latest of them.
      const summary = {
        id,
        desk,
        ms: isCurrent ? ms : ms - 1 - index,
        ...summarizeStory(content.history, content.article),
      };
      const journal = makeJournal({ ...content, signOff }, summary.ms);
      await store.add({ summary, from: 0, lines: journal.map(formatLine) }).catch(ignoreTaken);
      if (isCurrent && isOnGiven) latest = id;
    }
  }
  return latest;
}

/** Another tab may take the same story over at the same time. */
function ignoreTaken(error: unknown): void {
  if (!(error instanceof LinesTaken)) throw error;
}

/** Deletes what the version before has kept of a story that was taken over. */
export async function removeFormer(id: string): Promise<void> {
  const [session, , index] = id.split('.');
  if (index === undefined) return;
  await removeLines(([, each]) => each === session);
}

/** Deletes everything that the version before has kept, but for the work of desks of that version that are open. */
export async function clearFormer(): Promise<void> {
  const isOpen = await findOpenSessions();
  await removeLines(([, session]) => !isOpen.has(session));
}

async function removeLines(isRemoved: (key: FormerKey) => boolean): Promise<void> {
  const database = await openFormer();
  if (!database) return;
  const store = database.transaction(LINES, 'readwrite').objectStore(LINES);
  const keys = (await answerOf(store.getAllKeys())) as FormerKey[];
  await Promise.all(keys.filter(isRemoved).map((key) => answerOf(store.delete(key))));
  database.close();
}

/** Returns the sessions of a desk with their lines, in the order of time. The article and the sign-off come last. */
async function readSessions(database: IDBDatabase, desk: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const store = database.transaction(LINES).objectStore(LINES);
  const range = IDBKeyRange.bound([desk], [desk, []]);
  const [keys, lines] = await Promise.all([answerOf(store.getAllKeys(range)), answerOf(store.getAll(range))]);
  const sessions = new Map<string, string[]>();
  (keys as FormerKey[]).forEach(([, session], index) => {
    sessions.set(session, [...(sessions.get(session) ?? []), String(lines[index])]);
  });
  return sessions;
}

/** Returns the sessions that a desk of the version before has open. Browsers without locks don't tell. */
async function findOpenSessions(): Promise<ReadonlySet<string>> {
  const state = await (navigator as { readonly locks?: LockManager }).locks?.query();
  const names = (state?.held ?? []).map(({ name = '' }) => name);
  return new Set(names.map((name) => name.replace(`${FORMER_DATABASE} `, '')));
}

/** Opens the database; returns undefined where there is none, without making one. */
function openFormer(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open(FORMER_DATABASE);
    request.onupgradeneeded = () => request.transaction?.abort();
    request.onsuccess = () => {
      const { result } = request;
      // A desk of the version before may delete it.
      result.onversionchange = () => result.close();
      resolve(result.objectStoreNames.contains(LINES) ? result : undefined);
    };
    request.onerror = () => resolve(undefined);
  });
}
