import {
  LitElement,
  html,
  isServer,
  nothing,
  type CSSResult,
  type PropertyDeclaration,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { DocumentController, type DocumentStatus } from '../../controllers/document/document-controller.js';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import { ExplainerController } from '../../controllers/document/explainer-controller.js';
import type { HashController, HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import { LoadedPromise } from '../../controllers/document/loaded-promise.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { addEnglish, type MessageGroup } from '../../i18n/messages.js';
import type { LoadedDocument } from '../../convert/load-document.js';
import type { Explainer, Reading } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { formatDate, type DateStyle } from '../../time/format/format-date.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';
import { addStyles } from './add-styles.js';
import type { ModuleLoaders, Hydrate } from './hydration.js';
import { preloadedModules } from './preloaded-modules.js';
import { rootStyles } from '../styles/root.styles.js';
import { tokens } from '../styles/tokens.styles.js';

/**
 * What all elements of a story share: where the document comes from, the language, the states.
 * Its own document wins; without one it shows the document of the `<news-explainer>` around it.
 *
 * @cssprop --said-ink - Colour of text; the page's by default.
 * @cssprop --said-muted - Colour of quiet text.
 * @cssprop --said-rule - Colour of rules.
 * @cssprop --said-paper - Colour behind everything.
 * @cssprop --said-accent - Colour of links and buttons.
 * @cssprop --said-font - Font; the page's by default.
 * @cssprop --said-heading-font - Font of headings and of the words.
 * @cssprop --said-radius - How round corners are.
 * @cssprop --said-min-block-size - Room that is kept while a story loads.
 * @cssprop --said-lane-1…8 - Colour of a lane.
 * @cssprop --said-side-1…6 - Colour of a side.
 */
export abstract class StoryElement extends LitElement {
  static override styles = [tokens, rootStyles];

  /** First, since setting a source, also by its default, begins another one. */
  readonly #loaded = new LoadedPromise<Explainer | null>();

  /** The document as an object; taken by identity, so assign a new one to update. */
  @property({ attribute: false }) data: unknown;

  /** Address of a document to load; what is shown before stays until it is there. */
  @property() src: string | null = null;

  /** Level of the element's heading, 1–6; inside an explainer one more than the explainer's by default. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number | null = null;

  /** Zone of clock times: an IANA name, `document` (the document's own), or `reader`. Calendar dates never move. */
  @property({ attribute: 'time-zone' }) timeZone = 'document';

  /** Keeps what readers choose in the page's address, and follows links to it. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  @state() protected shared: SharedExplainer | undefined;
  @state() private loadProblems: readonly Problem[] = [];

  protected readonly language = new LocaleController(this, (language) => this.waitFor(language));
  readonly #document = new DocumentController(this, {
    longDocumentComes: () => this.prepareForMany(),
    documentLoaded: (explainer) => this.#handleLoaded(explainer),
    documentExplained: (problems) => this.#announcements.push(() => this.announceProblems(problems)),
    documentFailed: (problems) => this.#handleFailed(problems),
    waitFor: (part) => this.waitFor(part),
  });
  readonly #internals = this.attachInternals();
  readonly #announcements: (() => void)[] = [];
  #pending: Promise<void> | undefined;
  #links: HashController | undefined;
  /** Where a server has drawn the element: how to take that over, once it is known. */
  #hydration: Promise<Hydrate | undefined> | undefined;
  #hydrate: Hydrate | undefined;
  /** What a server draws with, by name. */
  readonly #serverModules: ModuleLoaders = new Map();
  readonly #corrections = this.later(() => import('../parts/correction/corrections.js'), 'corrections');
  readonly #ownColors = this.later(() => import('../styles/document-colors.js'));
  #hasOwnColors = false;

  constructor() {
    super();
    if (this.joinsExplainer) new ExplainerController(this, (shared) => (this.shared = shared));
  }

  /** What is shown, or null. */
  get explainer(): Explainer | null {
    return this.reading?.explainer ?? null;
  }

  /**
   * What readers lose of what is shown, or see otherwise than it was meant, and why loading failed; complete once `loaded`
   * or `updateComplete` has resolved. What only editors care for, such as a misspelt field, `readDocument` tells.
   */
  get problems(): readonly Problem[] {
    return [...this.loadProblems, ...(this.reading?.problems ?? [])];
  }

  /** The explainer once it is there, or null where there is none. Never rejects; a new promise for each source. */
  get loaded(): Promise<Explainer | null> {
    return this.#loaded.promise;
  }

  /** True on a server, and where its markup is taken over: what is drawn must depend on nothing that only a browser knows. */
  protected get isDrawnByServer(): boolean {
    return isServer || this.#hydration !== undefined;
  }

  /** False for the element that is the explainer itself. */
  protected get joinsExplainer(): boolean {
    return true;
  }

  /** True where an `<ol>` inside is a list of events, to be shown where there is nothing better. */
  protected get readsOwnList(): boolean {
    return false;
  }

  /** The element's own document, else the explainer's around it; nothing is shown before there are words for it. */
  protected get reading(): Reading | null {
    if (this.language.isOnItsWay) return null;
    return this.#document.reading ?? (this.hasOwnSource ? null : (this.shared?.reading ?? null));
  }

  /** Loads what shows more than is read at once, while it is read. */
  protected prepareForMany(): void {}

  /** True where this element shows the explainer's document, and so shares its selection. */
  protected get isSharing(): boolean {
    return this.shared !== undefined && !this.hasOwnSource;
  }

  /** True where the explainer around it says that the story was withdrawn: then nothing of it is left here. */
  protected get isTakenBack(): boolean {
    return this.isSharing && this.explainer?.status === 'withdrawn';
  }

  protected get status(): DocumentStatus {
    if (this.language.isOnItsWay) return 'loading';
    return this.isSharing ? (this.shared?.status ?? 'empty') : this.#document.status;
  }

  /** True while the problems of what is shown are being put into words. */
  protected get isExplaining(): boolean {
    return this.isSharing ? (this.shared?.isExplaining ?? false) : this.#document.isExplaining;
  }

  protected get level(): number {
    const level = this.headingLevel ?? (this.shared ? this.shared.headingLevel + 1 : 2);
    return Math.min(6, Math.max(1, Math.round(level) || 2));
  }

  /** The zone that clock times are shown in; undefined leaves each in the offset it was written with. */
  protected get zone(): string | undefined {
    const wanted = this.timeZone !== 'document' ? this.timeZone : (this.shared?.timeZone ?? 'document');
    if (wanted === 'reader' && !this.isDrawnByServer) return Intl.DateTimeFormat().resolvedOptions().timeZone;
    return wanted === 'document' || wanted === 'reader' ? this.explainer?.timeZone : wanted;
  }

  private get hasOwnSource(): boolean {
    return this.data != null || Boolean(this.src) || this.#document.status !== 'empty';
  }

  override requestUpdate(name?: PropertyKey, oldValue?: unknown, options?: PropertyDeclaration): void {
    super.requestUpdate(name, oldValue, options);
    if ((name === 'data' || name === 'src') && this[name] !== oldValue) this.#loaded.renew();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isDrawn = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (isDrawn) {
      // Else Lit draws before the server's first node.
      this.renderOptions.renderBefore = null;
      this.#hydration = import('./hydration.js')
        .then(({ prepareHydration }) => prepareHydration(this, this.#serverModules))
        .catch(() => undefined);
    }
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.#hydration) return super.scheduleUpdate();
    return this.#hydration.then((hydrate) => {
      this.#hydrate = hydrate;
      return super.scheduleUpdate();
    });
  }

  override willUpdate(_changed: PropertyValues): void {
    this.language.refresh();
    this.#document.update({
      data: this.data ?? undefined,
      src: this.src,
      readsList: this.readsOwnList && this.shared === undefined,
    });
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#hydration) return super.update(changed);
    if (this.#hydrate) this.#hydrate(this, this.render());
    else this.renderRoot.querySelector('.root:not(.probe)')?.remove();
    super.update(changed);
    // What only the browser knows shows with the next update.
    this.#hydration = this.#hydrate = undefined;
    this.requestUpdate();
  }

  override updated(changed: PropertyValues): void {
    const { status } = this;
    for (const name of ['loading', 'failed', 'empty'] as const) this.setState(name, status === name);
    if (status === 'loading' || this.isExplaining) this.#loaded.renew();
    else this.#loaded.settle(status === 'failed' ? null : this.explainer);
    for (const announce of this.language.isOnItsWay ? [] : this.#announcements.splice(0)) announce();
    if (changed.has('deepLink')) this.#followAddress();
    if (this.explainer) this.#color(this.explainer);
  }

  /** The element is complete once what it waits for is there and drawn. */
  protected override async getUpdateComplete(): Promise<boolean> {
    let isDone = await super.getUpdateComplete();
    while (this.#pending) {
      await this.#pending;
      isDone = await super.getUpdateComplete();
    }
    return isDone;
  }

  /**
   * A part of the element that is loaded when it is first needed: ask for it wherever it would be used, and it is there
   * with its styles and messages in a later update. A server has only those that are at hand by their name.
   */
  protected later<T extends { readonly styles: readonly CSSResult[]; readonly messages?: readonly MessageGroup[] }>(
    load: () => Promise<T>,
    name = '',
  ): () => T | undefined {
    let part: T | undefined;
    let loading: Promise<void> | undefined;
    if (name) this.#serverModules.set(name, load);
    const take = (loaded: T): void => {
      part = loaded;
      addEnglish(...(loaded.messages ?? []));
      if (isServer) return;
      addStyles(this.renderRoot as ShadowRoot, loaded.styles);
    };
    return () => {
      const atHand = preloadedModules.get(name) as T | undefined;
      if (!part && atHand) take(atHand);
      if (!part && !loading && !isServer) {
        loading = load().then(take);
        loading.catch(() => (loading = undefined));
        this.waitFor(loading);
      }
      return part;
    };
  }

  /** Draws again when a part that is loaded on demand has come; without it the rest still works. */
  protected waitFor(part: Promise<unknown>): void {
    const before = this.#pending;
    const pending = part
      .then(
        () => this.requestUpdate(),
        (error: unknown) => console.warn(`<${this.localName}> lacks a part of itself.`, error),
      )
      .then(() => before)
      .finally(() => {
        if (this.#pending === pending) this.#pending = undefined;
      });
    this.#pending = pending;
  }

  /** How the element takes part in deep links. */
  protected abstract get hashOptions(): HashOptions;

  #followAddress(): void {
    if (!this.deepLink) {
      this.#links?.stop();
      this.#links = undefined;
      return;
    }
    const loading = import('../../controllers/hash-controller.js').then(({ HashController }) => {
      if (this.deepLink) this.#links ??= new HashController(this, this.hashOptions);
    });
    this.waitFor(loading);
  }

  /** The address of something inside, where there are deep links; of what is shared, the explainer's. */
  protected hrefOf(target: HashTarget): string | undefined {
    if (this.isLinkedByExplainer(target)) return this.shared?.hrefOf?.(target);
    return this.deepLink ? this.#links?.hrefOf(target) : undefined;
  }

  /** Puts what a reader has chosen into the page's address, where there are deep links; null for nothing any more. */
  protected writeAddress(target: HashTarget | null): void {
    if (!target || !this.isLinkedByExplainer(target)) this.#links?.write(target);
  }

  private isLinkedByExplainer({ kind }: HashTarget): boolean {
    return this.isSharing && kind !== 'filter' && this.shared?.hrefOf !== undefined;
  }

  /** Sides and lanes in the colours that the document has for them, once it has had any. */
  #color(explainer: Explainer): void {
    this.#hasOwnColors ||= [...explainer.sides, ...explainer.lanes].some(({ color }) => color);
    if (this.#hasOwnColors) this.#ownColors()?.adoptOwnColors(this.renderRoot as ShadowRoot, explainer);
  }

  #handleLoaded(explainer: Explainer): void {
    this.loadProblems = [];
    this.#announcements.push(() => this.announceLoad(explainer));
    if (!isServer && this.closest('p')) {
      this.waitFor(
        import('./displaced-siblings.js').then(({ reclaimDisplacedSiblings }) =>
          reclaimDisplacedSiblings(this, explainer),
        ),
      );
    }
  }

  /** Shows a newer version of what `src` names. */
  protected renew(loaded: LoadedDocument): void {
    this.#document.renew(loaded);
  }

  /** Says why a newer version can't be had, once; with nothing, that it can be again. */
  protected tellFailure(problems: readonly Problem[]): void {
    if (this.loadProblems.length + problems.length > 0) this.#handleFailed(problems);
  }

  #handleFailed(problems: readonly Problem[]): void {
    this.loadProblems = problems;
    for (const { message, cure } of problems) console.warn(`<${this.localName}> ${message} ${cure}`);
    this.#announcements.push(() => this.announceProblems(problems));
  }

  protected abstract announceLoad(explainer: Explainer): void;
  protected abstract announceProblems(problems: readonly Problem[]): void;

  /** Switches `:state(name)`. */
  protected setState(name: string, isOn: boolean): void {
    const states = this.#internals.states as CustomStateSet | undefined;
    if (isOn) states?.add(name);
    else states?.delete(name);
  }

  /** A date in the words of the interface's language. */
  protected date(date: FuzzyDate, style: DateStyle = 'full'): string {
    const words = this.language.messages?.dates;
    const { zone } = this;
    return formatDate(date, {
      locale: this.language.locale,
      style,
      ...(zone && { timeZone: zone }),
      ...(words && { words }),
    });
  }

  /** What the element shows while it has no document: the page's own content, and a word where loading failed. */
  protected renderWithoutDocument(): TemplateResult {
    return html`<div class="root">
      <slot></slot>
      <slot name="empty"></slot>
      ${this.status === 'failed' && !this.isSharing ? html`<slot name="problem">${this.#renderFailure()}</slot>` : nothing}
    </div>`;
  }

  /** What was corrected in the document; loaded with the first that was. */
  protected renderCorrections(): TemplateResult | typeof nothing {
    const { explainer, isSharing } = this;
    if (isSharing || !explainer?.corrections.length) return nothing;
    const { locale, say } = this.language;
    return (
      this.#corrections()?.renderCorrections(explainer.corrections, {
        say,
        date: (date, style) => this.date(date, style),
        lang: explainer.lang === locale ? undefined : explainer.lang,
        level: this.level,
      }) ?? nothing
    );
  }

  /** What a document lost on its way to the reader, in a quiet line that opens; and that a newer one did not come. */
  protected renderProblems(): TemplateResult | typeof nothing {
    const { errorCount } = this.#document;
    const lost = (this.reading?.problems ?? []).filter(({ severity }) => severity === 'error');
    const hasFailed = this.status === 'failed';
    if ((errorCount === 0 && !hasFailed) || this.isSharing) return nothing;
    return html`<slot name="problem">
      ${hasFailed ? this.#renderFailure() : nothing}
      ${
        errorCount > 0
          ? html`<details class="problems small muted" part="problem">
              <summary>${this.language.say('problemCount', { count: errorCount })}</summary>
              <ul>
                ${lost.map(({ pointer, message, cure }) => html`<li><code>${pointer}</code> ${message} ${cure}</li>`)}
              </ul>
            </details>`
          : nothing
      }
    </slot>`;
  }

  #renderFailure(): TemplateResult {
    return html`<p class="small muted" part="problem" role="status">
      ${this.language.say(this.reading ? 'updateFailed' : 'loadFailed')}
    </p>`;
  }
}
