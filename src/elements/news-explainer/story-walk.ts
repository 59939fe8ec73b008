import { Swipe } from '../../controllers/viewport/swipe.js';
import { timeRangeAround } from '../../layout/timeline/time-range-around-event.js';
import type { ReactiveController } from 'lit';
import type { StoryEvent } from '../../model/explainer.js';
import { copyButtonStyles } from '../parts/copy/copy-button.js';
import { eventDetailStyles } from '../parts/event-detail/event-detail.styles.js';
import { focusAndScrollTo, scrollTo } from '../parts/scroll/scroll-to.js';
import type { ExplainerDispatch, ExplainerState, WalkState } from './explainer-state.js';
import { walkEffects, type WalkEffect } from './story-walk-effects.js';
import { stepBy } from './story-walk-template.js';
import { plotStyles } from '../parts/plot/plot.styles.js';
import { storyWalkStyles } from './story-walk.styles.js';

export { ClipboardController } from '../../controllers/clipboard-controller.js';
export { formOf, renderWalk, renderWalkAlone } from './story-walk-template.js';

export const styles = [...eventDetailStyles, copyButtonStyles, plotStyles, storyWalkStyles];

/** Line of the screen, as a root margin. The step that crosses it counts as the one that is being read. */
const READING_LINE = '-45% 0px -55% 0px';

/** Duration of scrolling to a step. The steps that the page passes meanwhile are ignored. */
const SCROLLING_MS = 500;

/**
 * Begins a walk at the selected event, or else at the first one. Ends the walk if there is one.
 *
 * @param state State before.
 * @param events Events in the order of the list.
 */
export function toggleWalk(state: ExplainerState, events: readonly StoryEvent[], dispatch: ExplainerDispatch): void {
  const [first] = events;
  if (state.walk?.isOn) {
    dispatch({ type: 'leave-walk' });
    return;
  }
  dispatch({ type: 'begin-walk' });
  if (state.selectedEvent === null && first) dispatch({ type: 'choose', kind: 'event', id: first.id, cause: 'step' });
}

/** State of the walk, its events, and the direction of text. */
export interface ShownWalk {
  readonly walk: WalkState | null;
  /** Events in the order of the list. */
  readonly events: readonly StoryEvent[];
  readonly direction: 'ltr' | 'rtl';
}

const INITIAL_WALK: ShownWalk = { walk: null, events: [], direction: 'ltr' };

/**
 * Converts keys, swipes and scrolling to requests, and moves the page, the focus and the timeline with the walk.
 */
export class StoryWalk implements ReactiveController {
  readonly #root: ShadowRoot;
  readonly #dispatch: ExplainerDispatch;
  readonly #swipe = new Swipe();
  #shown = INITIAL_WALK;
  #observer: IntersectionObserver | undefined;
  #scrollingUntilMs = 0;

  constructor(root: ShadowRoot, dispatch: ExplainerDispatch) {
    this.#root = root;
    this.#dispatch = dispatch;
  }

