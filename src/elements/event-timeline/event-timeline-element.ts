import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClipboardController } from '../../controllers/clipboard-controller.js';
import type { SelectionRequest, SharedExplainer } from '../../controllers/explainer-context.js';
import { FocusController } from '../../controllers/focus-controller.js';
import { GestureController } from '../../controllers/gesture-controller.js';
import type { HashOptions, HashTarget } from '../../controllers/hash-controller.js';
import { MeasureController } from '../../controllers/measure-controller.js';
import { SizeController } from '../../controllers/size-controller.js';
import { ViewportController } from '../../controllers/viewport-controller.js';
import { filterEvents, isFilteringEvents, type EventFilter, type SearchWords } from '../../layout/event-filter.js';
import { foldTime, unfoldTime } from '../../layout/fold.js';
import type { LaneBy } from '../../layout/lanes.js';
import { formatMoment } from '../../layout/moment-words.js';
import { layoutOverview } from '../../layout/overview-layout.js';
import { placeDate } from '../../layout/placed-date.js';
import { layoutStrip } from '../../layout/strip-layout.js';
import {
  createTimelineLayout,
  foldOf,
  layoutTimeline,
  type ScaleKind,
  type TimelineLayout,
} from '../../layout/timeline-layout.js';
import { estimatedMeasure, type TextMeasure } from '../../layout/text-measure.js';
import { rememberLast } from '../../layout/remember.js';
import { panBy, reveal, WHOLE, zoomBy, type Viewport } from '../../layout/viewport.js';
import type { Explainer, StoryEvent } from '../../model/explainer.js';
import type { Problem } from '../../model/problem.js';
import { bringTo } from '../shared/bring-to.js';
import type { Say } from '../../i18n/messages.js';
import type { DateWords } from '../../time/format-date.js';
import { formatWhen, type Words } from '../shared/event-words.js';
import { StoryElement } from '../shared/story-element.js';
import { renderStoryHeader } from '../shared/story-header.js';
import {
  EventTimelineFilterEvent,
  EventTimelineLoadEvent,
  EventTimelineProblemEvent,
  EventTimelineSelectedEvent,
  EventTimelineSelectEvent,
  EventTimelineViewEvent,
  EventTimelineZoomEvent,
} from './event-timeline-events.js';
import { styles } from './event-timeline.styles.js';
import { renderChart } from './timeline-chart.js';
import type { DetailContext } from './timeline-detail.js';
import { eventReachedBy } from './timeline-focus.js';
import { actOfKey, type TimelineAct } from './timeline-keys.js';
import { renderList, WHOLE_LIST } from './timeline-list.js';
import type { PictureSource } from './timeline-picture.js';
import { renderStrip } from './timeline-strip.js';
import { renderEdges, renderOpened, renderToolbar } from './timeline-toolbar.js';

/** From this width of the element on, `view="auto"` shows the chart; the styles hold the same number. */
const CHART_FROM_PX = 640;
const ZOOM_STEP = 2;
const PAN_STEP = 0.25;
/** Between the names of lanes and the chart. */
const LANE_GAP_PX = 16;
/** From more events on, the labels that are shown are a few among many. */
const MOST_MEASURED = 2000;

