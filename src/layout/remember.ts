import type { Steps } from '../model/steps.js';

/**
 * A function that keeps its last results, the latest used first: asked again with the same arguments (by identity), it
 * gives the same result without working.
 */
export function rememberLast<A extends readonly unknown[], R>(work: (...given: A) => R, most = 1): (...given: A) => R {
  const { find, keep } = lastResults<A, R>(most);
  return (...given) => (find(given) ?? keep(given, work(...given))).result;
}

/** Work whose last results are kept, done at once or in steps. */
export interface StepsRemembered<A extends readonly unknown[], R> {
  /** The result, if it is there. */
  readonly known: (...given: A) => R | undefined;
  readonly atOnce: (...given: A) => R;
  readonly inSteps: (...given: A) => Steps<R>;
}

/** The same for work that others may interrupt. */
export function rememberSteps<A extends readonly unknown[], R>(
  work: (...given: A) => Steps<R>,
  most = 1,
): StepsRemembered<A, R> {
  const { find, keep } = lastResults<A, R>(most);
  function* inSteps(...given: A): Steps<R> {
    return (find(given) ?? keep(given, yield* work(...given))).result;
  }
  return { known: (...given) => find(given)?.result, atOnce: (...given) => finish(inSteps(...given)), inSteps };
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

function lastResults<A extends readonly unknown[], R>(most: number) {
  const kept: Kept<A, R>[] = [];
  const toFront = (each: Kept<A, R>): Kept<A, R> => {
    kept.unshift(each);
    if (kept.length > most) kept.pop();
    return each;
  };
  return {
    find: (given: A): Kept<A, R> | undefined => {
      const at = kept.findIndex((each) => each.given.every((value, index) => Object.is(value, given[index])));
      return at < 0 ? undefined : toFront(kept.splice(at, 1)[0]!);
    },
    keep: (given: A, result: R): Kept<A, R> => toFront({ given, result }),
  };
}

/** Takes all steps at once. */
export function finish<R>(steps: Steps<R>): R {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