  hostConnected(): void {
    for (const [type, handle] of this.#handlers) this.#root.addEventListener(type, handle);
  }

  hostUpdated(): void {
    if (!this.#shown.walk?.isOn) {
      this.#stopWatching();
      return;
    }
    this.#observer ??= new IntersectionObserver((entries) => this.#handleScroll(entries), { rootMargin: READING_LINE });
    for (const step of this.#root.querySelectorAll('.walk-step')) this.#observer.observe(step);
  }

  hostDisconnected(): void {
    for (const [type, handle] of this.#handlers) this.#root.removeEventListener(type, handle);
    this.#stopWatching();
  }

  /** Sets the state before it is drawn, since the focused step may be removed by that drawing. */
  show(shown: ShownWalk, drawn: () => Promise<unknown>): void {
    const { walk: before } = this.#shown;
    this.#shown = shown;
    const hasFocus = this.#stepOf(before?.eventId)?.contains(this.#root.activeElement) ?? false;
    const effects = walkEffects(before, shown.walk, hasFocus);
    if (effects.length === 0) return;
    // A busy chart takes a while. Until the page has scrolled to the chosen step, another one may still be on the line.
    if (effects.some((effect) => effect.type === 'show-step' && effect.scrolls)) this.#scrollingUntilMs = Infinity;
    void drawn().then(() => {
      for (const effect of effects) this.#perform(effect);
    });
  }

  #perform(effect: WalkEffect): void {
    switch (effect.type) {
      case 'focus-button': {
        const button = this.#find('.walk-button');
        if (button) focusAndScrollTo(button);
        break;
      }
      case 'focus-step': {
        const step = this.#stepOf(effect.id);
        if (step) scrollTo(step, 'start');
        (step ?? this.#find('.walk-on'))?.focus({ preventScroll: true });
        break;
      }
      case 'keep-focus':
        this.#stepOf(effect.id)?.focus({ preventScroll: true });
        break;
      case 'show-step':
        void this.#show(effect.id, effect.scrolls);
    }
  }

  /** Zooms the chart to a step, and scrolls to the step unless the reader has scrolled there. */
  async #show(id: string, scrolls: boolean): Promise<void> {
    const timeline = this.#timeline;
    const stretch = timeRangeAround(this.#shown.events, id);
    await timeline?.updateComplete;
    if (stretch) timeline?.zoomTo(...stretch);
    await timeline?.updateComplete;
    const step = this.#stepOf(id);
    // A busy page draws its next frame late.
    if (scrolls) requestAnimationFrame(() => (this.#scrollingUntilMs = performance.now() + SCROLLING_MS));
    const place = step ?? (timeline && selectedEventIn(timeline));
    if (scrolls && place) scrollTo(place, 'start');
    // A chart that stays in view may be higher than its share of the screen.
    if (step && timeline) labelIn(timeline, id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Selects the step that the reader has scrolled to. */
  #handleScroll(entries: readonly IntersectionObserverEntry[]): void {
    const reached = entries.find(({ isIntersecting }) => isIntersecting)?.target as HTMLElement | undefined;
    const id = reached?.dataset['step'];
    const { walk } = this.#shown;
    if (!walk?.isOn || id === undefined || id === walk.eventId) return;
    if (performance.now() < this.#scrollingUntilMs) return;
    if (this.#dispatch({ type: 'choose', kind: 'event', id, cause: 'step' }))
      this.#dispatch({ type: 'scroll-to-step', id });
  }

  readonly #handleKey = (event: Event): void => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event as KeyboardEvent;
    const isOurs = isInWalk(event) && !event.defaultPrevented && !altKey && !ctrlKey && !metaKey && !shiftKey;
    if (!isOurs || (target as Element).matches('input, textarea, video, audio')) return;
    if (key === 'Escape') this.#dispatch({ type: 'leave-walk' });
    else if (key === 'ArrowLeft') this.#goTowards(-1);
    else if (key === 'ArrowRight') this.#goTowards(1);
    else return;
    event.preventDefault();
  };

  readonly #handlers = [
    ['keydown', this.#handleKey],
    ['pointerdown', (event: Event) => isInWalk(event) && this.#swipe.begin(event as PointerEvent)],
    ['pointerup', (event: Event) => isInWalk(event) && this.#goTowards(-this.#swipe.end(event as PointerEvent))],
  ] as const;

  /** Goes to the step on the left (-1) or on the right (1). */
  #goTowards(side: number): void {
    const { walk, events, direction } = this.#shown;
    const by = direction === 'rtl' ? -side : side;
    if (walk && by !== 0) stepBy(by, walk.eventId, events, this.#dispatch);
  }

  #stopWatching(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Timeline that the walk moves: one of the page, or the explainer's own. */
  get #timeline(): HTMLElementTagNameMap['event-timeline'] | null {
    return this.#root.host.querySelector('event-timeline') ?? this.#root.querySelector('event-timeline');
  }

  #stepOf(id: string | null | undefined): HTMLElement | null {
    return id == null ? null : this.#find(`[data-step="${CSS.escape(id)}"]`);
  }

  #find(selector: string): HTMLElement | null {
    return this.#root.querySelector<HTMLElement>(selector);
  }
}

/** Returns true for a DOM event in the steps, and for a key in the bar that is shown alone. */
function isInWalk({ target, type }: Event): boolean {
  const section = (target as Element).closest('[part~="story"]');
  return section !== null && (type === 'keydown' || section.matches('.walk-steps'));
}

/** Returns the button of an event in a timeline. */
function labelIn({ shadowRoot }: Element, id: string): Element | null | undefined {
  return shadowRoot?.querySelector(`[data-id="${CSS.escape(id)}"]`);
}

/** Returns the element of a timeline that shows the selected event: the chart with the detail below it, or the event's row of the list. */
function selectedEventIn({ shadowRoot }: Element): Element | null | undefined {
  return (
    shadowRoot?.querySelector('[part~="chart"]') ??
    shadowRoot?.querySelector('[part~="detail"]')?.closest('[part~="item"]')
  );
}
