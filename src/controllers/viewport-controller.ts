import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { WHOLE, zoomOf, type Viewport } from '../layout/viewport.js';

const MOTION_MS = 200;

/**
 * What is in view, and the way from one view to the next: 200 ms, or none where the reader wants no motion. A gesture, a
 * button and a script all end here with a new viewport; nothing else moves a mark.
 */
export class ViewportController implements ReactiveController {
  #viewport: Viewport = WHOLE;
  #target: Viewport = WHOLE;
  #frame = 0;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#settle(this.#target);
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
    return this.#frame !== 0;
  }

  /** Goes there at once: a pointer that drags is followed without delay, and scripts see what they asked for. */
  jump(viewport: Viewport): void {
    this.#settle(viewport);
    this.#host.requestUpdate();
  }

  /** Goes there so that a reader can follow. */
  glide(viewport: Viewport): void {
    if (prefersNoMotion()) {
      this.jump(viewport);
      return;
    }
    const from = this.#viewport;
    this.#settle(from);
    this.#target = viewport;
    const startMs = performance.now();
    const step = (nowMs: number): void => {
      const share = Math.min(1, Math.max(0, (nowMs - startMs) / MOTION_MS));
      this.#viewport = share < 1 ? between(from, viewport, easeOut(share)) : viewport;
      this.#frame = share < 1 ? requestAnimationFrame(step) : 0;
      this.#host.requestUpdate();
    };
    this.#frame = requestAnimationFrame(step);
  }

  #settle(viewport: Viewport): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#viewport = viewport;
    this.#target = viewport;
  }
}

function prefersNoMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function between(a: Viewport, b: Viewport, share: number): Viewport {
  return { from: a.from + (b.from - a.from) * share, to: a.to + (b.to - a.to) * share };
}

function easeOut(share: number): number {
  return 1 - (1 - share) ** 3;
}
