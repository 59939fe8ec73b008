import { fixture, html } from '@open-wc/testing';
import type { ExplainerDocument } from '../../../src/model/schema/schema.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/elements/who-said-what/who-said-what.js';

/** Two sides, a speaker each, a topic, a source; a test adds what it is about. */
export function story(more: Partial<ExplainerDocument> = {}): ExplainerDocument {
  return {
    explainer: 1,
    title: 'A story',
    lang: 'en',
    sides: [
      { id: 'us', name: 'United States' },
      { id: 'china', name: 'China' },
    ],
    topics: [
      { id: 'aid', name: 'Aid' },
      { id: 'peace', name: 'Peace' },
    ],
    people: [
      { id: 'blinken', name: 'Antony Blinken', kind: 'person', role: 'Secretary of State', side: 'us' },
      { id: 'wang', name: 'Wang Yi', kind: 'person', side: 'china' },
      { id: 'official', name: 'An official', kind: 'unnamed', side: 'us' },
    ],
    sources: [{ id: 'report', title: 'The report’s title', kind: 'report' }],
    events: [{ id: 'meeting', title: 'The meeting', date: '2023-02-18', sources: ['report'] }],
    ...more,
  };
}

type StatementEntry = NonNullable<ExplainerDocument['statements']>[number];

/** A story of one statement by Blinken on aid, with what a test adds. */
export function storyOf(...statements: readonly Partial<StatementEntry>[]): ExplainerDocument {
  return story({
    statements: statements.map((entry, index) => ({
      id: `s${index + 1}`,
      speaker: 'blinken',
      text: 'He is concerned.',
      topics: ['aid'],
      sources: ['report'],
      ...entry,
    })),
  });
}

export async function show(data: unknown, attributes: Partial<WhoSaidWhatElement> = {}): Promise<WhoSaidWhatElement> {
  const element = await fixture<WhoSaidWhatElement>(html`<who-said-what .data=${data}></who-said-what>`);
  Object.assign(element, attributes);
  await element.updateComplete;
  return element;
}

export function all(element: Element, selector: string): readonly HTMLElement[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

export function cardOf(element: Element, id: string): HTMLElement {
  const card = all(element, `[data-id="${id}"]`)[0];
  if (!card) throw new Error(`There is no card for ${id}`);
  return card;
}

/** Text as a reader reads it: white space is one space. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A part of a card, read. */
export function read(card: Element, selector: string): string {
  return words(card.querySelector(selector));
}
