import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * The width that an element has, known before its first paint and followed afterwards. It is taken from a ruler in the
 * element's root, which the styles give no height: the host itself may be made inline by a page, and what is inline has no width;
 * and what changes its height with its width would set off the observer again.
 */
export class SizeController implements ReactiveController {
  /** In CSS pixels; 0 until it is laid out. What is hidden, in another tab say, keeps the width that it had. */
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

  /** True where the width has changed. */
  #measure({ clientWidth }: HTMLElement): boolean {
    if (clientWidth === 0 || clientWidth === this.widthPx) return false;
    this.widthPx = clientWidth;
    return true;
  }
}
