import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { EventTimelineProblemEvent } from '../../../src/elements/event-timeline/event-timeline-events.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

// Nothing here may import the words itself: whether they are loaded is what is tested.

const withLane = (lane: string) => makeDocument({ events: [makeEvent({ lane })] });

/** Modules of the model that have been asked for since the entries were cleared. */
const loadedModules = () =>
  performance
    .getEntriesByType('resource')
    .flatMap(({ name }) => /model\/(?:[\w-]+\/)*([\w-]+)\.ts/.exec(name)?.[1] ?? []);

/** An element as it is when its first update is done, and its later parts are still on their way. */
async function showFirst(data: unknown): Promise<EventTimelineElement> {
  const element = document.createElement('event-timeline');
  element.data = data as object;
  const isLoaded = oneEvent(element, 'event-timeline-load');
  document.body.append(element);
  await isLoaded;
  return element;
}

const summaryOf = (element: Element) => element.shadowRoot?.querySelector('.problems summary')?.textContent;
const linesOf = (element: Element) => [...(element.shadowRoot?.querySelectorAll('.problems li') ?? [])];

describe('the problems of an element', () => {
  before(() => performance.setResourceTimingBufferSize(5_000));
  beforeEach(() => performance.clearResourceTimings());
  afterEach(() => {
    for (const element of document.querySelectorAll('event-timeline, news-explainer')) element.remove();
  });

  // First: what is loaded once is not loaded again.
  it('are listed when their words have come', async () => {
    const element = await showFirst(withLane('diplomatie'));
    expect(linesOf(element)).to.have.length(0);
    await element.updateComplete;
    expect(loadedModules()).to.include('describe-problems');
    expect(summaryOf(element)).to.match(/^1 problem in this document: /);
    expect(linesOf(element)).to.have.length(1);
    expect(linesOf(element)[0]?.textContent).to.contain('“munich-meeting” refers to “diplomatie”');
  });

  it('are complete, with a guess at what was meant, when the element has loaded', async () => {
    const element = await showFirst(withLane('diplomacyy'));
    await element.loaded;
    expect(element.problems.map(({ code, cure }) => [code, cure])).to.deep.equal([
      ['reference-dangling', 'Did you mean “diplomacy”?'],
    ]);
  });

  it('are told by an event when they are complete', async () => {
    const element = document.createElement('event-timeline');
    const told = oneEvent(element, 'event-timeline-problem');
    element.data = withLane('nowhere');
    document.body.append(element);
    const { problems } = (await told) as unknown as EventTimelineProblemEvent;
    expect(problems[0]?.message).to.contain('nowhere');
    expect(problems).to.deep.equal(element.problems);
  });

  it('are those of what is shown last', async () => {
    const element = await showFirst(withLane('first'));
    element.data = withLane('second');
    await element.updateComplete;
    await element.loaded;
    expect(element.problems.map(({ values }) => values['to'])).to.deep.equal(['second']);
  });

  it('say too why loading failed', async () => {
    const element = await fixture<EventTimelineElement>(html`<event-timeline src="/nowhere.json"></event-timeline>`);
    expect(await element.loaded).to.equal(null);
    expect(element.problems.map(({ code }) => code)).to.deep.equal(['load-not-found']);
    expect(element.problems[0]?.message).to.contain('/nowhere.json');
  });

  it('are an explainer’s too for the elements inside it', async () => {
    const explainer = await fixture<NewsExplainerElement>(
      html`<news-explainer .data=${withLane('nowhere')}><event-timeline></event-timeline></news-explainer>`,
    );
    const inner = explainer.querySelector('event-timeline');
    await inner?.loaded;
    expect(inner?.problems.map(({ code }) => code)).to.deep.equal(['reference-dangling']);
    expect(inner?.problems[0]?.message).to.contain('nowhere');
  });
});