/**
 * A story's events on a timeline: a chart where there is room for one, a column where there is not.
 *
 * @tagname event-timeline
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
 * @cssprop --said-ink - Colour of text; the page's by default.
 * @cssprop --said-muted - Colour of quiet text.
 * @cssprop --said-rule - Colour of rules.
 * @cssprop --said-paper - Colour behind everything.
 * @cssprop --said-accent - Colour of links and buttons.
 * @cssprop --said-font - Font; the page's by default.
 * @cssprop --said-heading-font - Font of headings.
 * @cssprop --said-lane-1 - Colour of the first lane, and so on to 8.
 * @cssprop --said-side-1 - Colour of the first side, and so on to 6.
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

  @state() private isFinding = false;
  @state() private readersView: 'chart' | 'list' | undefined;
  /** An event of the cluster that is open as a list. */
  @state() private openedId: string | undefined;
  @state() private showsAllStatements = false;
  @state() private openPages: ReadonlySet<string> = new Set();
  @state() private isSaving = false;

  readonly #view = new ViewportController(this);
  readonly #size = new SizeController(this);
  readonly #measure = new MeasureController(this, { title: 'label-title', note: 'label-note' });
  readonly #layoutTimeline = createTimelineLayout();
  /** Labels are laid out anew when their second lines mean something else: in another language or zone. */
  readonly #notesIn = rememberLast((_locale: string, _zone: string | undefined, _say: Say) => {
    const notes = new WeakMap<StoryEvent, string>();
    const words = this.#words;
    return (event: StoryEvent): string => {
      const note = notes.get(event) ?? formatWhen(event, words, 'short');
      notes.set(event, note);
      return note;
    };
  });
  readonly #measureAll = rememberLast(
    (_before: TextMeasure, events: readonly StoryEvent[], noteOf: (event: StoryEvent) => string) =>
      this.#measure.prepare(
        events.flatMap((event) => [
          { text: event.title, style: 'title' as const },
          { text: noteOf(event), style: 'note' as const },
        ]),
      ),
  );
  #noteOf: (event: StoryEvent) => string = () => '';
  #events: readonly StoryEvent[] = [];
  #layout: TimelineLayout | undefined;
  /** Where the focus goes once it is drawn. */
  #wantedFocus: string | undefined;
  readonly #focus = new FocusController(this, {
    keyOf: (element, kept) => this.#keyOf(element, kept),
    find: (key) => this.#holderOf(key) ?? this.renderRoot.querySelector<HTMLElement>('[data-id], .cluster'),
  });
  #wanted: HashTarget | undefined;
  #clipboard: ClipboardController | undefined;
  readonly #filterEvents = rememberLast((explainer: Explainer, filter: EventFilter | undefined, key: string) =>
    filterEvents(explainer, filter, this.#searchWords(key)),
  );
  readonly #find = this.later(() => import('./timeline-find.js'));
  readonly #detail = this.later(() => import('./timeline-detail.js'));
  readonly #overview = this.later(() => import('./timeline-overview.js'));
  readonly #pages = this.later(() => import('./timeline-pages.js'));
  readonly #save = this.later(() => import('./timeline-save.js'));

  constructor() {
    super();
    new GestureController(this, () => this.renderRoot.querySelector<HTMLElement>('.canvas'), {
      viewport: () => this.#view.viewport,
      isMirrored: () => this.language.direction === 'rtl',
      onMove: (viewport) => this.#view.jump(viewport),
      onEnd: () => this.#tellZoom(this.#view.viewport),
      onDoubleClick: (aboutU) => this.#move(zoomBy(this.#view.target, ZOOM_STEP, aboutU)),
    });
  }

  override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isSharing) this.#followExplainer();
    const { explainer } = this;
    this.#events = explainer ? this.#filterEvents(explainer, this.filter, this.#searchKey) : [];
    this.#noteOf = this.#notesIn(this.language.locale, this.zone, this.language.say);
    this.#layout = explainer && this.#showsChart ? this.#layOut(explainer) : undefined;
    if (this.#isNarrowed) this.#find();
    if (!this.#view.isWhole) this.#overview();
    if (!this.#showsChart && this.#events.length > WHOLE_LIST) this.#pages();
    if (changed.has('selected')) {
      this.#clipboard?.forget();
      this.showsAllStatements = false;
      if (this.selected !== null) this.#detail();
    }
  }

  override updated(changed: PropertyValues): void {
    super.updated(changed);
    const hasDocument = this.explainer !== null;
    this.setState('chart', hasDocument && this.#showsChart);
    this.setState('list', hasDocument && !this.#showsChart);
    this.setState('zoomed', this.#showsChart && !this.#view.isWhole);
    if (changed.has('selected')) this.#reveal(this.selected);
    if (changed.has('shared')) this.#revealRelated(changed.get('shared') as SharedExplainer | undefined);
    this.#takeFocus();
    if (this.#wanted) void this.#bringReader(this.#wanted);
    this.#wanted = undefined;
  }

  protected override get readsOwnList(): boolean {
    return true;
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
    if (!fold) return;
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

  get #showsChart(): boolean {
    if (this.readersView && this.#size.widthPx >= CHART_FROM_PX) return this.readersView === 'chart';
    return this.view === 'auto' ? this.#size.widthPx >= CHART_FROM_PX : this.view === 'chart';
  }

  get #gutterPx(): number {
    return this.#gutterIn(this.#size.widthPx);
  }

  /** Room for the names of lanes: a share of the width, but no word is broken for it. */
  #gutterIn(widthPx: number): number {
    const { explainer } = this;
    if (this.lanes === 'none' || !explainer) return 0;
    const names = (this.lanes === 'topic' ? explainer.topics : explainer.lanes).flatMap(({ name }) =>
      name.split(/\s+/),
    );
    const { width } = this.#measure.prepare(names.map((text) => ({ text, style: 'title' })));
    const longestPx = Math.max(0, ...names.map((name) => width(name, 'title'))) + LANE_GAP_PX;
    return Math.round(Math.min(widthPx * 0.3, Math.max(92, longestPx, Math.min(150, widthPx * 0.13))));
  }

  get #words(): Words {
    return { say: this.language.say, date: (date, style) => this.date(date, style) };
  }

  /** Language of the document's texts, where it isn't the interface's. */
  get #lang(): string | undefined {
    const lang = this.explainer?.lang;
    return lang === this.language.locale ? undefined : lang;
  }

  get #isNarrowed(): boolean {
    return this.isFinding || isFilteringEvents(this.filter);
  }

  /** What an event's searchable words depend on, besides the event. */
  get #searchKey(): string {
    return `${this.language.locale} ${this.zone ?? ''}`;
  }

  #searchWords(key: string): SearchWords {
    return { key, whenOf: (event) => formatWhen(event, this.#words) };
  }

  /** The cluster that is open as a list, where it is still one. */
  get #opened(): readonly StoryEvent[] {
    if (this.openedId === undefined) return [];
    return this.#layout?.clusters.find(({ events }) => events.some(({ id }) => id === this.openedId))?.events ?? [];
  }

  /** Events of the chosen statement. */
  get #relatedIds(): ReadonlySet<string> {
    const statement = this.explainer?.statementById.get(this.shared?.selectedStatement ?? '');
    return new Set(this.isSharing && statement ? [...statement.about, ...(statement.at ? [statement.at] : [])] : []);
  }

  /** The chart at a width; another width than the element's own is a picture's, and not remembered. */
  #layOut(explainer: Explainer, widthPx = this.#size.widthPx): TimelineLayout {
    const lay = widthPx === this.#size.widthPx ? this.#layoutTimeline : layoutTimeline;
    const words = this.language.messages?.dates as DateWords | undefined;
    return lay(explainer, {
      viewport: this.#view.viewport,
      widthPx: Math.max(1, widthPx - this.#gutterIn(widthPx)),
      measure: this.#measureFor(this.#events),
      scale: this.scale,
      fold: (this.isSharing ? this.shared?.fold : undefined) ?? this.fold,
      lanes: this.lanes,
      locale: this.language.locale,
      timeZone: this.zone,
      events: this.#events,
      noteOf: this.#noteOf,
      ...(words && { words }),
    });
  }

  /** Text is measured in the page, all of it at one go and not again while panning; where most of it has no room anyway, an estimate does. */
  #measureFor(events: readonly StoryEvent[]): TextMeasure {
    if (events.length > MOST_MEASURED) return estimatedMeasure;
    return this.#measureAll(this.#measure.prepare([]), events, this.#noteOf);
  }

  #togglePage(key: string, isOpen: boolean): void {
    if (this.openPages.has(key) === isOpen) return;
    const keys = new Set(this.openPages);
    if (isOpen) keys.add(key);
    else keys.delete(key);
    this.openPages = keys;
  }

  /** Moves the view so that an event is in it, with its label. */
  #reveal(id: string | null): void {
    const date = id === null ? undefined : this.explainer?.eventById.get(id)?.date;
    if (!date || !this.#layout || this.#view.isWhole) return;
    if (this.#layout.labels.some(({ event }) => event.id === id)) return;
    const { fold } = this.#layout;
    const { target } = this.#view;
    const { startEarliest, endLatest } = placeDate(date);
    const from = Number.isFinite(startEarliest) ? foldTime(fold, startEarliest) : target.from;
    const to = Number.isFinite(endLatest) ? foldTime(fold, endLatest) : target.to;
    const room = (target.to - target.from) / 3;
    this.#view.glide(reveal(target, from - room, to + room));
  }

  /** A statement that was chosen elsewhere shows its place in time. */
  #revealRelated(before: SharedExplainer | undefined): void {
    if (this.shared?.selectedStatement === before?.selectedStatement) return;
    const related = [...this.#relatedIds];
    if (!related.some((id) => this.#buttonOf(id))) this.#reveal(related[0] ?? null);
  }

  /** Inside an explainer the choice is everybody's. */
  #followExplainer(): void {
    const { selectedEvent: id = null, cause = '' } = this.shared ?? {};
    if (id === this.selected) return;
    this.selected = id;
    if (id === null || cause === '' || cause === 'script') return;
    this.#showFiltered(id);
    if (cause === 'link') this.#wanted = { kind: 'event', id };
  }

  /** Chooses without asking anybody. */
  #apply(request: SelectionRequest): void {
    if (this.isSharing) this.shared?.applySelect(request);
    else this.selected = request.id;
  }

  /** Who chooses an event that is filtered out wants to see it. */
  #showFiltered(id: string): void {
    const { explainer } = this;
    const event = explainer?.eventById.get(id);
    if (!explainer || !event || this.#filterEvents(explainer, this.filter, this.#searchKey).includes(event)) return;
    this.filter = undefined;
  }

  protected override get hashOptions(): HashOptions {
    return {
      name: 'timeline',
      kinds: ['event'],
      wishes: ['text', 'topic', 'lane', 'person'],
      follow: (target) => this.#follow(target),
    };
  }

  /** Shows what the page's address points to. */
  #follow(target: HashTarget | null): boolean {
    const { explainer } = this;
    if (!explainer) return false;
    if (!target) {
      this.filter = undefined;
      this.select(null);
      return true;
    }
    if (target.kind === 'filter') {
      this.filter = target.filter;
    } else {
      if (!explainer.eventById.has(target.id)) return this.status !== 'loading';
      this.#showFiltered(target.id);
      this.#apply({ kind: 'event', id: target.id, cause: 'link' });
    }
    this.#wanted = target;
    this.requestUpdate();
    return true;
  }

  /**
   * Brings the reader to an event, that is to its label or row, or, where it is one of many in a cluster, to its detail; or
   * to the line that says what is narrowed.
   */
  async #bringReader(target: HashTarget): Promise<void> {
    await this.updateComplete;
    while (this.#view.isMoving) await new Promise(requestAnimationFrame);
    await this.updateComplete;
    const find = (selector: string) => this.renderRoot.querySelector<HTMLElement>(selector);
    const place = target.kind === 'filter' ? find('.find-result') : (this.#buttonOf(target.id) ?? find('#detail'));
    if (place) bringTo(place);
  }

  /** Of what is narrowed, or else of the chosen event. */
  #tellAddress(): void {
    const { selected: id, filter } = this;
    const isFiltering = filter && isFilteringEvents(filter);
    if (isFiltering) this.writeAddress({ kind: 'filter', filter: { ...filter } });
    else this.writeAddress(id === null ? null : { kind: 'event', id });
  }

  async #toggleFinding(): Promise<void> {
    if (this.isFinding) {
      this.#closeFinding();
      return;
    }
    this.isFinding = true;
    await this.updateComplete;
    const { explainer } = this;
    const find = this.#find();
    if (!find || !explainer) return;
    find.focusFindPanel(this.renderRoot);
    await find.prepareFinding(explainer, this.#searchWords(this.#searchKey));
  }

  #closeFinding(): void {
    this.isFinding = false;
    this.renderRoot.querySelector<HTMLElement>('.find-button')?.focus();
  }

  /** A reader's wish. */
  #narrow(filter: EventFilter | undefined): void {
    this.filter = isFilteringEvents(filter) ? filter : undefined;
    this.openedId = undefined;
    const event = new EventTimelineFilterEvent(this.filter);
    this.dispatchEvent(event);
    this.#tellAddress();
    // The button that was pressed is gone.
    if (!filter && this.isFinding) this.#find()?.focusFindPanel(this.renderRoot);
    else if (!filter) this.renderRoot.querySelector<HTMLElement>('.find-button')?.focus();
  }

  #neighbour(step: 1 | -1): StoryEvent | undefined {
    const at = this.#events.findIndex(({ id }) => id === this.selected);
    return this.#events[at < 0 && step < 0 ? this.#events.length - 1 : at + step];
  }

  /** A reader's act: asks the page, then the explainer around, then applies. */
  #choose(id: string | null, cause: string): boolean {
    const previousId = this.selected;
    if (id === previousId) return true;
    const asked = new EventTimelineSelectEvent(id, previousId, cause);
    if (!this.dispatchEvent(asked)) return false;
    if (id !== null) this.#showFiltered(id);
    if (this.isSharing) {
      if (!this.shared!.requestSelect({ kind: 'event', id, cause })) return false;
    } else {
      this.selected = id;
    }
    const told = new EventTimelineSelectedEvent(id, previousId, cause);
    this.dispatchEvent(told);
    if (id === null) this.#tellAddress();
    else this.writeAddress({ kind: 'event', id });
    return true;
  }

  #toggle(id: string): void {
    this.#choose(id === this.selected ? null : id, 'click');
  }

  /** Puts away the chosen event, else the open cluster; the focus returns to where it was opened. */
  #close(): void {
    const id = this.selected ?? this.openedId;
    if (this.selected === null) this.openedId = undefined;
    else if (!this.#choose(null, 'close')) return;
    this.#wantedFocus = id;
    this.requestUpdate();
  }

  /** A cluster opens by zooming in, or, where its events are too close for that, as a list of buttons. */
  #openCluster(events: readonly StoryEvent[]): void {
    const { fold } = this.#layout!;
    const dates = events.flatMap(({ date }) => (date ? [placeDate(date, this.zone)] : []));
    const starts = dates.map(({ startEarliest }) => startEarliest).filter(Number.isFinite);
    const ends = dates.map(({ endLatest }) => endLatest).filter(Number.isFinite);
    const from = foldTime(
      fold,
      starts.reduce((a, b) => Math.min(a, b), Infinity),
    );
    const to = foldTime(
      fold,
      ends.reduce((a, b) => Math.max(a, b), -Infinity),
    );
    const room = (to - from) * 0.15;
    const { target } = this.#view;
    const isOneMoment = new Set(starts).size <= 1 && new Set(ends).size <= 1;
    if (isOneMoment || !(to - from + 2 * room < (target.to - target.from) / 1.5)) {
      const isOpen = this.#opened.includes(events[0]!);
      this.openedId = isOpen ? undefined : events[0]!.id;
      if (!isOpen) this.#wantedFocus = this.openedId;
    } else {
      this.#move({ from: Math.max(0, from - room), to: Math.min(1, to + room) });
    }
  }

  /** A reader's way to another view; false where there is none. */
  #move(viewport: Viewport): boolean {
    const { from, to } = this.#view.target;
    if (viewport.from === from && viewport.to === to) return false;
    this.#view.glide(viewport);
    this.#tellZoom(viewport);
    return true;
  }

  #tellZoom(viewport: Viewport): void {
    const fold = this.#layout?.fold;
    if (!fold) return;
    const event = new EventTimelineZoomEvent(unfoldTime(fold, viewport.from), unfoldTime(fold, viewport.to));
    this.dispatchEvent(event);
  }

  #show(view: 'chart' | 'list'): void {
    if (this.#showsChart === (view === 'chart')) return;
    this.readersView = view;
    const event = new EventTimelineViewEvent(view);
    this.dispatchEvent(event);
  }

  /** The button that was pressed goes: readers go on where the list did. */
  async #showAllStatements(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.statement-list > li').length;
    this.showsAllStatements = true;
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.statement-list > li')[before]?.focus({ preventScroll: true });
  }

  #handleStatement(id: string): void {
    this.shared?.requestSelect({ kind: 'statement', id, cause: 'link' });
  }

  readonly #handleKey = (event: KeyboardEvent): void => {
    const act = actOfKey(event, this.language.direction);
    if (act !== undefined && act !== 'close' && this.#act(act)) event.preventDefault();
  };

  readonly #handleEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.selected === null && this.#opened.length === 0) return;
    event.preventDefault();
    this.#close();
  };

  /** What each act does; `false` leaves the key to the page. */
  #act(act: TimelineAct): boolean {
    const { target, isWhole } = this.#view;
    switch (act) {
      case 'panBefore':
        return this.#move(panBy(target, -PAN_STEP)) || !isWhole;
      case 'panAfter':
        return this.#move(panBy(target, PAN_STEP)) || !isWhole;
      case 'zoomIn':
        this.#move(zoomBy(target, ZOOM_STEP));
        return true;
      case 'zoomOut':
        this.#move(zoomBy(target, 1 / ZOOM_STEP));
        return true;
      case 'fit':
        this.#move(WHOLE);
        return true;
      case 'close':
        return false;
      default:
        return this.#walk(act);
    }
  }

  /** From the event that has the focus to another; what stands in one cluster is one step. */
  #walk(act: TimelineAct): boolean {
    const id = this.#focus.key;
    const from = this.#events.find((event) => event.id === id);
    if (!from || !this.#layout) return false;
    const here = this.#holderOf(id);
    let to = eventReachedBy(act, from, this.#events, this.#layout);
    while (to && here && this.#holderOf(to.id) === here && (act === 'next' || act === 'previous')) {
      to = eventReachedBy(act, to, this.#events, this.#layout);
    }
    if (to) this.#goTo(to);
    return true;
  }

  #goTo({ id }: StoryEvent): void {
    this.#wantedFocus = id;
    if (!this.#buttonOf(id)) this.#reveal(id);
    this.#takeFocus();
  }

  /** Focuses what is wanted as soon as it is in view, or what stands for it once the view is at rest. */
  #takeFocus(): void {
    const id = this.#wantedFocus;
    if (id === undefined) return;
    const { viewport, target } = this.#view;
    const element = this.#buttonOf(id) ?? (viewport === target ? this.#holderOf(id) : null);
    if (!element && viewport !== target) return;
    this.#wantedFocus = undefined;
    if (element) this.#focus.move(id, element);
  }

  /** The event that a focused part stands for. */
  #keyOf(element: Element, kept: string | undefined): string | undefined {
    const { id, holds } = (element as HTMLElement).dataset;
    if (id !== undefined) return id;
    if (holds === undefined) return this.selected ?? undefined;
    return kept !== undefined && this.#holderOf(kept) === element ? kept : holds;
  }

  #buttonOf(id: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  }

  /** The button of an event, or the counted one that it is in. */
  #holderOf(id: string | undefined): HTMLElement | null {
    if (id === undefined) return null;
    const group = this.#groups.find((events) => events.some((event) => event.id === id));
    return (
      this.#buttonOf(id) ?? (group ? this.renderRoot.querySelector(`[data-holds="${CSS.escape(group[0]!.id)}"]`) : null)
    );
  }

  /** Events that share a counted button. */
  get #groups(): readonly (readonly StoryEvent[])[] {
    const { clusters = [], earlier = [], later = [] } = this.#layout ?? {};
    return [...clusters.map(({ events }) => events), earlier, later];
  }

  protected override render(): TemplateResult {
    const { explainer } = this;
    if (!explainer) return this.renderWithoutDocument();
    if (this.isTakenBack) return html``;
    return html`<div class="root">
      <section
        class="view-${this.#form}"
        @pointerover=${this.#detail}
        @focusin=${this.#detail}
        aria-label=${this.isSharing ? this.language.say('whatHappened') : explainer.title}
        @keydown=${this.#handleEscape}
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

  #renderEvents(explainer: Explainer): TemplateResult {
    return this.#layout ? this.#renderChart(explainer, this.#layout) : this.#renderListOf(explainer, this.#events);
  }

  get #form(): 'chart' | 'list' {
    return this.#showsChart ? 'chart' : 'list';
  }

  #renderHeader(explainer: Explainer): TemplateResult {
    return html`<header class="header">
      <div class="header-words">
        ${renderStoryHeader(explainer, {
          ...this.#words,
          level: this.level,
          lang: this.#lang,
          isInside: this.isSharing,
          onLead: (id) => this.#choose(id, 'lead'),
        })}
      </div>
      ${
        explainer.events.length > 0
          ? renderToolbar({
              ...this.#words,
              view: this.#form,
              canChooseView: this.#size.widthPx >= CHART_FROM_PX,
              isWhole: this.#view.isWhole,
              canFind: explainer.events.length > 1,
              isFinding: this.isFinding,
              onFind: () => void this.#toggleFinding(),
              onView: (view) => this.#show(view),
              onAct: (act) => this.#act(act),
              saveMenu: this.isSaving ? this.#renderSaveMenu(explainer) : undefined,
              onSave: () => (this.isSaving = !this.isSaving),
            })
          : nothing
      }
    </header>`;
  }

  /** The fields, or, while they are closed, only what is narrowed. */
  #renderFind(explainer: Explainer): TemplateResult | typeof nothing {
    const find = this.#isNarrowed ? this.#find() : undefined;
    if (!find) return nothing;
    return find.renderTimelineFind(explainer, {
      ...this.#words,
      locale: this.language.locale,
      lang: this.#lang,
      isOpen: this.isFinding,
      filter: this.filter,
      events: this.#events,
      selectedId: this.selected,
      search: this.#searchWords(this.#searchKey),
      onFilter: (filter) => this.#narrow(filter),
      onClose: () => this.#closeFinding(),
    });
  }

  #renderChart(explainer: Explainer, layout: TimelineLayout): TemplateResult {
    return html`${this.#renderFigure(explainer, layout, this.#gutterPx)} ${this.#renderOverview(layout)}
    ${renderOpened(this.#opened, this.#chartContext(explainer, this.#gutterPx))}
    ${this.#renderDetail(explainer, 'chart')}
    ${layout.undated.length > 0 ? this.#renderListOf(explainer, layout.undated) : nothing}`;
  }

  /** The chart with what is counted at its sides, and the strip of statements. */
  #renderFigure(explainer: Explainer, layout: TimelineLayout, gutterPx: number): TemplateResult {
    const context = this.#chartContext(explainer, gutterPx);
    const isWhole = this.#view.isWhole && layout.earlier.length + layout.later.length === 0;
    return html`<div class="chart ${this.#view.isWhole ? '' : 'zoomed'}" part="chart" @keydown=${this.#handleKey}>
      ${isWhole ? nothing : renderEdges(layout, context)} ${renderChart(layout, context)}
      ${renderStrip(layoutStrip(explainer, layout.scale, this.zone), layout.widthPx, context)}
    </div>`;
  }

  #chartContext(explainer: Explainer, gutterPx: number) {
    return {
      ...this.#words,
      explainer,
      locale: this.language.locale,
      lang: this.#lang,
      direction: this.language.direction,
      gutterPx,
      selectedId: this.selected,
      selectedStatement: this.shared?.selectedStatement ?? null,
      relatedIds: this.#relatedIds,
      opened: this.#opened,
      detailId: this.#detailId,
      onChoose: (id: string) => this.#toggle(id),
      onOpen: (events: readonly StoryEvent[]) => this.#openCluster(events),
      onAct: (act: TimelineAct) => this.#act(act),
    };
  }

  /** What a picture is taken of. */
  get #picture(): PictureSource {
    const { explainer } = this;
    return {
      ...this.#words,
      root: this.renderRoot,
      explainer,
      count: this.#events.length,
      locale: this.language.locale,
      lang: this.#lang,
      widthPx: this.#size.widthPx,
      showsChart: this.#showsChart,
      renderChart: (widthPx) =>
        this.#renderFigure(explainer!, this.#layOut(explainer!, widthPx), this.#gutterIn(widthPx)),
    };
  }

  #renderSaveMenu(explainer: Explainer): unknown {
    return this.#save()?.saveMenu({
      say: this.language.say,
      explainer,
      toSvg: () => this.toSvg(),
      toPng: () => this.toPng(),
      onClose: () => (this.isSaving = false),
    });
  }

  /** Only while less than the whole is in view. */
  #renderOverview({ fold }: TimelineLayout): TemplateResult | typeof nothing {
    const overview = this.#view.isWhole ? undefined : this.#overview();
    if (!overview) return nothing;
    const { locale, direction } = this.language;
    return overview.renderOverview(layoutOverview(this.#events, fold, this.zone), {
      ...this.#words,
      direction,
      gutterPx: this.#gutterPx,
      viewport: this.#view.viewport,
      momentAt: (u) => formatMoment(unfoldTime(fold, u), 'date', { locale, timeZone: this.zone }),
      onWindow: (viewport, isDone) => {
        this.#view.jump(viewport);
        if (isDone) this.#tellZoom(viewport);
      },
    });
  }

  #renderListOf(explainer: Explainer, events: readonly StoryEvent[]): TemplateResult {
    const lanes = this.lanes === 'topic' ? explainer.topics : explainer.lanes;
    return renderList(events, {
      ...this.#words,
      explainer,
      locale: this.language.locale,
      lang: this.#lang,
      level: Math.min(6, this.level + 1),
      order: this.order,
      folds: this.#foldsInWords(explainer),
      selectedId: this.selected,
      relatedIds: this.#relatedIds,
      detailId: this.#detailId,
      laneNumber: (event) =>
        lanes.findIndex(({ id }) => id === (this.lanes === 'topic' ? event.topics[0] : event.lane)?.id) + 1,
      onToggle: (id) => this.#toggle(id),
      renderPages: (dated, context) =>
        this.#pages()?.renderPages(dated, context, {
          timeZone: this.zone,
          openKeys: this.openPages,
          onToggle: (key, isOpen) => this.#togglePage(key, isOpen),
        }) ?? nothing,
      detail: this.#showsChart ? nothing : this.#renderDetail(explainer, 'list'),
    });
  }

  #foldsInWords(explainer: Explainer): TimelineLayout['fold']['folds'] {
    const fold = (this.isSharing ? this.shared?.fold : undefined) ?? this.fold;
    return foldOf(explainer, { scale: this.scale, fold }).folds;
  }

  /** The event whose detail is there. */
  get #detailId(): string | null {
    return this.selected !== null && this.#detail() ? this.selected : null;
  }

  #renderDetail(explainer: Explainer, form: 'chart' | 'list'): TemplateResult | typeof nothing {
    const event = this.selected === null ? undefined : explainer.eventById.get(this.selected);
    const detail = event && this.#detail();
    if (!detail || !this.#events.includes(event)) return nothing;
    const context: DetailContext = {
      ...this.#words,
      explainer,
      locale: this.language.locale,
      lang: this.#lang,
      level: Math.min(6, this.level + 1),
      direction: this.language.direction,
      events: this.#events,
      holdsStatements: this.isSharing && (this.shared?.holdsStatements ?? false),
      showsAll: this.showsAllStatements,
      href: this.hrefOf({ kind: 'event', id: event.id }),
      clipboard: (this.#clipboard ??= new detail.ClipboardController(this)),
      onStep: (id) => this.#choose(id, 'step'),
      onShowAll: () => void this.#showAllStatements(),
      onStatement: (id) => this.#handleStatement(id),
      onClose: () => this.#close(),
    };
    return detail.renderDetail(event, context, form);
  }
}
