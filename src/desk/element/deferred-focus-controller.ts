import type { LitElement, ReactiveController } from 'lit';

interface DeferredFocusOptions extends FocusOptions {
  /** Id of an element that is scrolled to the top first, such as the head of a form, so that it is in view as well if both fit. */
  readonly headId?: string;
}

/**
 * Focuses an element by its id after the next update. Ids are JSON Pointers, so the closest element around it takes the
 * focus if it is missing. While a panel loads, the focus waits for it.
 */
export class DeferredFocusController implements ReactiveController {
  readonly #host: LitElement;
  readonly #isLoading: () => boolean;
  #id: string | undefined;
  #options: DeferredFocusOptions = {};

  constructor(host: LitElement, isLoading: () => boolean) {
    this.#host = host;
    this.#isLoading = isLoading;
    host.addController(this);
  }

  focus(id: string, options: DeferredFocusOptions = {}): void {
    this.#id = id;
    this.#options = options;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#id === undefined) return;
    const element = this.#find(this.#id);
    if (element?.id !== this.#id && this.#isLoading()) return;
    this.#id = undefined;
    for (let around = element?.closest('details'); around; around = around.parentElement?.closest('details'))
      around.open = true;
    const { headId = '' } = this.#options;
    (this.#host.renderRoot as ShadowRoot).getElementById(headId)?.scrollIntoView({ behavior: 'instant' });
    const focus = () => element?.focus(this.#options);
    focus();
    // WebKit can't focus anything in a part that was opened in this frame.
    if (!element?.matches(':focus')) requestAnimationFrame(focus);
  }

  #find(id: string): HTMLElement | null {
    const root = this.#host.renderRoot as ShadowRoot;
    for (let at = id; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('/'), 0))) {
      const element = root.getElementById(at);
      if (element) return element;
    }
    return null;
  }
}
