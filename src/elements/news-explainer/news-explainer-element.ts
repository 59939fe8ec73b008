import { ContextProvider } from '@lit/context';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import {
  explainerContext,
  type SelectionCause,
  type SharedExplainer,
} from '../../controllers/document/explainer-context.js';
import type { HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { afterPaint } from '../../scheduling/after-paint.js';
import { nextTask } from '../../scheduling/task-queue.js';
import { prepareChart } from '../base/chart-loader.js';
import { hasChildElements } from '../base/has-child-elements.js';
import { numberAttribute } from '../base/number-attribute.js';
import { DEFAULT_FOLD, foldShare } from '../../layout/scale/fold.js';
import { StoryElement } from '../base/story-element.js';
import { loadDeveloperWarnings } from '../base/developer-warnings/load-warnings.js';
import { createElementState } from '../base/element-state.js';
import { statementCardStyles } from '../parts/statement-card/statement-card.styles.js';
import { createExplainerDispatch } from './explainer-dispatch.js';
import { NewsExplainerLoadEvent, NewsExplainerProblemEvent } from './news-explainer-events.js';
import type { LiveUpdates } from './live-updates.js';
import { styles } from './news-explainer.styles.js';
import { followSelection, INITIAL_EXPLAINER_STATE, selectionOf } from './explainer-state.js';
import type * as WalkModule from './story-walk.js';
import {
  goToEntry,
  renderBeforeElements,
  renderBesideElements,
  renderWholeStory,
  type ExplainerData,
} from './news-explainer-template.js';

export type { Problem, SelectionCause };
export type * from './news-explainer-events.js';

/**
 * One story, whole: headline, what happened, who said what, names, sources and corrections. Empty, it composes all of
 * that itself; with elements inside, it gives them its document and joins what readers choose in them.
 *
 * @tagname news-explainer
 * @attr embed-page - Address of `dist/embed/index.html`, where it is served: "Download" in the timeline then has "Embed", the code for other pages.
 * @slot - Elements that show parts of the story, at any depth; without any the element shows the whole itself.
 * @slot heading - Instead of the headline.
 * @slot empty - Shown while there is no document.
 * @slot problem - Instead of the line on problems.
 * @fires {NewsExplainerLoadEvent} news-explainer-load - A document is shown.
 * @fires {NewsExplainerProblemEvent} news-explainer-problem - Something should be mended.
 * @fires {NewsExplainerSelectEvent} news-explainer-select - A reader wants to choose an event or statement; cancelable.
 * @fires {NewsExplainerSelectedEvent} news-explainer-selected - A reader has chosen one.
 * @csspart heading - The headline.
 * @csspart summary - The story's summary.
 * @csspart lead - The line on the latest event.
 * @csspart words - The words of the statement that the editor puts first.
 * @csspart names - What each side calls the same thing.
 * @csspart method - How the newsroom knows the story, in its own words and in numbers.
 * @csspart sources - All sources.
 * @csspart corrections - What was corrected.
 * @csspart story - The walk through the events.
 * @csspart update - The button that shows what is new, and the list of it.
 * @csspart problem - What could not be shown.
 * @exportparts event-timeline timeline-
 * @exportparts who-said-what said-
 * @keyboard Tab, Shift+Tab - Moves through the story; in the timeline inside, its own keys hold.
 * @keyboard Left, Right - In the walk through the events: to the step before or after.
 * @keyboard Escape - Leaves the walk through the events, and closes the list of what is new. In a statement that a link led to: back to the link.
 * @cssstate loading - A document is on its way.
 * @cssstate failed - It could not be loaded.
 * @cssstate empty - There is none.
 * @cssstate dark - The text around it is light, so that its colours are those of a dark page.
 */
export class NewsExplainerElement extends StoryElement {
  static override styles = [...StoryElement.styles, statementCardStyles, styles];

  /** Shortest stretch of time that folds, as a share of the whole, for all elements inside. */
  @property({ type: Number, converter: numberAttribute }) fold: number | null = null;

  /** Offers readers a walk through the events. */
  @property({ type: Boolean }) story = false;

  /** Seconds after which `src` is asked for news, at least 5; 0: never. */
  @property({ type: Number, converter: numberAttribute }) refresh = 0;

  readonly #state = createElementState(INITIAL_EXPLAINER_STATE, (before) => {
    this.requestUpdate('selectedEvent', before.selectedEvent);
    this.requestUpdate('selectedStatement', before.selectedStatement);
    this.requestUpdate();
  });
  readonly #loadWalk = this.modules.lazy(() => import('./story-walk.js'));
  readonly #dispatch = createExplainerDispatch({
    element: this,
    state: this.#state,
    documentSource: this.documentSource,
    links: this.links,
  });
  readonly #provider = new ContextProvider(this, { context: explainerContext, initialValue: this.share() });
  #hasChildElements = false;
  readonly #loadLive = this.modules.lazy(() => import('./live-updates.js'));
  #live: LiveUpdates | undefined;
  readonly #loadPrintStyles = this.modules.lazy(() => afterPaint().then(() => import('../styles/print.styles.js')));
  /** Names and sources are drawn after the elements inside, so that nothing in the window moves when those are drawn. */
  readonly #loadReferences = this.modules.lazy(
    () => import('./names-and-sources.js'),
    'references',
    () => afterPaint().then(() => this.#chartLoaded),
  );
  #walk: WalkModule.StoryWalk | undefined;
  #clipboard: ClipboardController | undefined;
  #chartLoaded: Promise<unknown> | undefined;
  /** The link by which a reader went from one element inside to another. */
  #followedLink: HTMLElement | undefined;

  constructor() {
    super();
    loadDeveloperWarnings(this);
    if (!isServer) this.addEventListener('keydown', (event) => this.#leadBack(event));
  }

  /** Id of the chosen event, for all elements inside. */
  @property({ attribute: 'selected-event', reflect: true })
  get selectedEvent(): string | null {
    return this.#state.value.selectedEvent;
  }
  set selectedEvent(selectedEvent: string | null) {
    this.#state.setByPage({ selectedEvent });
  }

  /** Id of the chosen statement, for all elements inside. */
  @property({ attribute: 'selected-statement', reflect: true })
  get selectedStatement(): string | null {
    return this.#state.value.selectedStatement;
  }
  set selectedStatement(selectedStatement: string | null) {
    this.#state.setByPage({ selectedStatement });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // If there is room for the chart, its code loads in parallel with the document.
    if (!hasChildElements(this) || this.querySelector('event-timeline')) {
      // The task that defines elements is long already, so loading begins in another. One more task lets the timeline queue its own
      // before the code that waits for this promise.
      this.#chartLoaded = nextTask()
        .then(prepareChart)
        .then(() => nextTask());
    }
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { explainer, src, refresh } = this;
    if (explainer) this.#loadPrintStyles();
    this.#hasChildElements = !isServer && hasChildElements(this);
    this.#state.set(followSelection(this.#state.value, explainer));
    const { walk, listedNews } = this.#state.value;
    const live = refresh > 0 && src ? this.#loadLive() : undefined;
    if (live) this.#live ??= new live.LiveUpdates(this, this.#dispatch);
    this.#live?.show({ src, refresh, explainer, hasFailed: this.status === 'failed', listedNews });
    this.#walk?.show(
      { walk, events: explainer?.events ?? [], direction: this.language.direction },
      () => this.updateComplete,
    );
    this.#provider.setValue(this.share());
  }

  protected override resetState(): void {
    this.#state.reset();
  }

  protected override get joinsExplainer(): boolean {
    return false;
  }

  protected override get readsOwnList(): boolean {
    return true;
  }

  protected override loadEvent(explainer: Explainer): Event {
    return new NewsExplainerLoadEvent(explainer);
  }

  protected override problemEvent(problems: readonly Problem[]): Event {
    return new NewsExplainerProblemEvent(problems);
  }

  /** Returns the state that all elements inside share. */
  protected share(): SharedExplainer {
    return {
      version: 1,
      reading: this.documentSource.reading,
      isExplaining: this.documentSource.isExplaining,
      status: this.status,
      fold: foldShare(this.fold),
      timeZone: this.timeZone,
      headingLevel: this.level,
      selectedEvent: this.selectedEvent,
      selectedStatement: this.selectedStatement,
      cause: this.#state.value.cause,
      holdsStatements: this.#holdsStatements,
      isComposed: !this.#hasChildElements,
      chartLoaded: this.#chartLoaded,
      hrefOf: this.deepLink ? (target) => this.links.hrefOf(target) : undefined,
      requestSelect: (request) => {
        if (request.cause === 'link') this.#followedLink = focusedIn(this.ownerDocument);
        return this.#dispatch({ ...request, type: 'choose' });
      },
      applySelect: (request) => {
        if (request.cause === 'script') this.#state.setByPage(selectionOf(request));
        else this.#dispatch({ ...request, type: 'select' });
      },
    };
  }

  protected override get hashOptions(): HashOptions {
    return { name: 'explainer', kinds: ['event', 'statement'], follow: (target) => this.#follow(target) };
  }

  /** Selects the target of the page's address. The element inside that has the item shows it. */
  #follow(target: HashTarget | null): boolean {
    const { explainer } = this;
    if (!explainer) return false;
    if (!target) {
      for (const kind of ['event', 'statement'] as const)
        this.#dispatch({ type: 'select', kind, id: null, cause: 'link' });
      return true;
    }
    if (target.kind === 'filter') return true;
    const { kind, id } = target;
    const isHere = kind === 'event' ? explainer.eventById.has(id) : explainer.statementById.has(id);
    if (isHere) this.#dispatch({ type: 'follow-link', kind, id, cause: 'link' });
    return isHere || this.status !== 'loading';
  }

  /** Leads from a statement back to the link by which the reader came. */
  #leadBack(event: KeyboardEvent): void {
    const link = this.#followedLink;
    if (event.key !== 'Escape' || event.defaultPrevented || !link?.isConnected) return;
    const [target] = event.composedPath();
    if (!(target instanceof Element && target.closest('[part~="statement"]'))) return;
    event.preventDefault();
    this.#followedLink = undefined;
    link.focus();
  }

  async #toggleWalk(): Promise<void> {
    this.#loadWalk();
    await this.updateComplete;
    const part = this.#loadWalk();
    if (!part || !this.explainer) return;
    if (!this.#walk) {
      this.#clipboard = new part.ClipboardController(this);
      this.#walk = new part.StoryWalk(this.renderRoot as ShadowRoot, this.#dispatch);
      this.addController(this.#walk);
    }
    part.toggleWalk(this.#state.value, this.explainer.events, this.#dispatch);
  }

  protected override render(): TemplateResult {
    const { explainer } = this;
    const context = { ...this.contextOf(explainer), level: this.level, isGone: this.#live?.isGone };
    const news = this.#live?.renderNews(context) ?? nothing;
    if (this.#hasChildElements) {
      return html`${news}${renderBeforeElements(context, this.#dispatch)}<slot
        ></slot>${renderBesideElements(this.#data, context, this.#dispatch)}`;
    }
    if (!explainer) return this.notices.renderWithoutDocument();
    return html`${news} ${renderWholeStory(this.#data, { ...context, explainer }, this.#dispatch)}`;
  }

  get #data(): ExplainerData {
    return {
      state: this.#state.value,
      deepLink: this.deepLink,
      story: this.story,
      isRefreshed: this.refresh > 0,
      fold: foldShare(this.fold) ?? DEFAULT_FOLD,
      holdsStatements: this.#holdsStatements,
      live: this.#live,
      clipboard: this.#clipboard,
      notices: [this.notices.renderCorrections(goToEntry(this.#dispatch)), this.notices.renderProblems()],
      loadLive: this.#loadLive,
      loadReferences: this.#loadReferences,
      loadWalk: this.#loadWalk,
      renderFailure: this.modules.renderFailure,
      toggleWalk: () => void this.#toggleWalk(),
    };
  }

  get #holdsStatements(): boolean {
    return !this.#hasChildElements || [...this.querySelectorAll('who-said-what')].some(showsAllStatements);
  }
}

/** Returns the element with the focus, also where it is in an element inside. */
function focusedIn(root: DocumentOrShadowRoot): HTMLElement | undefined {
  const { activeElement } = root;
  const inside = activeElement?.shadowRoot && focusedIn(activeElement.shadowRoot);
  return inside ?? (activeElement instanceof HTMLElement ? activeElement : undefined);
}

/** Attributes of a `<who-said-what>` that leave statements out. */
const NARROWING = ['topic', 'speaker', 'side', 'event'] as const;

/** Returns true if the page leaves no statement out of a `<who-said-what>`. Until that is defined, only its attributes tell. */
function showsAllStatements(
  element: Element & { readonly [Name in (typeof NARROWING)[number]]?: string | null },
): boolean {
  return !NARROWING.some((name) => element[name] ?? element.getAttribute(name));
}
