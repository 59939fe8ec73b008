import type { Steps } from '../scheduling/steps.js';

/**
 * A function that keeps its last result: asked again with the same arguments (by identity), it gives the same result without
 * working.
 */
export function rememberLast<A extends readonly unknown[], R>(work: (...given: A) => R): (...given: A) => R {
  const { find, keep } = lastResult<A, R>();
  return (...given) => (find(given) ?? keep(given, work(...given))).result;
}

/** The same for work that others may interrupt. */
export function rememberSteps<A extends readonly unknown[], R>(
  work: (...given: A) => Steps<R>,
): (...given: A) => Steps<R> {
  const { find, keep } = lastResult<A, R>();
  return function* (...given) {
    return (find(given) ?? keep(given, yield* work(...given))).result;
  };
}

/** For each object, as long as it lives, the last result of a function of it and of what else it was asked with. */
export function rememberFor<K extends object, A extends readonly unknown[], R>(
  work: (key: K, ...given: A) => R,
): (key: K, ...given: A) => R {
  const byKey = new WeakMap<K, (...given: A) => R>();
  return (key, ...given) => {
    const found = byKey.get(key) ?? rememberLast((...others: A) => work(key, ...others));
    byKey.set(key, found);
    return found(...given);
  };
}

interface Kept<A, R> {
  readonly given: A;
  readonly result: R;
}

function lastResult<A extends readonly unknown[], R>() {
  let kept: Kept<A, R> | undefined;
  return {
    find: (given: A): Kept<A, R> | undefined =>
      kept?.given.every((value, index) => Object.is(value, given[index])) ? kept : undefined,
    keep: (given: A, result: R): Kept<A, R> => (kept = { given, result }),
  };
}

/** Takes all steps at once. */
export function finish<R>(steps: Steps<R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
