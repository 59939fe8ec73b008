import { ContextProvider } from '@lit/context';
import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import {
  explainerContext,
  type SelectionRequest,
  type SharedExplainer,
} from '../../controllers/document/explainer-context.js';
import type { HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import { detailMessages } from '../../i18n/en/details.js';
import { addEnglish } from '../../i18n/messages.js';
import type { Explainer } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { paperStyles } from '../styles/print.styles.js';
import { ExplainerElement } from '../base/explainer-element.js';
import { warnOwnMachine } from '../base/warn-own-machine.js';
import { renderStoryHeader, renderWithdrawal } from '../parts/story-header/story-header.js';
import {
  NewsExplainerLoadEvent,
  NewsExplainerProblemEvent,
  NewsExplainerSelectedEvent,
  NewsExplainerSelectEvent,
} from './news-explainer-events.js';
import type { LiveUpdates } from './live-updates.js';
import { styles } from './news-explainer.styles.js';
import type { StoryWalk, WalkContext } from './story-walk.js';
import { renderNames, renderSources, type ReferenceContext } from './names-and-sources.js';

export type * from './news-explainer-events.js';

const TIMELINE_PARTS =
  'heading summary toolbar filter chart axis fold now lane mark label leader cluster overview list item detail statements media source era strip lead corrections problem';
const SAID_PARTS =
  'heading toolbar filter strip topic side speaker statement words quote wording badge source silence problem';

/**
 * One story, whole: headline, what happened, who said what, names, sources and corrections. Empty, it composes all of
 * that itself; with elements inside, it gives them its document and joins what readers choose in them.
 *
 * @tagname news-explainer
 * @attr embed-page - Address of `dist/embed/index.html`, where it is served: "Save" in the timeline then has the code for other pages.
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
 * @csspart names - What each side calls the same thing.
 * @csspart sources - All sources.
 * @csspart corrections - What was corrected.
 * @csspart story - The walk through the events.
 * @csspart update - The button that shows what is new, and the list of it.
 * @csspart problem - What could not be shown.
 * @exportparts event-timeline timeline-
 * @exportparts who-said-what said-
 * @keyboard Tab, Shift+Tab - Moves through the story; in the timeline inside, its own keys hold.
 * @keyboard Left, Right - In the walk through the events: to the step before or after.
 * @keyboard Escape - Leaves the walk through the events, and closes the list of what is new.
 * @cssstate loading - A document is on its way.
 * @cssstate failed - It could not be loaded.
 * @cssstate empty - There is none.
 */
export class NewsExplainerElement extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, styles, paperStyles];

  /** Id of the chosen event, for all elements inside. */
  @property({ attribute: 'selected-event', reflect: true }) selectedEvent: string | null = null;

  /** Id of the chosen statement, for all elements inside. */
  @property({ attribute: 'selected-statement', reflect: true }) selectedStatement: string | null = null;

  /** Shortest stretch of time that folds, as a share of the whole, for all elements inside. */
  @property({ type: Number }) fold: number | null = null;

  /** Offers readers a walk through the events. */
  @property({ type: Boolean }) story = false;

  /** Seconds after which `src` is asked for news, at least 5; 0: never. */
  @property({ type: Number }) refresh = 0;

  readonly #provider = new ContextProvider(this, { context: explainerContext, initialValue: this.share() });
  #cause = '';
  #hasChildElements = false;
  readonly #liveUpdates = this.modules.later(() => import('./live-updates.js'));
  #live: LiveUpdates | undefined;
  readonly #storyWalk = this.modules.later(() => import('./story-walk.js'));
  #walk: StoryWalk | undefined;

  constructor() {
    super();
    addEnglish(detailMessages);
    warnOwnMachine(this);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hasChildElements = !isServer && holdsElements(this);
    if (this.refresh > 0 && this.src) this.#live ??= this.#goLive();
    this.#live?.update(this.src, this.refresh);
    this.#provider.setValue(this.share());
  }

  protected override get joinsExplainer(): boolean {
    return false;
  }

  protected override get readsOwnList(): boolean {
    return true;
  }

  protected override announceLoad(explainer: Explainer): void {
    const event = new NewsExplainerLoadEvent(explainer);
    this.dispatchEvent(event);
  }

  protected override announceProblems(problems: readonly Problem[]): void {
    const event = new NewsExplainerProblemEvent(problems);
    this.dispatchEvent(event);
  }

  /** Returns the state that all elements inside share. */
  protected share(): SharedExplainer {
    return {
      version: 1,
      reading: this.source.reading,
      isExplaining: this.source.isExplaining,
      status: this.status,
      fold: this.fold ?? undefined,
      timeZone: this.timeZone,
      headingLevel: this.level,
      selectedEvent: this.selectedEvent,
      selectedStatement: this.selectedStatement,
      cause: this.#cause,
      holdsStatements: !this.#hasChildElements || this.querySelector('who-said-what') !== null,
      hrefOf: this.deepLink ? (target) => this.links.hrefOf(target) : undefined,
      requestSelect: (request) => this.#requestSelect(request),
      applySelect: (request) => this.#applySelect(request),
    };
  }

  #requestSelect({ kind, id, cause }: SelectionRequest): boolean {
    const previousId = kind === 'event' ? this.selectedEvent : this.selectedStatement;
    const asked = new NewsExplainerSelectEvent({ kind, id, previousId, cause });
    if (!this.dispatchEvent(asked)) return false;
    this.#applySelect({ kind, id, cause });
    const told = new NewsExplainerSelectedEvent({ kind, id, previousId, cause });
    this.dispatchEvent(told);
    this.links.write(id === null ? null : { kind, id });
    return true;
  }

  #applySelect({ kind, id, cause }: SelectionRequest): void {
    this.#cause = cause;
    if (kind === 'event') this.selectedEvent = id;
    else this.selectedStatement = id;
    this.requestUpdate();
  }

  protected override get hashOptions(): HashOptions {
    return { name: 'explainer', kinds: ['event', 'statement'], follow: (target) => this.#follow(target) };
  }

  /** Chooses what the page's address points to; whoever holds it inside shows it. */
  #follow(target: HashTarget | null): boolean {
    const { explainer } = this;
    if (!explainer) return false;
    if (!target) {
      this.#applySelect({ kind: 'event', id: null, cause: 'link' });
      this.#applySelect({ kind: 'statement', id: null, cause: 'link' });
      return true;
    }
    if (target.kind === 'filter') return true;
    const { kind, id } = target;
    const isHere = kind === 'event' ? explainer.eventById.has(id) : explainer.statementById.has(id);
    if (isHere) void this.#chooseAnew({ kind, id, cause: 'link' });
    return isHere || this.status !== 'loading';
  }

  #goTo(request: SelectionRequest): void {
    const isChosen = request.id === (request.kind === 'event' ? this.selectedEvent : this.selectedStatement);
    if (isChosen) void this.#chooseAnew(request);
    else this.#requestSelect(request);
  }

  /** Who follows a link to what is chosen already is brought to it once more. */
  async #chooseAnew(request: SelectionRequest): Promise<void> {
    const before = request.kind === 'event' ? this.selectedEvent : this.selectedStatement;
    if (before === request.id) {
      this.#applySelect({ ...request, id: null });
      await this.updateComplete;
    }
    this.#applySelect(request);
  }

  #goLive(): LiveUpdates | undefined {
    const part = this.#liveUpdates();
    return (
      part &&
      new part.LiveUpdates({
        element: this,
        explainer: () => this.explainer,
        hasFailed: () => this.status === 'failed',
        renew: (read) => this.source.renew(read),
        tellFailure: (problems) => this.source.tellFailure(problems),
        goTo: ({ kind, id }) => this.#goTo({ kind, id, cause: 'link' }),
      })
    );
  }

  async #toggleWalk(): Promise<void> {
    this.#storyWalk();
    await this.updateComplete;
    const part = this.#storyWalk();
    this.#walk ??=
      part &&
      new part.StoryWalk({
        element: this,
        explainer: () => this.explainer,
        selectedEvent: () => this.selectedEvent,
        timeline: () => this.querySelector('event-timeline') ?? this.renderRoot.querySelector('event-timeline'),
        chooseEvent: (id) => this.#requestSelect({ kind: 'event', id, cause: 'step' }),
        chooseStatement: (id) => this.#goTo({ kind: 'statement', id, cause: 'link' }),
      });
    this.#walk?.toggle();
  }

  protected override render(): TemplateResult {
    const { explainer } = this;
    const news = this.#live?.renderNews(this.#context) ?? nothing;
    if (this.#hasChildElements) return html`${news}<slot></slot>${this.#renderBesideElements()}`;
    if (!explainer) return this.notices.renderWithoutDocument();
    const isWithdrawn = explainer.status === 'withdrawn';
    return html`${news}
      <div class="root">
        <article class="explainer" aria-label=${explainer.title || nothing}>
          ${this.#renderHeader(explainer)} ${isWithdrawn ? nothing : this.#renderStory(explainer)}
          ${this.notices.renderCorrections()} ${this.notices.renderProblems()}
        </article>
      </div>`;
  }

  /** Around elements of the page's own, only what readers have to know: that the story is withdrawn, was corrected, or lacks something. */
  #renderBesideElements(): TemplateResult {
    const { explainer } = this;
    const note =
      explainer?.status === 'withdrawn'
        ? html`<div class="withdrawn">${renderWithdrawal(explainer, this.#context)}</div>`
        : nothing;
    const parts = [note, this.#renderState(), this.notices.renderCorrections(), this.notices.renderProblems()];
    const root = parts.every((part) => part === nothing) ? nothing : html`<div class="root">${parts}</div>`;
    return html`${root}${this.#walk?.isOn ? this.#walk.renderBar(this.#walkContext) : this.#renderWalkButton('root walk-alone')}`;
  }

  /** How new it is; the line is there before its words, so that nothing moves. */
  #renderState(): TemplateResult | typeof nothing {
    if (!(this.refresh > 0)) return nothing;
    return html`<p class="live small muted">
      ${this.#live?.formatState(this.#context) ?? this.modules.renderFailure(this.#liveUpdates, this.language.say)}
    </p>`;
  }

  #renderHeader(explainer: Explainer): TemplateResult {
    return html`<header class="header">
      ${renderStoryHeader(explainer, {
        ...this.#context,
        isInside: false,
        onLead: (id) => this.#requestSelect({ kind: 'event', id, cause: 'lead' }),
      })}
      ${this.#renderState()} ${this.#renderWalkButton()}
    </header>`;
  }

  #renderWalkButton(place = 'walk-offer'): TemplateResult | typeof nothing {
    if (!this.story || (this.explainer?.events.length ?? 0) < 2) return nothing;
    return html`<p class=${place}>
      <button
        type="button"
        class="text-button walk-button"
        aria-pressed=${this.#walk?.isOn ?? false}
        @pointerenter=${this.#storyWalk}
        @click=${this.#toggleWalk}
      >
        ${this.language.say('walkThrough')}
      </button>
      ${this.modules.renderFailure(this.#storyWalk, this.language.say)}
    </p>`;
  }

  #renderStory(explainer: Explainer): TemplateResult {
    return html`<div class="walk ${this.#walk?.form ?? ''}">
        <event-timeline
          ?deep-link=${this.deepLink}
          exportparts=${exported('timeline', TIMELINE_PARTS)}
        ></event-timeline>
        ${this.#walk?.renderWalk(this.#walkContext)}
      </div>
      ${
        explainer.statements.length + explainer.withheld.length > 0
          ? html`<who-said-what
              ?deep-link=${this.deepLink}
              exportparts=${exported('said', SAID_PARTS)}
            ></who-said-what>`
          : nothing
      }
      ${renderNames(explainer, this.#context)} ${renderSources(explainer, this.#context)}`;
  }

  get #walkContext(): WalkContext {
    const { direction } = this.language;
    const { holdsStatements } = this.share();
    return { ...this.#context, explainer: this.explainer!, direction, holdsStatements };
  }

  get #context(): ReferenceContext {
    return { ...this.contextOf(this.explainer), level: this.level, isGone: this.#live?.isGone };
  }
}

/** True where an author has put elements inside; the document's script and a bare list are none. */
function holdsElements(element: Element): boolean {
  return [...element.children].some(
    ({ localName, slot }) => slot === '' && !['script', 'ol', 'template'].includes(localName),
  );
}

/** `exportparts` that prefixes each part: "chart:timeline-chart, …". */
function exported(prefix: string, parts: string): string {
  return parts
    .split(' ')
    .map((part) => `${part}:${prefix}-${part}`)
    .join(', ');
}
