import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Events that show that a reader is about to use an element. */
const INTENT_EVENTS = [
  'pointerover',
  'pointerdown',
  'mousedown',
  'touchstart',
  'touchmove',
  'touchend',
  'touchcancel',
  'wheel',
  'focusin',
  'keydown',
] as const;

/** Events of a drag. They are listened for in the whole window, since a drag may leave the element. */
const DRAG_EVENTS = ['mousemove', 'mouseup'] as const;

export interface IntentOptions {
  /** Called for each of these events until the kept ones are replayed. It begins to load the code that handles them. */
  readonly onIntent: () => void;
  /**
   * Decides about an event that comes before the code that handles it. `keep` stores it until `replay`; `take` also prevents the
   * default action, such as scrolling.
   */
  readonly classify: (event: Event, path: readonly EventTarget[]) => 'keep' | 'take' | undefined;
}

/**
 * Detects that a reader is about to use the host, so that the code for interaction is loaded only then. What comes while it loads waits in
 * one queue: events, which are dispatched again, and acts of the host.
 */
export class IntentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: IntentOptions;
  #acts: { readonly run: () => void; readonly isInput: boolean }[] = [];
  #isListening = true;

  constructor(host: ReactiveControllerHost & HTMLElement, options: IntentOptions) {
    this.#host = host;
    this.#options = options;
    if (!isServer) host.addController(this);
  }

  hostConnected(): void {
    // A pinch on a touchpad is a wheel event that would zoom the page, so the listener can't be passive.
    if (this.#isListening)
      for (const type of INTENT_EVENTS)
        this.#host.addEventListener(type, this.#handle, { capture: true, passive: false });
  }

  hostDisconnected(): void {
    this.#stopListening();
    // A drag that has left the page would never end.
    this.#acts = this.#acts.filter(({ isInput }) => !isInput);
  }

  /** True if anything waits. */
  get hasActs(): boolean {
    return this.#acts.length > 0;
  }

  /** True if `replay` has something to do. */
  get isWaiting(): boolean {
    return this.#isListening || this.hasActs;
  }

  /** Adds an act that waits for `replay`. */
  defer(run: () => void): void {
    this.#acts.push({ run, isInput: false });
  }

  /**
   * Stops listening, and does what waits, in the order in which it came. Input after an act of the host, and an act after input, wait until
   * what was done is drawn: a drag begins where `zoomTo` has led.
   */
  replay(): void {
    this.#stopListening();
    this.#isListening = false;
    const [first] = this.#acts;
    const end = this.#acts.findIndex(({ isInput }) => isInput !== first?.isInput);
    for (const { run } of this.#acts.splice(0, end < 0 ? this.#acts.length : end)) run();
  }

  #stopListening(): void {
    for (const type of INTENT_EVENTS) this.#host.removeEventListener(type, this.#handle, { capture: true });
    this.#endDrag();
  }

  readonly #handle = (event: Event): void => {
    this.#options.onIntent();
    const path = event.composedPath();
    const verdict = this.#options.classify(event, path);
    if (!verdict) return;
    if (verdict === 'take') event.preventDefault();
    this.#keep(event, path[0]!);
    if (event.type === 'mousedown') for (const type of DRAG_EVENTS) addEventListener(type, this.#handleDrag);
  };

  readonly #handleDrag = (event: Event): void => {
    this.#keep(event, window);
    if (event.type === 'mouseup') this.#endDrag();
  };

  /** Dispatches an event once more later, at its original target. */
  #keep(event: Event, target: EventTarget): void {
    const Type = event.constructor as typeof Event;
    // An event has all fields that its constructor reads.
    this.#acts.push({ run: () => target.dispatchEvent(new Type(event.type, event)), isInput: true });
  }

  #endDrag(): void {
    for (const type of DRAG_EVENTS) removeEventListener(type, this.#handleDrag);
  }
}
