/** Where a browser does not say when it has nothing to do. */
const SOON_MS = 1000;

/** Resolves when the browser has nothing better to do, or after two seconds. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 2 * SOON_MS });
    else setTimeout(resolve, SOON_MS);
  });
}
