import { isAuthorsId } from '../../model/read/slug.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { HashController, HashOptions, HashTarget } from '../../controllers/hash-controller.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly deepLink: boolean };

export interface DeepLinkOptions {
  /** How the element takes part in deep links. */
  readonly hash: () => HashOptions;
  /** The explainer around it, where it shares what is chosen. */
  readonly shared: () => SharedExplainer | undefined;
  readonly waitFor: (part: Promise<unknown>) => void;
}

/** Loads the links of all hosts that wait for them: the addresses of hosts without an id count those before them. */
const waiting = new Set<() => void>();
/** Once links are loaded, those of later hosts are loaded at once. */
let isLoading = false;

function loadAll(): void {
  isLoading = true;
  for (const load of [...waiting]) load();
}

/**
 * Links to what is inside the host, as long as it has `deep-link`. The code for them is loaded when the page's address
 * may point to something inside, or when readers choose something that has an address.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DeepLinkOptions;
  #isOn = false;
  #links: HashController | undefined;
  #loading: Promise<void> | undefined;

  constructor(host: Host, options: DeepLinkOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    const { deepLink } = this.#host;
    if (deepLink === this.#isOn) return;
    this.#isOn = deepLink;
    if (deepLink) {
      waiting.add(this.#load);
      addEventListener('hashchange', loadAll);
      if (isLoading || location.hash.length > 1) loadAll();
    } else {
      waiting.delete(this.#load);
      this.#links?.stop();
      this.#links = this.#loading = undefined;
    }
  }

  hostDisconnected(): void {
    waiting.delete(this.#load);
  }

  hostConnected(): void {
    if (this.#isOn && !this.#loading) waiting.add(this.#load);
  }

  /** The address of something inside, where there are deep links; of what is shared, the explainer's. */
  hrefOf(target: HashTarget): string | undefined {
    if (!hasAddress(target)) return undefined;
    const explainer = this.#explainerOf(target);
    if (explainer) return explainer.hrefOf?.(target);
    if (!this.#isOn) return undefined;
    loadAll();
    return this.#links?.hrefOf(target);
  }

  /** Puts what a reader has chosen into the page's address; null for nothing any more. */
  write(target: HashTarget | null): void {
    const address = target && hasAddress(target) ? target : null;
    if (!this.#isOn || (target && this.#explainerOf(target))) return;
    loadAll();
    if (this.#links) this.#links.write(address);
    else void this.#loading?.then(() => this.#links?.write(address)).catch(() => {});
  }

  readonly #load = (): void => {
    waiting.delete(this.#load);
    this.#loading ??= this.#import();
    this.#options.waitFor(this.#loading);
  };

  async #import(): Promise<void> {
    const { HashController } = await import('../../controllers/hash-controller.js');
    if (this.#isOn) this.#links ??= new HashController(this.#host, this.#options.hash());
  }

  /** The explainer that takes links to what is shared, but for filters. */
  #explainerOf({ kind }: HashTarget): SharedExplainer | undefined {
    const shared = kind === 'filter' ? undefined : this.#options.shared();
    return shared?.hrefOf && shared;
  }
}

/** A statement without an id of the author's has no address. */
function hasAddress(target: HashTarget): boolean {
  return target.kind !== 'statement' || isAuthorsId(target.id);
}
