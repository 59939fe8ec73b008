import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface PrintOptions {
  /** Puts the printed content in place. It is synchronous, since browsers don't wait; and it may be called again. */
  readonly prepare: () => void;
  /** Removes the printed content. */
  readonly restore: () => void;
  /** Loads what a complete print needs. Called when a reader is likely to print, since browsers don't wait once printing begins. */
  readonly preload: () => void;
}

/**
 * Tells when the page is printed: by the print events, and by the `print` media query where a browser changes only
 * that. A key with Ctrl or ⌘, or a mouse that leaves the page, may be on the way to printing.
 */
export class PrintController implements ReactiveController {
  readonly #options: PrintOptions;
  readonly #printQuery = matchMedia('print');
  #isBetweenEvents = false;
  #isPrinting = false;

  constructor(host: ReactiveControllerHost, options: PrintOptions) {
    this.#options = options;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handleEvent);
    addEventListener('afterprint', this.#handleEvent);
    addEventListener('keydown', this.#handleKey, true);
    document.documentElement.addEventListener('mouseleave', this.#options.preload);
    this.#printQuery.addEventListener('change', this.#follow);
    this.#follow();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handleEvent);
    removeEventListener('afterprint', this.#handleEvent);
    removeEventListener('keydown', this.#handleKey, true);
    document.documentElement.removeEventListener('mouseleave', this.#options.preload);
    this.#printQuery.removeEventListener('change', this.#follow);
    this.#isBetweenEvents = false;
    this.#setPrinting(false);
  }

  /** Prints what has changed, where a browser shows the page as it will be printed. */
  hostUpdated(): void {
    if (this.#isPrinting) this.#options.prepare();
  }

  readonly #handleEvent = ({ type }: Event): void => {
    this.#isBetweenEvents = type === 'beforeprint';
    this.#follow();
  };

  /** Chromium 156 tells between the two events that the page is not printed. */
  readonly #follow = (): void => this.#setPrinting(this.#isBetweenEvents || this.#printQuery.matches);

  readonly #handleKey = ({ ctrlKey, metaKey }: KeyboardEvent): void => {
    if (ctrlKey || metaKey) this.#options.preload();
  };

  #setPrinting(isPrinting: boolean): void {
    if (isPrinting === this.#isPrinting) return;
    this.#isPrinting = isPrinting;
    if (isPrinting) this.#options.prepare();
    else this.#options.restore();
  }
}
