import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The width of an element's root, known before its first paint and followed afterwards. It is the root's and not the host's: a
 * page may unset the host's `display`, and what is inline has no width.
 */
export class SizeController implements ReactiveController {
  /** In CSS pixels; 0 until it is laid out. What is hidden, in another tab say, keeps the width that it had. */
  widthPx = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #observed: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure(this.#host);
    this.#observer = new ResizeObserver(() => {
      if (this.#observed && this.#measure(this.#observed)) this.#host.requestUpdate();
    });
    this.#observeRoot();
  }

  hostUpdated(): void {
    if (this.#observeRoot() && this.#measure(this.#observed)) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#observed = null;
  }

  /** True where the root is another one than before. */
  #observeRoot(): boolean {
    const root = this.#host.shadowRoot?.querySelector('.root') ?? null;
    if (!this.#observer || root === this.#observed) return false;
    if (this.#observed) this.#observer.unobserve(this.#observed);
    if (root) this.#observer.observe(root);
    this.#observed = root;
    return true;
  }

  /** True where the width has changed. */
  #measure(element: Element | null): boolean {
    const widthPx = element?.clientWidth ?? 0;
    if (widthPx === 0 || widthPx === this.widthPx) return false;
    this.widthPx = widthPx;
    return true;
  }
}
