import { expect, fixtureSync, html } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import '../../../src/elements/news-explainer/news-explainer.js';

const within = (story: Element, tag: string): ShadowRoot | null | undefined =>
  story.shadowRoot?.querySelector(tag)?.shadowRoot;

/** Counts the buttons of events and the topics that a story shows. */
function countDrawn(story: Element): { events: number; topics: number } {
  return {
    events: within(story, 'event-timeline')?.querySelectorAll('[data-id]').length ?? 0,
    topics: within(story, 'who-said-what')?.querySelectorAll('.row').length ?? 0,
  };
}

/** Shows a story whose elements wait for their turn. Only microtasks run meanwhile. */
async function showUntilElementsWait(): Promise<Element> {
  const story = fixtureSync(html`<news-explainer .data=${munich}></news-explainer>`);
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
  return story;
}

describe('elements that wait for their turn', () => {
  afterEach(() => dispatchEvent(new Event('afterprint')));

  it('are drawn, with all that waits in them, before the page is printed', async () => {
    const story = await showUntilElementsWait();
    expect(countDrawn(story)).to.deep.equal({ events: 0, topics: 0 });
    dispatchEvent(new Event('beforeprint'));
    expect(countDrawn(story)).to.deep.equal({ events: munich.events.length, topics: munich.topics.length });
  });

  it('are drawn at once where they come while the page is printed', async () => {
    dispatchEvent(new Event('beforeprint'));
    const story = await showUntilElementsWait();
    expect(countDrawn(story)).to.deep.equal({ events: munich.events.length, topics: munich.topics.length });
  });

  it('wait again after that', async () => {
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    const story = await showUntilElementsWait();
    expect(countDrawn(story)).to.deep.equal({ events: 0, topics: 0 });
  });
});
