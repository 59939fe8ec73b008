import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { DocumentStatus } from '../../controllers/document/document-controller.js';

/** Sets custom states of an element for `:state(…)`: the state of its document, and those that the element adds. */
export class StatesController implements ReactiveController {
  readonly #internals: ElementInternals;
  readonly #status: () => DocumentStatus;

  constructor(host: ReactiveControllerHost & HTMLElement, status: () => DocumentStatus) {
    this.#internals = host.attachInternals();
    this.#status = status;
    host.addController(this);
  }

  hostUpdated(): void {
    const status = this.#status();
    for (const name of ['loading', 'failed', 'empty'] as const) this.set(name, status === name);
  }

  set(name: string, isOn: boolean): void {
    const states = this.#internals.states as CustomStateSet | undefined;
    if (isOn) states?.add(name);
    else states?.delete(name);
  }
}
