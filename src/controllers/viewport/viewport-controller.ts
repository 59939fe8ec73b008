import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WHOLE, zoomOf, type Viewport } from '../../layout/scale/viewport.js';

/** What is in view. A gesture, a button and a script all end here with a new viewport; nothing else moves a mark. */
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

  /** What is in view now, perhaps on the way to `target`. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  /** What will be in view once everything has come to rest; the next step starts from here. */
  get target(): Viewport {
    return this.#target;
  }

  get isWhole(): boolean {
    return zoomOf(this.#target) <= 1;
  }

  /** On the way from one view to another. */
  get isMoving(): boolean {
    return this.#cancel !== undefined;
  }

  /** Goes there at once: a pointer that drags is followed without delay, and scripts see what they asked for. */
  jump(viewport: Viewport): void {
    this.startTransition(viewport);
    this.stepTransition(viewport);
  }

  /** Sets out for another view; `cancel` ends that way when another one begins, or this one ends. */
  startTransition(target: Viewport, cancel?: () => void): void {
    this.#cancel?.();
    this.#cancel = cancel;
    this.#target = target;
  }

  /** Comes by a view on the way. */
  stepTransition(viewport: Viewport): void {
    this.#viewport = viewport;
    this.#host.requestUpdate();
  }
}
