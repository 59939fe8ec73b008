/** Counts what a page waits for and nobody can see: short timers, tasks in slices, modules on their way, and a database. */

/** Longer timers are no part of an act: they look again, give up, or put something away. */
const MAX_DELAY_MS = 190;

type Method = (this: unknown, ...values: unknown[]) => unknown;

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

function follow<T>(promise: Promise<T>): Promise<T> {
  const end = begin();
  promise.then(end, end);
  return promise;
}

function followUntil<T extends EventTarget>(target: T, ...endings: readonly string[]): T {
  const end = begin();
  for (const type of endings) target.addEventListener(type, end, { once: true });
  return target;
}

/** Puts a method in the place of another, which it is given, where the browser has that. */
function replace(object: object | undefined, name: string, make: (method: Method) => Method): void {
  const method: unknown = object && Reflect.get(object, name);
  if (typeof method === 'function') Reflect.set(object!, name, make(method as Method));
}

/** A timer that nothing waits for. */
export const startTimer = window.setTimeout.bind(window) as (run: () => void, delayMs?: number) => number;

replace(window, 'setTimeout', () => (run, delayMs = 0, ...values) => {
  const timer = startTimer(() => {
    timers.delete(timer);
    (run as Method)(...values);
  }, delayMs as number);
  if ((delayMs as number) < MAX_DELAY_MS) timers.add(timer);
  return timer;
});

replace(window, 'clearTimeout', (clear) => (timer) => {
  timers.delete(timer as number);
  clear.call(window, timer);
});

replace(
  (globalThis as { scheduler?: object }).scheduler,
  'yield',
  (yieldOnce) =>
    function () {
      return follow(yieldOnce.call(this) as Promise<void>);
    },
);

// Where there is no scheduler, tasks are told apart by messages.
replace(
  MessagePort.prototype,
  'postMessage',
  (post) =>
    function (...values) {
      startTimer(begin());
      post.apply(this, values);
    },
);

replace(
  IDBFactory.prototype,
  'open',
  (open) =>
    function (...values) {
      return followUntil(open.apply(this, values) as EventTarget, 'success', 'error', 'blocked');
    },
);

replace(
  IDBDatabase.prototype,
  'transaction',
  (start) =>
    function (...values) {
      return followUntil(start.apply(this, values) as EventTarget, 'complete', 'abort');
    },
);

// Bundled tests tell of each module that they load: see scripts/test/browser/bundled-tests.mjs.
Object.assign(globalThis, { followImport: follow });
