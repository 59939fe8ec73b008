import type { LitElement, ReactiveController } from 'lit';

/** Focuses something by its id once it is drawn; where it isn't, what it is in. Ids are JSON Pointers, so that is known. */
export class DeferredFocusController implements ReactiveController {
  readonly #host: LitElement;
  #id: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  focus(id: string): void {
    this.#id = id;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#id === undefined) return;
    const element = this.#find(this.#id);
    this.#id = undefined;
    const details = element?.closest('details');
    if (details) details.open = true;
    element?.focus();
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
