const DATABASE = 'said-and-done-desk';
const LINES = 'lines';

/** Where a line of a journal is kept: the desk, the session that wrote it, and its number there. */
type LineKey = [storageKey: string, session: string, number: number];

/** Keeps journals in the browser's IndexedDB, line by line. All that it does may be refused: by a full disk, or a private window. */
export class JournalStore {
  #opened: Promise<IDBDatabase> | undefined;
  #database: IDBDatabase | undefined;

  /** Asked for early, so that the first line needn't wait. */
  open(): Promise<IDBDatabase> {
    this.#opened ??= openDatabase().then((database) => {
      // Another tab clears this browser, or has a newer desk.
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

  /** Resolves when the line is on the disk. It is on its way there when this returns, even if the page dies then. */
  async append(key: LineKey, line: string): Promise<void> {
    await putLine(this.#database ?? (await this.open()), key, line);
  }

  /** The sessions that left lines at a desk, the latest last. */
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

  /** Deletes the journals of all desks. */
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
  // Without this the browser waits for the page to say that nothing more comes; a page that has crashed never does.
  transaction.commit();
  return endOf(transaction);
}

/** All keys that begin so: an empty list comes after all numbers and texts. */
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
