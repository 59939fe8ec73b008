import type { ReactiveController } from 'lit';
import { FocusController } from '../../controllers/focus-controller.js';
import type { HashTarget } from '../../controllers/hash-controller.js';
import { GestureController } from '../../controllers/viewport/gesture-controller.js';
import type { FoldMap } from '../../layout/scale/fold.js';
import { WHOLE } from '../../layout/scale/viewport.js';
import type { StoryEvent } from '../../model/explainer.js';
import type { RenderContext } from '../base/render-context.js';
import { bringTo } from '../parts/scroll/scroll-to.js';
import type { TimelineData } from './timeline-data.js';
import type { FocusEffect } from './timeline-effects.js';
import { eventReachedBy, firstOfCounted } from './timeline-focus.js';
import { interactionStyles } from './timeline-interaction.styles.js';
import { commandOfKey, type WalkCommand } from './timeline-keys.js';
import { viewportOn } from './timeline-requests.js';
import type { Dispatch } from './timeline-dispatch.js';

export { dispatchRequest } from './dispatch-request.js';
export * as panels from './panels/panels.js';

export const styles = [interactionStyles];

/**
 * Turns keys and gestures into requests, and keeps the focus where the reader is. It knows the shadow root and what is
 * shown, as plain values, and nothing of the element. Loaded when a reader turns to the timeline.
 */
export class TimelineInteraction implements ReactiveController {
  readonly #root: ShadowRoot;
  readonly #dispatch: Dispatch;
  readonly #focus: FocusController;
  readonly #gestures: GestureController;
  #data!: TimelineData;
  #context!: RenderContext;
  /** The axis of the latest chart. */
  #fold: FoldMap | undefined;
  /** The latest that a gesture has asked for, or that was drawn. */
  #viewport = WHOLE;
  /** Id of the event that gets the focus once it is drawn. */
  #wantedFocus: string | undefined;
  /** Has the focus while the counted button of the wanted event is on its way. */
  #standIn: HTMLElement | null = null;
  /** Data when the timeline was drawn last. */
  #drawn: TimelineData | undefined;

  constructor(root: ShadowRoot, dispatch: Dispatch) {
    this.#root = root;
    this.#dispatch = dispatch;
    this.#focus = new FocusController(root, {
      keyOf: (element, kept) => this.#keyOf(element, kept),
      find: (key) => this.#holderOf(key) ?? this.#standInFor(key),
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
  }

  /** Resolves when gestures are watched, or can't be. */
  get gesturesLoaded(): Promise<void> {
    return this.#gestures.loaded;
  }

  /**
   * Keeps the dates in view where the axis is another than before, as in a newer version. A document without dates in between changes
   * nothing, since its axis means nothing.
   *
   * @returns True where it has moved the viewport for that.
   */
  keepDates({ layout, viewport }: TimelineData): boolean {
    if (!layout?.dated[0]) return false;
    const before = this.#fold;
    this.#fold = layout.fold;
    const kept = before && viewportOn(layout.fold, before, viewport);
    return kept !== undefined && this.#dispatch({ type: 'zoom', viewport: kept, motion: 'jump' });
  }

