import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import {
  DocumentController,
  type DocumentStatus,
  type ShownReading,
} from '../../controllers/document/document-controller.js';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import { LoadedPromise } from '../../controllers/document/loaded-promise.js';
import type { LoadedDocument } from '../../convert/load-document.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';

type Host = ReactiveControllerHost &
  HTMLElement & { readonly data: unknown; readonly src: string | null; readonly dateOrder: string | null };

export interface DocumentSourceOptions {
  /** Returns the explainer around the element, if there is one. */
  readonly shared: () => SharedExplainer | undefined;
  /** Returns true while the language is loading, so that there are no messages yet. */
  readonly isPending: () => boolean;
  /** Returns true if an `<ol>` inside is a list of events, shown unless there is a document. */
  readonly readsOwnList: () => boolean;
  /** Returns the state of the document. */
  readonly status: () => DocumentStatus;
  readonly waitFor: (part: Promise<unknown>) => void;
  /** Called when reading of a long document begins, so that the host can load the code that shows it. */
  readonly onLongDocument: () => void;
  readonly announceLoad: (explainer: Explainer) => void;
  readonly announceProblems: (problems: readonly Problem[]) => void;
}

/** Finds the document of an element: its own, or the one of the explainer around it. */
export class DocumentSourceController implements ReactiveController {
  readonly #host: Host;
  readonly #options: DocumentSourceOptions;
  readonly #document: DocumentController;
  readonly #loaded = new LoadedPromise<Explainer | null>();
  readonly #announcements: (() => void)[] = [];
  #loadProblems: readonly Problem[] = [];
  /** The sources to which the promise `loaded` belongs. */
  #data: unknown;
  #src: string | null = null;

  constructor(host: Host, options: DocumentSourceOptions) {
    this.#host = host;
    this.#options = options;
    this.#document = new DocumentController(host, {
      longDocumentStarted: options.onLongDocument,
      documentLoaded: (explainer) => this.#handleLoaded(explainer),
      problemsDescribed: (problems) => this.#announcements.push(() => options.announceProblems(problems)),
      documentFailed: (problems) => this.#handleFailed(problems),
      waitFor: options.waitFor,
    });
    host.addController(this);
  }

  /** The document that is shown, or null while messages or the document are missing. */
  get reading(): ShownReading | null {
    if (this.#options.isPending()) return null;
    return this.#document.reading ?? (this.#hasOwn ? null : (this.#options.shared()?.reading ?? null));
  }

  get problems(): readonly Problem[] {
    return [...this.#loadProblems, ...(this.reading?.problems ?? [])];
  }

  /** The explainer around the element, if the element shows its document and so shares its selection. */
  get shared(): SharedExplainer | undefined {
    return this.#hasOwn ? undefined : this.#options.shared();
  }

  get status(): DocumentStatus {
    if (this.#options.isPending()) return 'loading';
    return (this.shared ?? this.#document).status;
  }

  /** True while descriptions of the document's problems are being loaded. */
  get isExplaining(): boolean {
    return (this.shared ?? this.#document).isExplaining ?? false;
  }

  /** Number of problems by which readers lose content of the element's own document. */
  get errorCount(): number {
    return this.#document.errorCount;
  }

  /** Resolves to the explainer, or to null if there is none. Each source has a new promise. */
  get loaded(): Promise<Explainer | null> {
    this.#renewIfChanged();
    return this.#loaded.promise;
  }

  get #hasOwn(): boolean {
    return this.#host.data != null || Boolean(this.#host.src) || this.#document.status !== 'empty';
  }

  /** Reads the current properties. */
  update(): void {
    const { data, src, dateOrder } = this.#host;
    this.#renewIfChanged();
    const readsList = this.#options.readsOwnList() && !this.#options.shared();
    this.#document.update({ data: data ?? undefined, src, dateOrder, readsList });
  }

  /** Settles `loaded`, and sends events that wait. */
  hostUpdated(): void {
    const status = this.#options.status();
    if (status === 'loading' || this.isExplaining) this.#loaded.renew();
    else this.#loaded.settle(status === 'failed' ? null : (this.reading?.explainer ?? null));
    for (const announce of this.#options.isPending() ? [] : this.#announcements.splice(0)) announce();
  }

  /** Shows a newer version of the document at `src`. */
  renew(loaded: LoadedDocument): void {
    this.#document.renew(loaded);
  }

  /** Reports why a newer version can't be loaded. An empty list reports that it can be loaded again. */
  reportFailure(problems: readonly Problem[]): void {
    if (this.#loadProblems.length > 0 || problems.length > 0) this.#handleFailed(problems);
  }

  /** Renews the promise `loaded` if the source has changed. */
  #renewIfChanged(): void {
    const { data, src } = this.#host;
    if (data !== this.#data || src !== this.#src) this.#loaded.renew();
    [this.#data, this.#src] = [data, src];
  }

  #handleLoaded(explainer: Explainer): void {
    this.#loadProblems = [];
    this.#announcements.push(() => this.#options.announceLoad(explainer));
    if (isServer || !this.#host.closest('p')) return;
    this.#options.waitFor(
      import('./displaced-siblings.js').then(({ reclaimDisplacedSiblings }) =>
        reclaimDisplacedSiblings(this.#host, explainer),
      ),
    );
  }

  #handleFailed(problems: readonly Problem[]): void {
    this.#loadProblems = problems;
    for (const { message, cure } of problems) console.warn(`<${this.#host.localName}> ${message} ${cure}`);
    this.#announcements.push(() => this.#options.announceProblems(problems));
    this.#host.requestUpdate();
  }
}
