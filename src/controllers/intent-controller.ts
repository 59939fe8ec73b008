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
 * Detects that a reader is about to use the host, so that the code for interaction is loaded only then. Events that come while it
 * loads are stored and dispatched again.
 */
export class IntentController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: IntentOptions;
  #kept: { readonly event: Event; readonly target: EventTarget }[] = [];
  #isWaiting = true;

  constructor(host: ReactiveControllerHost & HTMLElement, options: IntentOptions) {
    this.#host = host;
    this.#options = options;
    if (!isServer) host.addController(this);
  }

  hostConnected(): void {
    // A pinch on a touchpad is a wheel event that would zoom the page, so the listener can't be passive.
    if (this.#isWaiting)
      for (const type of INTENT_EVENTS)
        this.#host.addEventListener(type, this.#handle, { capture: true, passive: false });
  }

  hostDisconnected(): void {
    for (const type of INTENT_EVENTS) this.#host.removeEventListener(type, this.#handle, { capture: true });
    this.#endDrag();
    this.#kept = [];
  }

  /** True until the kept events are replayed. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Stops listening, and dispatches the stored events again at their original targets. */
  replay(): void {
    const kept = this.#kept;
    this.#isWaiting = false;
    this.hostDisconnected();
    for (const { event, target } of kept) {
      const Type = event.constructor as typeof Event;
      // An event has all fields that its constructor reads.
      target.dispatchEvent(new Type(event.type, event));
    }
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

  #keep(event: Event, target: EventTarget): void {
    this.#kept.push({ event, target });
  }

  #endDrag(): void {
    for (const type of DRAG_EVENTS) removeEventListener(type, this.#handleDrag);
  }
}
