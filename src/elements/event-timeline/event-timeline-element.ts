import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import type { SelectionCause } from '../../controllers/document/explainer-context.js';
import { IntentController } from '../../controllers/intent-controller.js';
import type { PrintController } from '../../controllers/print-controller.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ViewportController } from '../../controllers/viewport/viewport-controller.js';
import type { EventFilter } from '../../layout/filter/event-filter.js';
import type { Ids } from '../../layout/filter/ids.js';
import { DEFAULT_FOLD, foldShare } from '../../layout/scale/fold.js';
import { findCurrentEvent } from '../../layout/timeline/current-event.js';
import { WHOLE } from '../../layout/scale/viewport.js';
import type { LaneBy } from '../../layout/timeline/lanes.js';
import type { ScaleKind } from '../../layout/timeline/document-folds.js';
import { showsEveryEvent } from '../../layout/timeline/shows-every-event.js';
import type { Explainer, StoryEvent } from '../../model/explainer.js';
import type { Problem } from '../../model/problems/problem.js';
import { afterPaint } from '../../scheduling/after-paint.js';
import { whenIdle } from '../../scheduling/when-idle.js';
import { numberAttribute } from '../base/number-attribute.js';
import { drawInTask } from '../base/draw-in-task.js';
import { StoryElement } from '../base/story-element.js';
import { createElementState } from '../base/element-state.js';
import { shareSelection } from '../base/shared-selection.js';
import { forceLayout } from '../base/force-layout.js';
import type { RenderContext } from '../base/render-context.js';
import type { ChartLayout, ChartOptions } from './chart/chart-layout.js';
import { classifyEarlyEvent } from './early-events.js';
import type * as ImageModule from './export/export-image.js';
import { EventTimelineLoadEvent, EventTimelineProblemEvent } from './event-timeline-events.js';
import { styles } from './event-timeline.styles.js';
import { listStyles } from './list/list.styles.js';
import type * as SearchModule from './panels/search.js';
import { createTimelineData, showsChart, type TimelineData } from './timeline-data.js';
import type * as InteractionModule from './timeline-interaction.js';
import { declareTimelineModules } from './timeline-lazy-modules.js';
import type { Dispatch } from './timeline-requests.js';
import { INITIAL_STATE, selectEvent } from './timeline-state.js';
import { goToEvent, renderBody, renderHeader } from './timeline-template.js';

export type { EventFilter, Ids, LaneBy, Problem, ScaleKind, SelectionCause };
export type * from './event-timeline-events.js';

/** Data of the drawing, as plain values, and the way to change it. */
interface ShownTimeline {
  readonly data: TimelineData;
  readonly context: RenderContext;
  readonly dispatch: Dispatch;
}

