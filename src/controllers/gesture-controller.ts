import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { GestureTarget } from './viewport-gestures.js';

/** Watches gestures on a part of the host, once it has been painted: their code is loaded only then. */
export class GestureController implements ReactiveController {
  readonly #findSurface: () => HTMLElement | null;
  readonly #target: Omit<GestureTarget, 'surface'>;
  #surface: HTMLElement | null = null;
  #stop: (() => void) | undefined;

  /** `findSurface` is asked after each update; the surface may come, go, and be another one. */
  constructor(
    host: ReactiveControllerHost,
    findSurface: () => HTMLElement | null,
    target: Omit<GestureTarget, 'surface'>,
  ) {
    this.#findSurface = findSurface;
    this.#target = target;
    host.addController(this);
  }

  hostUpdated(): void {
    const surface = this.#findSurface();
    if (surface === this.#surface) return;
    this.#leave();
    this.#surface = surface;
    if (surface) void this.#watchAfterPaint(surface);
  }

  hostDisconnected(): void {
    this.#leave();
  }

  #leave(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#surface = null;
  }

  async #watchAfterPaint(surface: HTMLElement): Promise<void> {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    if (surface !== this.#surface) return;
    const { watchGestures } = await import('./viewport-gestures.js');
    const stop = await watchGestures({ ...this.#target, surface });
    if (surface === this.#surface) this.#stop = stop;
    else stop();
  }
}
