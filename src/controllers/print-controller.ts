import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PrintOptions {
  /** Puts what paper shows in place; at once, since a browser waits for nothing. */
  readonly prepare: () => void;
  /** Takes it away again. */
  readonly restore: () => void;
}

/** Knows when the page is put on paper: by the events of printing, and where only styles are told, by those. */
export class PrintController implements ReactiveController {
  readonly #options: PrintOptions;
  readonly #onPaper = matchMedia('print');
  #isPrinting = false;

  constructor(host: ReactiveControllerHost, options: PrintOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#begin);
    addEventListener('afterprint', this.#end);
    this.#onPaper.addEventListener('change', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#begin);
    removeEventListener('afterprint', this.#end);
    this.#onPaper.removeEventListener('change', this.#follow);
    this.#end();
  }

  readonly #follow = (): void => {
    if (this.#onPaper.matches) this.#begin();
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
