import { html, isServer, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { addEnglish, type MessageGroup, type Say } from '../../i18n/messages.js';
import { addStyles } from './add-styles.js';
import type { ModuleLoaders } from './hydration.js';
import { preloadedModules } from './preloaded-modules.js';

/** A module of templates or controllers, with the style sheets that it needs, and the English messages that it says. */
export interface StyledModule {
  readonly styles: readonly CSSResult[];
  readonly messages?: readonly MessageGroup[];
}

/** A module that is loaded when it is first asked for: undefined until it is there. */
export type Lazy<T> = () => T | undefined;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The modules of an element that are loaded when they are first needed, and everything else that it waits for. */
export class LazyModules {
  /** Loaders of the modules that a server draws with, by name. */
  readonly loaders: ModuleLoaders = new Map();

  readonly #host: Host;
  /** Modules that could not be loaded, with what loads them again. */
  readonly #failed = new Map<Lazy<unknown>, () => void>();
  #pending: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Declares a module that is loaded when it is first needed: ask for it wherever it would be used, and it is there with
   * its styles and messages in a later update. A server has only those that are at hand by their name.
   */
  later<T extends StyledModule>(load: () => Promise<T>, name = ''): Lazy<T> {
    let module: T | undefined;
    let isAskedFor = false;
    if (name) this.loaders.set(name, load);
    const take = (loaded: T): void => {
      module = loaded;
      addEnglish(...(loaded.messages ?? []));
      if (!isServer) addStyles(this.#host.renderRoot as ShadowRoot, loaded.styles);
    };
    const begin = (): void => {
      isAskedFor = true;
      const fail = (error: unknown): never => {
        this.#failed.set(get, begin);
        throw error;
      };
      this.waitFor(
        load().then((loaded) => {
          take(loaded);
          this.#failed.delete(get);
        }, fail),
      );
    };
    const get = (): T | undefined => {
      const preloaded = preloadedModules.get(name) as T | undefined;
      if (!module && preloaded) take(preloaded);
      if (!module && !isAskedFor && !isServer) begin();
      return module;
    };
    return get;
  }

  /** Renders an alert with "Try again" if a module could not be loaded, else nothing. */
  readonly renderFailure = (module: Lazy<unknown>, say: Say): TemplateResult | typeof nothing => {
    const begin = this.#failed.get(module);
    if (!begin) return nothing;
    return html`<span class="small" part="problem" role="alert"
      >${say('partFailed')} <button type="button" class="text-button" @click=${begin}>${say('tryAgain')}</button></span
    >`;
  };

  /** Draws again when something that is loaded on demand has come, or can't be had; without it the rest still works. */
  readonly waitFor = (part: Promise<unknown>): void => {
    const before = this.#pending;
    const pending = part
      .catch((error: unknown) => console.warn(`<${this.#host.localName}> lacks a part of itself.`, error))
      .then(() => {
        this.#host.requestUpdate();
        return before;
      })
      .finally(() => {
        if (this.#pending === pending) this.#pending = undefined;
      });
    this.#pending = pending;
  };

  /** Resolves once nothing is awaited any more, and all of it is drawn. */
  async settle(update: () => Promise<boolean>): Promise<boolean> {
    let isDone = await update();
    while (this.#pending) {
      await this.#pending;
      isDone = await update();
    }
    return isDone;
  }
}
