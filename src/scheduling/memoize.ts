import type { Steps } from './steps.js';

/**
 * Caches the last result of a function. Called again with the same arguments (compared by identity), it returns the
 * same result without computing it.
 */
export function memoizeLast<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  const { find, store } = cacheLastResult<A, R>();
  return (...args) => (find(args) ?? store(args, compute(...args))).result;
}

/** Caches the last result of a generator, like `memoizeLast`. */
export function memoizeSteps<A extends readonly unknown[], R>(
  compute: (...args: A) => Steps<R>,
): (...args: A) => Steps<R> {
  const { find, store } = cacheLastResult<A, R>();
  return function* (...args) {
    return (find(args) ?? store(args, yield* compute(...args))).result;
  };
}

/** Caches the last result of a function for each object that is its first argument, as long as the object lives. */
export function memoizeByKey<K extends object, A extends readonly unknown[], R>(
  compute: (key: K, ...args: A) => R,
): (key: K, ...args: A) => R {
  const byKey = new WeakMap<K, (...args: A) => R>();
  return (key, ...args) => {
    const found = byKey.get(key) ?? memoizeLast((...others: A) => compute(key, ...others));
    byKey.set(key, found);
    return found(...args);
  };
}

interface CachedResult<A, R> {
  readonly args: A;
  readonly result: R;
}

function cacheLastResult<A extends readonly unknown[], R>() {
  let cached: CachedResult<A, R> | undefined;
  return {
    find: (args: A): CachedResult<A, R> | undefined =>
      cached?.args.every((value, index) => Object.is(value, args[index])) ? cached : undefined,
    store: (args: A, result: R): CachedResult<A, R> => (cached = { args, result }),
  };
}
