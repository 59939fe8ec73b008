import { expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import '../../../src/elements/news-explainer/news-explainer.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';

const within = (story: Element, tag: string): ShadowRoot | null | undefined =>
  story.shadowRoot?.querySelector(tag)?.shadowRoot;

/** Counts the buttons of events and the topics that a story shows. */
function countDrawn(story: Element): { events: number; topics: number } {
  return {
    events: within(story, 'event-timeline')?.querySelectorAll('[data-id]').length ?? 0,
    topics: within(story, 'who-said-what')?.querySelectorAll('.row').length ?? 0,
  };
}

/** Lets microtasks run, and no other task. A browser runs them after a listener, before it prints. */
async function runMicrotasks(): Promise<void> {
  for (let step = 0; step < 100; step += 1) await Promise.resolve();
}

/** Shows a story that waits for its turn. */
async function showUntilItWaits(): Promise<Element> {
  const story = fixtureSync(html`<news-explainer .data=${munich}></news-explainer>`);
  await runMicrotasks();
  return story;
}

describe('elements that wait for their turn', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('read a document that the page holds in a task of its own', async () => {
    const story = (await showUntilItWaits()) as NewsExplainerElement;
    expect(story.explainer).to.equal(null);
    await story.updateComplete;
    expect(story.explainer?.id).to.equal(munich.id);
  });

  it('are drawn, with all that waits in them, before the page is printed', async () => {
    const story = await showUntilItWaits();
    expect(countDrawn(story)).to.deep.equal({ events: 0, topics: 0 });
    dispatchEvent(new Event('beforeprint'));
    await runMicrotasks();
    expect(countDrawn(story)).to.deep.equal({ events: munich.events.length, topics: munich.topics.length });
  });

  it('are drawn at once where they come while the page is printed', async () => {
    await showUntilItWaits();
    dispatchEvent(new Event('beforeprint'));
    const story = await showUntilItWaits();
    expect(countDrawn(story)).to.deep.equal({ events: munich.events.length, topics: munich.topics.length });
  });

  it('wait again after that', async () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    const story = await showUntilItWaits();
    expect(countDrawn(story)).to.deep.equal({ events: 0, topics: 0 });
  });
});
