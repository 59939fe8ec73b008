import { isServer, type LitElement } from 'lit';
import type { Hydrate, ModuleLoaders } from './hydration.js';

/** Takes over what a server has drawn. The element calls it from the steps of its update. */
export class HydrationController {
  readonly #element: LitElement;
  readonly #loaders: ModuleLoaders;
  /** How to take over what a server has drawn, once that is known. */
  #loading: Promise<Hydrate | undefined> | undefined;
  #hydrate: Hydrate | undefined;

  /** @param loaders What a server draws with, by name. */
  constructor(element: LitElement, loaders: ModuleLoaders) {
    this.#element = element;
    this.#loaders = loaders;
  }

  /** True on a server, and where its markup is taken over. */
  get isDrawnByServer(): boolean {
    return isServer || this.isHydrating;
  }

  get isHydrating(): boolean {
    return this.#loading !== undefined;
  }

  /** Begins with a shadow root that a server has drawn. */
  begin(): void {
    // Else Lit draws before the server's first node.
    this.#element.renderOptions.renderBefore = null;
    this.#loading = import('./hydration.js')
      .then(({ prepareHydration }) => prepareHydration(this.#element, this.#loaders))
      .catch(() => undefined);
  }

  /** Runs an update once everything that the server had is here. */
  async whenReady(update: () => void | Promise<unknown>): Promise<unknown> {
    this.#hydrate = await this.#loading;
    return update();
  }

  /** Draws the first time, into the server's nodes; `update` is the element's own. */
  update(render: () => unknown, update: () => void): void {
    if (this.#hydrate) this.#hydrate(this.#element, render());
    else this.#element.renderRoot.querySelector('.root:not(.probe)')?.remove();
    update();
    // What only the browser knows shows with the next update.
    this.#loading = this.#hydrate = undefined;
    this.#element.requestUpdate();
  }
}
