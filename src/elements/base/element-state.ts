/** State of an element. The page sets values of it, readers change it, and the latest change holds. */
export interface ElementState<S> {
  readonly value: S;
  /** Replaces the state, as after an action of a reader. */
  readonly set: (after: S) => void;
  /** Sets values for the page, which come back with `reset`. `after` is the state with these values. */
  readonly setByPage: (values: Partial<S>, after?: S) => void;
  /** Returns to the initial state with the values that the page has set, and with those in `kept`. */
  readonly reset: (kept?: Partial<S>) => void;
}

/**
 * Creates the state of an element. It remembers what the page has set, so that a reader's changes can be undone for another story.
 *
 * @param initial The state before any change.
 * @param changed Called after each change.
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
