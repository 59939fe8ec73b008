import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Width of an element, known before its first paint and followed afterwards. It is measured on a ruler without height
 * in the shadow root. The host itself may be inline, and then has no width; and an element whose height depends on its
 * width would trigger the observer again.
 */
export class SizeController implements ReactiveController {
  /** Width in CSS px; 0 until the element is laid out. A hidden element keeps its last width. */
  widthPx = 0;

  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #ruler: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const ruler = (this.#ruler ??= this.#insertRuler());
    this.#measure(ruler);
    this.#observer = new ResizeObserver(() => {
      if (this.#measure(ruler)) this.#host.requestUpdate();
    });
    this.#observer.observe(ruler);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #insertRuler(): HTMLElement {
    const ruler = document.createElement('div');
    ruler.className = 'ruler';
    this.#host.renderRoot.append(ruler);
    return ruler;
  }

  /** Measures the ruler and returns true if the width has changed. */
  #measure({ clientWidth }: HTMLElement): boolean {
    if (clientWidth === 0 || clientWidth === this.widthPx) return false;
    this.widthPx = clientWidth;
    return true;
  }
}