/**
 * A story's events on a timeline: a chart where there is room for one, rows where there is not.
 *
 * @tagname event-timeline
 * @attr embed-page - Address of `dist/embed/index.html`, where it is served: "Download" then has "Embed", the code for other pages.
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
 * @fires {EventTimelineViewEvent} event-timeline-view - A reader has changed between chart and rows, which the event calls `list`.
 * @csspart heading - The heading.
 * @csspart summary - The story's summary.
 * @csspart lead - The line on the latest event.
 * @csspart toolbar - The buttons.
 * @csspart button - A button of the toolbar.
 * @csspart filter - The fields to find events by, and how many of how many are shown.
 * @csspart chart - The chart with its axis.
 * @csspart axis - The words of the axis, in chart and rows.
 * @csspart fold - The band of a fold, or its words between rows.
 * @csspart lane - A lane's name.
 * @csspart mark - A dot or bar, in chart and rows; all of it has the colour of its `color`.
 * @csspart label - An event's button.
 * @csspart relation - A link between two events: the arc, and the button with its words.
 * @csspart cluster - The button of events that found no room.
 * @csspart overview - The small chart of the whole, while the chart is zoomed.
 * @csspart list - The rows, one for each event.
 * @csspart item - The row of an event.
 * @csspart date - The date of an event in its row.
 * @csspart title - The title of an event, in its row and in its detail.
 * @csspart detail - What is known of the chosen event.
 * @csspart statements - What was said about it.
 * @csspart statement - A statement from speaker to source.
 * @csspart silence - A statement of what was not said.
 * @csspart side - The name of a side.
 * @csspart words - The words of a statement.
 * @csspart quote - Verbatim words.
 * @csspart badge - What has become of a statement: corrected, disputed, withdrawn.
 * @csspart media - A picture, recording or embed.
 * @csspart source - Where something is known from.
 * @csspart era - A named stretch behind the lanes.
 * @csspart strip - The key of the statements beside events, and how many are at none.
 * @csspart corrections - A correction.
 * @csspart problem - What could not be shown.
 * @keyboard Tab, Shift+Tab - Moves between the buttons, the events of the chart, which are one stop, each row, and what is open.
 * @keyboard Left, Right - In the chart: to the event before or after, in time. In pages that run from right to left they are exchanged.
 * @keyboard Up, Down - In the chart: to the nearest event in the lane above or below.
 * @keyboard Home, End - In the chart: to the first or last event.
 * @keyboard Enter, Space - Opens the event, or the list of a cluster.
 * @keyboard Escape - Closes what is open, and gives the focus back.
 * @keyboard Shift+Left, Shift+Right, Page Up, Page Down - Moves the chart in time.
 * @keyboard +, = - Zooms in, about the focused event.
 * @keyboard - - Zooms out.
 * @keyboard 0 - Shows the whole.
 * @cssstate loading - A document is on its way.
 * @cssstate failed - It could not be loaded.
 * @cssstate empty - There is none.
 * @cssstate dark - The text around it is light, so that its colours are those of a dark page.
 * @cssstate chart - The chart is shown.
 * @cssstate rows - The rows are shown.
 * @cssstate list - The same: another name of `rows`.
 * @cssstate zoomed - Less than the whole is in view.
 */
export class EventTimelineElement extends StoryElement {
  static override styles = [...StoryElement.styles, styles, ...listStyles];

  /** `auto` shows the chart where the element is at least 640 px wide, else rows. `list` is another name of `rows`. */
  @property() view: 'auto' | 'chart' | 'rows' | 'list' = 'auto';

  /** `elastic` folds long stretches without events, `linear` does not, `even` gives each happening one step. */
  @property() scale: ScaleKind = 'elastic';

  /**
   * Shortest stretch that folds, as a share of the whole; 0 folds none. With the default, stretches fold only where dates would stand
   * too close together. Inside an explainer the explainer's holds.
   */
  @property({ type: Number, converter: numberAttribute }) fold = 0.12;

  /** Field of events that makes the lanes. */
  @property() lanes: LaneBy = 'lane';

  /** Sets what was said beside the rows of events, in words. An explainer that composes itself does. */
  @property({ type: Boolean }) statements = false;

  /** Order of the rows. */
  @property() order: 'oldest' | 'newest' = 'oldest';

