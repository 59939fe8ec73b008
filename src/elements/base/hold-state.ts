/** State of an element: what its page has wished and what its reader has done, the latest of both. */
export interface HeldState<S> {
  readonly now: S;
  /** Takes the state after what a reader has done. */
  readonly take: (after: S) => void;
  /** Takes what the page wishes; `after` is the state with it. */
  readonly wish: (wished: Partial<S>, after?: S) => void;
  /** Begins with another story: what the reader has done is forgotten but for `kept`, and what the page has wished comes back. */
  readonly beginAnew: (kept?: Partial<S>) => void;
}

/**
 * Holds what a page wishes of an element apart from what a reader does there.
 *
 * @param initial The state without either.
 * @param changed Is told of each change.
 */
export function holdState<S>(initial: S, changed: (before: S, after: S) => void): HeldState<S> {
  let wishes: Partial<S> = {};
  let now = initial;
  const take = (after: S): void => {
    const before = now;
    now = after;
    if (after !== before) changed(before, after);
  };
  return {
    get now() {
      return now;
    },
    take,
    wish: (wished, after = { ...now, ...wished }) => {
      wishes = { ...wishes, ...wished };
      take(after);
    },
    beginAnew: (kept) => take({ ...initial, ...wishes, ...kept }),
  };
}
