import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { HashOptions } from '../../controllers/hash-controller.js';
import { afterPaint } from '../../scheduling/after-paint.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ViewportController } from '../../controllers/viewport/viewport-controller.js';
import type { EventFilter } from '../../layout/filter/event-filter.js';
import type { LaneBy } from '../../layout/timeline/lanes.js';
import { foldOf, type ScaleKind, type TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { MomentOptions } from '../../layout/scale/format-moment.js';
import { withMessages } from '../../i18n/messages.js';
import type { Explainer, StoryEvent } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import type { Words } from '../parts/event-detail/event-dates.js';
import { StoryElement } from '../base/explainer-element.js';
import { renderStoryHeader } from '../parts/story-header/story-header.js';
import { ChartLayout, lanesOf, type ChartState } from './chart/chart-layout.js';
import { EventTimelineLoadEvent, EventTimelineProblemEvent } from './event-timeline-events.js';
import { styles } from './event-timeline.styles.js';
import type { TimelineActs } from './timeline-interaction.js';
import { renderChart } from './chart/chart.js';
import type { TimelineContext } from './timeline-context.js';
import type { TimelineAct } from './timeline-keys.js';
import { renderList } from './list/list.js';
import type * as PictureModule from './export/export-image.js';
import type { OtherList, TimelineStage } from './timeline-stage.js';
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

  readonly #view = new ViewportController(this);
  readonly #size = new SizeController(this);
  #events: readonly StoryEvent[] = [];
  #layout: TimelineLayout | undefined;
  /** Of what is drawn; there with the first document. */
  #context!: TimelineContext;
  #wasDrawnByServer = false;
  readonly #serverPart = this.later(() => import('./list/server-list.js'), 'timeline-on-server');
  readonly #pages = this.later(() => import('./list/list-pages.js'));
  readonly #strip = this.later(() => afterPaint().then(() => import('./chart/strip.js')));
  readonly #crowd = this.later(() => import('./large/large-timeline.js'));
  readonly #chart = new ChartLayout(this, {
    load: this.#crowd,
    waitFor: (part) => this.waitFor(part),
  });
  readonly #loadActs = this.later(async () => {
    // What the page has chosen or filtered needs them at once.
    if (this.selected === null && !this.filter) await afterPaint();
    return import('./timeline-interaction.js');
  });
  #acts: TimelineActs | undefined;
  /** What was done before the code for it was there. */
  readonly #early: ((acts: TimelineActs) => void)[] = [];

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isSharing) this.#followExplainer();
    const { explainer } = this;
    if (explainer) this.#prepareActs();
    this.#events = explainer ? (this.#acts?.panels.events ?? explainer.events) : [];
    const state = explainer ? this.#chartState(explainer) : undefined;
    this.#layout = state && this.#showsChart ? this.#chart.layOut(state, this.#widthPx, true) : undefined;
    if (state) this.#context = this.#contextOf(state);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const hasDocument = this.explainer !== null;
    this.setState('chart', hasDocument && this.#showsChart);
    this.setState('list', hasDocument && !this.#showsChart);
    this.setState('zoomed', this.#showsChart && !this.#view.isWhole);
  }

  protected override get readsOwnList(): boolean {
    return true;
  }

  protected override prepareForMany(): void {
    this.#crowd();
  }

  /** Chooses an event, or none; sends no event. */
  select(id: string | null): void {
    if (this.isSharing) this.shared?.applySelect({ kind: 'event', id, cause: 'script' });
    else this.selected = id;
  }

  /** Chooses the event after the chosen one; sends no event. */
  next(): void {
    this.#step(1);
  }

  /** Chooses the event before the chosen one; sends no event. */
  previous(): void {
    this.#step(-1);
  }

  /** Shows a stretch of time; milliseconds from 1970 UTC, or `Date`s. */
  zoomTo(from: number | Date, to: number | Date): void {
    this.#do((acts) => acts.zoomTo(Number(from), Number(to)));
  }

  /** Shows the whole. */
  fit(): void {
    this.#do((acts) => acts.fit());
  }

  /**
   * The chart as it is shown, in its colours and fonts, as one SVG that needs nothing else: with the story's title above and
   * where it is from below. While the list is shown, the chart that there would be. Rejects where there is none to draw.
   */
  async toSvg(): Promise<string> {
    return (await this.#picture()).drawSvg(this.#stage);
  }

  /**
   * The same as PNG, with `scale` pixels for one of the page. Rejects with a `SecurityError` where the page's content
   * security policy forbids it: `img-src` needs `blob:` or `data:`.
   */
  async toPng({ scale = 2 }: { readonly scale?: number } = {}): Promise<Blob> {
    return (await this.#picture()).drawPng(this.#stage, scale);
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

  /** The element, as those parts of it know it that come after the first paint. */
  get #stage(): TimelineStage {
    return {
      host: this,
      view: this.#view,
      layout: this.#layout,
      context: this.#context,
      words: this.#words,
      widthPx: this.#widthPx,
      showsChart: this.#showsChart,
      isLoading: this.status === 'loading',
      shared: this.isSharing ? this.shared : undefined,
      later: (load) => this.later(load),
      hrefOf: (target) => this.hrefOf(target),
      writeAddress: (target) => this.writeAddress(target),
      renderChart: (chartPx) => this.#renderChartOf(chartPx),
      renderList: (otherwise) => this.#renderListOf(this.#events, otherwise),
    };
  }

  /** Once there is a document. */
  #prepareActs(): void {
    const loaded = this.#loadActs();
    if (!loaded || this.#acts) return;
    this.#acts = new loaded.TimelineActs(() => this.#stage);
    for (const act of this.#early.splice(0)) act(this.#acts);
  }

  /** An act; one that comes before its code is done when that is there. */
  #do(act: (acts: TimelineActs) => void): void {
    if (this.#acts) act(this.#acts);
    else this.#early.push(act);
  }

  /** As far as it is known: 0 on a server. */
  get #widthPx(): number {
    return this.isDrawnByServer ? 0 : this.#size.widthPx;
  }

  get #showsChart(): boolean {
    if (this.isDrawnByServer) return false;
    const isWide = this.#widthPx >= CHART_FROM_PX;
    const chosen = this.#acts?.openings.view;
    if (chosen && isWide) return chosen === 'chart';
    return this.view === 'auto' ? isWide : this.view === 'chart';
  }

  get #words(): Words & MomentOptions {
    const { say, locale, messages } = this.language;
    return { say, date: (date, style) => this.date(date, style), locale, timeZone: this.zone, words: messages?.dates };
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
    };
  }

  /** Of another width than the element's own: for a picture, or to reserve room. */
  #layOutFor(widthPx: number): TimelineLayout | undefined {
    return this.#chart.layOut(this.#chartState(this.#context.explainer), widthPx, widthPx === this.#widthPx);
  }

  /** Inside an explainer the choice is everybody's. */
  #followExplainer(): void {
    const { selectedEvent: id = null, cause = '' } = this.shared ?? {};
    if (id === this.selected) return;
    this.selected = id;
    this.#do((acts) => acts.followExplainer(id, cause));
  }

  #step(step: 1 | -1): void {
    const at = this.#events.findIndex(({ id }) => id === this.selected);
    const to = this.#events[at < 0 && step < 0 ? this.#events.length - 1 : at + step];
    this.select(to?.id ?? this.selected);
  }

  async #picture(): Promise<typeof PictureModule> {
    const [picture] = await Promise.all([withMessages(import('./export/export-image.js')), this.updateComplete]);
    return picture;
  }

  protected override render(): TemplateResult {
    const { explainer } = this;
    if (!explainer) return this.renderWithoutDocument();
    if (this.isTakenBack) return html``;
    return html`<div class="root">
      <section
        class="view-${this.#showsChart ? 'chart' : 'list'} ${this.isDrawnByServer ? 'from-server' : ''}"
        aria-label=${this.isSharing ? this.language.say('whatHappened') : explainer.title}
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
    return html`${this.#acts?.panels.renderFind()} ${this.#events.length > 0 ? this.#renderEvents() : nothing}`;
  }

  #renderEvents(): TemplateResult | typeof nothing {
    if (!this.#showsChart) return this.#renderWholeList();
    if (!this.#layout) return nothing;
    const { undated } = this.#layout;
    return html`${this.#renderFigure(this.#layout, this.#context)} ${this.#acts?.panels.renderBelowChart(this.#layout)}
    ${undated.length > 0 ? this.#renderListOf(undated) : nothing}`;
  }

  /** A server can't know whether there is room for the chart: its list keeps that room free. */
  #renderWholeList(): TemplateResult {
    const list = this.#renderListOf(this.#events);
    this.#wasDrawnByServer ||= this.isDrawnByServer;
    const part = this.#wasDrawnByServer ? this.#serverPart() : undefined;
    if (!part) return list;
    const layOut = (widthPx: number) => this.#layOutFor(widthPx);
    return part.renderInRoom(list, this.#context.explainer, this.isDrawnByServer ? layOut : undefined);
  }

  /** What all parts that show events need to know. */
  #contextOf(state: ChartState): TimelineContext {
    const { explainer, locale } = state;
    return {
      ...state,
      direction: this.language.direction,
      lang: explainer.lang === locale ? undefined : explainer.lang,
      level: Math.min(6, this.level + 1),
      gutterPx: this.#chart.gutterPx(state, this.#widthPx),
      selectedId: this.selected,
      selectedStatement: this.shared?.selectedStatement ?? null,
      relatedIds: this.#relatedIds,
      opened: this.#acts?.panels.opened ?? [],
      detailId: this.#acts?.panels.detailId ?? null,
      onChoose: (id: string) => this.#do((acts) => acts.toggle(id)),
      onOpen: (events: readonly StoryEvent[]) => this.#do((acts) => acts.openCluster(events)),
      renderBin: this.#chart.renderBinOf(this.#events),
      onAct: (act: TimelineAct) => this.#do((acts) => acts.act(act)),
    };
  }

  #renderHeader(explainer: Explainer): TemplateResult {
    return html`<header class="header">
      <div class="header-words">
        ${renderStoryHeader(explainer, {
          ...this.#context,
          level: this.level,
          isInside: this.isSharing,
          onLead: (id) => this.#do((acts) => acts.choose(id, 'lead')),
        })}
      </div>
      ${
        explainer.events.length > 0
          ? renderToolbar({
              ...this.#context,
              // What a server writes leaves it to the styles whether there is room for the chart.
              view: this.#showsChart || this.isDrawnByServer ? 'chart' : 'list',
              canChooseView: this.isDrawnByServer || this.#widthPx >= CHART_FROM_PX,
              isWhole: this.#view.isWhole,
              canFind: explainer.events.length > 1,
              isFinding: this.#acts?.openings.isFinding ?? false,
              onFind: () => this.#do((acts) => void acts.toggleFinding()),
              onView: (view) => this.#do((acts) => acts.show(view)),
              saveMenu: this.#acts?.panels.renderSaveMenu(),
              onSave: () => this.#do((acts) => acts.toggleSaving()),
            })
          : nothing
      }
    </header>`;
  }

  /** Of another width than the element's own. */
  #renderChartOf(widthPx: number): TemplateResult {
    const gutterPx = this.#chart.gutterPx(this.#context, widthPx);
    return this.#renderFigure(this.#layOutFor(widthPx)!, { ...this.#context, gutterPx });
  }

  /** The chart with what is counted at its sides, and the strip of statements. */
  #renderFigure(layout: TimelineLayout, context: TimelineContext): TemplateResult {
    return html`<div class="chart ${this.#view.isWhole ? '' : 'zoomed'}" part="chart">
      ${this.#acts?.panels.renderEdges(layout)} ${renderChart(layout, context)} ${this.#renderStrip(layout, context)}
    </div>`;
  }

  /** When each side spoke; its room is there before it is. */
  #renderStrip({ scale }: TimelineLayout, context: TimelineContext): TemplateResult | typeof nothing {
    const hasMoments = context.explainer.statements.some(({ date, silence }) => date && !silence);
    if (!hasMoments) return nothing;
    return this.#strip()?.renderStrip(scale, this.zone, context) ?? html`<div class="strip"></div>`;
  }

  #renderListOf(events: readonly StoryEvent[], otherwise?: OtherList): TemplateResult {
    const context = this.#context;
    return renderList(events, {
      ...context,
      order: this.order,
      folds: foldOf(context.explainer, context).folds,
      lanes: lanesOf(context.explainer, this.lanes),
      laneOf: ({ topics, lane }) => (this.lanes === 'topic' ? topics[0] : lane),
      openPages: this.#acts?.openings.pages,
      onPage: (key, isOpen) => this.#do((acts) => acts.togglePage(key, isOpen)),
      renderPages: (dated, list) => this.#pages()?.renderPages(dated, list) ?? nothing,
      detail: this.#acts?.panels.renderDetailInRow() ?? nothing,
      factsOf: this.isDrawnByServer ? (event) => this.#serverPart()?.renderEventFacts(event, context) : undefined,
      ...otherwise?.(context),
    });
  }
}
