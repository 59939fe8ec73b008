import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explainerContext, type SharedExplainer } from './explainer-context.js';

/**
 * Finds the `<news-explainer>` around the host and subscribes to the state that it shares. It also finds an explainer that is defined or
 * connected later, since providers announce themselves by an event that reaches the document.
 */
export class ExplainerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onShare: (shared: SharedExplainer | undefined) => void;
  #hasProvider = false;
  #unsubscribe: (() => void) | undefined;

  /** @param onShare Called with each new state, and with undefined where there is no explainer any more. */
  constructor(host: ReactiveControllerHost & HTMLElement, onShare: (shared: SharedExplainer | undefined) => void) {
    this.#host = host;
    this.#onShare = onShare;
    host.addController(this);
  }

  hostConnected(): void {
    this.#requestContext();
    if (!this.#hasProvider) this.#onShare(undefined);
    document.addEventListener('context-provider', this.#handleProvider);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#hasProvider = false;
  }

  readonly #handleProvider = ({ context }: Event & { readonly context?: unknown }): void => {
    if (context === explainerContext && !this.#hasProvider) this.#requestContext();
  };

  #requestContext(): void {
    this.#host.dispatchEvent(new ContextEvent(explainerContext, this.#host, this.#receive, true));
  }

  /** Receives the explainer's state, now and with each change. A nearer explainer replaces one further out. */
  readonly #receive = (shared: SharedExplainer, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#hasProvider = true;
    this.#onShare(shared.version === 1 ? shared : undefined);
  };
}
