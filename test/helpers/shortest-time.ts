const MAX_TRIES = 30;
const MAX_TOTAL_MS = 30_000;

/**
 * Returns the time of the shortest of several runs, in milliseconds. Other programs may use the machine, so it tries again until one
 * run stays below the limit.
 */
export function shortestTime(run: () => void, limitMs: number): number {
  let shortestMs = Infinity;
  const beganMs = performance.now();
  for (
    let tries = 0;
    tries < MAX_TRIES && performance.now() - beganMs < MAX_TOTAL_MS && shortestMs >= limitMs;
    tries++
  ) {
    const startMs = performance.now();
    run();
    shortestMs = Math.min(shortestMs, performance.now() - startMs);
  }
  return shortestMs;
}
