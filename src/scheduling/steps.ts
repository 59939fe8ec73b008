/** Work that can be interrupted wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/**
 * Number of quick items after which a generator yields. Looking at the clock after each item would take longer than the
 * item.
 */
export const YIELD_EVERY = 128;

/** Runs a generator to its end without interruption. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
