import { copyMessages } from '../../i18n/en/copy.js';
import { detailMessages } from '../../i18n/en/details.js';
import { eventMessages } from '../../i18n/en/events.js';
import { liveMessages } from '../../i18n/en/live.js';
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ClipboardController } from '../../controllers/clipboard-controller.js';
import { Swipe } from '../../controllers/viewport/swipe.js';
import { stretchAround } from '../../layout/timeline/stretch-around-event.js';
import type { Explainer, StoryEvent } from '../../model/explainer.js';
import { bringTo, scrollTo } from '../parts/scroll/scroll-to.js';
import { copyButtonStyles } from '../parts/copy/copy-button.js';
import { eventDetailStyles } from '../parts/event-detail/event-detail.styles.js';
import type { CardContext } from '../parts/statement-card/statement-card-context.js';
import { renderBar, renderSteps, type WalkView } from './story-walk-bar.js';
import { renderCopyStatement } from '../parts/statement-card/copy-statement-button.js';
import { storyWalkStyles } from './story-walk.styles.js';

export const styles = [...eventDetailStyles, copyButtonStyles, storyWalkStyles];
export const messages = [copyMessages, detailMessages, eventMessages, liveMessages];

/** The explainer, as far as a walk through its story concerns it. */
export interface WalkStory {
  readonly element: ReactiveControllerHost & HTMLElement;
  readonly explainer: () => Explainer | null;
  readonly selectedEvent: () => string | null;
  /** Timeline that the walk moves: its own, or one of the page. */
  readonly timeline: () => HTMLElementTagNameMap['event-timeline'] | null;
  /** False where the page refuses. */
  readonly chooseEvent: (id: string) => boolean;
  readonly chooseStatement: (id: string) => void;
}

export type WalkContext = Pick<WalkView, keyof CardContext | 'level' | 'direction' | 'holdsStatements'>;

/** Up to so many steps stand one below another, to be scrolled through; of more, one at a time. */
const MAX_SCROLLED = 60;

/** A step is the reader's when it crosses this line of the screen. */
const READING_LINE = '-45% 0px -55% 0px';

/** A step that was gone to need not cross the line; those that do on the way are none. */
const UNDERWAY_MS = 500;

/**
 * A walk through the events in the order of the list: each step chooses its event, moves the chart there and shows what was said.
 * By buttons, keys, a swipe, or by scrolling; readers can leave it at any step.
 */
export class StoryWalk implements ReactiveController {
  isOn = false;

  readonly #story: WalkStory;
  readonly #clipboard: ClipboardController;
  readonly #swipe = new Swipe();
  readonly #opened = new Set<string>();
  #observer: IntersectionObserver | undefined;
  /** The event whose step is the reader's. */
  #id: string | undefined;
  #isScrolledTo = false;
  #underwayUntilMs = 0;

  constructor(story: WalkStory) {
    this.#story = story;
    this.#clipboard = new ClipboardController(story.element);
    story.element.addController(this);
  }

  /** `scrolled`: beside the chart, where there is room. */
  get form(): string {
    if (!this.isOn) return '';
    return this.#events.length <= MAX_SCROLLED ? 'on scrolled' : 'on';
  }

  hostUpdate(): void {
    if (this.isOn) this.#follow();
  }

  hostUpdated(): void {
    if (this.isOn) this.#watchSteps();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** From the chosen event on, else from the first; or back to the whole. */
  toggle(): void {
    if (this.isOn) this.#leave();
    else void this.#begin();
  }

  /** The steps with their bar, for an explainer that composes its section itself. */
  renderWalk(context: WalkContext): TemplateResult | typeof nothing {
    const view = this.#view(context);
    if (!view) return nothing;
    const { direction } = view;
    return html`<section
      class="walk-steps"
      part="story"
      aria-label=${view.say('walkThrough')}
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, direction)}
      @pointerdown=${(event: PointerEvent) => this.#swipe.begin(event)}
      @pointerup=${(event: PointerEvent) => this.#handleSwipe(event, direction)}
    >
      ${renderBar(view)} ${renderSteps(view)}
    </section>`;
  }

  /** The bar alone, where the page's own timeline shows what each step is about. */
  renderBar(context: WalkContext): TemplateResult | typeof nothing {
    const view = this.#view(context);
    if (!view) return nothing;
    return html`<div
      class="root walk-alone"
      part="story"
      @keydown=${(event: KeyboardEvent) => this.#handleKey(event, view.direction)}
    >
      ${renderBar(view)}
    </div>`;
  }

  #view(context: WalkContext): WalkView | undefined {
    const events = this.#events;
    const event = events.find(({ id }) => id === this.#id) ?? events[0];
    if (!this.isOn || !event) return undefined;
    return {
      ...context,
      events,
      event,
      steps: events.length <= MAX_SCROLLED ? events : [event],
      opened: this.#opened,
      renderAction: (statement) => renderCopyStatement(statement, this.#clipboard, context),
      onOpen: (id) => this.#open(id),
      onStep: (by) => this.#step(by),
      onLeave: () => this.#leave(),
      onStatement: this.#story.chooseStatement,
    };
  }

  get #events(): readonly StoryEvent[] {
    return this.#story.explainer()?.events ?? [];
  }

  async #begin(): Promise<void> {
    const { element, selectedEvent } = this.#story;
    this.isOn = true;
    this.#id = undefined;
    const first = selectedEvent() ?? this.#events[0]?.id;
    if (first !== undefined && first !== selectedEvent()) this.#story.chooseEvent(first);
    element.requestUpdate();
    await element.updateComplete;
    const step = this.#stepOf(this.#id);
    if (step) scrollTo(step, 'start');
    (step ?? this.#find('.walk-on'))?.focus({ preventScroll: true });
  }

  #leave(): void {
    const { element } = this.#story;
    this.isOn = false;
    this.hostDisconnected();
    element.requestUpdate();
    void element.updateComplete.then(() => {
      const button = this.#find('.walk-button');
      if (button) bringTo(button);
    });
  }

