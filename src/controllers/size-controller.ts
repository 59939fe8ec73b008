import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The width of an element, known before its first paint and followed afterwards, also from inside a hidden tab. */
export class SizeController implements ReactiveController {
  /** In CSS pixels; 0 while it is not laid out. */
  widthPx = 0;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.widthPx = this.#host.clientWidth;
    this.#observer = new ResizeObserver(() => {
      const { clientWidth } = this.#host;
      if (clientWidth === this.widthPx) return;
      this.widthPx = clientWidth;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}
