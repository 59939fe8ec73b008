/** Work that others may interrupt wherever it yields. */
export type Steps<T> = Generator<undefined, T>;

/** Runs a generator to its end. */
export function runAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
