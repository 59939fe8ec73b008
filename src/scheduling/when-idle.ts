/** Work begins at the latest after so many milliseconds. */
const MAX_WAIT_MS = 2000;

/** Resolves when nothing else is to be done. Where that can’t be known, it resolves in a task of its own. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(() => resolve(), { timeout: MAX_WAIT_MS });
    else setTimeout(resolve);
  });
}
