import { copyMessages } from '../../i18n/en/copy.js';
import { detailMessages } from '../../i18n/en/details.js';
import { eventMessages } from '../../i18n/en/events.js';
import { relationMessages } from '../../i18n/en/relations.js';
import { liveMessages } from '../../i18n/en/live.js';
import { Swipe } from '../../controllers/viewport/swipe.js';
import { stretchAround } from '../../layout/timeline/stretch-around-event.js';
import type { ReactiveController } from 'lit';
import type { StoryEvent } from '../../model/explainer.js';
import { copyButtonStyles } from '../parts/copy/copy-button.js';
import { eventDetailStyles } from '../parts/event-detail/event-detail.styles.js';
import { bringTo, scrollTo } from '../parts/scroll/scroll-to.js';
import type { ExplainerDispatch, ExplainerState, WalkState } from './explainer-state.js';
import { walkEffects, type WalkEffect } from './story-walk-effects.js';
import { stepBy } from './story-walk-template.js';
import { storyWalkStyles } from './story-walk.styles.js';

export { followSelection, updateWalk } from './explainer-update.js';
export { ClipboardController } from '../../controllers/clipboard-controller.js';
export { formOf, renderWalk, renderWalkAlone } from './story-walk-template.js';

export const styles = [...eventDetailStyles, copyButtonStyles, storyWalkStyles];
export const messages = [copyMessages, detailMessages, eventMessages, relationMessages, liveMessages];

/** A step is the reader's when it crosses this line of the screen. */
const READING_LINE = '-45% 0px -55% 0px';

/** While the page scrolls to a step, for so long, the steps that it passes are none of the reader's. */
const UNDERWAY_MS = 500;

/**
 * Begins a walk from the chosen event on, else from the first; or ends it.
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

/** The part of the walk that `show` takes, and where its texts run. */
export interface ShownWalk {
  readonly walk: WalkState | null;
  /** Events in the order of the list. */
  readonly events: readonly StoryEvent[];
  readonly direction: 'ltr' | 'rtl';
}

const NOTHING_SHOWN: ShownWalk = { walk: null, events: [], direction: 'ltr' };

/**
 * Turns keys, swipes and scrolling into requests, and moves the page, the focus and the timeline along with the walk.
 */
export class StoryWalk implements ReactiveController {
  readonly #root: ShadowRoot;
  readonly #dispatch: ExplainerDispatch;
  readonly #swipe = new Swipe();
  #shown = NOTHING_SHOWN;
  #observer: IntersectionObserver | undefined;
  #underwayUntilMs = 0;

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

  /** Takes the state before it is drawn: the step that has the focus may be gone with the next drawing. */
  show(shown: ShownWalk, drawn: () => Promise<unknown>): void {
    const { walk: before } = this.#shown;
    this.#shown = shown;
    const hasFocus = this.#stepOf(before?.eventId)?.contains(this.#root.activeElement) ?? false;
    const effects = walkEffects(before, shown.walk, hasFocus);
    if (effects.length === 0) return;
    void drawn().then(() => {
      for (const effect of effects) this.#perform(effect);
    });
  }

  #perform(effect: WalkEffect): void {
    switch (effect.type) {
      case 'focus-button': {
        const button = this.#find('.walk-button');
        if (button) bringTo(button);
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

  /** Brings the chart to a step, and the reader where they have not scrolled there themselves. */
  async #show(id: string, scrolls: boolean): Promise<void> {
    const timeline = this.#timeline;
    const stretch = stretchAround(this.#shown.events, id);
    await timeline?.updateComplete;
    if (stretch) timeline?.zoomTo(...stretch);
    await timeline?.updateComplete;
    const step = this.#stepOf(id);
    this.#underwayUntilMs = scrolls ? performance.now() + UNDERWAY_MS : 0;
    const place = step ?? (timeline && placeIn(timeline));
    if (scrolls && place) scrollTo(place, 'start');
    // A chart that stays in view may be higher than what it has of the screen.
    if (step && timeline) labelIn(timeline, id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Readers who scroll walk as well. */
  #handleScroll(entries: readonly IntersectionObserverEntry[]): void {
    const reached = entries.find(({ isIntersecting }) => isIntersecting)?.target as HTMLElement | undefined;
    const id = reached?.dataset['step'];
    const { walk } = this.#shown;
    if (!walk?.isOn || id === undefined || id === walk.eventId) return;
    if (performance.now() < this.#underwayUntilMs) return;
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

/** True for an event in the steps or, beside a timeline of the page, in the bar. A bar alone has no swipes. */
function isInWalk({ target, type }: Event): boolean {
  const section = (target as Element).closest('[part~="story"]');
  return section !== null && (type === 'keydown' || section.matches('.walk-steps'));
}

/** The button of an event. */
function labelIn({ shadowRoot }: Element, id: string): Element | null | undefined {
  return shadowRoot?.querySelector(`[data-id="${CSS.escape(id)}"]`);
}

/** Where a timeline of the page shows the chosen event: the chart with the detail below it, or its row of the list. */
function placeIn({ shadowRoot }: Element): Element | null | undefined {
  return (
    shadowRoot?.querySelector('[part~="chart"]') ??
    shadowRoot?.querySelector('[part~="detail"]')?.closest('[part~="item"]')
  );
}