  /** Times of the latest `zoomTo`, of which whoever builds the page is told where they can't be shown. */
  protected zoomTimes: readonly unknown[] | undefined;
  readonly #state = createElementState(INITIAL_STATE, (before, after) => {
    if (after.selectedId !== before.selectedId) this.#clipboard?.forget();
    this.requestUpdate('selected', before.selectedId);
    this.requestUpdate();
  });
  readonly #selection = shareSelection('event', () => this.documentSource.shared);
  /** Words, dates and language of the next update; null without a document. */
  #context: RenderContext | null | undefined;
  /** Data of the latest update, as plain values. */
  #shown: ShownTimeline | null | undefined;
  #wasFromServer = false;
  /** Value of `data` at the latest update. */
  #drawnData: unknown;
  /** Prints the timeline; undefined until the code for printing is loaded. */
  #printController: PrintController | undefined;

  readonly #viewport = new ViewportController(this);
  readonly #size = new SizeController(this);
  readonly #lazy = declareTimelineModules(this.modules);
  /** Lays out the chart; undefined until a chart is needed. */
  #chart: ChartLayout | undefined;
  #needsChart = isServer;
  readonly #loadPrint = this.modules.lazy(() => afterPaint().then(() => import('./export/timeline-print.js')));
  readonly #loadInteraction = this.modules.lazy(() => import('./timeline-interaction.js'));
  readonly #intent = new IntentController(this, {
    onIntent: () => this.#requestInteraction(),
    classify: classifyEarlyEvent,
  });
  /** True once a reader uses the timeline, or the page sets a value that needs the same code, or is idle. */
  #needsInteraction = false;
  #isPrepared = false;
  #interaction: InteractionModule.TimelineInteraction | undefined;
  #module: typeof InteractionModule | undefined;
  /** Changes the state; undefined until its code is loaded. */
  #handleRequest: Dispatch | undefined;
  #clipboard: ClipboardController | undefined;
  #filterEvents: ReturnType<typeof SearchModule.createEventFilter> | undefined;

  /**
   * Id of the chosen event; `now` chooses the last event that has happened, or else the next one. Inside an explainer it is the explainer's:
   * of two timelines with a choice of their own, the first one's holds.
   */
  @property({ reflect: true })
  get selected(): string | null {
    return this.#state.value.selectedId;
  }
  set selected(id: string | null | undefined) {
    const selectedId = id ?? null;
    this.#selection.push(selectedId);
    this.#state.setByPage({ selectedId }, selectEvent(this.#state.value, selectedId));
  }

  /** Which events are shown; readers can change it, and undo it. */
  @property({ attribute: false })
  get filter(): EventFilter | undefined {
    return this.#state.value.filter;
  }
  set filter(filter: EventFilter | undefined) {
    this.#state.setByPage({ filter });
  }

  /** Stretch of time in view, in milliseconds from 1970 UTC; null while no chart is drawn, as before the first `updateComplete`. */
  get range(): { readonly fromMs: number; readonly toMs: number } | null {
    const layout = this.#shown?.data.layout;
    return layout && this.#chart ? this.#chart.timesIn(layout, this.#state.value.viewport) : null;
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#drawnData = this.data;
    const context = (this.#context = this.explainer && this.contextOf(this.explainer));
    if (context) {
      // All elements inside an explainer share the selection, even if the page has set it on this one.
      this.#selection.pull(this.selected, (id, cause) => {
        this.#state.set(selectEvent(this.#state.value, id));
        if (id !== null && cause && cause !== 'script')
          this.#dispatchLater({ type: 'follow-link', target: { kind: 'event', id }, scrolls: cause === 'link' });
      });
      if (this.selected === 'now' && !context.explainer.eventById.has('now'))
        this.selected = findCurrentEvent(context.explainer.events, Date.now())?.id ?? null;
      const { selectedId, filter } = this.#state.value;
      const needed = selectedId ?? filter ?? this.documentSource.shared?.selectedStatement;
      if (this.#needsInteraction || this.#intent.hasActs || needed != null) this.#startInteraction();
    }
    const show = () => (this.#shown = context && { data: this.#dataOf(context), context, dispatch: this.#dispatch });
    show();
    // The module also warns the builder of a page that has no document.
    if (!this.#printController && this.status !== 'loading')
      this.#printController = this.#loadPrint()?.printTimeline(
        this,
        () => this.#shown,
        () => {
          this.#lazy.detail();
          this.requestUpdate();
        },
      );
    if (!this.#shown) {
      // The code that draws the story loads in parallel with the document.
      if (this.hasUpdated) void this.whenDrawable();
      return;
    }
    const { layout } = this.#shown.data;
    // Counted buttons stand for events without a label, and the interaction code renders some of these buttons.
    if (layout && !showsEveryEvent(layout)) this.#startInteraction();
    const viewport = this.#interaction?.findSameDates(this.#shown.data);
    if (viewport) {
      this.#state.set({ ...this.#state.value, viewport });
      this.#viewport.jump(viewport);
      show();
    }
    this.#interaction?.show(this.#shown.data, this.#shown.context);
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { showsChart = false, isWhole } = this.#shown?.data ?? {};
    this.states.set('chart', showsChart);
    for (const name of ['rows', 'list']) this.states.set(name, !!this.#shown && !showsChart);
    this.states.set('zoomed', showsChart && !isWhole);
    if (this.#shown && showsChart === this.#wantsChart && !this.isDrawnByServer) void this.#prepareForActs();
    if (this.#interaction && this.#intent.isWaiting)
      this.modules.waitFor(this.#interaction.gesturesLoaded.then(() => this.#intent.replay()));
  }

  protected override get readsOwnList(): boolean {
    return true;
  }

  protected override resetState(): void {
    const { view, selectedId } = this.#state.value;
    // Inside an explainer, the explainer decides the selection.
    this.#state.reset({ view, ...(this.isSharing && { selectedId }) });
    this.#viewport.jump(WHOLE);
  }

  protected override onLongDocument(): void {
    this.#lazy.largeTimeline();
  }

  /** If there is room for the chart, no list is drawn before it, nor in place of a server's list that holds its room. */
  protected override whenDrawable(): Promise<unknown> | undefined {
    const { chart, rowWords } = this.#lazy;
    const waits = [
      this.#hasRoomForChart ? this.modules.whenLoaded(chart) : undefined,
      this.#startsWithWords ? this.modules.whenLoaded(rowWords) : undefined,
    ].filter((each) => each !== undefined);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** The chart is laid out in steps. */
  protected override drawFirst(draw: () => void | Promise<unknown>): void | Promise<unknown> {
    return drawInTask(draw, this.whenDrawable(), () => {
      const context = this.contextOf(this.explainer!);
      return this.#chartLayout()?.prepare(this.#chartOptions(context), context, this.#widthPx) ?? forceLayout();
    });
  }

  /** Chooses an event, or none; sends no event. */
  select(id: string | null): void {
    this.selected = id;
  }

  /** Chooses the event after the chosen one; sends no event. */
  next(): void {
    this.#step(1);
  }

  /** Chooses the event before the chosen one; sends no event. */
  previous(): void {
    this.#step(-1);
  }

  /**
   * Shows the stretch from one time to another, in either order: milliseconds from 1970 UTC, `Date`s, or texts that are dates of the
   * document, such as `2023-02-04` and `2023-02`, of which all of the day or month is shown. What lies outside of the story is left out.
   * While rows are shown, there is nothing to zoom, and the call is forgotten.
   */
  zoomTo(from: number | Date | string, to: number | Date | string): void {
    this.#dispatch({ type: 'show-times', times: (this.zoomTimes = [from, to]) });
  }

  /** Shows the whole. */
  fit(): void {
    this.#dispatch({ type: 'zoom', viewport: WHOLE, motion: 'jump' });
  }

  /**
   * The chart as it is shown, in its colours and fonts, as one SVG that needs nothing else: with the story's title above and
   * where it is from below. While rows are shown, the chart that there would be. Rejects where there is none to draw.
   */
  toSvg(): Promise<string> {
    return this.#exportImage(({ drawSvg }, picture) => drawSvg(picture));
  }

  /**
   * Returns the chart as PNG, with `scale` pixels for one of the page. Rejects with a `SecurityError` where the page's content
   * security policy forbids it: `img-src` needs `blob:` or `data:`.
   */
  toPng({ scale = 2 }: { readonly scale?: number } = {}): Promise<Blob> {
    return this.#exportImage(({ drawPng }, picture) => drawPng(picture, scale));
  }

  protected override loadEvent(explainer: Explainer): Event {
    return new EventTimelineLoadEvent(explainer);
  }

  protected override problemEvent(problems: readonly Problem[]): Event {
    return new EventTimelineProblemEvent(problems);
  }

  protected override get hashOptions(): HashOptions {
    return {
      name: 'timeline',
      kinds: ['event'],
      filterKeys: ['text', 'topic', 'lane', 'person'],
      follow: (target) => this.#followLink(target),
    };
  }

  /** Changes the state, as everything except properties does. Requests wait until the code that handles them is loaded. */
  readonly #dispatch: Dispatch = (request) => {
    if (!this.#handleRequest) {
      this.#dispatchLater(request);
      return true;
    }
    // A time range that a script sets together with new data applies to the new data.
    if (request.type === 'show-times' && (!this.#shown?.data.layout || this.data !== this.#drawnData)) {
      void this.updateComplete.then(() => this.#shown?.data.layout && this.#dispatch(request));
      return true;
    }
    return this.#handleRequest(request);
  };

  /** Dispatches a request after the next update with the code that handles it. */
  #dispatchLater(request: Parameters<Dispatch>[0]): void {
    this.#intent.defer(() => this.#dispatch(request));
    this.requestUpdate();
  }

  /** Shows the target of the page's address. Returns false while that isn't possible yet. */
  #followLink(target: HashTarget | null): boolean {
    const { explainer } = this;
    if (explainer) this.#requestInteraction();
    if (!explainer || !this.#interaction) return false;
    if (target?.kind === 'event' && !explainer.eventById.has(target.id)) return this.status !== 'loading';
    if (target?.kind !== 'filter') this.#selection.push(target?.id ?? null, 'link');
    return this.#dispatch({ type: 'follow-link', target, scrolls: true });
  }

  #step(step: 1 | -1): void {
    const events = this.#context ? this.#eventsOf(this.#context) : [];
    const at = events.findIndex(({ id }) => id === this.selected);
    const to = events[at < 0 && step < 0 ? events.length - 1 : at + step];
    if (to) this.selected = to.id;
  }

  /** Loads the code for acts once the whole picture stands and the page has nothing else to do, so that the first act is answered at once. */
  async #prepareForActs(): Promise<void> {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    await whenIdle();
    const isLoaded = await import('./timeline-interaction.js').then(
      () => true,
      // The first act tries again, and tells what is missing.
      () => false,
    );
    if (isLoaded && this.isConnected) this.#requestInteraction();
  }

  /** Begins to load all modules that handle a reader's input, in parallel. */
  #requestInteraction(): void {
    if (this.#needsInteraction) return;
    this.#needsInteraction = true;
    this.#loadInteraction();
    this.#lazy.detail();
    if (this.#shown?.data.showsChart) void import('../../controllers/viewport/viewport-gestures.js').catch(() => {});
    this.requestUpdate();
  }

  #startInteraction(): void {
    const module = this.#loadInteraction();
    if (!module || this.#interaction) return;
    this.#module = module;
    const hasWaitingActs = () => this.#intent.hasActs;
    this.#interaction = new module.TimelineInteraction(this.renderRoot as ShadowRoot, this.#dispatch, hasWaitingActs);
    this.addController(this.#interaction);
    this.#handleRequest = module.createTimelineDispatch({
      element: this,
      state: this.#state,
      shown: () => {
        const [data, context] = [this.#shown?.data, this.#context];
        return data && context ? { data: { ...data, events: this.#eventsOf(context) }, context } : undefined;
      },
      shared: () => this.documentSource.shared,
      links: this.links,
      viewport: this.#viewport,
      interaction: this.#interaction,
    });
  }

  async #exportImage<T>(
    draw: (module: typeof ImageModule, picture: ImageModule.Picture | null | undefined) => T | Promise<T>,
  ): Promise<T> {
    this.#needsChart = true;
    this.requestUpdate();
    const [{ drawSvg, drawPng }] = await Promise.all([import('./export/export-image.js'), this.updateComplete]);
    return draw({ drawSvg, drawPng }, this.#shown && { root: this.renderRoot, ...this.#shown });
  }

  /** True if the chart should be shown, whether its code is loaded or not. */
  get #wantsChart(): boolean {
    return !this.isDrawnByServer && this.#hasRoomForChart;
  }

  /** True if the chart should be shown by a browser, whoever has drawn what is there. */
  get #hasRoomForChart(): boolean {
    return showsChart(this.view, this.#state.value.view, this.#size.widthPx);
  }

  /** True if the first drawing has words beside rows. A server has drawn rows at every width. */
  get #startsWithWords(): boolean {
    return this.statements && (this.isDrawnByServer || !this.#hasRoomForChart);
  }

  /** Width of the element; 0 on a server and during hydration. */
  get #widthPx(): number {
    return this.isDrawnByServer ? 0 : this.#size.widthPx;
  }

  /** Returns the events that match the filter; all events until the code for filters is loaded. */
  #eventsOf(context: RenderContext): readonly StoryEvent[] {
    const { filter } = this.#state.value;
    const search = filter && this.#lazy.search();
    if (!search || !this.#interaction) return context.explainer.events;
    return (this.#filterEvents ??= search.createEventFilter())(filter, context);
  }

  /** Returns the layout of the chart; undefined until a chart has been needed and its code is loaded. */
  #chartLayout(): ChartLayout | undefined {
    this.#needsChart ||= this.#wantsChart;
    const chart = this.#needsChart ? this.#lazy.chart() : undefined;
    return (this.#chart ??=
      chart && new chart.ChartLayout(this, { load: this.#lazy.largeTimeline, waitFor: this.modules.waitFor }));
  }

  #chartOptions(context: RenderContext): ChartOptions {
    return {
      events: this.#eventsOf(context),
      viewport: this.#viewport.viewport,
      scale: this.scale,
      fold: this.documentSource.shared?.fold ?? foldShare(this.fold) ?? DEFAULT_FOLD,
      lanes: this.lanes,
    };
  }

  #dataOf(context: RenderContext): TimelineData {
    const { selected } = this;
    const { shared } = this.documentSource;
    const { explainer } = context;
    const statement = explainer.statementById.get(shared?.selectedStatement ?? '');
    const detail = selected === null ? undefined : this.#lazy.detail();
    if (detail) this.#clipboard ??= new detail.ClipboardController(this);
    this.#wasFromServer ||= this.isDrawnByServer;
    const isDated = explainer.events.some(({ date }) => date);
    const layout = isDated ? this.#chartLayout() : undefined;
    return createTimelineData(this.#state.value, this.#chartOptions(context), layout, {
      context,
      chart: layout && this.#lazy.chart(),
      widthPx: this.#widthPx,
      isDated,
      showsChart: !!layout && this.#wantsChart,
      order: this.order,
      statements: this.statements,
      headingLevel: this.level,
      isFromServer: this.isDrawnByServer,
      isChartAwaited: this.#wasFromServer && isDated && showsChart(this.view, undefined, Infinity),
      isSharing: !!shared,
      holdsStatements: shared?.holdsStatements ?? false,
      selectedStatement: shared?.selectedStatement ?? null,
      relatedIds: new Set([statement?.about ?? [], statement?.at ?? []].flat()),
      detailId: detail ? selected : null,
      lazy: this.#lazy,
      panels: this.#module?.panels,
      clipboard: this.#clipboard,
      toSvg: () => this.toSvg(),
      toPng: () => this.toPng(),
      href: selected === null ? undefined : this.links.hrefOf({ kind: 'event', id: selected }),
    });
  }

  protected override render(): TemplateResult {
    if (!this.#shown) return this.notices.renderWithoutDocument();
    if (this.isWithdrawn) return html``;
    const { data, context, dispatch } = this.#shown;
    return html`<div class="root">
      <section
        class="view-${data.showsChart ? 'chart' : 'list'} ${data.isFromServer ? 'from-server' : ''}"
        aria-label=${data.isSharing ? context.say('whatHappened') : context.explainer.title}
      >
        ${renderHeader(data, context, dispatch)} ${this.modules.renderFailure(this.#lazy.chart, context.say)}
        ${this.#intent.hasActs ? this.modules.renderFailure(this.#loadInteraction, context.say) : nothing}
        ${renderBody(data, context, dispatch)} ${this.notices.renderCorrections(goToEvent(context, dispatch))}
        ${this.notices.renderProblems()}
      </section>
    </div>`;
  }
}
