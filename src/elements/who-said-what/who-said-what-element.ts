import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { afterPaint } from '../../scheduling/after-paint.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { SharedExplainer } from '../../controllers/document/explainer-context.js';
import type { HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import { layoutPositions } from '../../layout/statements/positions-layout.js';
import type { TimeSpan } from '../../layout/statements/statement-histogram.js';
import { statementHistogramRows } from '../../layout/statements/histogram-rows.js';
import {
  filterByIds,
  filterStatements,
  filterWithheld,
  isFiltering,
  type StatementFilter,
} from '../../layout/filter/statement-filter.js';
import { detailMessages } from '../../i18n/en/details.js';
import { addEnglish } from '../../i18n/messages.js';
import type { Explainer, Statement, WithheldStatement } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { bringTo } from '../parts/scroll/scroll-to.js';
import { wordsOf } from '../../model/statement-words.js';
import { renderHeading } from '../parts/story-header/heading.js';
import { paperStyles } from '../styles/print.styles.js';
import { place } from '../styles/place.js';
import { renderProse } from '../parts/text/runs.js';
import type { CardContext, CardOptions } from '../parts/statement-card/statement-card-context.js';
import { renderStatementCard } from '../parts/statement-card/statement-card.js';
import { statementCardStyles } from '../parts/statement-card/statement-card.styles.js';
import { ExplainerElement } from '../base/explainer-element.js';
import type { CardCache } from './card-cache.js';
import { renderPositions } from './views/positions.js';
import { renderFilterLine, renderMeta } from './filter-line.js';
import { renderStatementsToolbar, VIEWS, type View } from './toolbar.js';
import { renderActions } from './statement-actions.js';
import type { StatementView } from './views/statement-view.js';
import {
  WhoSaidWhatFilterEvent,
  WhoSaidWhatLoadEvent,
  WhoSaidWhatProblemEvent,
  WhoSaidWhatSelectedEvent,
  WhoSaidWhatSelectEvent,
  WhoSaidWhatViewEvent,
} from './who-said-what-events.js';
import { whoSaidWhatStyles } from './who-said-what.styles.js';
import { primaryLanguage } from '../../text/primary-language.js';

/**
 * What each side said, and what was noted as not said: topics by sides, in time, or by speaker. Readers can always tell
 * whose words they read, how they are known, and which of them are a quotation.
 *
 * @attr embed-page - Address of `dist/embed/index.html`, where it is served: readers are then offered the code for other pages.
 *
 * @slot - What readers see until there is a document, and without script: a list.
 * @slot heading - In place of "Who said what".
 * @slot toolbar - Beside the buttons.
 * @slot empty - Shown where there are no statements.
 * @slot problem - In place of what is said about problems.
 *
 * @fires {WhoSaidWhatLoadEvent} who-said-what-load - A document is there.
 * @fires {WhoSaidWhatProblemEvent} who-said-what-problem - Something should be mended, or could not be loaded.
 * @fires {WhoSaidWhatSelectEvent} who-said-what-select - A reader asks to choose a statement; cancelable.
 * @fires {WhoSaidWhatSelectedEvent} who-said-what-selected - A statement has been chosen.
 * @fires {WhoSaidWhatViewEvent} who-said-what-view - A reader has changed the view.
 * @fires {WhoSaidWhatFilterEvent} who-said-what-filter - A reader has narrowed what is shown, or shows all again.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons.
 * @csspart strip - When each side spoke, and the window on it.
 * @csspart filter - The fields to find statements by, and how many of how many are shown.
 * @csspart topic - A topic with what is said about it.
 * @csspart side - The name of a side.
 * @csspart speaker - Who a speaker is, and in which roles.
 * @csspart statement - A statement from speaker to source.
 * @csspart silence - A statement of what was not said.
 * @csspart words - The words.
 * @csspart quote - Verbatim words.
 * @csspart wording - How quoted words differ from those that the same speaker said before.
 * @csspart badge - What has become of a statement: corrected, disputed, withdrawn.
 * @csspart source - A source.
 * @csspart problem - What is withheld, and why loading failed.
 */
export class WhoSaidWhatElement extends ExplainerElement {
  static override styles = [...ExplainerElement.styles, statementCardStyles, ...whoSaidWhatStyles, paperStyles];

  /** `positions` (topics by sides), `conversation` (in time), or `speakers` (what each said over time). */
  @property() view = 'positions';

  /** Show only these topics: ids, set apart by spaces. */
  @property() topic: string | null = null;

  /** Show only what these people said: ids. */
  @property() speaker: string | null = null;

  /** Show only these sides: ids. */
  @property() side: string | null = null;

  /** Show only what was said at these events, or about them: ids. */
  @property() event: string | null = null;

  /** `oldest` or `newest` first, in the conversation and by speaker. */
  @property() order: 'oldest' | 'newest' = 'oldest';

  /** The chosen statement's id. */
  @property({ reflect: true }) selected: string | null = null;

  /** Narrows what is shown further; readers can undo it. */
  @property({ attribute: false }) filter: StatementFilter = {};

  /** Shortest stretch of the strip that folds, as a share of the whole; inside an explainer the explainer's holds. */
  @property({ type: Number }) fold = 0.12;

  @state() private openRows: ReadonlySet<string> = new Set();
  @state() private isSearchOpen = false;
  /** The statement that a reader is about to copy. */
  @state() private copyingId: string | null = null;
  /** What the strip's window shows, and what a drag of it would. */
  @state() private span: TimeSpan | undefined;
  @state() private draggedSpan: TimeSpan | undefined;

  readonly #strip = this.modules.later(() => afterPaint().then(() => import('./histogram/statement-histogram.js')));
  readonly #finding = this.modules.later(() => import('./search.js'));
  /** From the first time that something is narrowed on. */
  #keeper: CardCache | undefined;
  readonly #frameOffer = this.modules.later(() => import('../parts/embed/frame-offer.js'));
  readonly #copying = this.modules.later(() => import('../parts/statement-card/statement-copying.js'));
  #clipboard: ClipboardController | undefined;

  readonly #conversation = this.modules.later(() => import('./views/conversation.js'));
  readonly #speakers = this.modules.later(() => import('./views/speakers.js'));
  /** What is shown until the part that draws the view is there. */
  #shownSoFar: TemplateResult = html`<slot></slot>`;
  /** Those that the page wishes to be shown, those of them that the strip's window shows, and those that the reader wants to see. */
  #wished: readonly Statement[] = [];
  #inTime: readonly Statement[] = [];
  #statements: readonly Statement[] = [];
  #withheld: readonly WithheldStatement[] = [];
  #related: ReadonlySet<string> = new Set();
  #wantedId: string | null = null;

  constructor() {
    super();
    addEnglish(detailMessages);
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#followExplainer(changed);
    const { explainer } = this;
    // What draws the view is loaded beside the document, not after it.
    if (!explainer && this.#shownView === 'conversation') this.#conversation();
    if (!explainer && this.#shownView === 'speakers') this.#speakers();
    this.#wished = filterStatements(explainer?.statements ?? [], [this.#wish], wordsOf);
    this.#inTime = this.span ? this.#strip()!.statementsWithin(this.#wished, this.span) : this.#wished;
    this.#statements = filterStatements(this.#inTime, [this.filter ?? {}], wordsOf);
    this.#withheld = this.span ? [] : filterWithheld(explainer?.withheld ?? [], this.#filters);
    const about = explainer?.statementsByEvent.get((this.isSharing && this.shared?.selectedEvent) || '');
    this.#related = new Set(about?.map(({ id }) => id));
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wanted = this.#wantedId;
    this.#wantedId = null;
    if (wanted !== null) void this.#goTo(wanted);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#keeper?.settled;
    return isDone;
  }

  /** Chooses a statement, or none; sends no event. */
  select(id: string | null): void {
    this.#apply(id, 'script');
  }

  protected override announceLoad(explainer: Explainer): void {
    const loaded = new WhoSaidWhatLoadEvent(explainer);
    this.dispatchEvent(loaded);
  }

  protected override announceProblems(problems: readonly Problem[]): void {
    const found = new WhoSaidWhatProblemEvent(problems);
    this.dispatchEvent(found);
  }

  /** What the page wishes. */
  get #wish(): StatementFilter {
    const { topic, speaker, side, event } = this;
    return { topic: topic ?? '', speaker: speaker ?? '', side: side ?? '', event: event ?? '' };
  }

  /** What the page wishes, and what a reader wishes. */
  get #filters(): readonly StatementFilter[] {
    return [this.#wish, this.filter ?? {}];
  }

  get #shownView(): View {
    return VIEWS.find((view) => view === this.view) ?? 'positions';
  }

  get #cardContext(): CardContext {
    const explainer = this.explainer as Explainer;
    const { locale, say, date } = this.contextOf(explainer);
    const isForeign = explainer.lang && primaryLanguage(explainer.lang) !== primaryLanguage(locale);
    return { explainer, say, locale, lang: isForeign ? explainer.lang : undefined, date };
  }

  /** Inside an explainer the selection is everybody's. */
  #followExplainer(changed: PropertyValues): void {
    if (!this.isSharing || !changed.has('shared')) return;
    const before = (changed.get('shared') as SharedExplainer | undefined)?.selectedStatement ?? null;
    const now = this.shared?.selectedStatement ?? null;
    if (now !== before) this.selected = now;
    if (now === null || now === before || this.shared?.cause !== 'link') return;
    // Who followed a link to a statement is brought to it.
    this.#showFiltered(now);
    this.#wantedId = now;
  }

  #apply(id: string | null, cause: string): void {
    if (this.isSharing) this.shared?.applySelect({ kind: 'statement', id, cause });
    else this.selected = id;
  }

  protected override get hashOptions(): HashOptions {
    return {
      name: 'said',
      kinds: ['statement'],
      filterKeys: ['text', 'topic', 'speaker', 'side', 'event', 'form'],
      follow: (target) => this.#follow(target),
    };
  }

  /** Shows what the page's address points to. */
  #follow(target: HashTarget | null): boolean {
    const { explainer } = this;
    if (!explainer) return false;
    if (!target) {
      this.filter = {};
      this.#apply(null, 'link');
    } else if (target.kind === 'filter') {
      this.filter = target.filter;
      void this.updateComplete.then(() => this.scrollIntoView());
    } else {
      const { id } = target;
      if (!explainer.statementById.has(id)) return this.status !== 'loading';
      const isShared = this.isSharing && this.selected !== id;
      this.#showFiltered(id);
      this.#apply(id, 'link');
      if (!isShared) void this.updateComplete.then(() => this.#goTo(id));
    }
    return true;
  }

  /** Who follows a link to a statement that a reader's filter leaves out wants to see it. */
  #showFiltered(id: string): void {
    const statement = this.explainer?.statementById.get(id);
    this.#narrowTo(undefined);
    if (statement && filterStatements([statement], this.#filters, wordsOf).length === 0) this.filter = {};
  }

  /** Of the statement, or else of what is narrowed. */
  #tellAddress(id: string | null): void {
    const filter = Object.fromEntries(Object.entries(this.filter ?? {}).map(([key, ids]) => [key, String(ids)]));
    if (id !== null) this.links.write({ kind: 'statement', id });
    else this.links.write(isFiltering(this.filter ?? {}) ? { kind: 'filter', filter } : null);
  }

  /** A reader's wish. */
  #narrow(filter: StatementFilter): void {
    const isNarrowed = isFiltering(filter);
    this.filter = isNarrowed ? filter : {};
    const narrowed = new WhoSaidWhatFilterEvent(this.filter);
    this.dispatchEvent(narrowed);
    this.#tellAddress(isNarrowed ? null : this.selected);
  }

  /** Opens the fields to find statements by, or closes them; and what was pressed may be gone: the focus goes on. */
  async #setFinding(isSearchOpen: boolean): Promise<void> {
    this.isSearchOpen = isSearchOpen;
    await this.updateComplete;
    this.#finding()?.focusFindPanel(this.renderRoot);
  }

  /** Shows a stretch of time; while the window is dragged, only where it would be. */
  #narrowTo(span: TimeSpan | undefined, isDone = true): void {
    this.draggedSpan = span;
    if (isDone) this.span = span;
  }

  #choose(statement: Statement, event: MouseEvent): void {
    const previousId = this.selected;
    const id = statement.id === previousId ? null : statement.id;
    // A click without a pointer is a key press.
    const cause = event.detail === 0 ? 'key' : 'click';
    const asked = new WhoSaidWhatSelectEvent(id, previousId, cause);
    if (!this.dispatchEvent(asked)) return;
    if (this.isSharing && !this.shared?.requestSelect({ kind: 'statement', id, cause })) return;
    this.selected = id;
    const chosen = new WhoSaidWhatSelectedEvent(id, previousId, cause);
    this.dispatchEvent(chosen);
    this.#tellAddress(id);
  }

  #show(view: View): void {
    if (view === this.#shownView) return;
    this.view = view;
    const changed = new WhoSaidWhatViewEvent(view);
    this.dispatchEvent(changed);
  }

  #toggleCopying(id: string): void {
    this.copyingId = this.copyingId === id ? null : id;
    this.#clipboard?.forget();
  }

  #toggleRow(key: string): void {
    const open = new Set(this.openRows);
    if (!open.delete(key)) open.add(key);
    this.openRows = open;
  }

  /** Brings readers to where a statement stands. */
  async #goTo(id: string): Promise<void> {
    const find = () => this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const row = find()?.closest<HTMLElement>('.more')?.closest<HTMLElement>('.row')?.dataset['key'];
    if (row) this.#toggleRow(row);
    await this.updateComplete;
    const card = find();
    card?.setAttribute('tabindex', '-1');
    if (card) bringTo(card);
  }

  override render(): TemplateResult {
    const { explainer } = this;
    if (!explainer) return this.notices.renderWithoutDocument();
    if (this.isTakenBack) return html``;
    const { say } = this.language;
    return html`<div class="root">
      <div class="head">
        <div>
          <slot name="heading">${renderHeading(this.level, say('whoSaidWhat'), 'headline')}</slot>
          ${renderMeta(this.#statements, say)}
        </div>
        ${this.#renderToolbar(explainer)}
      </div>
      ${this.#renderStrip(explainer)} ${this.#renderFilter(explainer)} ${this.#renderBody(explainer)}
      ${this.notices.renderCorrections()} ${this.notices.renderProblems()}
    </div>`;
  }

  #renderToolbar(explainer: Explainer): TemplateResult {
    const { say } = this.language;
    const embed = this.hasAttribute('embed-page')
      ? (this.#frameOffer()?.renderFrameOffer(this, explainer, say) ??
        this.modules.renderFailure(this.#frameOffer, say))
      : nothing;
    return renderStatementsToolbar({
      say,
      embed,
      view: this.#shownView,
      canChooseView: explainer.statements.length > 0,
      onView: (view) => this.#show(view),
      canFind: this.#wished.length > 1,
      isSearchOpen: this.isSearchOpen,
      onSearch: () => void this.#setFinding(!this.isSearchOpen),
    });
  }

  /** When each side spoke; its room is there before it is. */
  #renderStrip(explainer: Explainer): TemplateResult | typeof nothing {
    const rows = statementHistogramRows(this.#wished, explainer.sides);
    if (rows.length === 0) return nothing;
    const strip = this.#strip();
    if (!strip) return html`<div class="strip rows-${rows.length}" ${place({ '--_rows': `${rows.length}` })}></div>`;
    return strip.renderStatementHistogram({
      ...this.#cardContext,
      rows,
      statements: filterStatements(this.#wished, [this.filter ?? {}], wordsOf),
      shownCount: this.#statements.length,
      direction: this.language.direction,
      timeZone: this.contextOf(explainer).timeZone,
      words: this.language.messages?.dates,
      foldFrom: (this.isSharing ? this.shared?.fold : undefined) ?? this.fold,
      span: this.draggedSpan,
      selected: this.selected,
      onSpan: (span, isDone) => this.#narrowTo(span, isDone),
    });
  }

  /** The fields, or, while they are closed, what is narrowed. */
  #renderFilter(explainer: Explainer): TemplateResult | typeof nothing {
    const { length } = this.#wished;
    const count = explainer.statements.length;
    const line = isFiltering(this.#wish) ? renderFilterLine(length, count, this.language.say) : nothing;
    const filter = this.filter ?? {};
    const isNarrowed = this.isSearchOpen || isFiltering(filter);
    const finding = isNarrowed ? this.#finding() : undefined;
    if (!finding) return isNarrowed ? this.modules.renderFailure(this.#finding, this.language.say) : line;
    this.#keeper ??= new finding.CardCache();
    return finding.renderStatementsFind(explainer, {
      ...this.#cardContext,
      isOpen: this.isSearchOpen,
      filter,
      statements: this.#inTime,
      shown: this.#statements,
      selectedId: this.selected,
      onFilter: (wish) => this.#narrow(wish),
      onReset: () => {
        this.#narrow({});
        void this.#setFinding(this.isSearchOpen);
      },
      onClose: () => void this.#setFinding(false),
    });
  }

  #renderBody(explainer: Explainer): TemplateResult {
    const { say } = this.language;
    if (explainer.status === 'withdrawn') {
      return html`<p class="summary" part="badge" dir="auto">
        ${explainer.note ? renderProse(explainer.note) : say('withdrawnDocument')}
      </p>`;
    }
    if (this.#statements.length + this.#withheld.length === 0) {
      if (this.#wished.length > 0) return html``;
      return html`<slot name="empty"><p class="muted nothing">${say('nothingHere')}</p></slot>`;
    }
    const view = this.#renderView(explainer);
    if (view) return (this.#shownSoFar = view);
    const module = this.#shownView === 'speakers' ? this.#speakers : this.#conversation;
    const failure = this.modules.renderFailure(module, say);
    return failure === nothing ? this.#shownSoFar : html`${failure} ${this.#shownSoFar}`;
  }

  #renderView(explainer: Explainer): TemplateResult | undefined {
    if (this.#shownView === 'speakers') return this.#renderSpeakers(explainer);
    return this.#shownView === 'conversation' ? this.#renderConversation(explainer) : this.#renderPositions(explainer);
  }

  #renderPositions({ topics, sides, statements }: Explainer): TemplateResult {
    const isNarrowed = this.#filters.some(({ side, speaker }) =>
      isFiltering({ side: side ?? '', speaker: speaker ?? '' }),
    );
    const layout = layoutPositions({
      statements: this.#statements,
      all: statements,
      withheld: this.#withheld,
      topics: filterByIds(topics, 'topic', this.#filters),
      sides,
      keepsEmptySides: !isNarrowed,
      open: this.openRows,
      selected: this.selected,
    });
    return renderPositions(layout, this.#statementView());
  }

  #renderConversation({ sides }: Explainer): TemplateResult | undefined {
    return this.#conversation()?.renderConversation(
      { statements: this.#statements, sides, order: this.order },
      this.#withheld.length,
      this.#statementView(),
    );
  }

  #renderSpeakers({ people, topics }: Explainer): TemplateResult | undefined {
    return this.#speakers()?.renderSpeakers(
      {
        statements: this.#statements,
        people: filterByIds(people, 'speaker', this.#filters),
        topics: filterByIds(topics, 'topic', this.#filters),
        order: this.order,
        open: this.openRows,
        selected: this.selected,
      },
      this.#withheld.length,
      this.#statementView(),
    );
  }

  #statementView(): StatementView {
    const context = this.#cardContext;
    const shown = new Set(this.#statements);
    const renderLink = (statement: Statement, name: unknown) =>
      shown.has(statement)
        ? html`<button type="button" class="text-button" @click=${() => this.#goTo(statement.id)}>${name}</button>`
        : name;
    const others = [context.say, this.contextOf(context.explainer).timeZone, this.isSharing];
    const renderCard = (statement: Statement, more: CardOptions = {}) => {
      const options: CardOptions = {
        isSelected: statement.id === this.selected,
        isRelated: this.#related.has(statement.id),
        linkTo: renderLink,
        ...more,
      };
      const draw = () =>
        renderStatementCard(statement, context, { action: this.#renderActions(statement, context), ...options });
      const { explainer } = context;
      const isBusy = statement.id === this.copyingId;
      return this.#keeper?.keep(statement, { explainer, options, shown, isBusy, others }, draw) ?? draw();
    };
    return {
      ...context,
      level: Math.min(6, this.level + 1),
      renderCard,
      renderLink,
      toggleRow: (key) => this.#toggleRow(key),
    };
  }

  #renderActions(statement: Statement, context: CardContext): TemplateResult {
    return renderActions(statement, context, {
      isSelected: statement.id === this.selected,
      isSharing: this.isSharing,
      copying: this.#renderCopying(statement, context),
      onChoose: (event) => this.#choose(statement, event),
      onCopy: () => this.#toggleCopying(statement.id),
    });
  }

  /** What of the statement can be copied, where a reader has asked for that; loaded with the first. */
  #renderCopying(statement: Statement, context: CardContext): unknown {
    if (statement.id !== this.copyingId) return nothing;
    const copying = this.#copying();
    if (!copying) return this.modules.renderFailure(this.#copying, context.say);
    this.#clipboard ??= new copying.ClipboardController(this);
    return copying.renderCopying(statement, {
      ...context,
      href: this.links.hrefOf({ kind: 'statement', id: statement.id }),
      clipboard: this.#clipboard,
    });
  }
}
