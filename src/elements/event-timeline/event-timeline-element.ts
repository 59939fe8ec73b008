import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { SelectionRequest, SharedExplainer } from '../../controllers/explainer-context.js';
import type { HashOptions } from '../../controllers/hash-controller.js';
import { afterPaint } from '../../controllers/after-paint.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ViewportController } from '../../controllers/viewport-controller.js';
import type { EventFilter, SearchWords } from '../../layout/event-filter.js';
import { foldTime } from '../../layout/fold.js';
import type { LaneBy } from '../../layout/lanes.js';
import { foldOf, type ScaleKind, type TimelineLayout } from '../../layout/timeline-layout.js';
import { rememberLast } from '../../layout/remember.js';
import { WHOLE, zoomBy } from '../../layout/viewport.js';
import type { Explainer, StoryEvent } from '../../model/explainer.js';
import type { Problem } from '../../model/problem.js';
import { formatWhen, type Words } from '../shared/event-words.js';
import { StoryElement } from '../shared/story-element.js';
import { renderStoryHeader } from '../shared/story-header.js';
import { ChartLayout, lanesOf, type ChartState } from './chart-layout.js';
import { EventTimelineLoadEvent, EventTimelineProblemEvent } from './event-timeline-events.js';
import { styles } from './event-timeline.styles.js';
import type { TimelineActs, TimelineOpenings, TimelineStage } from './timeline-acts.js';
import { renderChart } from './timeline-chart.js';
import type { TimelineContext } from './timeline-context.js';
import type * as FindModule from './timeline-find.js';
import type { TimelineAct } from './timeline-keys.js';
import { renderList, WHOLE_LIST } from './timeline-list.js';
import type { OtherList } from './timeline-paper.js';
import type { PictureSource } from './timeline-picture.js';
import { renderToolbar } from './timeline-toolbar.js';

/** From this width of the element on, `view="auto"` shows the chart; the styles hold the same number. */
const CHART_FROM_PX = 640;

/**
 * A story's events on a timeline: a chart where there is room for one, a column where there is not.
 *
 * @tagname event-timeline
 * @attr embed-page - Address of `dist/embed/index.html`, where it is served: "Save" then has the code for other pages.
 * @slot - Shown until there is a document: a list of events, say.
 * @slot heading - Instead of the heading.
 * @slot toolbar - Beside the buttons.
 * @slot empty - Shown while there is no document.
 * @slot problem - Instead of the line on problems.
 * @fires {EventTimelineLoadEvent} event-timeline-load - A document is shown.
 * @fires {EventTimelineProblemEvent} event-timeline-problem - Something should be mended.
 * @fires {EventTimelineSelectEvent} event-timeline-select - A reader wants to choose an event; cancelable.
 * @fires {EventTimelineSelectedEvent} event-timeline-selected - A reader has chosen an event.
 * @fires {EventTimelineZoomEvent} event-timeline-zoom - A reader has zoomed or moved.
 * @fires {EventTimelineFilterEvent} event-timeline-filter - A reader has narrowed what is shown.
 * @fires {EventTimelineViewEvent} event-timeline-view - A reader has changed between chart and list.
 * @csspart heading - The heading.
 * @csspart summary - The story's summary.
 * @csspart lead - The line on the latest event.
 * @csspart toolbar - The buttons.
 * @csspart filter - The fields to find events by, and how many of how many are shown.
 * @csspart chart - The chart with its axis.
 * @csspart axis - The words of the axis.
 * @csspart fold - A torn edge, or its words in the list.
 * @csspart now - The line at the time now.
 * @csspart lane - A lane's name.
 * @csspart mark - A dot or bar.
 * @csspart label - An event's button.
 * @csspart leader - The line to a label that had to move.
 * @csspart cluster - The button of events that found no room.
 * @csspart list - The list of events.
 * @csspart item - An event in the list.
 * @csspart detail - What is known of the chosen event.
 * @csspart statements - What was said about it.
 * @csspart media - A picture, recording or embed.
 * @csspart source - Where something is known from.
 * @csspart era - A named stretch behind the lanes.
 * @csspart strip - When each side spoke.
 * @csspart corrections - A correction.
 * @csspart problem - What could not be shown.
 * @cssstate loading - A document is on its way.
 * @cssstate failed - It could not be loaded.
 * @cssstate empty - There is none.
 * @cssstate chart - The chart is shown.
 * @cssstate list - The list is shown.
 * @cssstate zoomed - Less than the whole is in view.
 */
