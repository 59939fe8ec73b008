import { clamp } from '../layout/geometry.js';
import {
  createTimelineLayout,
  type TimelineLayout,
  type TimelineLayouter,
  type TimelineOptions,
} from '../layout/timeline/timeline-layout.js';
import { WHOLE, zoomStep } from '../layout/scale/viewport.js';
import type { Explainer } from '../model/explainer.js';
import { runInSlices } from '../scheduling/slices.js';
import type { Steps } from '../scheduling/steps.js';

/** Time without zooming after which the zoom counts as final. */
const REST_MS = 100;
/** Maximum wait for an idle period, where frames leave no time between them. */
const MAX_WAIT_MS = 100;

/**
 * Computes the layout of a large timeline between frames and input. Meanwhile it returns the previous layout, or the
 * labels of a smaller zoom step.
 */
export class SlicedLayout {
  readonly #layouter: TimelineLayouter = createTimelineLayout();
  readonly #waitFor: (part: Promise<unknown>) => void;
  #latest: { readonly explainer: Explainer; readonly layout: TimelineLayout } | undefined;
  #work: { readonly wanted: readonly unknown[]; readonly abort: AbortController } | undefined;

  /** @param waitFor Draws again when a part of the work is done. */
  constructor(waitFor: (part: Promise<unknown>) => void) {
    this.#waitFor = waitFor;
  }

  /** Returns the best layout available; undefined while nothing of a document can be shown. */
  layout(explainer: Explainer, options: TimelineOptions): TimelineLayout | undefined {
    const cached = this.#layouter.cachedLayout(explainer, options);
    if (cached?.isDone) this.#stop();
    else this.#begin(explainer, options, cached !== undefined);
    if (cached) this.#latest = { explainer, layout: cached.layout };
    return this.#latest?.explainer === explainer ? this.#latest.layout : undefined;
  }

  #begin(explainer: Explainer, options: TimelineOptions, isShown: boolean): void {
    const { viewport = WHOLE, ...others } = options;
    const wanted = [explainer, zoomStep(viewport), ...Object.entries(others).flat()];
    if (this.#work?.wanted.every((each, index) => Object.is(each, wanted[index]))) return;
    this.#stop();
    const work = { wanted, abort: new AbortController() };
    this.#work = work;
    this.#waitFor(this.#run(this.#layouter.prepare(explainer, options), isShown, work.abort.signal));
  }

  /**
   * Runs the work. Where something is shown already it waits until zooming has ended, since the layout of each
   * intermediate step would be wasted.
   */
  async #run(steps: Steps<void>, isShown: boolean, signal: AbortSignal): Promise<void> {
    try {
      if (isShown) await new Promise((resolve) => setTimeout(resolve, REST_MS));
      await runInSlices(steps, signal, isShown ? yieldUntilIdle : undefined);
    } catch (error) {
      if (!signal.aborted) throw error;
    }
  }

  #stop(): void {
    this.#work?.abort.abort();
    this.#work = undefined;
  }
}

/** Yields until the browser is idle, so that animations take precedence. */
function yieldUntilIdle(): Promise<number> {
  return new Promise((resolve) => {
    const begin = (deadline?: IdleDeadline): void => resolve(clamp(deadline?.timeRemaining() ?? 4, 2, 8));
    if (typeof requestIdleCallback === 'function') requestIdleCallback(begin, { timeout: MAX_WAIT_MS });
    else setTimeout(begin);
  });
}
