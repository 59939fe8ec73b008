/** Work that others may interrupt wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** What is quick for each item yields once for so many: asking for the time would take longer than the item. */
export const YIELD_EVERY = 128;

/** Runs a generator to its end. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
