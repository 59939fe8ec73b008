/** Delay in browsers without `requestIdleCallback`. */
const SOON_MS = 1000;

/** Resolves when the browser is idle, at the latest after two seconds. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2 * SOON_MS });
    else setTimeout(resolve, SOON_MS);
  });
}