export class EventTimelineElement extends StoryElement {
  static override styles = [...StoryElement.styles, styles];

  /** `auto` shows the chart where the element is at least 640 px wide, else the list. */
  @property() view: 'auto' | 'chart' | 'list' = 'auto';

  /** `elastic` folds long stretches without events, `linear` does not, `even` gives each happening one step. */
  @property() scale: ScaleKind = 'elastic';

  /** Shortest stretch that folds, as a share of the whole; 0 folds none. Inside an explainer the explainer's holds. */
  @property({ type: Number }) fold = 0.12;

  /** What the lanes are. */
  @property() lanes: LaneBy = 'lane';

  /** Order of the list. */
  @property() order: 'oldest' | 'newest' = 'oldest';

  /** Id of the chosen event. */
  @property({ reflect: true }) selected: string | null = null;

  /** Which events are shown; readers can change it, and undo it. */
  @property({ attribute: false }) filter: EventFilter | undefined;

  @state() private openings: TimelineOpenings = {
    isFinding: false,
    isSaving: false,
    allStatements: false,
    pages: new Set(),
  };

  readonly #view = new ViewportController(this);
  readonly #size = new SizeController(this);
  #events: readonly StoryEvent[] = [];
  #layout: TimelineLayout | undefined;
  #wasDrawnByServer = false;
  #clipboard: ClipboardController | undefined;
  readonly #find = this.later(() => import('./timeline-find.js'));
  readonly #detail = this.later(() => import('./timeline-detail.js'));
  readonly #serverPart = this.later(() => import('./timeline-on-server.js'), 'timeline-on-server');
  readonly #overview = this.later(() => import('./timeline-overview.js'));
  readonly #pages = this.later(() => import('./timeline-pages.js'));
  readonly #save = this.later(() => import('./timeline-save.js'));
  readonly #strip = this.later(() => afterPaint().then(() => import('./timeline-strip.js')));
  readonly #crowd = this.later(() => import('./timeline-crowd.js'));
  readonly #chart = new ChartLayout(this, {
    load: this.#crowd,
    waitFor: (part) => this.waitFor(part),
  });
  readonly #loadActs = this.later(() => afterPaint().then(() => import('./timeline-acts.js')));
  #acts: TimelineActs | undefined;
  /** What readers have done before the code for it was there. */
  readonly #early: ((acts: TimelineActs) => void)[] = [];

  readonly #filterEvents = rememberLast(
    (explainer: Explainer, filter: EventFilter, key: string, find: typeof FindModule) =>
      find.filterEvents(explainer, filter, this.#searchWords(key)),
  );

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isSharing) this.#followExplainer();
    const { explainer } = this;
    const loaded = explainer ? this.#loadActs() : undefined;
    if (loaded) this.#acts ??= new loaded.TimelineActs(() => this.#stage);
    this.#events = this.#filtered;
    this.#layout =
      explainer && this.#showsChart ? this.#chart.layOut(this.#chartState(explainer), this.#widthPx, true) : undefined;
    if (!this.#view.isWhole) this.#overview();
    if (!this.#showsChart && this.#events.length > WHOLE_LIST) this.#pages();
    if (changed.has('selected')) {
      this.#clipboard?.forget();
      this.#open({ allStatements: false });
      if (this.selected !== null) this.#detail();
    }
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const hasDocument = this.explainer !== null;
    this.setState('chart', hasDocument && this.#showsChart);
    this.setState('list', hasDocument && !this.#showsChart);
    this.setState('zoomed', this.#showsChart && !this.#view.isWhole);
    if (!hasDocument) return;
    for (const act of this.#acts ? this.#early.splice(0) : []) this.#do(act);
    if (changed.has('selected') && this.selected !== null) this.#do((acts) => acts.reveal(this.selected));
    const before = changed.get('shared') as SharedExplainer | undefined;
    if (this.shared?.selectedStatement !== before?.selectedStatement && changed.has('shared')) {
      this.#do((acts) => acts.revealRelated());
    }
  }

  protected override get readsOwnList(): boolean {
    return true;
  }

  protected override prepareForMany(): void {
    this.#crowd();
  }

  /** Chooses an event, or none; sends no event. */
  select(id: string | null): void {
    this.#apply({ kind: 'event', id, cause: 'script' });
  }

  /** Chooses the event after the chosen one; sends no event. */
  next(): void {
    this.select(this.#neighbour(1)?.id ?? this.selected);
  }

  /** Chooses the event before the chosen one; sends no event. */
  previous(): void {
    this.select(this.#neighbour(-1)?.id ?? this.selected);
  }

  /** Shows a stretch of time; milliseconds from 1970 UTC, or `Date`s. */
  zoomTo(from: number | Date, to: number | Date): void {
    const fold = this.#layout?.fold;
    if (!fold) return void this.updateComplete.then(() => this.#layout && this.zoomTo(from, to));
    const [a, b] = [foldTime(fold, Number(from)), foldTime(fold, Number(to))].sort((x, y) => x - y) as [number, number];
    if (b > a) this.#view.jump(zoomBy({ from: a, to: b }, 1));
  }

  /** Shows the whole. */
  fit(): void {
    this.#view.jump(WHOLE);
  }

  /**
   * The chart as it is shown, in its colours and fonts, as one SVG that needs nothing else: with the story's title above and
   * where it is from below. While the list is shown, the chart that there would be. Rejects where there is none to draw.
   */
  async toSvg(): Promise<string> {
    const [picture] = await Promise.all([import('./timeline-picture.js'), this.updateComplete]);
    return picture.drawSvg(this.#picture);
  }

  /**
   * The same as PNG, with `scale` pixels for one of the page. Rejects with a `SecurityError` where the page's content
   * security policy forbids it: `img-src` needs `blob:` or `data:`.
   */
  async toPng({ scale = 2 }: { readonly scale?: number } = {}): Promise<Blob> {
    const [picture] = await Promise.all([import('./timeline-picture.js'), this.updateComplete]);
    return picture.drawPng(this.#picture, scale);
  }

  protected override announceLoad(explainer: Explainer): void {
    const event = new EventTimelineLoadEvent(explainer);
    this.dispatchEvent(event);
  }

  protected override announceProblems(problems: readonly Problem[]): void {
    const event = new EventTimelineProblemEvent(problems);
    this.dispatchEvent(event);
  }

  protected override get hashOptions(): HashOptions {
    return {
      name: 'timeline',
      kinds: ['event'],
      wishes: ['text', 'topic', 'lane', 'person'],
      follow: (target) => this.#acts?.follow(target) ?? false,
    };
  }

  /** The element as its reader's acts know it. */
  get #stage(): TimelineStage {
    return {
      host: this,
      view: this.#view,
      layout: this.#layout,
      events: this.#filtered,
      opened: this.#opened,
      relatedIds: this.#relatedIds,
      openings: this.openings,
      direction: this.language.direction,
      zone: this.zone,
      search: this.#searchWords(this.#searchKey),
      showsChart: this.#showsChart,
      isLoading: this.status === 'loading',
      shared: this.isSharing ? this.shared : undefined,
      find: this.#find,
      open: (change) => this.#open(change),
      apply: (request) => this.#apply(request),
      unhide: (id) => this.#unhide(id),
      writeAddress: (target) => this.writeAddress(target),
      renderChart: this.#picture.renderChart,
      renderList: (otherwise) => this.#renderListOf(this.#events, this.#contextOf(this.explainer!), otherwise),
    };
  }

  /** An act of the reader's; one that comes before its code is done when that is there. */
  #do(act: (acts: TimelineActs) => void): void {
    if (this.#acts) act(this.#acts);
    else this.#early.push(act);
  }

  #open(change: Partial<TimelineOpenings>): void {
    this.openings = { ...this.openings, ...change };
  }

  /** As far as it is known: 0 on a server. */
  get #widthPx(): number {
    return this.isDrawnByServer ? 0 : this.#size.widthPx;
  }

  get #showsChart(): boolean {
    if (this.isDrawnByServer) return false;
    const isWide = this.#widthPx >= CHART_FROM_PX;
    if (this.openings.view && isWide) return this.openings.view === 'chart';
    return this.view === 'auto' ? isWide : this.view === 'chart';
  }

  get #words(): Words {
    return { say: this.language.say, date: (date, style) => this.date(date, style) };
  }

  /** What an event's searchable words depend on, besides the event. */
  get #searchKey(): string {
    return `${this.language.locale} ${this.zone ?? ''}`;
  }

  #searchWords(key: string): SearchWords {
    return { key, whenOf: (event) => formatWhen(event, this.#words) };
  }

  /** The events that the filter leaves; all of them while its code is on the way. */
  get #filtered(): readonly StoryEvent[] {
    const { explainer, filter } = this;
    if (!explainer) return [];
    const find = filter && this.#find();
    return find ? this.#filterEvents(explainer, filter, this.#searchKey, find) : explainer.events;
  }

  /** The cluster that is open as a list, where it is still one. */
  get #opened(): readonly StoryEvent[] {
    const { inCluster } = this.openings;
    if (inCluster === undefined) return [];
    return this.#layout?.clusters.find(({ events }) => events.some(({ id }) => id === inCluster))?.events ?? [];
  }

  /** Events of the chosen statement. */
  get #relatedIds(): ReadonlySet<string> {
    const statement = this.explainer?.statementById.get(this.shared?.selectedStatement ?? '');
    return new Set(this.isSharing && statement ? [...statement.about, ...(statement.at ? [statement.at] : [])] : []);
  }

  get #foldFrom(): number {
    return (this.isSharing ? this.shared?.fold : undefined) ?? this.fold;
  }

  #chartState(explainer: Explainer): ChartState {
    return {
      ...this.#words,
      explainer,
      events: this.#events,
      viewport: this.#view.viewport,
      scale: this.scale,
      fold: this.#foldFrom,
      lanes: this.lanes,
      locale: this.language.locale,
      timeZone: this.zone,
      words: this.language.messages?.dates,
    };
  }

  /** Of another width than the element's own: for a picture, or to reserve room. */
  #layOutFor(explainer: Explainer, widthPx: number): TimelineLayout | undefined {
    return this.#chart.layOut(this.#chartState(explainer), widthPx, widthPx === this.#widthPx);
  }

  /** Inside an explainer the choice is everybody's. */
  #followExplainer(): void {
    const { selectedEvent: id = null, cause = '' } = this.shared ?? {};
    if (id === this.selected) return;
    this.selected = id;
    if (id === null || cause === '' || cause === 'script') return;
    this.#unhide(id);
    if (cause === 'link') this.#do((acts) => void acts.bringReader({ kind: 'event', id }));
  }

  /** Chooses without asking anybody. */
  #apply(request: SelectionRequest): void {
    if (this.isSharing) this.shared?.applySelect(request);
    else this.selected = request.id;
  }

  /** Who chooses an event that is filtered out wants to see it. */
  #unhide(id: string): void {
    const event = this.explainer?.eventById.get(id);
    if (event && !this.#filtered.includes(event)) this.filter = undefined;
  }

  #neighbour(step: 1 | -1): StoryEvent | undefined {
    const at = this.#events.findIndex(({ id }) => id === this.selected);
    return this.#events[at < 0 && step < 0 ? this.#events.length - 1 : at + step];
  }

  protected override render(): TemplateResult {
    const { explainer } = this;
    if (!explainer) return this.renderWithoutDocument();
    if (this.isTakenBack) return html``;
    return html`<div class="root">
      <section
        class="view-${this.#showsChart ? 'chart' : 'list'} ${this.isDrawnByServer ? 'from-server' : ''}"
        @pointerover=${this.#detail}
        @focusin=${this.#detail}
        aria-label=${this.isSharing ? this.language.say('whatHappened') : explainer.title}
        @keydown=${(event: KeyboardEvent) => this.#acts?.handleEscape(event)}
      >
        ${this.#renderHeader(explainer)} ${this.#renderBody(explainer)} ${this.renderCorrections()}
        ${this.renderProblems()}
      </section>
    </div>`;
  }

  #renderBody(explainer: Explainer): TemplateResult | typeof nothing {
    if (explainer.status === 'withdrawn') return nothing;
    if (explainer.events.length === 0) {
      return html`<slot name="empty"><p class="muted">${this.language.say('nothingHere')}</p></slot>`;
    }
    return html`${this.#renderFind(explainer)} ${this.#events.length > 0 ? this.#renderEvents(explainer) : nothing}`;
  }

  #renderEvents(explainer: Explainer): TemplateResult | typeof nothing {
    const context = this.#contextOf(explainer);
    if (!this.#showsChart) return this.#renderWholeList(context);
    if (!this.#layout) return nothing;
    const { undated } = this.#layout;
    return html`${this.#renderFigure(this.#layout, context)} ${this.#renderOverview(this.#layout, context)}
    ${this.#acts?.renderOpened(context)} ${this.#renderDetail(context, 'chart')}
    ${undated.length > 0 ? this.#renderListOf(undated, context) : nothing}`;
  }

  /** A server can't know whether there is room for the chart: its list keeps that room free. */
  #renderWholeList(context: TimelineContext): TemplateResult {
    const list = this.#renderListOf(this.#events, context);
    this.#wasDrawnByServer ||= this.isDrawnByServer;
    const part = this.#wasDrawnByServer ? this.#serverPart() : undefined;
    if (!part) return list;
    const layOut = (widthPx: number) => this.#layOutFor(context.explainer, widthPx);
    return part.renderInRoom(list, context.explainer, this.isDrawnByServer ? layOut : undefined);
  }

  /** What all parts that show events need to know. */
  #contextOf(explainer: Explainer): TimelineContext {
    const { locale, direction } = this.language;
    return {
      ...this.#words,
      explainer,
      locale,
      direction,
      timeZone: this.zone,
      words: this.language.messages?.dates,
      lang: explainer.lang === locale ? undefined : explainer.lang,
      level: Math.min(6, this.level + 1),
      gutterPx: this.#chart.gutterPx({ explainer, lanes: this.lanes, say: this.language.say }, this.#widthPx),
      events: this.#events,
      selectedId: this.selected,
      selectedStatement: this.shared?.selectedStatement ?? null,
      relatedIds: this.#relatedIds,
      opened: this.#opened,
      /** The event whose detail is there. */
      detailId: this.selected !== null && this.#detail() ? this.selected : null,
      onChoose: (id: string) => this.#do((acts) => acts.toggle(id)),
      onOpen: (events: readonly StoryEvent[]) => this.#do((acts) => acts.openCluster(events)),
      renderBin: this.#chart.renderBinOf(this.#events),
      onAct: (act: TimelineAct) => this.#do((acts) => acts.act(act)),
    };
  }

  #renderHeader(explainer: Explainer): TemplateResult {
    const { isFinding, isSaving } = this.openings;
    return html`<header class="header">
      <div class="header-words">
        ${renderStoryHeader(explainer, {
          ...this.#contextOf(explainer),
          level: this.level,
          isInside: this.isSharing,
          onLead: (id) => this.#do((acts) => acts.choose(id, 'lead')),
        })}
      </div>
      ${
        explainer.events.length > 0
          ? renderToolbar({
              ...this.#words,
              // What a server writes leaves it to the styles whether there is room for the chart.
              view: this.#showsChart || this.isDrawnByServer ? 'chart' : 'list',
              canChooseView: this.isDrawnByServer || this.#widthPx >= CHART_FROM_PX,
              isWhole: this.#view.isWhole,
              canFind: explainer.events.length > 1,
              isFinding,
              onFind: () => this.#do((acts) => void acts.toggleFinding()),
              onView: (view) => this.#do((acts) => acts.show(view)),
              onAct: (act) => this.#do((acts) => acts.act(act)),
              saveMenu: isSaving ? this.#renderSaveMenu(explainer) : undefined,
              onSave: () => this.#open({ isSaving: !isSaving }),
            })
          : nothing
      }
    </header>`;
  }

  /** The fields, or, while they are closed, only what is narrowed. */
  #renderFind(explainer: Explainer): unknown {
    const isOpen = this.openings.isFinding;
    if (!isOpen && !this.filter) return nothing;
    return this.#find()?.renderTimelineFind(explainer, {
      ...this.#contextOf(explainer),
      isOpen,
      filter: this.filter,
      search: this.#searchWords(this.#searchKey),
      onFilter: (filter) => this.#do((acts) => acts.narrow(filter)),
      onClose: () => this.#do((acts) => acts.closeFinding()),
    });
  }

  /** The chart with what is counted at its sides, and the strip of statements. */
  #renderFigure(layout: TimelineLayout, context: TimelineContext): TemplateResult {
    const isPart = !this.#view.isWhole || layout.earlier.count + layout.later.count > 0;
    return html`<div
      class="chart ${this.#view.isWhole ? '' : 'zoomed'}"
      part="chart"
      @keydown=${(event: KeyboardEvent) => this.#acts?.handleKey(event)}
    >
      ${isPart ? this.#overview()?.renderEdges(layout, context) : nothing} ${renderChart(layout, context)}
      ${this.#renderStrip(layout, context)}
    </div>`;
  }

  /** When each side spoke; its room is there before it is. */
  #renderStrip({ scale }: TimelineLayout, context: TimelineContext): TemplateResult | typeof nothing {
    const hasMoments = context.explainer.statements.some(({ date, silence }) => date && !silence);
    if (!hasMoments) return nothing;
    return this.#strip()?.renderStrip(scale, this.zone, context) ?? html`<div class="strip"></div>`;
  }

  /** What a picture is taken of. */
  get #picture(): PictureSource {
    const { explainer } = this;
    const context = explainer && this.#contextOf(explainer);
    return {
      ...this.#words,
      root: this.renderRoot,
      explainer,
      count: this.#events.length,
      locale: this.language.locale,
      lang: context?.lang,
      widthPx: this.#widthPx,
      showsChart: this.#showsChart,
      renderChart: (widthPx) =>
        this.#renderFigure(this.#layOutFor(explainer!, widthPx)!, {
          ...context!,
          gutterPx: this.#chart.gutterPx({ explainer: explainer!, lanes: this.lanes, say: this.language.say }, widthPx),
        }),
    };
  }

  #renderSaveMenu(explainer: Explainer): unknown {
    return this.#save()?.saveMenu({
      host: this,
      say: this.language.say,
      explainer,
      toSvg: () => this.toSvg(),
      toPng: () => this.toPng(),
      onClose: () => this.#open({ isSaving: false }),
    });
  }

  /** Only while less than the whole is in view. */
  #renderOverview({ fold }: TimelineLayout, context: TimelineContext): unknown {
    if (this.#view.isWhole) return nothing;
    return this.#overview()?.renderOverview({
      ...context,
      fold,
      viewport: this.#view.viewport,
      onWindow: (viewport, isDone) => {
        this.#view.jump(viewport);
        if (isDone) this.#do((acts) => acts.tellZoom(viewport));
      },
    });
  }

  #renderListOf(events: readonly StoryEvent[], context: TimelineContext, otherwise?: OtherList): TemplateResult {
    const { explainer } = context;
    return renderList(events, {
      ...context,
      order: this.order,
      folds: foldOf(explainer, { scale: this.scale, fold: this.#foldFrom }).folds,
      lanes: lanesOf(explainer, this.lanes),
      laneOf: ({ topics, lane }) => (this.lanes === 'topic' ? topics[0] : lane),
      renderPages: (dated, list) =>
        this.#pages()?.renderPages(dated, list, {
          timeZone: context.timeZone,
          words: context.words,
          openKeys: this.openings.pages,
          onToggle: (key, isOpen) => this.#do((acts) => acts.togglePage(key, isOpen)),
        }) ?? nothing,
      detail: this.#showsChart ? nothing : this.#renderDetail(context, 'list'),
      factsOf: this.isDrawnByServer ? (event) => this.#serverPart()?.renderEventFacts(event, context) : undefined,
      ...otherwise?.(context),
    });
  }

  #renderDetail(context: TimelineContext, form: 'chart' | 'list'): TemplateResult | typeof nothing {
    const { explainer, events } = context;
    const event = this.selected === null ? undefined : explainer.eventById.get(this.selected);
    const detail = event && this.#detail();
    if (!detail || !events.includes(event)) return nothing;
    return detail.renderDetail(
      event,
      {
        ...context,
        holdsStatements: this.isSharing && (this.shared?.holdsStatements ?? false),
        showsAll: this.openings.allStatements,
        href: this.hrefOf({ kind: 'event', id: event.id }),
        clipboard: (this.#clipboard ??= new detail.ClipboardController(this)),
        onStep: (id) => this.#do((acts) => acts.choose(id, 'step')),
        onShowAll: () => this.#do((acts) => void acts.showAllStatements()),
        onStatement: (id) => this.shared?.requestSelect({ kind: 'statement', id, cause: 'link' }),
        onClose: () => this.#do((acts) => acts.close()),
      },
      form,
    );
  }
}
