import { isServer, type LitElement } from 'lit';
import type { Hydrate, ModuleLoaders } from './hydration.js';

/** Class of the link to the stylesheet in a shadow root, until script has taken the server's nodes over: no control shows before it works. */
export const BEFORE_SCRIPT = 'before-script';

/** Hydrates an element that was rendered on a server. The element calls it from its lifecycle methods. */
export class HydrationController {
  readonly #element: LitElement;
  readonly #loaders: ModuleLoaders;
  /** Resolves to the function that hydrates the element. */
  #loading: Promise<Hydrate | undefined> | undefined;
  #hydrate: Hydrate | undefined;

  /** @param loaders Loaders of the modules that a server renders with, by name. */
  constructor(element: LitElement, loaders: ModuleLoaders) {
    this.#element = element;
    this.#loaders = loaders;
  }

  /** True on a server, and in a browser until the server's markup is hydrated. */
  get isDrawnByServer(): boolean {
    return isServer || this.isHydrating;
  }

  get isHydrating(): boolean {
    return !!this.#loading;
  }

  /** Starts to hydrate a shadow root that a server rendered. */
  begin(): void {
    // Otherwise Lit would render before the server's first node.
    this.#element.renderOptions.renderBefore = null;
    this.#loading = import('./hydration.js')
      .then(({ prepareHydration }) => prepareHydration(this.#element, this.#loaders))
      .catch(() => undefined);
  }

  /**
   * Runs an update after all modules that the server used are loaded.
   *
   * @param drawing Resolves when what takes the place of the server's nodes can be drawn, so that nothing else is seen in between.
   */
  async whenReady(update: () => void | Promise<unknown>, drawing?: Promise<unknown>): Promise<unknown> {
    [this.#hydrate] = await Promise.all([this.#loading, drawing]);
    return update();
  }

  /** Hydrates the server's nodes, or removes them if that is impossible. Then it runs the element's own `update`. */
  update(render: () => unknown, update: () => void): void {
    const { renderRoot } = this.#element;
    if (this.#hydrate) this.#hydrate(this.#element, render());
    else renderRoot.querySelector('.root:not(.probe)')?.remove();
    update();
    renderRoot.querySelector(`.${BEFORE_SCRIPT}`)?.classList.remove(BEFORE_SCRIPT);
    // The next update adds what only a browser knows.
    this.#loading = this.#hydrate = undefined;
    this.#element.requestUpdate();
  }
}
