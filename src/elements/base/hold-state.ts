/** State of an element: what its page has wished and what its reader has done, the latest of both. */
export interface HeldState<S> {
  readonly now: S;
  /** Takes the state after what a reader has done. */
  readonly take: (after: S) => void;
  /** Takes what the page wishes; `after` is the state with it. */
  readonly wish: (wish: Partial<S>, after?: S) => void;
  /** Takes the choice that the page wishes. */
  readonly choose: (id: string | null) => void;
  /**
   * Takes the choice of the explainer around the element, where the choice is everybody's. What the page has chosen on the element since
   * the latest update is told instead, unless the explainer has got a choice of its own meanwhile. That it has none any more, as with
   * another story, is no choice.
   *
   * @returns True where the element has taken another choice.
   */
  readonly follow: (id: string | null, tell: (id: string | null) => void) => boolean;
  /** Begins with another story: what the reader has done is forgotten but for `kept`, and what the page has wished comes back. */
  readonly beginAnew: (kept?: Partial<S>) => void;
}

/**
 * Holds what a page wishes of an element apart from what a reader does there.
 *
 * @param initial The state without either.
 * @param changed Is told of each change.
 * @param select Returns a state with another choice, where the element has one, or the same state.
 */
export function holdState<S extends object>(
  initial: S,
  changed: (before: S, after: S) => void,
  select: (state: S, id: string | null) => S = (state) => state,
): HeldState<S> {
  let wished: Partial<S> = {};
  let now = initial;
  /** The page has made a choice that the explainer around the element doesn't know yet. */
  let isAhead = false;
  let followedId: string | null = null;

  const take = (after: S): void => {
    const before = now;
    now = after;
    if (after !== before) changed(before, after);
  };
  const wish = (wish: Partial<S>, after: S = { ...now, ...wish }): void => {
    wished = { ...wished, ...wish };
    take(after);
  };
  return {
    get now() {
      return now;
    },
    take,
    wish,
    choose: (selectedId) => {
      isAhead = true;
      wish({ selectedId } as object as Partial<S>, select(now, selectedId));
    },
    follow: (id, tell) => {
      const { selectedId: ownId = null } = now as { readonly selectedId?: string | null };
      const isTold = isAhead && (id === null || id === followedId);
      isAhead = false;
      followedId = id;
      if (id === ownId) return false;
      if (isTold) tell(ownId);
      else take(select(now, id));
      return !isTold;
    },
    beginAnew: (kept) => take({ ...initial, ...wished, ...kept }),
  };
}
