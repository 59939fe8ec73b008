import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** Events by which a reader turns to an element. */
const SIGNS = [
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

/** Events of a drag that goes on wherever the mouse goes. */
const DRAG = ['mousemove', 'mouseup'] as const;

export interface IntentOptions {
  /** Called once, on the first sign that a reader turns to the host. */
  readonly begin: () => void;
  /**
   * Tells what to do with an event that comes before the code for it. `keep` keeps it until `replay`, and `take` also
   * keeps it from the page, which would scroll or zoom by it.
   */
  readonly judge: (event: Event, path: readonly EventTarget[]) => 'keep' | 'take' | undefined;
}

/**
 * Waits for the first sign that a reader turns to the host, so that a reader who only reads loads nothing more. The
 * code for what readers do comes a moment later, so the events of that moment are kept and sent again.
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
      for (const type of SIGNS) this.#host.addEventListener(type, this.#handle, { capture: true, passive: false });
  }

  hostDisconnected(): void {
    for (const type of SIGNS) this.#host.removeEventListener(type, this.#handle, { capture: true });
    this.#endDrag();
    this.#kept = [];
  }

  /** True until the kept events are replayed. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Stops listening, and sends the kept events again to where they were first sent. */
  replay(): void {
    const kept = this.#kept;
    this.#isWaiting = false;
    this.hostDisconnected();
    for (const { event, target } of kept) {
      const Type = event.constructor as typeof Event;
      // An event has all that its constructor asks for.
      target.dispatchEvent(new Type(event.type, event));
    }
  }

  readonly #handle = (event: Event): void => {
    this.#options.begin();
    const path = event.composedPath();
    const verdict = this.#options.judge(event, path);
    if (!verdict) return;
    if (verdict === 'take') event.preventDefault();
    this.#keep(event, path[0]!);
    if (event.type === 'mousedown') for (const type of DRAG) addEventListener(type, this.#handleDrag);
  };

  readonly #handleDrag = (event: Event): void => {
    this.#keep(event, window);
    if (event.type === 'mouseup') this.#endDrag();
  };

  #keep(event: Event, target: EventTarget): void {
    this.#kept.push({ event, target });
  }

  #endDrag(): void {
    for (const type of DRAG) removeEventListener(type, this.#handleDrag);
  }
}
