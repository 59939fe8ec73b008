import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { HashController, HashOptions, HashTarget } from '../../controllers/hash-controller.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly deepLink: boolean };

export interface DeepLinkOptions {
  /** Options of the element for the page's hash. */
  readonly hash: () => HashOptions;
  /** The explainer around the element, if the element shares its selection. */
  readonly shared: () => SharedExplainer | undefined;
  readonly waitFor: (part: Promise<unknown>) => void;
}

/** Functions that load the code for links, one for each host that still lacks it. */
const waiting = new Set<() => void>();
/** True once links have been loaded for any host; hosts that come later load them at once. */
let isLoading = false;

/** Loads the links of all hosts, since the address of a host without an id counts those before it. */
function loadAllLinks(): void {
  isLoading = true;
  for (const load of [...waiting]) load();
}

/**
 * Deep links to items in the host, as long as it has `deep-link`. The code for links is loaded when the page's address may point
 * to an item, or when readers select an item that has an address.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DeepLinkOptions;
  #isEnabled = false;
  #links: HashController | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: Host, options: DeepLinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const { deepLink } = this.#host;
    if (deepLink === this.#isEnabled) return;
    this.#isEnabled = deepLink;
    if (deepLink) {
      addEventListener('hashchange', loadAllLinks);
      if (isLoading || location.hash.length > 1) this.#load();
      // The last update of a host may come when it has left the page.
      else if (this.#host.isConnected) waiting.add(this.#loadLinks);
    } else {
      waiting.delete(this.#loadLinks);
      this.#links?.stop();
      this.#links = this.#loading = undefined;
    }
  }

  hostConnected(): void {
    if (this.#isEnabled && !this.#loading) waiting.add(this.#loadLinks);
  }

  hostDisconnected(): void {
    waiting.delete(this.#loadLinks);
  }

  /**
   * Returns the address of an item, or undefined if it has none. Inside an explainer, the explainer returns the address of shared items.
   */
  hrefOf(target: HashTarget): string | undefined {
    const explainer = this.#explainerOf(target);
    if (explainer) return explainer.hrefOf?.(target);
    if (!this.#host.deepLink) return undefined;
    this.#load();
    return this.#links?.hrefOf(target);
  }

  /** Writes the reader's selection into the page's address; null removes it. */
  write(target: HashTarget | null): void {
    if (!this.#host.deepLink || (target && this.#explainerOf(target))) return;
    this.#load();
    if (this.#links) this.#links.write(target);
    else void this.#loading?.then(() => this.#links?.write(target)).catch(() => {});
  }

  #load(): void {
    if (this.#loading) return;
    waiting.add(this.#loadLinks);
    loadAllLinks();
  }

  readonly #loadLinks = (): void => {
    waiting.delete(this.#loadLinks);
    this.#loading = this.#import();
    this.#options.waitFor(this.#loading);
  };

  async #import(): Promise<void> {
    const { HashController } = await import('../../controllers/hash-controller.js');
    if (this.#isEnabled) this.#links ??= new HashController(this.#host, this.#options.hash());
  }

  /** Returns the explainer that handles links to a target. Links to filters belong to the element. */
  #explainerOf({ kind }: HashTarget): SharedExplainer | undefined {
    const shared = kind === 'filter' ? undefined : this.#options.shared();
    return shared?.hrefOf && shared;
  }
}
