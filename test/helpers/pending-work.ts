/** Counts what a page waits for and nobody can see: short timers, tasks in slices, modules on their way, and a database. */

/** Longer timers are no part of an act: they look again, give up, or put something away. */
const MAX_DELAY_MS = 190;

const timers = new Set<number>();
let others = 0;

/** True while something that was begun has not ended. */
export const isWorkPending = (): boolean => timers.size + others > 0;

function begin(): () => void {
  others += 1;
  let isOver = false;
  return () => {
    if (!isOver) others -= 1;
    isOver = true;
  };
}

/** Counts a promise until it settles. */
function follow<T>(promise: Promise<T>): Promise<T> {
  const end = begin();
  promise.then(end, end);
  return promise;
}

/** Replaces a method by one that calls it, where the browser has it. */
function wrap<T extends object>(object: T | undefined, name: keyof T, make: (method: Function) => Function): void {
  const method = object?.[name];
  if (typeof method === 'function') object![name] = make(method) as T[keyof T];
}

function listen(target: EventTarget, types: readonly string[]): void {
  const end = begin();
  for (const type of types) target.addEventListener(type, end, { once: true });
}

const startTimer = window.setTimeout.bind(window) as (run: () => void, delayMs?: number) => number;

wrap(window, 'setTimeout', () => (run: (...values: unknown[]) => void, delayMs = 0, ...values: unknown[]): number => {
  const timer = startTimer(() => {
    timers.delete(timer);
    run(...values);
  }, delayMs);
  if (delayMs < MAX_DELAY_MS) timers.add(timer);
  return timer;
});

wrap(window, 'clearTimeout', (clear) => (timer: number | undefined): void => {
  if (timer !== undefined) timers.delete(timer);
  clear.call(window, timer);
});

const { scheduler } = globalThis as { readonly scheduler?: { yield: () => Promise<void> } };
wrap(scheduler, 'yield', (yieldOnce) => () => follow(yieldOnce.call(scheduler) as Promise<void>));

// Where there is no scheduler, slices are told apart by messages.
wrap(MessagePort.prototype, 'postMessage', (post) =>
  function (this: MessagePort, ...values: unknown[]): void {
    startTimer(begin());
    post.apply(this, values);
  },
);

wrap(IDBFactory.prototype, 'open', (open) =>
  function (this: IDBFactory, ...values: unknown[]): unknown {
    const request = open.apply(this, values) as IDBOpenDBRequest;
    listen(request, ['success', 'error', 'blocked']);
    return request;
  },
);

wrap(IDBDatabase.prototype, 'transaction', (start) =>
  function (this: IDBDatabase, ...values: unknown[]): unknown {
    const transaction = start.apply(this, values) as IDBTransaction;
    listen(transaction, ['complete', 'abort']);
    return transaction;
  },
);

// Bundled tests tell of each module that they load: see scripts/test/browser/bundled-tests.mjs.
Object.assign(globalThis, { followImport: follow });
