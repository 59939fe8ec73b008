import type { HashTarget } from '../../controllers/hash-controller.js';
import type { ElementState } from './element-state.js';

/** Handling of requests in an element: pure functions, and two that reach outside of the state. */
export interface Acts<State, Request, Action, Effect> {
  /** Returns the action that a request means as things stand; undefined if it changes nothing. */
  readonly resolve: (request: Request) => Action | undefined;
  /**
   * Sends the cancelable event that comes before an action, and asks the explainer around the element. Returns false if
   * either refuses, and true for an action that has no such event.
   */
  readonly sendSelectEvent?: (action: Action) => boolean;
  /** Returns the state after an action. It is pure. */
  readonly update: (state: State, action: Action) => State;
  /** Returns the consequences of an action outside the state, in order. It is pure. */
  readonly effectsOf: (before: State, action: Action, after: State) => readonly Effect[];
  readonly perform: (effect: Effect) => void;
}

/** Consequences that every readers' element knows: an event for the page, and the page's address. */
export type CommonEffect =
  | { readonly type: 'send'; readonly event: Event }
  | { readonly type: 'write-address'; readonly target: HashTarget | null };

/**
 * Creates the function that performs the effects of a readers' element.
 *
 * @param performOwn Performs the effects that only this element knows.
 */
export function createPerform<Effect extends { readonly type: string }>(
  element: EventTarget,
  links: { write(target: HashTarget | null): void },
  performOwn: (effect: Effect) => void,
): (effect: Effect | CommonEffect) => void {
  const isCommon = (effect: Effect | CommonEffect): effect is CommonEffect =>
    effect.type === 'send' || effect.type === 'write-address';
  return (effect) => {
    if (!isCommon(effect)) performOwn(effect);
    else if (effect.type === 'send') element.dispatchEvent(effect.event);
    else links.write(effect.target);
  };
}

/**
 * Creates the function by which everything except properties changes the state of an element:
 * request → action → cancelable event → state → effects.
 *
 * @returns A function that returns false if a request changes nothing, or was refused.
 */
export function createDispatch<State, Request, Action, Effect>(
  state: ElementState<State>,
  { resolve, sendSelectEvent, update, effectsOf, perform }: Acts<State, Request, Action, Effect>,
): (request: Request) => boolean {
  return (request) => {
    const action = resolve(request);
    if (action === undefined || sendSelectEvent?.(action) === false) return false;
    const before = state.value;
    const after = update(before, action);
    state.set(after);
    for (const effect of effectsOf(before, action, after)) perform(effect);
    return true;
  };
}
