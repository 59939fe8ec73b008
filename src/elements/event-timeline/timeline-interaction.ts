import type { ReactiveController } from 'lit';
import { FocusController } from '../../controllers/focus-controller.js';
import { GestureController } from '../../controllers/viewport/gesture-controller.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { glide } from '../../controllers/viewport/view-transition.js';
import { whenIdle } from '../../scheduling/when-idle.js';
import { layoutAsides } from '../../layout/timeline/offscreen-counts.js';
import { isFilteringEvents, type EventFilter } from '../../layout/filter/event-filter.js';
import { foldTime, unfoldTime } from '../../layout/scale/fold.js';
import { placeDate } from '../../layout/timeline/placed-date.js';
import { rememberFor } from '../../layout/memoize.js';
import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import { WHOLE, zoomBy, type Viewport } from '../../layout/scale/viewport.js';
import { panBy, reveal } from '../../layout/scale/viewport-moves.js';
import { withMessages } from '../../i18n/messages.js';
import type { StoryEvent } from '../../model/explainer.js';
import { bringTo } from '../parts/scroll/scroll-to.js';
import { paperStyles } from '../styles/print.styles.js';
import {
  EventTimelineFilterEvent,
  EventTimelineSelectedEvent,
  EventTimelineSelectEvent,
  EventTimelineViewEvent,
  EventTimelineZoomEvent,
} from './reader-events.js';
import { eventReachedBy } from './timeline-focus.js';
import { actOfKey, type TimelineAct } from './timeline-keys.js';
import { TimelinePanels, type TimelineOpenings } from './panels/panels.js';
import type { TimelineStage } from './timeline-stage.js';
import { actsStyles } from './timeline-interaction.styles.js';

export const styles = [actsStyles, paperStyles];

/** Of a long cluster so many events are shown at first, and at each wish for more. */
const CLUSTER_PART = 200;
const ZOOM_STEP = 2;
const PAN_STEP = 0.25;

/**
 * What a reader does with a timeline: choosing, opening, zooming, walking with keys, finding, following links, and where
 * the focus is meanwhile. Loaded after the first paint.
 */
export class TimelineActs implements ReactiveController {
  readonly panels: TimelinePanels;
  openings: TimelineOpenings = {
    isFinding: false,
    isSaving: false,
    shownOfCluster: CLUSTER_PART,
    allStatements: false,
    pages: new Set(),
  };

  /** As it is now. */
  readonly #stage: () => TimelineStage;
  readonly #focus: FocusController;
  /** Where the focus goes once it is drawn. */
  #wantedFocus: string | undefined;
  /** What was chosen when the element was drawn last. */
  #selected: string | null = null;
  #selectedStatement: string | null = null;

