import { isServer, type CSSResult, type ReactiveControllerHost } from 'lit';
import { addEnglish, type MessageGroup } from '../../i18n/messages.js';
import { addStyles } from './add-styles.js';
import type { ModuleLoaders } from './hydration.js';
import { preloadedModules } from './preloaded-modules.js';

/** A module of templates or controllers, with the style sheets that it needs, and the English messages that it says. */
export interface StyledModule {
  readonly styles: readonly CSSResult[];
  readonly messages?: readonly MessageGroup[];
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** The modules of an element that are loaded when they are first needed, and everything else that it waits for. */
export class LazyModules {
  /** Loaders of the modules that a server draws with, by name. */
  readonly loaders: ModuleLoaders = new Map();

  readonly #host: Host;
  #pending: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /**
   * Declares a module that is loaded when it is first needed: ask for it wherever it would be used, and it is there with
   * its styles and messages in a later update. A server has only those that are at hand by their name.
   */
  later<T extends StyledModule>(load: () => Promise<T>, name = ''): () => T | undefined {
    let module: T | undefined;
    let loading: Promise<void> | undefined;
    if (name) this.loaders.set(name, load);
    const take = (loaded: T): void => {
      module = loaded;
      addEnglish(...(loaded.messages ?? []));
      if (!isServer) addStyles(this.#host.renderRoot as ShadowRoot, loaded.styles);
    };
    return () => {
      const preloaded = preloadedModules.get(name) as T | undefined;
      if (!module && preloaded) take(preloaded);
      if (!module && !loading && !isServer) {
        loading = load().then(take);
        loading.catch(() => (loading = undefined));
        this.waitFor(loading);
      }
      return module;
    };
  }

  /** Draws again when something that is loaded on demand has come; without it the rest still works. */
  readonly waitFor = (part: Promise<unknown>): void => {
    const before = this.#pending;
    const pending = part
      .then(
        () => this.#host.requestUpdate(),
        (error: unknown) => console.warn(`<${this.#host.localName}> lacks a part of itself.`, error),
      )
      .then(() => before)
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
