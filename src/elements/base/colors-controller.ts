import type { ReactiveController } from 'lit';
import type { Explainer } from '../../model/explainer.js';
import type { LazyModules } from './lazy-modules.js';

type Host = HTMLElement & {
  readonly explainer: Explainer | null;
  readonly renderRoot: HTMLElement | DocumentFragment;
  addController(controller: ReactiveController): void;
};

/** Applies the colours that a document states for its sides and lanes. */
export class ColorsController implements ReactiveController {
  readonly #host: Host;
  readonly #colors;
  #hasColors = false;

  constructor(host: Host, modules: LazyModules) {
    this.#host = host;
    this.#colors = modules.lazy(() => import('../styles/document-colors.js'));
    host.addController(this);
  }

  hostUpdated(): void {
    const { explainer, renderRoot } = this.#host;
    if (!explainer) return;
    this.#hasColors ||= [...explainer.sides, ...explainer.lanes].some(({ color }) => color);
    if (this.#hasColors) this.#colors()?.adoptOwnColors(renderRoot as ShadowRoot, explainer);
  }
}
