import type { StoryOwners } from '../../versions/kept-stories.js';

/** Longest time, in ms, in which another desk answers. One that is asleep doesn't answer at all. */
const ANSWER_MS = 300;

/** Messages between the desks of a browser. */
type Message =
  /** Asks each desk for the story that it has open. */
  | { readonly ask: string }
  | { readonly answers: string; readonly id: string }
  /** Asks the desk that has a story open to show where it is. */
  | { readonly call: string };

/** A story that this desk has, or is about to have. */
interface Held {
  readonly isTaken: Promise<boolean>;
  readonly unlock: () => void;
  /** Resolves when the browser has released the lock. */
  readonly unlocked: Promise<unknown>;
}

/**
 * Resolves when the browser has released all locks of closed desks of this page. This takes a moment, in which a new desk would take the work for
 * that of another tab.
 */
let released: Promise<unknown> = Promise.resolve();

/**
 * Knows which desk of this browser has which story open: by locks, or by asking the other desks where the browser has no locks, as on pages
 * over insecure connections.
 */
export class BrowserOwners implements StoryOwners {
  readonly #onCall: () => void;
  readonly #held = new Map<string, Held>();
  #channel: BroadcastChannel | undefined;
  readonly #heard = new Map<string, Set<string>>();

  /** @param onCall Called when another desk asks where a story is that is open here. */
  constructor(onCall: () => void) {
    this.#onCall = onCall;
  }

  connect(): void {
    this.#channel = new BroadcastChannel('said-and-done-desks');
    this.#channel.onmessage = ({ data }: MessageEvent<Message>) => this.#hear(data);
  }

  disconnect(): void {
    for (const id of this.#held.keys()) this.release(id);
    this.#channel?.close();
    this.#channel = undefined;
  }

  take(id: string): Promise<boolean> {
    const held = this.#held.get(id) ?? this.#hold(id);
    this.#held.set(id, held);
    return held.isTaken;
  }

  release(id: string): void {
    const held = this.#held.get(id);
    if (!held) return;
    this.#held.delete(id);
    held.unlock();
    released = Promise.all([released, held.unlocked]);
  }

  async findOpen(): Promise<ReadonlySet<string>> {
    await released;
    const state = await locks()?.query();
    if (!state) return this.#ask();
    const names = (state.held ?? []).map(({ name = '' }) => name);
    const ids = names.filter((name) => name.startsWith(LOCK)).map((name) => name.slice(LOCK.length));
    return new Set(ids.filter((id) => !this.#held.has(id)));
  }

  /** Asks the desk that has a story open to show where it is. */
  call(id: string): void {
    this.#send({ call: id });
  }

  /** Takes a story, unless another desk has it. Other desks are told from now on that it is open here. */
  #hold(id: string): Held {
    const manager = locks();
    if (!manager) {
      const isTaken = this.#ask().then((open) => !open.has(id));
      void isTaken.then((isMine) => !isMine && this.release(id));
      return { isTaken, unlock: () => undefined, unlocked: Promise.resolve() };
    }
    let unlock!: () => void;
    const closed = new Promise<void>((resolve) => (unlock = resolve));
    let tell!: (isMine: boolean) => void;
    const isTaken = new Promise<boolean>((resolve) => (tell = resolve));
    const unlocked = released
      .then(() =>
        manager.request(LOCK + id, { ifAvailable: true }, (lock) => {
          tell(lock !== null);
          return lock ? closed : undefined;
        }),
      )
      .catch(() => undefined)
      // A browser that refuses locks leaves it to the numbers of lines that two desks don't write to one story.
      .then(() => tell(true));
    void isTaken.then((isMine) => !isMine && this.release(id));
    return { isTaken, unlock, unlocked };
  }

  async #ask(): Promise<ReadonlySet<string>> {
    const ask = `${Date.now()}-${Math.random()}`;
    const heard = new Set<string>();
    this.#heard.set(ask, heard);
    this.#send({ ask });
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS));
    this.#heard.delete(ask);
    return heard;
  }

  #hear(message: Message): void {
    if ('ask' in message) for (const id of this.#held.keys()) this.#send({ answers: message.ask, id });
    else if ('answers' in message) this.#heard.get(message.answers)?.add(message.id);
    else if (this.#held.has(message.call)) this.#onCall();
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message);
  }
}

const LOCK = 'said-and-done-story ';

/** Returns the lock manager. Pages over insecure connections have none. */
function locks(): LockManager | undefined {
  return (navigator as { readonly locks?: LockManager }).locks;
}
