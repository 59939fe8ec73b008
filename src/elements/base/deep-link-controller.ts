import { isAuthorsId } from '../../model/read/slug.js';
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

/**
 * Links to items inside the host while it has the attribute `deep-link`. The code for links is loaded when the first is
 * needed.
 */
export class DeepLinkController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DeepLinkOptions;
  #isOn = false;
  #links: HashController | undefined;

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
      this.#options.waitFor(this.#load());
    } else {
      this.#links?.stop();
      this.#links = undefined;
    }
  }

  /**
   * Returns the address of an item, or undefined without deep links. An explainer gives the addresses of what it
   * shares.
   */
  hrefOf(target: HashTarget): string | undefined {
    if (!hasAddress(target)) return undefined;
    const explainer = this.#explainerOf(target);
    if (explainer) return explainer.hrefOf?.(target);
    return this.#host.deepLink ? this.#links?.hrefOf(target) : undefined;
  }

  /** Writes the reader's selection into the page's address; null removes it. */
  write(target: HashTarget | null): void {
    const address = target && hasAddress(target) ? target : null;
    if (!target || !this.#explainerOf(target)) this.#links?.write(address);
  }

  async #load(): Promise<void> {
    const { HashController } = await import('../../controllers/hash-controller.js');
    if (this.#isOn) this.#links ??= new HashController(this.#host, this.#options.hash());
  }

  /** Returns the explainer that handles links to a target. Links to filters belong to the element. */
  #explainerOf({ kind }: HashTarget): SharedExplainer | undefined {
    const shared = kind === 'filter' ? undefined : this.#options.shared();
    return shared?.hrefOf && shared;
  }
}

/** Returns false for a statement whose author gave it no id. */
function hasAddress(target: HashTarget): boolean {
  return target.kind !== 'statement' || isAuthorsId(target.id);
}
