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

/** Links to what is inside the host, as long as it has `deep-link`; the code for them is loaded with the first. */
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

  /** The address of something inside, where there are deep links; of what is shared, the explainer's. */
  hrefOf(target: HashTarget): string | undefined {
    if (!hasAddress(target)) return undefined;
    const explainer = this.#explainerOf(target);
    if (explainer) return explainer.hrefOf?.(target);
    return this.#host.deepLink ? this.#links?.hrefOf(target) : undefined;
  }

  /** Puts what a reader has chosen into the page's address; null for nothing any more. */
  write(target: HashTarget | null): void {
    const address = target && hasAddress(target) ? target : null;
    if (!target || !this.#explainerOf(target)) this.#links?.write(address);
  }

  async #load(): Promise<void> {
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
