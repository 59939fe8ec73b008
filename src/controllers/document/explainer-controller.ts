import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { explainerContext, type SharedExplainer } from './explainer-context.js';

/**
 * Finds the `<news-explainer>` around the host and follows the state that it shares. An explainer that is defined or
 * connected later is found as well, since providers announce themselves by an event that reaches the document.
 */
export class ExplainerController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #onShare: (shared: SharedExplainer | undefined) => void;
  #isAnswered = false;
  #unsubscribe: (() => void) | undefined;

  /** @param onShare Called with each new state, and with undefined where there is no explainer any more. */
  constructor(host: ReactiveControllerHost & HTMLElement, onShare: (shared: SharedExplainer | undefined) => void) {
    this.#host = host;
    this.#onShare = onShare;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    if (!this.#isAnswered) this.#onShare(undefined);
    document.addEventListener('context-provider', this.#handleProvider);
  }

  hostDisconnected(): void {
    document.removeEventListener('context-provider', this.#handleProvider);
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    this.#isAnswered = false;
  }

  readonly #handleProvider = ({ context }: Event & { readonly context?: unknown }): void => {
    if (context === explainerContext && !this.#isAnswered) this.#ask();
  };

  #ask(): void {
    this.#host.dispatchEvent(new ContextEvent(explainerContext, this.#host, this.#take, true));
  }

  /** Takes the explainer's state, now and with each change. A nearer explainer replaces one further out. */
  readonly #take = (shared: SharedExplainer, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#isAnswered = true;
    this.#onShare(shared.version === 1 ? shared : undefined);
  };
}
