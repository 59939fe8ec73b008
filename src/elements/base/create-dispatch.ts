import type { ElementState } from './element-state.js';

/** Handling of requests in an element: pure functions, and two that reach outside of the state. */
export interface Acts<State, Request, Action, Effect> {
  /** Returns the action that a request means as things stand; undefined if it changes nothing. */
  readonly resolve: (request: Request) => Action | undefined;
  /** Asks the page, by a cancelable event, and the explainer around the element. */
  readonly isAllowed: (action: Action) => boolean;
  /** Returns the state after an action. It is pure. */
  readonly update: (state: State, action: Action) => State;
  /** Returns the consequences of an action outside the state, in order. It is pure. */
  readonly effectsOf: (before: State, action: Action, after: State) => readonly Effect[];
  readonly perform: (effect: Effect) => void;
}

/**
 * Creates the function by which everything except properties changes the state of an element:
 * request → action → permission → state → effects.
 *
 * @returns A function that returns false if a request changes nothing, or was refused.
 */
export function createDispatch<State, Request, Action, Effect>(
  state: ElementState<State>,
  { resolve, isAllowed, update, effectsOf, perform }: Acts<State, Request, Action, Effect>,
): (request: Request) => boolean {
  return (request) => {
    const action = resolve(request);
    if (action === undefined || !isAllowed(action)) return false;
    const before = state.value;
    const after = update(before, action);
    state.set(after);
    for (const effect of effectsOf(before, action, after)) perform(effect);
    return true;
  };
}