  /** Takes what will be drawn next. */
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
    this.#takeFocus();
    this.#revealChosen();
  }

  hostDisconnected(): void {
    this.#gestures.hostDisconnected();
  }

  /** Puts the focus where an action leads it; `drawn` resolves when the action is drawn. */
  async perform(effect: FocusEffect, drawn: Promise<unknown>): Promise<void> {
    switch (effect.type) {
      case 'focus-event':
        this.#wantedFocus = effect.id;
        return;
      case 'focus-search-button':
        this.#find('.find-button')?.focus();
        return;
      case 'focus-search':
        if (!this.#searchField) await drawn;
        (this.#searchField ?? this.#find('.find-button'))?.focus();
        return;
      case 'focus-next-statement': {
        // The button that was pressed goes: readers go on where the list did.
        const count = this.#statements.length;
        await drawn;
        this.#statements[count]?.focus({ preventScroll: true });
        return;
      }
      case 'bring-reader':
        await drawn;
        await this.#bringReader(effect.target);
    }
  }

  get #searchField(): HTMLElement | null {
    return this.#find('.find-text input');
  }

  get #statements(): NodeListOf<HTMLElement> {
    return this.#root.querySelectorAll('.statement-list > li');
  }

  /**
   * Brings the reader to an event, that is to its label or row, or, where it is one of many in a cluster, to its detail;
   * or to the line that says what is filtered.
   */
  async #bringReader(target: HashTarget): Promise<void> {
    while (this.#isMoving) await new Promise(requestAnimationFrame);
    const place =
      target.kind === 'filter' ? this.#find('.find-result') : (this.#buttonOf(target.id) ?? this.#find('#detail'));
    if (place) bringTo(place);
  }

  get #isMoving(): boolean {
    return this.#data.drawnViewport !== this.#data.viewport;
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

  /** Keys move within the chart, and Escape puts away. */
  #handleKey(event: KeyboardEvent): void {
    const chart = this.#find('.chart');
    const isInChart = chart !== null && event.composedPath().includes(chart);
    const command = isInChart ? commandOfKey(event, this.#context.direction) : undefined;
    const isTaken = command && (command.type === 'walk' ? this.#walk(command.command) : this.#dispatch(command));
    if (isTaken) event.preventDefault();
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    if (this.#data.selectedId === null && this.#data.openCluster.length === 0) return;
    event.preventDefault();
    this.#dispatch({ type: 'dismiss' });
  }

  /** From the event that has the focus to another; what stands in one cluster is one step. */
  #walk(command: WalkCommand): boolean {
    const { layout, events } = this.#data;
    const id = this.#focus.key;
    const from = events.find((event) => event.id === id);
    if (!from || !layout) return false;
    const counted = firstOfCounted(layout);
    const here = this.#buttonOf(from.id) ? undefined : counted.get(from.id);
    const sharesFocus = (event: StoryEvent): boolean => here !== undefined && counted.get(event.id) === here;
    const to = eventReachedBy(command, from, events, layout, sharesFocus);
    if (to) this.#goTo(to);
    return true;
  }

  #goTo({ id }: StoryEvent): void {
    this.#wantedFocus = id;
    const isRevealed = !this.#buttonOf(id) && this.#dispatch({ type: 'reveal', id });
    if (!isRevealed) this.#takeFocus();
  }

  /** Focuses the wanted event as soon as it is visible, or what stands for it once the viewport is at rest. */
  #takeFocus(): void {
    const id = this.#wantedFocus;
    if (id === undefined) return;
    const hasGoneOn = this.#standIn !== null && this.#root.activeElement !== this.#standIn;
    const element = this.#buttonOf(id) ?? (this.#isMoving ? null : this.#holderOf(id));
    if (!hasGoneOn && !element && (this.#isMoving || this.#firstOfCounted(id))) return;
    [this.#wantedFocus, this.#standIn] = [undefined, null];
    if (element && !hasGoneOn) this.#focus.move(id, element);
  }

  /** The first event in view, for one that has left it. If a counted button will hold that one, it gets the focus once it is there. */
  #standInFor(key: string | undefined): HTMLElement | null {
    const element = this.#find('[data-id], .cluster');
    if (this.#firstOfCounted(key)) [this.#wantedFocus, this.#standIn] = [key, element];
    return element;
  }

  /** Id of the event that a focused part stands for. */
  #keyOf(element: Element, kept: string | undefined): string | undefined {
    const { id, holds } = (element as HTMLElement).dataset;
    if (id !== undefined) return id;
    if (holds === undefined) return this.#data.selectedId ?? undefined;
    return kept !== undefined && this.#holderOf(kept) === element ? kept : holds;
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }

  #buttonOf(id: string): HTMLElement | null {
    return this.#find(`[data-id="${CSS.escape(id)}"]`);
  }

  /** The button of an event, or the counted one that it is in. */
  #holderOf(id: string | undefined): HTMLElement | null {
    if (id === undefined) return null;
    const first = this.#firstOfCounted(id);
    return this.#buttonOf(id) ?? (first === undefined ? null : this.#find(`[data-holds="${CSS.escape(first)}"]`));
  }

  /** Id of the first event in the counted button that an event is in. */
  #firstOfCounted(id: string | undefined): string | undefined {
    const { layout } = this.#data;
    return layout && id !== undefined ? firstOfCounted(layout).get(id) : undefined;
  }
}
