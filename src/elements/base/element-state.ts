/** State of an element: what its page has wished and what its reader has done, the latest of both. */
export interface ElementState<S> {
  readonly value: S;
  /** Takes the state after what a reader has done. */
  readonly set: (after: S) => void;
  /** Takes what the page wishes; `after` is the state with it. */
  readonly setByPage: (values: Partial<S>, after?: S) => void;
  /** Begins with another story: what the reader has done is forgotten but for `kept`, and what the page has wished comes back. */
  readonly reset: (kept?: Partial<S>) => void;
}

/**
 * Holds what a page wishes of an element apart from what a reader does there.
 *
 * @param initial The state without either.
 * @param changed Is told of each change.
 */
export function createElementState<S>(initial: S, changed: (before: S, after: S) => void): ElementState<S> {
  let pageValues: Partial<S> = {};
  let value = initial;
  const set = (after: S): void => {
    const before = value;
    value = after;
    if (after !== before) changed(before, after);
  };
  return {
    get value() {
      return value;
    },
    set: set,
    setByPage: (values, after = { ...value, ...values }) => {
      pageValues = { ...pageValues, ...values };
      set(after);
    },
    reset: (kept) => set({ ...initial, ...pageValues, ...kept }),
  };
}