  #step(by: -1 | 1): void {
    const to = this.#events[this.#events.findIndex(({ id }) => id === this.#id) + by];
    if (to) this.#story.chooseEvent(to.id);
  }

  /** An event that was chosen elsewhere, in the chart say, is a step too. */
  #follow(): void {
    const id = this.#story.selectedEvent();
    if (id === null || id === this.#id || !this.#events.some((event) => event.id === id)) return;
    const isToScroll = this.#id !== undefined && !this.#isScrolledTo;
    const isFocusInside = this.#stepOf(this.#id)?.contains(this.#story.element.shadowRoot!.activeElement);
    this.#id = id;
    this.#isScrolledTo = false;
    void this.#story.element.updateComplete.then(() => {
      // The step that has the focus may be gone with this update.
      if (isToScroll && isFocusInside) this.#stepOf(id)?.focus({ preventScroll: true });
      return this.#show(id, isToScroll);
    });
  }

  /** Brings the chart to a step, and the reader where they have not scrolled there themselves. */
  async #show(id: string, isToScroll: boolean): Promise<void> {
    const timeline = this.#story.timeline();
    const stretch = stretchAround(this.#events, id);
    await timeline?.updateComplete;
    if (stretch) timeline?.zoomTo(...stretch);
    await timeline?.updateComplete;
    const step = this.#stepOf(id);
    this.#underwayUntilMs = isToScroll ? performance.now() + UNDERWAY_MS : 0;
    const place = step ?? (timeline && placeIn(timeline));
    if (isToScroll && place) scrollTo(place, 'start');
    // A chart that stays in view may be higher than what it has of the screen.
    if (step && timeline) labelIn(timeline, id)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #watchSteps(): void {
    this.#observer ??= new IntersectionObserver((entries) => this.#handleScroll(entries), { rootMargin: READING_LINE });
    for (const step of this.#story.element.shadowRoot?.querySelectorAll('.walk-step') ?? [])
      this.#observer.observe(step);
  }

  /** Readers who scroll walk as well. */
  #handleScroll(entries: readonly IntersectionObserverEntry[]): void {
    const reached = entries.find(({ isIntersecting }) => isIntersecting)?.target as HTMLElement | undefined;
    const id = reached?.dataset['step'];
    if (!this.isOn || id === undefined || id === this.#id || performance.now() < this.#underwayUntilMs) return;
    this.#isScrolledTo = true;
    if (!this.#story.chooseEvent(id)) this.#isScrolledTo = false;
  }

  #handleSwipe(event: PointerEvent, direction: 'ltr' | 'rtl'): void {
    const way = this.#swipe.end(event);
    if (way !== 0) this.#step(way < 0 === (direction === 'ltr') ? 1 : -1);
  }

  #handleKey(event: KeyboardEvent, direction: 'ltr' | 'rtl'): void {
    const { key, target } = event;
    const isOurs = !event.defaultPrevented && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isOurs || (target as Element).matches('input, textarea, video, audio')) return;
    if (key === 'Escape') this.#leave();
    else if (key === 'ArrowLeft') this.#step(direction === 'ltr' ? -1 : 1);
    else if (key === 'ArrowRight') this.#step(direction === 'ltr' ? 1 : -1);
    else return;
    event.preventDefault();
  }

  #open(id: string): void {
    this.#opened.add(id);
    this.#story.element.requestUpdate();
  }

  #stepOf(id: string | undefined): HTMLElement | null | undefined {
    return id === undefined ? undefined : this.#find(`[data-step="${CSS.escape(id)}"]`);
  }

  #find(selector: string): HTMLElement | null | undefined {
    return this.#story.element.shadowRoot?.querySelector<HTMLElement>(selector);
  }
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
