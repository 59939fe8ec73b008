import type { ReactiveController } from 'lit';
import { FocusController } from '../../controllers/focus-controller.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { GestureController } from '../../controllers/viewport/gesture-controller.js';
import { WHOLE, type Viewport } from '../../layout/scale/viewport.js';
import type { TimelineLayout } from '../../layout/timeline/timeline-layout.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { focusAndScrollTo } from '../parts/scroll/scroll-to.js';
import type { TimelineData } from './timeline-data.js';
import type { FocusEffect } from './timeline-effects.js';
import { eventForCommand, firstInCluster } from './timeline-focus.js';
import { interactionStyles } from './timeline-interaction.styles.js';
import { commandOfKey, type FocusCommand } from './timeline-keys.js';
import { viewportFor } from './resolve-timeline-request.js';
import type { Dispatch } from './timeline-requests.js';

export { createTimelineDispatch } from './timeline-dispatch.js';
export * as panels from './panels/panels.js';

export const styles = [interactionStyles];

/**
 * Converts keys and gestures to requests, and manages the focus. It has access to the shadow root and to the shown data as plain
 * values, but not to the element. It is loaded when a reader begins to use the timeline.
 */
export class TimelineInteraction implements ReactiveController {
  readonly #root: ShadowRoot;
  readonly #dispatch: Dispatch;
  readonly #hasWaitingActs: () => boolean;
  readonly #focus: FocusController;
  readonly #gestures: GestureController;
  #data!: TimelineData;
  #context!: RenderContext;
  /** The latest chart. */
  #layout: TimelineLayout | undefined;
  /** The latest viewport that a gesture has requested, or that was drawn. */
  #viewport = WHOLE;
  /** Id of the event that gets the focus once it is drawn. */
  #pendingFocus: string | undefined;
  /** Element that has the focus until the counted button of that event is drawn. */
  #placeholder: HTMLElement | null = null;
  /** Data when the timeline was drawn last. */
  #drawn: TimelineData | undefined;

