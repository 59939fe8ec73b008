import { LitElement, ReactiveElement, render, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { DocumentStatus, ShownReading } from '../../controllers/document/document-controller.js';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import { ExplainerController } from '../../controllers/document/explainer-controller.js';
import type { HashOptions } from '../../controllers/hash-controller.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { fingerprintsMatch, fingerprintOf, type StoryFingerprint } from '../../model/same-story.js';
import type { ExplainerDocument } from '../../model/schema/schema.js';
import { rootStyles } from '../styles/root.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { lowerCaseNames } from './attribute-names.js';
import { ColorsController } from './colors-controller.js';
import { DeepLinkController } from './deep-link-controller.js';
import { drawInTask } from './draw-in-task.js';
import { forceLayout } from './force-layout.js';
import { HydrationController } from './hydration-controller.js';
import { LazyModules } from './lazy-modules.js';
import { Notices } from './notices.js';
import { numberAttribute } from './number-attribute.js';
import { clockZone } from '../../time/zone.js';
import { createRenderContext, headingLevel } from './render-context.js';
import { DocumentSourceController } from './document-source-controller.js';
import { StatesController } from './states-controller.js';

/**
 * Base of all elements of a story: it gets the document, the language and the states.
 * Its own document wins; without one it shows the document of the `<news-explainer>` around it.
 *
 * @attr {boolean} show-problems - Lists the problems of the document below it. On `localhost`, on hosts such as `news.test`,
 *   and in a page opened from a disk, they are listed without it; readers otherwise see only that something is withheld.
 * @attr {boolean} since-last-visit - Tells readers above it what is new, corrected or withdrawn since their last visit, half an hour ago or
 *   more. Only their own browser keeps what they saw. Set it with the element's other attributes; single files don't have it.
 * @cssprop --said-ink - Colour of text; the page's by default.
 * @cssprop --said-muted - Colour of quiet text.
 * @cssprop --said-rule - Colour of rules.
 * @cssprop --said-grid - Colour of the grid lines of the chart; that of rules by default.
 * @cssprop --said-paper - Colour behind labels, panels and fields.
 * @cssprop --said-accent - Colour of links, buttons, the line below the pressed one, and the ring around what has the focus.
 * @cssprop --said-font - Font; the page's by default.
 * @cssprop --said-heading-font - Font of headings and of the words of statements.
 * @cssprop --said-radius - How round corners are.
 * @cssprop --said-bar - Bar above each section, as a border: `none` hides it.
 * @cssprop --said-min-block-size - Room that is kept while a story loads.
 * @cssprop --said-lane-1…8 - Colour of a lane.
 * @cssprop --said-side-1…6 - Colour of a side.
 */
export abstract class StoryElement extends LitElement {
  static override styles = [tokens, rootStyles];

  static override get observedAttributes(): string[] {
    const attributes = super.observedAttributes;
    return [...attributes, ...lowerCaseNames(this).keys()];
  }

  /**
   * The document as an object: `ExplainerDocument`, an imported `story.json`, TimelineJS JSON or JSON-LD. It is taken by identity, so
   * assign a new one to update.
   */
  @property({ attribute: false }) data: ExplainerDocument | object | null | undefined;

  /** Address of a document to load; what is shown before stays until it is there. */
  @property() src: string | null = null;

  /**
   * Order of day and month in the dates of a sheet at `src`, such as 4/2/2023: `day-first` or `month-first`. Without it a date that can mean
   * two days is read only where another date of the sheet proves the order.
   */
  @property({ attribute: 'date-order' }) dateOrder: string | null = null;

  /** Level of the element's heading, 1–6; the default is 2, or inside an explainer one more than the explainer's. */
  @property({ type: Number, attribute: 'heading-level', converter: numberAttribute }) headingLevel: number | null =
    null;

  /** Zone of clock times: an IANA name, `document` (the document's own), or `reader`. Calendar dates never move. */
  @property({ attribute: 'time-zone' }) timeZone = 'document';

  /**
   * Keeps what readers choose in the page's address, and follows links to it: `#ID.event.EVENT`, `#ID.statement.STATEMENT`. ID is the
   * element's id; without one it is `explainer`, `timeline` or `said`.
   */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  @state() protected shared: SharedExplainer | undefined;

  /** True if the element was in the page before its class was there, unless React had made it. Whoever builds the page is warned then. */
  protected readonly isUpgraded = this.isConnected && !Object.keys(this).some((name) => name.startsWith('__react'));

  /** True once the element has drawn a document. */
  #isDrawn = false;
  /** The document of the latest update. */
  #latest: ShownReading | null = null;
  /** Fingerprint of the latest document that had entries. */
  #fingerprint: StoryFingerprint | undefined;

  protected readonly modules = new LazyModules(this);
  protected readonly language = new LocaleController(this, this.modules.waitFor);
  protected readonly documentSource = new DocumentSourceController(this, {
    shared: () => this.shared,
    isPending: () => this.language.isPending,
    readsOwnList: () => this.readsOwnList,
    waitFor: this.modules.waitFor,
    status: () => this.status,
    onLongDocument: () => this.onLongDocument(),
    announceLoad: (explainer) => this.dispatchEvent(this.loadEvent(explainer)),
    announceProblems: (problems) => this.dispatchEvent(this.problemEvent(problems)),
  });
  protected readonly links = new DeepLinkController(this, {
    hash: () => this.hashOptions,
    shared: () => this.documentSource.shared,
    waitFor: this.modules.waitFor,
  });
  readonly #hydration = new HydrationController(this, this.modules.loaders);
  protected readonly states = new StatesController(this, () => this.status);
  protected readonly notices = new Notices(this.documentSource, this.modules, () => ({
    ...this.contextOf(this.explainer),
    level: this.level,
    status: this.status,
    host: this,
  }));

  constructor() {
    super();
    new ColorsController(this, this.modules);
    if (this.joinsExplainer) new ExplainerController(this, (shared) => (this.shared = shared));
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    const names = lowerCaseNames(this.constructor as typeof LitElement);
    // eslint-disable-next-line wc/guard-super-call -- Lit has this method.
    super.attributeChangedCallback(names.get(name) ?? name, before, value);
  }

  /** The explainer that is shown, or null. */
  get explainer(): Explainer | null {
    return this.documentSource.reading?.explainer ?? null;
  }

  /**
   * Problems that readers meet: lost or changed content, and why loading failed. The list is complete once `loaded` or
   * `updateComplete` has resolved. `readDocument` also tells what only editors care for, such as a misspelt field.
   */
  get problems(): readonly Problem[] {
    return this.documentSource.problems;
  }

  /** The explainer once it is there, or null where there is none. Never rejects; a new promise for each source. */
  get loaded(): Promise<Explainer | null> {
    return this.documentSource.loaded;
  }

  /** True on a server and during hydration, when the drawing must not depend on anything that only a browser knows. */
  protected get isDrawnByServer(): boolean {
    return this.#hydration.isDrawnByServer;
  }

  /** False for the element that is the explainer itself. */
  protected get joinsExplainer(): boolean {
    return true;
  }

  /** True where an `<ol>` inside is a list of events, to be shown where there is nothing better. */
  protected get readsOwnList(): boolean {
    return false;
  }

  /** True if this element shows the document of the explainer around it, and so shares its selection. */
  protected get isSharing(): boolean {
    return !!this.documentSource.shared;
  }

  /** True if the story was withdrawn and the explainer around the element says so: then the element shows nothing. */
  protected get isWithdrawn(): boolean {
    return this.isSharing && this.explainer?.status === 'withdrawn';
  }

  protected get status(): DocumentStatus {
    return this.documentSource.status;
  }

  protected get level(): number {
    return headingLevel(this.headingLevel, this.shared);
  }

  /** The render context of a document. */
  protected contextOf<E extends Explainer | null>(explainer: E) {
    const stated = this.timeZone === 'document' ? (this.shared?.timeZone ?? 'document') : this.timeZone;
    return createRenderContext(explainer, this.language, clockZone(stated, explainer, this.isDrawnByServer));
  }

  /** How the element takes part in deep links. */
  protected abstract get hashOptions(): HashOptions;
  /** Returns the event that tells of a document. */
  protected abstract loadEvent(explainer: Explainer): Event;
  /** Returns the event that tells of problems. */
  protected abstract problemEvent(problems: readonly Problem[]): Event;

  /** Draws a document for the first time, in a task of its own, since reading and drawing take long. */
  protected drawFirst(draw: () => void | Promise<unknown>): void | Promise<unknown> {
    return drawInTask(draw, undefined, forceLayout);
  }

  /** Resolves when the code that draws the story is loaded; undefined if there is nothing to wait for. */
  protected whenDrawable(): Promise<unknown> | undefined {
    return undefined;
  }

  /** Called when another story replaces the one that was shown: discards readers' changes, and keeps what the page has set. */
  protected resetState(): void {}

  /** Called when reading of a long document begins, so that the element can load the code that shows it. */
  protected onLongDocument(): void {}

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isDrawn = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (isDrawn) this.#hydration.begin();
    return root;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const draw = (): void | Promise<unknown> => super.scheduleUpdate();
    if (this.#hydration.isHydrating) return this.#hydration.whenReady(draw, this.whenDrawable());
    if (this.#isDrawn) return draw();
    const begin = (): void | Promise<unknown> => {
      this.#read();
      if (!this.explainer) return draw();
      if (!this.hasUpdated) this.#keepContent();
      return this.drawFirst(draw);
    };
    // A document in the page needs no request, but reading it takes long as well.
    if (this.hasUpdated || (this.data == null && !this.querySelector(':scope>script'))) return begin();
    this.#keepContent();
    return drawInTask(begin);
  }

  /** Shows the page's own content until the story is drawn, as while a document is loading. */
  #keepContent(): void {
    this.states.set('loading', true);
    render(this.notices.renderWithoutDocument(), this.renderRoot, this.renderOptions);
  }

  override willUpdate(_changed: PropertyValues): void {
    this.#read();
    const before = this.#latest;
    const reading = (this.#latest = this.documentSource.reading);
    if (before?.explainer === reading?.explainer) return;
    this.#fingerprint = fingerprintOf(before) ?? this.#fingerprint;
    if (this.#fingerprint && !fingerprintsMatch(this.#fingerprint, fingerprintOf(reading))) this.resetState();
  }

  #read(): void {
    this.language.refresh();
    this.documentSource.update();
  }

  protected override update(changed: PropertyValues): void {
    if (!this.#hydration.isHydrating) super.update(changed);
    else if (this.explainer)
      this.#hydration.update(
        () => this.render(),
        () => super.update(changed),
      );
    // Without a document, Lit's own update is skipped, so that a server's markup stays.
    else ReactiveElement.prototype['update'].call(this, changed);
    this.#isDrawn ||= this.explainer !== null;
  }

  protected override getUpdateComplete(): Promise<boolean> {
    return this.modules.settle(() => super.getUpdateComplete());
  }
}
