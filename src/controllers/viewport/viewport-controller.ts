import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WHOLE, type Viewport } from '../../layout/scale/viewport.js';

/** Holds the viewport. Gestures, buttons and scripts set it here, and nothing else moves a mark. */
export class ViewportController implements ReactiveController {
  #viewport: Viewport = WHOLE;
  #target: Viewport = WHOLE;
  #cancel: (() => void) | undefined;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.jump(this.#target);
  }

  /** The viewport now, perhaps during a transition to `target`. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** Sets the viewport at once: a drag must not lag, and a script must see what it has set. */
  jump(viewport: Viewport): void {
    this.startTransition(viewport);
    this.stepTransition(viewport);
  }

  /** Starts a transition. `cancel` is called when another one starts or this one ends. */
  startTransition(target: Viewport, cancel?: () => void): void {
    this.#cancel?.();
    this.#cancel = cancel;
    this.#target = target;
  }

  /** Sets an intermediate viewport of the transition. */
  stepTransition(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#host.requestUpdate();
  }
}
