import { REPLACED_LINE } from '../../versions/journal.js';
import { LinesTaken, type NewLines, type StoryStore, type StorySummary } from '../../versions/story-store.js';
import { confirmLines, writeUnconfirmed } from './unconfirmed-lines.js';

/** Name of the database. The version before had another one, which its own desks may still be using; see `former-journals.ts`. */
const DATABASE = 'said-and-done-stories';

/** Lines of all stories, by id and number. */
const LINES = 'lines';

/** Summaries of all stories, by id. */
const SUMMARIES = 'summaries';

/** Keeps stories in IndexedDB. Every operation may fail: on a full disk, or in a private window. */
export class DatabaseStore implements StoryStore {
  #opened: Promise<IDBDatabase> | undefined;
  #database: IDBDatabase | undefined;

  /** Opens the database, early enough that the first line needn't wait. */
  open(): Promise<IDBDatabase> {
    this.#opened ??= openDatabase().then((database) => {
      // Another tab deletes the database, or has a newer version of it.
      database.onversionchange = () => this.close();
      this.#database = database;
      return database;
    });
    return this.#opened;
  }

  close(): void {
    this.#database?.close();
    this.#database = undefined;
    this.#opened = undefined;
  }

  async list(desk?: string): Promise<readonly StorySummary[]> {
    const store = (await this.#openWhole()).transaction(SUMMARIES).objectStore(SUMMARIES);
    const summaries = (await answerOf(store.getAll())) as StorySummary[];
    return summaries.filter((each) => desk === undefined || each.desk === desk).sort((a, b) => b.ms - a.ms);
  }

  async read(id: string): Promise<readonly string[]> {
    return readLines(await this.#openWhole(), id);
  }

  /** Resolves when the lines are on disk. The browser has them when this function returns, even if the page crashes or is left then. */
  add(lines: NewLines): Promise<void> {
    return confirmLines(lines, async () => addLines(this.#database ?? (await this.open()), lines));
  }

  async remove(id: string, count: number): Promise<void> {
    const transaction = (await this.open()).transaction([LINES, SUMMARIES], 'readwrite');
    const lines = transaction.objectStore(LINES);
    lines.delete(linesOf(id));
    lines.put(REPLACED_LINE, [id, count]);
    transaction.objectStore(SUMMARIES).delete(id);
    await endOf(transaction);
  }

  /** Opens the database with what was not written yet when a page was left. */
  async #openWhole(): Promise<IDBDatabase> {
    const database = await this.open();
    await writeUnconfirmed({ read: (id) => readLines(database, id), add: (lines) => addLines(database, lines) });
    return database;
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(LINES);
    request.result.createObjectStore(SUMMARIES, { keyPath: 'id' });
  };
  return answerOf(request);
}

async function readLines(database: IDBDatabase, id: string): Promise<readonly string[]> {
  const store = database.transaction(LINES).objectStore(LINES);
  return (await answerOf(store.getAll(linesOf(id)))) as string[];
}

/** Adds lines in one transaction. A line that is there already makes all of it fail. */
function addLines(database: IDBDatabase, { summary, from, lines, replaced = [] }: NewLines): Promise<void> {
  const transaction = database.transaction([LINES, SUMMARIES], 'readwrite', { durability: 'strict' });
  const store = transaction.objectStore(LINES);
  lines.forEach((line, index) => store.add(line, [summary.id, from + index]));
  for (const number of replaced) store.put(REPLACED_LINE, [summary.id, number]);
  transaction.objectStore(SUMMARIES).put(summary);
  // Without a commit the browser waits until the page is idle, which never happens after a crash.
  transaction.commit();
  return endOf(transaction);
}

/** Returns the range of the keys of a story. An empty array sorts after all numbers. */
function linesOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(reasonOf(request.error));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(reasonOf(transaction.error));
  });
}

function reasonOf(error: DOMException | null): Error {
  if (error?.name === 'ConstraintError') return new LinesTaken(error.message);
  return error ?? new Error('The browser gives no reason.');
}
