import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PrintOptions {
  /** Puts the printed content in place. It is synchronous, since browsers don't wait. */
  readonly prepare: () => void;
  /** Removes the printed content. */
  readonly restore: () => void;
}

/**
 * Tells when the page is printed: by the print events, and by the `print` media query where a browser changes only
 * that.
 */
export class PrintController implements ReactiveController {
  readonly #options: PrintOptions;
  readonly #printQuery = matchMedia('print');
  #isPrinting = false;

  constructor(host: ReactiveControllerHost, options: PrintOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#printQuery.addEventListener('change', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#printQuery.removeEventListener('change', this.#follow);
    this.#end();
  }

  readonly #follow = (): void => {
    if (this.#printQuery.matches) this.#begin();
    else this.#end();
  };

  readonly #begin = (): void => {
    if (this.#isPrinting) return;
    this.#isPrinting = true;
    this.#options.prepare();
  };

  readonly #end = (): void => {
    if (!this.#isPrinting) return;
    this.#isPrinting = false;
    this.#options.restore();
  };
}
