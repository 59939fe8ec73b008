import { fixtureSync, html } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { EventInput, ExplainerDocument } from '../../../src/model/schema/schema.js';
import '../../../src/elements/event-timeline/event-timeline.js';

/** A story of these events in one lane each of `talks` and `war`; what isn't given is filled in. */
export function storyOf(
  events: readonly Partial<EventInput>[],
  more: Partial<ExplainerDocument> = {},
): ExplainerDocument {
  return {
    explainer: 1,
    title: 'A story',
    lang: 'en',
    lanes: [
      { id: 'talks', name: 'Talks' },
      { id: 'war', name: 'The war' },
    ],
    sources: [{ id: 'report', title: 'The report', kind: 'report' }],
    events: events.map((event, index) => ({
      id: `e${index + 1}`,
      title: `Event ${index + 1}`,
      date: `2023-01-${String(index + 1).padStart(2, '0')}`,
      sources: ['report'],
      ...event,
    })),
    ...more,
  };
}

/** A timeline in a column of a page that is so many pixels wide. */
export async function show(
  data: unknown,
  attributes: Partial<EventTimelineElement> = {},
  widthPx = 1000,
): Promise<EventTimelineElement> {
  const column = fixtureSync<HTMLElement>(html`<div style="width: ${widthPx}px"></div>`);
  const element = Object.assign(document.createElement('event-timeline'), { data, ...attributes });
  column.append(element);
  await settle(element);
  return element;
}

/** Until what observers, fonts and motion ask for is drawn. */
export async function settle(element: EventTimelineElement): Promise<void> {
  await element.updateComplete;
  for (let frame = 0; frame < 2; frame += 1) await nextFrame();
  // On a busy machine two frames can come so close together that nothing moves between them.
  for (let still = 0; still < 2; still = isMoving(element) ? 0 : still + 1) await nextFrame();
  await element.updateComplete;
}

/** Everything in the chart moves while the view does: it is at rest when all stays where it is. */
function isMoving(element: EventTimelineElement): boolean {
  const before = positions.get(element);
  const now = all(element, '.canvas [style], .canvas path')
    .map((each) => each.style.cssText + (each.getAttribute('d') ?? ''))
    .join();
  positions.set(element, now);
  return before !== now;
}

const positions = new WeakMap<EventTimelineElement, string>();

export function nextFrame(): Promise<unknown> {
  return new Promise(requestAnimationFrame);
}

export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function one(element: Element, selector: string): HTMLElement {
  const found = all(element, selector)[0];
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}

/** The button of an event: a label, an item of the list, or one of an open cluster. */
export function buttonOf(element: Element, id: string): HTMLElement {
  return one(element, `[data-id="${id}"]`);
}

export function hasButton(element: Element, id: string): boolean {
  return all(element, `[data-id="${id}"]`).length > 0;
}

/** A button by its words. */
export function buttonNamed(element: Element, name: string | RegExp): HTMLElement {
  const found = all(element, 'button').find((button) => {
    const words = button.getAttribute('aria-label') ?? read(button);
    return typeof name === 'string' ? words === name : name.test(words);
  });
  if (!found) throw new Error(`There is no button ${name}`);
  return found;
}

/** Text as a reader reads it: white space is one space. */
export function read(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** True where that very part has the focus. (A failed comparison of nodes would print the whole page.) */
export function hasFocus(element: Element, part: Element | undefined): boolean {
  return part !== undefined && element.shadowRoot?.activeElement === part;
}

/** What has the focus inside. */
export function focused(element: Element): HTMLElement | null {
  return element.shadowRoot?.activeElement as HTMLElement | null;
}

export function focusedId(element: Element): string | undefined {
  return focused(element)?.dataset['id'];
}

/** Presses a key where the focus is. True if the page keeps it. */
export function press(element: Element, key: string, options: KeyboardEventInit = {}): boolean {
  const target = focused(element) ?? element;
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }),
  );
}

/** Everything of a kind that is sent, in order. */
export function listen(target: EventTarget, ...types: readonly string[]): Event[] {
  const events: Event[] = [];
  for (const type of types) target.addEventListener(type, (event) => events.push(event));
  return events;
}
