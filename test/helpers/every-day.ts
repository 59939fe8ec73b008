/**
 * Says how much of its inputs a test tries. `npm test` tries a part of them, so that it takes minutes. `TESTS=all`, as in
 * `npm run test:all`, tries all: every file that imports this one runs again there.
 */
const TRIES_ALL = process.env.TESTS === 'all';

/** A part of this size is tried every day. */
const PART = 4;

/** The number of random inputs to try. */
export const countToTry = (all: number): number => (TRIES_ALL ? all : Math.ceil(all / PART));

/** Inputs to try: every day each fourth of them, beginning with the first. */
export const partOf = <T>(inputs: readonly T[]): readonly T[] =>
  TRIES_ALL ? inputs : inputs.filter((_, index) => index % PART === 0);
