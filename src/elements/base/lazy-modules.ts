import { html, isServer, nothing, type CSSResult, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Say } from '../../i18n/messages.js';
import { nextTask } from '../../scheduling/task-queue.js';
import { addStyles } from './add-styles.js';
import type { ModuleLoaders } from './hydration.js';
import { forceLayout } from './force-layout.js';
import { preloadedModules } from './preloaded-modules.js';

/** The style sheets of a module, if it has any. */
interface StyledModule {
  readonly styles?: CSSResult | readonly CSSResult[];
}

/** Returns a module, or undefined until it is loaded. The first call starts to load it. */
export type Lazy<T> = () => T | undefined;

/** Imports a module. It is always the same function for the same module. */
export type ImportModule<T extends object> = () => Promise<T>;

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment };

/** Loads modules of an element when they are first needed, and tracks every promise that delays `updateComplete`. */
export class LazyModules {
  /** Loaders of the modules that a server renders with, by name. */
  readonly loaders: ModuleLoaders = new Map();

  readonly #host: Host;
  /** Modules that templates ask for by their import. */
  readonly #imported = new Map<ImportModule<object>, Lazy<object>>();
  /** Modules that could not be loaded, with functions that try again. */
  readonly #failed = new Map<Lazy<unknown>, () => void>();
  readonly #loading = new Map<Lazy<unknown>, Promise<void>>();
  #loadingCount = 0;
  #pending: Promise<void> | undefined;
  #redrawing: Promise<void> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** True while a module is loaded. */
  get isLoading(): boolean {
    return this.#loadingCount > 0;
  }

  /**
   * Declares a module that is loaded when it is first needed. The element updates when it is loaded, with its styles. A server has only
   * the modules that are preloaded under their name.
   *
   * @param wait Delays the load, except during hydration.
   */
  lazy<T extends object>(load: ImportModule<T>, name = '', wait?: () => Promise<unknown>): Lazy<T> {
    let module: T | undefined;
    let isRequested = false;
    if (name) this.loaders.set(name, load);
    const take = (loaded: T): void => {
      module = loaded;
      const { styles = [] }: StyledModule = loaded;
      if (!isServer) addStyles(this.#host.renderRoot as ShadowRoot, [styles].flat());
    };
    const begin = (): void => {
      isRequested = true;
      this.#loadingCount++;
      const fail = (error: unknown): never => {
        this.#failed.set(get, begin);
        throw error;
      };
      const loading = (wait ? wait().then(load) : load())
        .finally(() => this.#loadingCount--)
        .then((loaded) => {
          take(loaded);
          this.#failed.delete(get);
        }, fail);
      this.#loading.set(get, loading);
      this.waitFor(loading);
    };
    const get = (): T | undefined => {
      const preloaded = preloadedModules.get(name) as T | undefined;
      if (!module && preloaded) take(preloaded);
      if (!module && !isRequested && !isServer) begin();
      return module;
    };
    return get;
  }

  /** Returns the lazy module of an import, which needs no declaration. */
  of<T extends object>(load: ImportModule<T>): Lazy<T> {
    let lazy = this.#imported.get(load) as Lazy<T> | undefined;
    if (!lazy) this.#imported.set(load, (lazy = this.lazy(load)));
    return lazy;
  }

  /** Renders with a module once it is loaded; until then nothing, or an alert if it could not be loaded. */
  render<T extends object>(load: ImportModule<T>, render: (module: T) => unknown, say: Say): unknown {
    const lazy = this.of(load);
    const module = lazy();
    return module ? render(module) : this.renderFailure(lazy, say);
  }

  /** Resolves when a module is loaded, or can't be loaded; undefined if it is loaded already. */
  whenLoaded(module: Lazy<unknown>): Promise<void> | undefined {
    return module() ? undefined : this.#loading.get(module)?.catch(() => {});
  }

  /** Renders an alert with "Try again" if a module could not be loaded, else nothing. */
  readonly renderFailure = (module: Lazy<unknown>, say: Say): TemplateResult | typeof nothing => {
    const begin = this.#failed.get(module);
    if (!begin) return nothing;
    return html`<span class="small" part="problem" role="alert"
      >${say('partFailed')} <button type="button" class="text-button" @click=${begin}>${say('tryAgain')}</button></span
    >`;
  };

  /**
   * Requests an update when a promise settles, and delays `updateComplete` until then. A rejection is only logged, so that the rest of the
   * element still works.
   */
  readonly waitFor = (part: Promise<unknown>): void => this.track(part, () => this.#redraw());

  /** Delays `updateComplete` until a promise settles, without requesting an update. */
  readonly track = (part: Promise<unknown>, then?: () => Promise<void>): void => {
    const before = this.#pending;
    const pending = part
      .catch((error: unknown) => console.warn(`<${this.#host.localName}> lacks a file: copy its folder.`, error))
      .then(then)
      .then(() => before)
      .finally(() => {
        if (this.#pending === pending) this.#pending = undefined;
      });
    this.#pending = pending;
  };

  /** Requests a single update for all promises that settle at the same time. */
  #redraw(): Promise<void> {
    return (this.#redrawing ??= nextTask(forceLayout).then(() => {
      this.#redrawing = undefined;
      this.#host.requestUpdate();
    }));
  }

  /** Resolves when no promise is pending any more, and the element has rendered the results. */
  async settle(update: () => Promise<boolean>): Promise<boolean> {
    let isDone = await update();
    while (this.#pending) {
      await this.#pending;
      isDone = await update();
    }
    return isDone;
  }
}
