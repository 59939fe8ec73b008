import type { ReactiveControllerHost } from 'lit';
import { MeasureController } from '../../../controllers/measure-controller.js';
import { unfoldSpan } from '../../../layout/scale/fold-scale.js';
import type { FoldLabelOf } from '../../../layout/scale/fold-labels.js';
import type { ScaleKind } from '../../../layout/timeline/document-folds.js';
import { lanesOf, type LaneBy } from '../../../layout/timeline/lanes.js';
import { memoizeLast } from '../../../scheduling/memoize.js';
import type { Steps } from '../../../scheduling/steps.js';
import { NAME_GAP_PX } from '../../../layout/timeline/zoom-layout.js';
import { estimatedMeasure, type TextMeasure } from '../../../layout/labels/text-measure.js';
import {
  createTimelineLayout,
  layoutTimeline,
  type TimelineLayout,
  type TimelineOptions,
} from '../../../layout/timeline/timeline-layout.js';
import type { Viewport } from '../../../layout/scale/viewport.js';
import type { Explainer, StoryEvent } from '../../../model/explainer.js';
import { formatDuration } from '../../../time/format/format-duration.js';
import { formatTimeBetween, type EndOfDate } from '../../../time/format/format-time-between.js';
import type { SlicedLayout } from '../../../controllers/sliced-layout.js';
import { forceLayout } from '../../base/force-layout.js';
import type { RenderContext } from '../../base/render-context.js';
import type { Words } from '../../../describe/parts.js';
import type * as LargeTimelineModule from '../large/large-timeline.js';
import { formatNote, isInMainYear } from './event-note.js';

/** Events of a chart, and the options of their layout. */
export interface ChartOptions {
  /** Events that the filter leaves. */
  readonly events: readonly StoryEvent[];
  readonly viewport: Viewport;
  readonly scale: ScaleKind;
  readonly fold: number;
  readonly lanes: LaneBy;
}

export interface ChartHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The code for more events than are laid out at once. */
export interface LargeTimelineLoader {
  /** Undefined until it is there. */
  readonly load: () => typeof LargeTimelineModule | undefined;
  /** Draws again when a part of the work is done. */
  readonly waitFor: (part: Promise<unknown>) => void;
}

/** Up to so many events are measured and laid out at once; of more, the labels that are shown are a few among many. */
const MAX_SYNC_EVENTS = 2000;
/** Between the names of lanes and the chart. */
const LANE_GAP_PX = 16;

