import { nothing, type TemplateResult } from 'lit';
import type { ClipboardController } from '../../../controllers/clipboard-controller.js';
import { countOffscreen } from '../../../layout/timeline/offscreen-counts.js';
import type { EventFilter, SearchWords } from '../../../layout/filter/event-filter.js';
import { memoizeLast } from '../../../layout/memoize.js';
import type { TimelineLayout } from '../../../layout/timeline/timeline-layout.js';
import type { Viewport } from '../../../layout/scale/viewport.js';
import type { Explainer, StoryEvent } from '../../../model/explainer.js';
import { formatWhen } from '../../parts/event-detail/event-dates.js';
import type * as FindModule from './search.js';
import { renderOpened } from './cluster-list.js';
import type { TimelineStage } from '../timeline-stage.js';

/** What readers have opened, closed and turned to. */
export interface TimelineOpenings {
  readonly view?: 'chart' | 'list' | undefined;
  readonly isFinding: boolean;
  readonly isSaving: boolean;
  /** An event of the cluster that is open as a list, and how many of that are shown. */
  readonly inCluster?: string | undefined;
  readonly shownOfCluster: number;
  readonly allStatements: boolean;
  /** Periods of a long list, by their keys. */
  readonly pages: ReadonlySet<string>;
}

/** What readers do in the panels. */
interface PanelActs {
  readonly openings: TimelineOpenings;
  choose(id: string, cause: string): void;
  close(): void;
  narrow(filter: EventFilter | undefined): void;
  closeFinding(): void;
  toggleSaving(): void;
  tellZoom(viewport: Viewport): void;
  showAllStatements(): void;
  showMoreOfCluster(): void;
}

/** What a reader opens beside the chart or the list. Each panel is a part of its own, loaded when it is first opened. */
export class TimelinePanels {
  readonly #stage: () => TimelineStage;
  readonly #acts: PanelActs;
  readonly find;
  /** Asked for ahead, where a reader comes near what opens it. */
  readonly detail;
  readonly #overview;
  readonly #save;
  #clipboard: ClipboardController | undefined;

  readonly #filterEvents = memoizeLast(
    (explainer: Explainer, filter: EventFilter, _key: string, find: typeof FindModule) =>
      find.filterEvents(explainer, filter, this.search),
  );

  constructor(stage: () => TimelineStage, acts: PanelActs) {
    this.#stage = stage;
    this.#acts = acts;
    const { later } = stage();
    this.find = later(() => import('./search.js'));
    this.detail = later(() => import('./detail.js'));
    this.#overview = later(() => import('./overview.js'));
    this.#save = later(() => import('./save.js'));
  }

  /** The events that the filter leaves; all of them while its code is on the way. */
  get events(): readonly StoryEvent[] {
    const { explainer, filter } = this.#stage().host;
    if (!explainer) return [];
    const find = filter && this.find();
    return find ? this.#filterEvents(explainer, filter, this.search.key, find) : explainer.events;
  }

  /** An event's searchable words, and what they depend on besides the event. */
  get search(): SearchWords {
    const { words } = this.#stage();
    return { key: `${words.locale} ${words.timeZone ?? ''}`, whenOf: (event) => formatWhen(event, words) };
  }

  /** The cluster that is open as a list, where it is still one. */
  get opened(): readonly StoryEvent[] {
    const { inCluster } = this.#acts.openings;
    if (inCluster === undefined) return [];
    const clusters = this.#stage().layout?.clusters;
    return clusters?.find(({ events }) => events.some(({ id }) => id === inCluster))?.events ?? [];
  }

  /** The event whose detail is there. */
  get detailId(): string | null {
    const { selected } = this.#stage().host;
    return selected !== null && this.detail() ? selected : null;
  }

  /** The fields, or, while they are closed, only what is narrowed. */
  renderFind(): unknown {
    const { host, context } = this.#stage();
    const { isFinding: isOpen } = this.#acts.openings;
    if (!isOpen && !host.filter) return nothing;
    return this.find()?.renderTimelineFind(context.explainer, {
      ...context,
      isOpen,
      filter: host.filter,
      search: this.search,
      onFilter: (filter) => this.#acts.narrow(filter),
      onClose: () => this.#acts.closeFinding(),
    });
  }

  /** What the button "Save" has opened, if it has. */
  renderSaveMenu(): unknown {
    if (!this.#acts.openings.isSaving) return undefined;
    const { host, context } = this.#stage();
    return this.#save()?.saveMenu({ ...context, host, onClose: () => this.#acts.toggleSaving() });
  }

  /** What is out of view at either side. */
  renderEdges(layout: TimelineLayout): unknown {
    const { view, context } = this.#stage();
    const asides = countOffscreen(layout);
    const isPart = !view.isWhole || asides.earlier.count + asides.later.count > 0;
    return isPart ? this.#overview()?.renderEdges(asides, context) : nothing;
  }

  /** What belongs to the chart, below it. */
  renderBelowChart({ fold }: TimelineLayout): readonly unknown[] {
    return [this.#renderOverview(fold), this.#renderOpened(), this.#renderDetail('chart')];
  }

  /** The detail of the chosen event, which stands in its row where there is no chart. */
  renderDetailInRow(): TemplateResult | typeof nothing {
    return this.#stage().showsChart ? nothing : this.#renderDetail('list');
  }

  #renderDetail(form: 'chart' | 'list'): TemplateResult | typeof nothing {
    const { host, context, shared, hrefOf } = this.#stage();
    const event = host.selected === null ? undefined : context.explainer.eventById.get(host.selected);
    const detail = event && this.detail();
    if (!detail || !context.events.includes(event)) return nothing;
    return detail.renderDetail(
      event,
      {
        ...context,
        holdsStatements: shared?.holdsStatements ?? false,
        showsAll: this.#acts.openings.allStatements,
        href: hrefOf({ kind: 'event', id: event.id }),
        clipboard: (this.#clipboard ??= new detail.ClipboardController(host)),
        onStep: (id) => this.#acts.choose(id, 'step'),
        onShowAll: () => this.#acts.showAllStatements(),
        onStatement: (id) => shared?.requestSelect({ kind: 'statement', id, cause: 'link' }),
        onClose: () => this.#acts.close(),
      },
      form,
    );
  }

  /** What was copied belongs to the event that was chosen before. */
  forgetCopied(): void {
    this.#clipboard?.forget();
  }

  /** Only while less than the whole is in view. */
  #renderOverview(fold: TimelineLayout['fold']): unknown {
    const { view, context } = this.#stage();
    if (view.isWhole) return nothing;
    return this.#overview()?.renderOverview({
      ...context,
      fold,
      onWindow: (viewport, isDone) => {
        view.jump(viewport);
        if (isDone) this.#acts.tellZoom(viewport);
      },
    });
  }

  /** Of a long cluster the first, and the next as they are wished for. */
  #renderOpened(): TemplateResult | typeof nothing {
    const { opened } = this;
    if (opened.length === 0) return nothing;
    const count = this.#acts.openings.shownOfCluster;
    return renderOpened(opened.slice(0, count), Math.max(0, opened.length - count), this.#stage().context, () =>
      this.#acts.showMoreOfCluster(),
    );
  }
}
