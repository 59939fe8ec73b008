import type { ReactiveController } from 'lit';
import type { GestureTarget } from './viewport-gestures.js';

/** Loads the code for gestures and watches them on a part of the host. */
export class GestureController implements ReactiveController {
  readonly #findSurface: () => HTMLElement | null;
  readonly #target: Omit<GestureTarget, 'surface'>;
  #surface: HTMLElement | null = null;
  #stop: (() => void) | undefined;
  #loaded: Promise<void> = Promise.resolve();

  /** @param findSurface Called after each update, since the surface may appear, disappear or be replaced. */
  constructor(findSurface: () => HTMLElement | null, target: Omit<GestureTarget, 'surface'>) {
    this.#findSurface = findSurface;
    this.#target = target;
  }

  /** Resolves when gestures on the current surface are watched, or can't be. */
  get loaded(): Promise<void> {
    return this.#loaded;
  }

  hostUpdated(): void {
    const surface = this.#findSurface();
    if (surface === this.#surface) return;
    this.#unwatch();
    this.#surface = surface;
    if (surface) this.#loaded = this.#watch(surface).catch((error: unknown) => console.warn('No gestures.', error));
  }

  hostDisconnected(): void {
    this.#unwatch();
  }

  #unwatch(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#surface = null;
  }

  async #watch(surface: HTMLElement): Promise<void> {
    const { watchGestures } = await import('./viewport-gestures.js');
    const stop = await watchGestures({ ...this.#target, surface });
    if (surface === this.#surface) this.#stop = stop;
    else stop();
  }
}