/** Lays out the chart of one element: measures its text in the page, and remembers what has not changed. */
export class ChartLayout {
  readonly #measure: MeasureController;
  readonly #large: LargeTimelineLoader;
  /** Lays out many events in steps; there with the first of those documents. */
  #slicedLayout: SlicedLayout | undefined;
  readonly #layoutTimeline = createTimelineLayout();
  /** Labels are laid out anew when their second lines mean something else: in another language or zone. */
  readonly #notesIn = memoizeLast((locale: string, _zone: string | undefined, _say: Words['say'], story: Explainer) => {
    const notes = new WeakMap<StoryEvent, string>();
    const words = this.#words!;
    return (event: StoryEvent): string => {
      const style = isInMainYear(event, story) ? 'yearless' : 'short';
      const note = notes.get(event) ?? formatNote(event, words, locale, style);
      notes.set(event, note);
      return note;
    };
  });
  /**
   * Labels of folds tell the time from the last date before a fold to the first after it, as the list does; of dates that are too vague, the
   * length of the fold. Layout in slices begins anew for another function.
   */
  readonly #foldLabelIn = memoizeLast((locale: string, { events }: Explainer): FoldLabelOf => {
    const ends = events
      .flatMap(({ date }): EndOfDate[] =>
        date
          ? [
              [date.start, date],
              [date.end, date],
            ]
          : [],
      )
      .sort(([a], [b]) => a.earliestMs - b.earliestMs);
    return ({ fromMs, toMs }, display) => {
      const at = ends.findIndex(([{ earliestMs }]) => earliestMs > fromMs);
      // No date may come after a fold that is within a vague one.
      const next = ends[at];
      return (
        (next && formatTimeBetween(ends[at - 1]!, next, locale, display)) ||
        formatDuration(toMs - fromMs, locale, 0, display)
      );
    };
  });
  readonly #measureAll = memoizeLast(
    (
      _before: TextMeasure,
      events: readonly StoryEvent[],
      noteOf: (event: StoryEvent) => string,
      lead: StoryEvent | undefined,
    ) =>
      this.#measure.prepare(
        events.flatMap((event) => [
          { text: event.title, style: event === lead ? ('lead' as const) : ('title' as const) },
          { text: noteOf(event), style: 'note' as const },
        ]),
      ),
  );
  #words: Words | undefined;

  constructor(host: ChartHost, large: LargeTimelineLoader) {
    this.#measure = new MeasureController(host, {
      title: 'label-title',
      lead: 'label-title lead-title',
      note: 'label-note',
    });
    this.#large = large;
  }

  /** How one of a histogram's bins is drawn, where lanes may have them. */
  renderBinOf(events: readonly StoryEvent[]): typeof LargeTimelineModule.renderBin | undefined {
    return isLarge(events) ? this.#large.load()?.renderBin : undefined;
  }

  /** Room for the names of lanes, if there are any: a share of the width, but no word is broken for it. */
  gutterPx({ lanes }: Pick<ChartOptions, 'lanes'>, { explainer }: RenderContext, widthPx: number): number {
    const named = lanesOf(explainer, lanes);
    if (lanes === 'none' || named.length === 0) return 0;
    const names = named.flatMap(({ name }) => name.split(/\s+/));
    const { width } = this.#measure.prepare(names.map((text) => ({ text, style: 'title' })));
    const longestPx = Math.max(0, ...names.map((name) => width(name, 'title'))) + LANE_GAP_PX;
    return Math.round(Math.min(widthPx * 0.3, Math.max(92, longestPx, Math.min(150, widthPx * 0.13))));
  }

  /** Lays out the chart of an element in steps, after which `layout` has it at once. Many events have steps of their own. */
  *prepare(chart: ChartOptions, context: RenderContext, widthPx: number): Steps<void> {
    yield* forceLayout();
    if (isLarge(chart.events)) return;
    chart.events.forEach(this.#noteOf(context));
    yield;
    const options = this.#optionsOf(chart, context, widthPx);
    yield;
    yield* this.#layoutTimeline.prepare(context.explainer, options);
  }

  /**
   * The chart of an element `widthPx` wide. For a picture, which is not the element's own, nothing is remembered. Many
   * events are laid out in steps, so that there may be nothing yet.
   */
  layout(chart: ChartOptions, context: RenderContext, widthPx: number, isOwn: boolean): TimelineLayout | undefined {
    const { explainer } = context;
    const options = this.#optionsOf(chart, context, widthPx);
    if (!isLarge(chart.events)) return (isOwn ? this.#layoutTimeline : layoutTimeline)(explainer, options);
    const large = this.#large.load();
    if (!large) return undefined;
    const binned = { ...options, binLane: large.binLane };
    if (!isOwn) return layoutTimeline(explainer, binned);
    this.#slicedLayout ??= new large.SlicedLayout(this.#large.waitFor);
    return this.#slicedLayout.layout(explainer, binned);
  }

  /** Stretch of time in view. */
  timesIn({ fold }: TimelineLayout, viewport: Viewport): { readonly fromMs: number; readonly toMs: number } {
    return unfoldSpan(fold, viewport);
  }

  #noteOf({ explainer, say, date, locale, timeZone }: RenderContext): (event: StoryEvent) => string {
    this.#words = { say, date };
    return this.#notesIn(locale, timeZone, say, explainer);
  }

  #optionsOf(chart: ChartOptions, context: RenderContext, widthPx: number): TimelineOptions {
    const { explainer, locale, timeZone, words } = context;
    const noteOf = this.#noteOf(context);
    const gutterPx = this.gutterPx(chart, context, widthPx);
    return {
      ...chart,
      ...{ locale, timeZone, words },
      widthPx: Math.max(1, widthPx - gutterPx),
      namesPx: gutterPx - NAME_GAP_PX,
      measure: this.#measureFor(chart.events, noteOf, explainer.lead),
      noteOf,
      foldLabelOf: this.#foldLabelIn(locale, explainer),
    };
  }

  /** Text is measured in the page, all of it at one go and not again while panning; where most of it has no room anyway, an estimate does. */
  #measureFor(
    events: readonly StoryEvent[],
    noteOf: (event: StoryEvent) => string,
    lead: StoryEvent | undefined,
  ): TextMeasure {
    return isLarge(events) ? estimatedMeasure : this.#measureAll(this.#measure.prepare([]), events, noteOf, lead);
  }
}

function isLarge(events: readonly StoryEvent[]): boolean {
  return events.length > MAX_SYNC_EVENTS;
}
