import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Width of an element, known when it is first drawn and followed afterwards. It is measured on a ruler without height
 * in the shadow root. The host itself may be inline, and then has no width; and an element whose height depends on its
 * width would trigger the observer again.
 */
export class SizeController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
  #widthPx = 0;
  #ruler: HTMLElement | undefined;
  #observer: ResizeObserver | undefined;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment }) {
    this.#host = host;
    host.addController(this);
  }

  /** Width in CSS px; 0 until the element is laid out. A hidden element keeps its last width. */
  get widthPx(): number {
    // The first look at it lays out the page, which an element that isn't drawn yet need not do.
    return (this.#widthPx ||= this.#ruler?.clientWidth ?? 0);
  }

  hostConnected(): void {
    const ruler = (this.#ruler ??= this.#insertRuler());
    this.#observer = new ResizeObserver(() => {
      const { clientWidth } = ruler;
      if (clientWidth === 0 || clientWidth === this.#widthPx) return;
      this.#widthPx = clientWidth;
      this.#host.requestUpdate();
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
}
