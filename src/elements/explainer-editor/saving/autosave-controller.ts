import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { formatLine, readJournal, type JournalLine } from '../../../edit/versions/journal.js';
import { JournalStore } from './journal-store.js';
import type { UnsavedWork } from './unsaved-work.js';

/** State of autosave. `since` is in ms since 1970. */
export type AutosaveState =
  | { readonly state: 'unchanged' | 'saving' }
  | { readonly state: 'saved'; readonly since: number }
  | { readonly state: 'failed'; readonly reason: string };

/**
 * Resolves when the browser has released all locks of closed editors of this page. This takes a moment, in which a new editor would take the
 * work for that of another tab.
 */
let released: Promise<unknown> = Promise.resolve();

/** Stores every edit in the browser at once, and finds unsaved work of tabs that were closed or crashed. */
export class AutosaveController implements ReactiveController {
  state: AutosaveState = { state: 'unchanged' };

  readonly #host: ReactiveControllerHost;
  readonly #store = new JournalStore();
  #storageKey = '';
  #session: string | undefined;
  /** Number of lines so far, without those of the article and the sign-off. */
  #count = 0;
  #writes = 0;
  #unlock: (() => void) | undefined;
  #lock: Promise<unknown> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn);
    void this.#store.open().catch((error: unknown) => this.#fail(error));
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn);
    this.#leave();
    this.#store.close();
  }

  /** Starts with another document. Journals that were written before remain. */
  start(storageKey: string): void {
    this.#leave();
    this.#storageKey = storageKey;
    this.state = { state: 'unchanged' };
  }

  /** Finds unsaved work under this key that no open tab continues, the latest first. */
  async find(): Promise<readonly UnsavedWork[]> {
    const storageKey = this.#storageKey;
    await released;
    const found: UnsavedWork[] = [];
    for (const session of await this.#store.sessions(storageKey)) {
      if (session === this.#session || (await isOpen(session))) continue;
      const journal = readJournal(await this.#store.read(storageKey, session));
      if (journal) found.unshift({ session, journal });
    }
    return found;
  }

  /** Continues a journal after its last readable line. */
  adopt({ session, journal }: UnsavedWork): void {
    this.#begin(session);
    this.#count = journal.count;
    this.state = { state: 'saved', since: journal.ms };
  }

  discard({ session }: UnsavedWork): Promise<void> {
    return this.#store.remove(this.#storageKey, session);
  }

  /** Writes a line. The first line is preceded by everything so far. */
  write(line: JournalLine, tellAll: () => readonly JournalLine[]): void {
    if (this.#session !== undefined) return this.#append(line);
    this.#begin(makeSession(line.ms));
    for (const each of tellAll()) this.#append(each);
  }

  /** Deletes all journals of this browser. */
  async clear(): Promise<void> {
    this.#leave();
    await this.#store.clear();
    this.state = { state: 'unchanged' };
    this.#host.requestUpdate();
  }

  /** Each line of the sign-off or the article replaces the one before, since it holds the whole. */
  #append(line: JournalLine): void {
    const place = 'signOff' in line ? 'sign-off' : 'article' in line ? 'article' : this.#count++;
    const write = (this.#writes += 1);
    if (this.state.state !== 'failed') this.state = { state: 'saving' };
    this.#store.append([this.#storageKey, this.#session ?? '', place], formatLine(line)).then(
      () => {
        if (this.#writes !== write || this.state.state === 'failed') return;
        this.state = { state: 'saved', since: line.ms };
        this.#host.requestUpdate();
      },
      (error: unknown) => this.#fail(error),
    );
  }

  /** Reports a failure. It is final, since lines after a lost one can't be applied. */
  #fail(error: unknown): void {
    const reason = error instanceof Error ? error.message : String(error);
    this.state = { state: 'failed', reason };
    this.#host.requestUpdate();
  }

  /** Starts a session and holds a lock on it, so that other tabs see that it is open and offer no recovery of it. */
  #begin(session: string): void {
    this.#leave();
    this.#session = session;
    const open = new Promise<void>((resolve) => (this.#unlock = resolve));
    this.#lock = locks()
      ?.request(lockOf(session), { mode: 'shared' }, () => open)
      .catch(() => undefined);
  }

  #leave(): void {
    this.#unlock?.();
    released = Promise.all([released, this.#lock]);
    this.#unlock = undefined;
    this.#lock = undefined;
    this.#session = undefined;
    this.#count = 0;
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.state.state === 'failed') event.preventDefault();
  };
}

/** Creates an id of a session. Later ones sort after earlier ones. */
function makeSession(ms: number): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `${ms.toString(36).padStart(9, '0')}-${[...random].map((part) => part.toString(36)).join('')}`;
}

function lockOf(session: string): string {
  return `said-and-done-desk ${session}`;
}

async function isOpen(session: string): Promise<boolean> {
  const state = await locks()?.query();
  return state?.held?.some(({ name }) => name === lockOf(session)) ?? false;
}

/** Returns the lock manager. Pages over insecure connections have none. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