  /** @param hasWaitingActs True while acts wait that came before a choice that is drawn already. */
  constructor(root: ShadowRoot, dispatch: Dispatch, hasWaitingActs: () => boolean) {
    this.#root = root;
    this.#dispatch = dispatch;
    this.#hasWaitingActs = hasWaitingActs;
    this.#focus = new FocusController(root, {
      keyOf: (element, kept) => this.#keyOf(element, kept),
      find: (key) => this.#buttonOrClusterOf(key) ?? this.#placeholderFor(key),
    });
    this.#gestures = new GestureController(() => this.#find('.canvas'), {
      viewport: () => this.#viewport,
      isMirrored: () => this.#context.direction === 'rtl',
      onMove: (viewport) => {
        this.#viewport = viewport;
        dispatch({ type: 'drag', viewport, isDone: false });
      },
      onEnd: () => dispatch({ type: 'drag', viewport: this.#viewport, isDone: true }),
      onDoubleClick: (u) => dispatch({ type: 'zoom-about', u }),
    });
    root.addEventListener('keydown', (event) => this.#handleKey(event as KeyboardEvent));
    root.addEventListener('focusin', () => this.#keepTabStop());
  }

  /** Resolves when gestures are watched, or can't be. */
  get gesturesLoaded(): Promise<void> {
    return this.#gestures.loaded;
  }

  /**
   * Finds the viewport with the same dates if the axis has changed, as with a newer version of the document, and the whole where nothing is
   * in view that a filter leaves. A version without dates is ignored, since its axis means nothing.
   *
   * @returns Undefined where the viewport need not move.
   */
  findSameDates({ layout, viewport }: TimelineData): Viewport | undefined {
    if (!layout || layout.dated.length === 0) return undefined;
    const before = this.#layout;
    this.#layout = layout;
    return before && viewportFor(layout, before, viewport);
  }

  /** Sets the data that will be drawn next. */
  show(data: TimelineData, context: RenderContext): void {
    this.#data = data;
    this.#context = context;
    this.#viewport = data.drawnViewport;
  }

  hostUpdate(): void {
    this.#focus.hostUpdate();
  }

  hostUpdated(): void {
    this.#focus.hostUpdated();
    this.#gestures.hostUpdated();
    this.#applyPendingFocus();
    if (this.#hasWaitingActs()) return;
    this.#keepTabStop();
    this.#revealChosen();
  }

  hostDisconnected(): void {
    this.#gestures.hostDisconnected();
  }

  /** Moves the focus as an action requires. `drawn` resolves when the action is drawn. */
  async perform(effect: FocusEffect, drawn: Promise<unknown>): Promise<void> {
    switch (effect.type) {
      case 'focus-event':
        this.#pendingFocus = effect.id;
        return;
      case 'focus-search-button':
        this.#find('.find-button')?.focus();
        return;
      case 'focus-search':
        if (!this.#searchField) await drawn;
        (this.#searchField ?? this.#find('.find-button'))?.focus();
        return;
      case 'focus-next-statement': {
        // The pressed button disappears, so the focus moves to the first statement that was added.
        const before = new Set(this.#statements.map(({ dataset }) => dataset['statement']));
        await drawn;
        const added = this.#statements.find(({ dataset }) => !before.has(dataset['statement']));
        added?.focus({ preventScroll: true });
        return;
      }
      case 'scroll-to-target':
        await drawn;
        await this.#scrollToTarget(effect.target);
    }
  }

  get #searchField(): HTMLElement | null {
    return this.#find('.find-text input');
  }

  get #statements(): readonly HTMLElement[] {
    return [...this.#root.querySelectorAll<HTMLElement>('.statement-list > li')];
  }

  /**
   * Scrolls to an event and focuses it: its label or row, or its detail if it is in a cluster. A filter scrolls to the line with the result
   * of the filter.
   */
  async #scrollToTarget(target: HashTarget): Promise<void> {
    while (this.#data.isMoving) await new Promise(requestAnimationFrame);
    const place =
      target.kind === 'filter' ? this.#find('.find-result') : (this.#buttonOf(target.id) ?? this.#find('#detail'));
    if (place) focusAndScrollTo(place);
  }

  /** Moves the chosen event into the viewport, or the first event of the chosen statement. */
  #revealChosen(): void {
    const before = this.#drawn;
    const { selectedId, selectedStatement, relatedIds } = (this.#drawn = this.#data);
    if (selectedId !== before?.selectedId) this.#dispatch({ type: 'reveal', id: selectedId });
    const related = [...relatedIds];
    if (selectedStatement !== before?.selectedStatement && !related.some((id) => this.#buttonOf(id)))
      this.#dispatch({ type: 'reveal', id: related[0] ?? null });
  }

  /** Handles keys that move within the chart, and Escape, which closes what is open. */
  #handleKey(event: KeyboardEvent): void {
    const chart = this.#find('.chart');
    const isInChart = chart && event.composedPath().includes(chart);
    const command = isInChart ? commandOfKey(event, this.#context.direction) : undefined;
    const isHandled =
      command &&
      (command.type === 'move-focus'
        ? this.#moveFocus(command.command)
        : this.#dispatch({ ...command, id: this.#focus.key }));
    if (isHandled) event.preventDefault();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.#data.selectedId === null && this.#data.openCluster.length === 0) return;
    event.preventDefault();
    this.#dispatch({ type: 'dismiss' });
  }

  /** Moves the focus to another event. All events of one cluster count as one step. */
  #moveFocus(command: FocusCommand): boolean {
    const { layout, events } = this.#data;
    const id = this.#focus.key;
    const from = events.find((event) => event.id === id);
    if (!from || !layout) return false;
    const counted = firstInCluster(layout);
    const here = this.#buttonOf(from.id) ? undefined : counted.get(from.id);
    const sharesFocus = (event: StoryEvent): boolean => here !== undefined && counted.get(event.id) === here;
    const to = eventForCommand(command, from, events, layout, sharesFocus);
    if (to) this.#goTo(to);
    return true;
  }

  #goTo({ id }: StoryEvent): void {
    this.#pendingFocus = id;
    const isRevealed = !this.#buttonOf(id) && this.#dispatch({ type: 'reveal', id });
    if (!isRevealed) this.#applyPendingFocus();
  }

  /** Lets Tab lead back to the event that has the focus in the chart. */
  #keepTabStop(): void {
    const isEvent = this.#root.activeElement?.matches('.chart :is([data-id], [data-holds])');
    const id = isEvent ? this.#focus.key : undefined;
    if (id !== undefined && id !== this.#data.tabStopId) this.#dispatch({ type: 'tab-stop', id });
  }

  /** Focuses the pending event as soon as it is visible, or its cluster once the viewport has stopped moving. */
  #applyPendingFocus(): void {
    const id = this.#pendingFocus;
    if (id === undefined) return;
    const hasMovedOn = this.#placeholder !== null && this.#root.activeElement !== this.#placeholder;
    const element = this.#buttonOf(id) ?? (this.#data.isMoving ? null : this.#buttonOrClusterOf(id));
    if (!hasMovedOn && !element && (this.#data.isMoving || this.#firstInCluster(id))) return;
    [this.#pendingFocus, this.#placeholder] = [undefined, null];
    if (element && !hasMovedOn) this.#focus.move(id, element);
  }

  /** Returns the first event in view, in place of one that has left it. If that one will be in a cluster, its button gets the focus later. */
  #placeholderFor(key: string | undefined): HTMLElement | null {
    const element = this.#find('[data-id], .cluster');
    if (this.#firstInCluster(key)) [this.#pendingFocus, this.#placeholder] = [key, element];
    return element;
  }

  /** Returns the id of the event that a focused element represents. */
  #keyOf(element: Element, kept: string | undefined): string | undefined {
    const { id, holds } = (element as HTMLElement).dataset;
    if (id !== undefined) return id;
    if (holds === undefined) return this.#data.selectedId ?? undefined;
    return kept !== undefined && this.#buttonOrClusterOf(kept) === element ? kept : holds;
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  #buttonOf(id: string): HTMLElement | null {
    return this.#find(`[data-id="${CSS.escape(id)}"]`);
  }

  #buttonOrClusterOf(id: string | undefined): HTMLElement | null {
    if (id === undefined) return null;
    const first = this.#firstInCluster(id);
    return this.#buttonOf(id) ?? (first === undefined ? null : this.#find(`[data-holds="${CSS.escape(first)}"]`));
  }

  #firstInCluster(id: string | undefined): string | undefined {
    const { layout } = this.#data;
    return layout && id !== undefined ? firstInCluster(layout).get(id) : undefined;
  }
}