  constructor(stage: () => TimelineStage) {
    this.#stage = stage;
    const { host, view } = stage();
    this.panels = new TimelinePanels(stage, this);
    this.#focus = new FocusController(host, {
      keyOf: (element, kept) => this.#keyOf(element, kept),
      find: (key) => this.#holderOf(key) ?? this.#find('[data-id], .cluster'),
    });
    new GestureController(host, () => this.#find('.canvas'), {
      viewport: () => view.viewport,
      isMirrored: () => stage().context.direction === 'rtl',
      onMove: (viewport) => view.jump(viewport),
      onEnd: () => this.tellZoom(view.viewport),
      onDoubleClick: (aboutU) => this.#move(zoomBy(view.target, ZOOM_STEP, aboutU)),
    });
    host.addController(this);
    host.renderRoot.addEventListener('keydown', (event) => this.#handleKey(event as KeyboardEvent));
    for (const nearing of ['pointerover', 'focusin']) host.renderRoot.addEventListener(nearing, this.panels.detail);
    whenIdle()
      .then(() => withMessages(import('./export/timeline-print.js')))
      .then(
        ({ printOnPaper }) => printOnPaper(this.#stage),
        (error: unknown) => console.warn(`<${host.localName}> can’t be printed whole.`, error),
      );
  }

  hostUpdate(): void {
    if (this.#stage().host.selected === this.#selected) return;
    this.panels.forgetCopied();
    this.#open({ allStatements: false });
  }

  hostUpdated(): void {
    this.#takeFocus();
    const { host, shared } = this.#stage();
    const { selectedStatement = null } = shared ?? {};
    const [isOther, isOtherStatement] = [
      host.selected !== this.#selected,
      selectedStatement !== this.#selectedStatement,
    ];
    [this.#selected, this.#selectedStatement] = [host.selected, selectedStatement];
    if (isOther) this.reveal(host.selected);
    if (isOtherStatement) this.#revealRelated();
  }

  /** The explainer around the element has another event chosen. */
  followExplainer(id: string | null, cause: string): void {
    if (id === null || cause === '' || cause === 'script') return;
    this.#unhide(id);
    if (cause === 'link') void this.#bringReader({ kind: 'event', id });
  }

  /** Shows a stretch of time; waits where there is no chart yet. */
  zoomTo(fromMs: number, toMs: number): void {
    const { host, layout, view } = this.#stage();
    if (!layout) return void host.updateComplete.then(() => this.#stage().layout && this.zoomTo(fromMs, toMs));
    const [a, b] = [fromMs, toMs].map((ms) => foldTime(layout.fold, ms)).sort((x, y) => x - y) as [number, number];
    if (b > a) view.jump(zoomBy({ from: a, to: b }, 1));
  }

  fit(): void {
    this.#stage().view.jump(WHOLE);
  }

  /** A reader's act: asks the page, then the explainer around, then applies. False where it was refused. */
  choose(id: string | null, cause: string): boolean {
    const { host, shared } = this.#stage();
    const previousId = host.selected;
    if (id === previousId) return true;
    const asked = new EventTimelineSelectEvent(id, previousId, cause);
    if (!host.dispatchEvent(asked)) return false;
    if (id !== null) this.#unhide(id);
    if (!shared) host.selected = id;
    else if (!shared.requestSelect({ kind: 'event', id, cause })) return false;
    const told = new EventTimelineSelectedEvent(id, previousId, cause);
    host.dispatchEvent(told);
    if (id === null) this.#tellAddress();
    else this.#stage().writeAddress({ kind: 'event', id });
    return true;
  }

  toggle(id: string): void {
    this.choose(id === this.#stage().host.selected ? null : id, 'click');
  }

  /** Puts away the chosen event, else the open cluster; the focus returns to where it was opened. */
  close(): void {
    const { host } = this.#stage();
    const id = host.selected ?? this.openings.inCluster;
    if (host.selected === null) this.#open({ inCluster: undefined });
    else if (!this.choose(null, 'close')) return;
    this.#wantedFocus = id;
    host.requestUpdate();
  }

  /** A cluster opens by zooming in, or, where its events are too close for that, as a list of buttons. */
  openCluster(events: readonly StoryEvent[]): void {
    const { layout, view, words } = this.#stage();
    if (!layout) return;
    const dates = events.flatMap(({ date }) => (date ? [placeDate(date, words.timeZone)] : []));
    const starts = dates.map(({ startEarliest }) => startEarliest).filter(Number.isFinite);
    const ends = dates.map(({ endLatest }) => endLatest).filter(Number.isFinite);
    // A bin has a stretch of its own; spans in it may reach far beyond.
    const bin = layout.clusters.find((cluster) => cluster.events === events)?.bin;
    const fromMs = bin?.fromMs ?? starts.reduce((a, b) => Math.min(a, b), Infinity);
    const toMs = bin?.toMs ?? ends.reduce((a, b) => Math.max(a, b), -Infinity);
    const [from, to] = [foldTime(layout.fold, fromMs), foldTime(layout.fold, toMs)];
    const room = (to - from) * 0.15;
    const { target } = view;
    const isOneMoment = new Set(starts).size <= 1 && new Set(ends).size <= 1;
    if (isOneMoment || !(to - from + 2 * room < (target.to - target.from) / 1.5)) {
      const inCluster = this.panels.opened.includes(events[0]!) ? undefined : events[0]!.id;
      this.#open({ inCluster, shownOfCluster: CLUSTER_PART });
      this.#wantedFocus = inCluster ?? this.#wantedFocus;
    } else {
      this.#move({ from: Math.max(0, from - room), to: Math.min(1, to + room) });
    }
  }

  showMoreOfCluster(): void {
    const { shownOfCluster } = this.openings;
    this.#wantedFocus = this.panels.opened[shownOfCluster]?.id;
    this.#open({ shownOfCluster: shownOfCluster + CLUSTER_PART });
  }

  show(view: 'chart' | 'list'): void {
    if (this.#stage().showsChart === (view === 'chart')) return;
    this.#open({ view });
    const event = new EventTimelineViewEvent(view);
    this.#stage().host.dispatchEvent(event);
  }

  /** Tells the page what a reader has come to see. */
  tellZoom({ from, to }: Viewport): void {
    const fold = this.#stage().layout?.fold;
    if (!fold) return;
    const event = new EventTimelineZoomEvent(unfoldTime(fold, from), unfoldTime(fold, to));
    this.#stage().host.dispatchEvent(event);
  }

  /** What each act does; `false` leaves the key to the page. */
  act(act: TimelineAct): boolean {
    const { target, isWhole } = this.#stage().view;
    switch (act) {
      case 'panBefore':
        return this.#move(panBy(target, -PAN_STEP)) || !isWhole;
      case 'panAfter':
        return this.#move(panBy(target, PAN_STEP)) || !isWhole;
      case 'zoomIn':
        this.#move(zoomBy(target, ZOOM_STEP, this.#chosenU()));
        return true;
      case 'zoomOut':
        this.#move(zoomBy(target, 1 / ZOOM_STEP, this.#chosenU()));
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

  toggleSaving(): void {
    this.#open({ isSaving: !this.openings.isSaving });
  }

  async toggleFinding(): Promise<void> {
    const { host } = this.#stage();
    if (this.openings.isFinding) {
      this.closeFinding();
      return;
    }
    this.#open({ isFinding: true });
    await host.updateComplete;
    const find = this.panels.find();
    if (!find || !host.explainer) return;
    find.focusFindPanel(host.renderRoot);
    await find.prepareFinding(host.explainer, this.panels.search);
  }

  closeFinding(): void {
    this.#open({ isFinding: false });
    this.#find('.find-button')?.focus();
  }

  /** A reader's wish. */
  narrow(filter: EventFilter | undefined): void {
    const { host } = this.#stage();
    host.filter = isFilteringEvents(filter) ? filter : undefined;
    this.#open({ inCluster: undefined });
    const event = new EventTimelineFilterEvent(host.filter);
    host.dispatchEvent(event);
    this.#tellAddress();
    // The button that was pressed is gone.
    if (!filter && this.openings.isFinding) this.panels.find()?.focusFindPanel(host.renderRoot);
    else if (!filter) this.#find('.find-button')?.focus();
  }

  togglePage(key: string, isOpen: boolean): void {
    const { pages } = this.openings;
    if (pages.has(key) === isOpen) return;
    const next = new Set(pages);
    if (isOpen) next.add(key);
    else next.delete(key);
    this.#open({ pages: next });
  }

  /** The button that was pressed goes: readers go on where the list did. */
  async showAllStatements(): Promise<void> {
    const { host } = this.#stage();
    const items = () => host.renderRoot.querySelectorAll<HTMLElement>('.statement-list > li');
    const before = items().length;
    this.#open({ allStatements: true });
    await host.updateComplete;
    items()[before]?.focus({ preventScroll: true });
  }

  /** Shows what the page's address points to; false while that cannot be. */
  follow(target: HashTarget | null): boolean {
    const { host, isLoading } = this.#stage();
    if (!host.explainer) return false;
    if (!target) {
      host.filter = undefined;
      this.#apply(null, 'script');
      return true;
    }
    if (target.kind === 'filter') {
      host.filter = target.filter;
    } else {
      if (!host.explainer.eventById.has(target.id)) return !isLoading;
      this.#unhide(target.id);
      this.#apply(target.id, 'link');
    }
    void this.#bringReader(target);
    return true;
  }

  /**
   * Brings the reader to an event, that is to its label or row, or, where it is one of many in a cluster, to its detail; or
   * to the line that says what is narrowed.
   */
  async #bringReader(target: HashTarget): Promise<void> {
    const { host, view } = this.#stage();
    host.requestUpdate();
    await host.updateComplete;
    while (view.isMoving) await new Promise(requestAnimationFrame);
    await host.updateComplete;
    const place =
      target.kind === 'filter' ? this.#find('.find-result') : (this.#buttonOf(target.id) ?? this.#find('#detail'));
    if (place) bringTo(place);
  }

  /** Moves the view so that an event is in it, with its label. */
  reveal(id: string | null): void {
    const { layout, view } = this.#stage();
    if (view.isWhole || layout?.labels.some(({ event }) => event.id === id)) return;
    const stretch = this.#stretchOf(id);
    if (!stretch) return;
    const { target } = view;
    const room = (target.to - target.from) / 3;
    glide(view, reveal(target, stretch.from - room, stretch.to + room));
  }

  /** Where an event lies, in u; its open ends are those of the view. */
  #stretchOf(id: string | null): Viewport | undefined {
    const { layout, view, host, words } = this.#stage();
    const date = id === null ? undefined : host.explainer?.eventById.get(id)?.date;
    if (!date || !layout) return undefined;
    const { startEarliest, endLatest } = placeDate(date, words.timeZone);
    return {
      from: Number.isFinite(startEarliest) ? foldTime(layout.fold, startEarliest) : view.target.from,
      to: Number.isFinite(endLatest) ? foldTime(layout.fold, endLatest) : view.target.to,
    };
  }

  /** The middle of the chosen event, where that is in view: buttons and keys zoom about it, so that it stays. */
  #chosenU(): number | undefined {
    const { host, view } = this.#stage();
    const stretch = this.#stretchOf(host.selected);
    if (!stretch) return undefined;
    const middle = (stretch.from + stretch.to) / 2;
    return middle >= view.target.from && middle <= view.target.to ? middle : undefined;
  }

  /** A statement that was chosen elsewhere shows its place in time. */
  #revealRelated(): void {
    const related = [...this.#stage().context.relatedIds];
    if (!related.some((id) => this.#buttonOf(id))) this.reveal(related[0] ?? null);
  }

  #open(change: Partial<TimelineOpenings>): void {
    this.openings = { ...this.openings, ...change };
    this.#stage().host.requestUpdate();
  }

  /** Chooses without asking anybody. */
  #apply(id: string | null, cause: string): void {
    const { host, shared } = this.#stage();
    if (shared) shared.applySelect({ kind: 'event', id, cause });
    else host.selected = id;
  }

  /** Who chooses an event that is filtered out wants to see it. */
  #unhide(id: string): void {
    const { host } = this.#stage();
    const event = host.explainer?.eventById.get(id);
    if (event && !this.panels.events.includes(event)) host.filter = undefined;
  }

  /** Keys move within the chart, and Escape puts away. */
  #handleKey(event: KeyboardEvent): void {
    const chart = this.#find('.chart');
    const isInChart = chart !== null && event.composedPath().includes(chart);
    const act = isInChart ? actOfKey(event, this.#stage().context.direction) : undefined;
    if (act !== undefined && act !== 'close' && this.act(act)) event.preventDefault();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.#stage().host.selected === null && this.panels.opened.length === 0) return;
    event.preventDefault();
    this.close();
  }

  /** A reader's way to another view; false where there is none. */
  #move(viewport: Viewport): boolean {
    const { view } = this.#stage();
    const { from, to } = view.target;
    if (viewport.from === from && viewport.to === to) return false;
    glide(view, viewport);
    this.tellZoom(viewport);
    return true;
  }

  /** Of what is narrowed, or else of the chosen event. */
  #tellAddress(): void {
    const { selected: id, filter } = this.#stage().host;
    const { writeAddress } = this.#stage();
    if (filter && isFilteringEvents(filter)) writeAddress({ kind: 'filter', filter: { ...filter } });
    else writeAddress(id === null ? null : { kind: 'event', id });
  }

  /** From the event that has the focus to another; what stands in one cluster is one step. */
  #walk(act: TimelineAct): boolean {
    const { layout } = this.#stage();
    const { events } = this.panels;
    const id = this.#focus.key;
    const from = events.find((event) => event.id === id);
    if (!from || !layout) return false;
    const here = this.#buttonOf(from.id) ? undefined : this.#countedWith(from.id);
    const isHere = (event: StoryEvent): boolean => here !== undefined && this.#countedWith(event.id) === here;
    const to = eventReachedBy(act, from, events, layout, isHere);
    if (to) this.#goTo(to);
    return true;
  }

  #goTo({ id }: StoryEvent): void {
    this.#wantedFocus = id;
    if (!this.#buttonOf(id)) this.reveal(id);
    this.#takeFocus();
  }

  /** Focuses what is wanted as soon as it is in view, or what stands for it once the view is at rest. */
  #takeFocus(): void {
    const id = this.#wantedFocus;
    if (id === undefined) return;
    const { viewport, target } = this.#stage().view;
    const element = this.#buttonOf(id) ?? (viewport === target ? this.#holderOf(id) : null);
    if (!element && viewport !== target) return;
    this.#wantedFocus = undefined;
    if (element) this.#focus.move(id, element);
  }

  /** The event that a focused part stands for. */
  #keyOf(element: Element, kept: string | undefined): string | undefined {
    const { id, holds } = (element as HTMLElement).dataset;
    if (id !== undefined) return id;
    if (holds === undefined) return this.#stage().host.selected ?? undefined;
    return kept !== undefined && this.#holderOf(kept) === element ? kept : holds;
  }

  #find(selector: string): HTMLElement | null {
    return this.#stage().host.renderRoot.querySelector<HTMLElement>(selector);
  }

  #buttonOf(id: string): HTMLElement | null {
    return this.#find(`[data-id="${CSS.escape(id)}"]`);
  }

  /** The button of an event, or the counted one that it is in. */
  #holderOf(id: string | undefined): HTMLElement | null {
    if (id === undefined) return null;
    const first = this.#countedWith(id);
    return this.#buttonOf(id) ?? (first === undefined ? null : this.#find(`[data-holds="${CSS.escape(first)}"]`));
  }

  /** Of the events that share a counted button with this one, the first. */
  #countedWith(id: string): string | undefined {
    const { layout } = this.#stage();
    return layout && firstByCounted(layout).get(id);
  }
}

/** The first event of each counted button, by the ids of all that are in it. */
const firstByCounted = rememberFor((layout: TimelineLayout) => {
  const { earlier, later } = layoutAsides(layout);
  const groups = [...layout.clusters, earlier, later].map(({ events }) => events);
  return new Map(groups.flatMap((events) => events.map(({ id }) => [id, events[0]!.id] as const)));
});
