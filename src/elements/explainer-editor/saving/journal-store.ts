const DATABASE = 'said-and-done-desk';
const LINES = 'lines';

/**
 * Key of a line: storage key of the document, session, and number of the line. Those of the article and the sign-off come after all
 * numbers.
 */
type LineKey = [storageKey: string, session: string, place: number | 'article' | 'sign-off'];

/** Stores journals in IndexedDB, line by line. Every operation may fail: on a full disk, or in a private window. */
export class JournalStore {
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

  /**
   * Resolves when the line is on disk. The browser has the line when this function returns, even if the page crashes
   * then.
   */
  async append(key: LineKey, line: string): Promise<void> {
    await putLine(this.#database ?? (await this.open()), key, line);
  }

  /** Returns sessions that wrote lines under a key, the latest last. */
  async sessions(storageKey: string): Promise<readonly string[]> {
    const lines = (await this.open()).transaction(LINES).objectStore(LINES);
    const keys = (await answerOf(lines.getAllKeys(rangeOf(storageKey)))) as LineKey[];
    return [...new Set(keys.map(([, session]) => session))].sort();
  }

  async read(storageKey: string, session: string): Promise<readonly string[]> {
    const lines = (await this.open()).transaction(LINES).objectStore(LINES);
    return (await answerOf(lines.getAll(rangeOf(storageKey, session)))) as string[];
  }

  async remove(storageKey: string, session: string): Promise<void> {
    const transaction = (await this.open()).transaction(LINES, 'readwrite');
    transaction.objectStore(LINES).delete(rangeOf(storageKey, session));
    await endOf(transaction);
  }

  /** Deletes the journals of all documents. */
  async clear(): Promise<void> {
    const transaction = (await this.open()).transaction(LINES, 'readwrite');
    transaction.objectStore(LINES).clear();
    await endOf(transaction);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(LINES);
  return answerOf(request);
}

function putLine(database: IDBDatabase, key: LineKey, line: string): Promise<void> {
  const transaction = database.transaction(LINES, 'readwrite', { durability: 'strict' });
  transaction.objectStore(LINES).put(line, key);
  // Without a commit the browser waits until the page is idle, which never happens after a crash.
  transaction.commit();
  return endOf(transaction);
}

/** Returns the range of keys with a prefix. An empty array sorts after all numbers and strings. */
function rangeOf(...beginning: readonly string[]): IDBKeyRange {
  return IDBKeyRange.bound([...beginning], [...beginning, []]);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
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
  return error ?? new Error('The browser gives no reason.');
}
