import { expect, fixtureSync, html } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { all, buttonOf, hasButton, settle, storyOf } from '../event-timeline/make-timeline.js';

const story = storyOf([{ id: 'e1' }, { id: 'e2' }, { id: 'e3' }], {
  people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
  statements: ['s1', 's2', 's3'].map((id) => ({
    id,
    speaker: 'ada',
    text: `It says ${id}.`,
    at: 'e1',
    sources: ['report'],
  })),
});

interface Page {
  readonly explainer: NewsExplainerElement;
  readonly timeline: EventTimelineElement;
  readonly said: WhoSaidWhatElement;
}

async function show(more: { readonly said?: string; readonly explainer?: string } = {}): Promise<Page> {
  const page = fixtureSync<HTMLElement>(html`<div style="width: 1000px"></div>`);
  page.innerHTML = `<news-explainer ${more.explainer ?? ''}>
      <event-timeline></event-timeline><who-said-what ${more.said ?? ''}></who-said-what>
    </news-explainer>`;
  const explainer = page.querySelector('news-explainer')!;
  explainer.data = story;
  const [timeline, said] = [explainer.querySelector('event-timeline')!, explainer.querySelector('who-said-what')!];
  const shown = { explainer, timeline, said };
  await draw(shown);
  await waitUntil(() => hasButton(timeline, 'e1') && all(said, '[data-id="s1"]').length > 0, 'the story');
  return shown;
}

async function draw({ explainer, timeline, said }: Page): Promise<void> {
  await explainer.updateComplete;
  await settle(timeline);
  await said.updateComplete;
}

/** Returns what is chosen, as the page reads it and as readers see it: first for events, then for statements. */
function chosen({ explainer, timeline, said }: Page) {
  const shown = all(said, '[data-id] [aria-pressed=true]').map((each) => each.closest<HTMLElement>('[data-id]'));
  const pressed = all(timeline, '.canvas [aria-expanded=true]').map(({ dataset }) => dataset['id']);
  return {
    event: [...new Set([explainer.selectedEvent, timeline.selected, ...pressed])],
    statement: [...new Set([explainer.selectedStatement, said.selected, ...shown.map((each) => each?.dataset['id'])])],
  };
}

describe('news-explainer: of what the page chooses in one task on explainer and elements, the latest holds', () => {
  const STATEMENTS: readonly (readonly [string, (page: Page) => void, string | null])[] = [
    [
      'on the statements, then on the explainer',
      ({ said, explainer }) => [(said.selected = 's1'), (explainer.selectedStatement = 's2')],
      's2',
    ],
    [
      'on the explainer, then on the statements',
      ({ said, explainer }) => [(explainer.selectedStatement = 's2'), (said.selected = 's1')],
      's1',
    ],
    ['as a property, then by a method', ({ said }) => [(said.selected = 's1'), said.select('s2')], 's2'],
    ['by a method, then as a property', ({ said }) => [said.select('s2'), (said.selected = 's1')], 's1'],
    [
      'on the statements, then nothing on the explainer',
      ({ said, explainer }) => [(said.selected = 's1'), (explainer.selectedStatement = null)],
      null,
    ],
    ['on the statements, then nothing there', ({ said }) => [(said.selected = 's1'), (said.selected = null)], null],
  ];
  for (const [order, set, id] of STATEMENTS)
    it(`a statement ${order}`, async () => {
      const page = await show();
      set(page);
      await draw(page);
      expect(chosen(page).statement).to.deep.equal([id]);
      page.said.selected = 's3';
      await draw(page);
      set(page);
      await draw(page);
      expect(chosen(page).statement, 'after another choice').to.deep.equal([id]);
    });

  const EVENTS: readonly (readonly [string, (page: Page) => void, string | null])[] = [
    [
      'on the timeline, then on the explainer',
      ({ timeline, explainer }) => [(timeline.selected = 'e1'), (explainer.selectedEvent = 'e2')],
      'e2',
    ],
    [
      'on the explainer, then on the timeline',
      ({ timeline, explainer }) => [(explainer.selectedEvent = 'e2'), (timeline.selected = 'e1')],
      'e1',
    ],
    ['as a property, then by a method', ({ timeline }) => [(timeline.selected = 'e1'), timeline.select('e2')], 'e2'],
    ['by a method, then as a property', ({ timeline }) => [timeline.select('e2'), (timeline.selected = 'e1')], 'e1'],
    ['by a method, then the next', ({ timeline }) => [timeline.select('e1'), timeline.next()], 'e2'],
  ];
  for (const [order, set, id] of EVENTS)
    it(`an event ${order}`, async () => {
      const page = await show();
      set(page);
      await draw(page);
      expect(chosen(page).event).to.deep.equal([id]);
    });
});

describe('news-explainer: a choice that the page has made on an element', () => {
  it('can be read there at once', async () => {
    const page = await show();
    page.said.select('s1');
    page.timeline.select('e1');
    expect([page.said.selected, page.timeline.selected]).to.deep.equal(['s1', 'e1']);
    await page.said.updateComplete;
    expect(page.said.selected).to.equal('s1');
  });

  it('is not made again when nothing is chosen in the explainer', async () => {
    const page = await show();
    page.said.selected = 's1';
    await draw(page);
    page.said.selected = 's1';
    await draw(page);
    page.explainer.selectedStatement = null;
    await draw(page);
    expect(chosen(page).statement).to.deep.equal([null]);
  });

  it('is not made again when a link is undone that had chosen the same', async () => {
    const page = await show({ explainer: 'deep-link id="choice"' });
    const goTo = async (hash: string) => {
      location.hash = hash;
      await new Promise((resolve) => setTimeout(resolve, 50));
      await draw(page);
    };
    try {
      await goTo('#choice.statement.s1');
      await waitUntil(() => page.said.selected === 's1', 'the statement');
      page.said.selected = 's1';
      await goTo('');
      await waitUntil(() => page.explainer.selectedStatement === null, 'nothing');
      await draw(page);
      expect(chosen(page).statement).to.deep.equal([null]);
    } finally {
      location.hash = '';
    }
  });

  it('is undone by a reader who has made it before', async () => {
    const page = await show();
    const press = async () => {
      buttonOf(page.timeline, 'e1').click();
      await draw(page);
    };
    await press();
    await waitUntil(() => page.timeline.selected === 'e1', 'the event');
    page.timeline.selected = 'e1';
    await press();
    expect(chosen(page).event).to.deep.equal([null]);
  });

  it('is the explainer’s where the markup makes it, but for a choice of the explainer', async () => {
    const page = await show({ said: 'selected="s1"' });
    expect(chosen(page).statement).to.deep.equal(['s1']);
    const other = await show({ said: 'selected="s1"', explainer: 'selected-statement="s2"' });
    expect(chosen(other).statement).to.deep.equal(['s2']);
  });

  it('gives way to the explainer’s once the element shows the document of that again', async () => {
    const page = await show();
    page.explainer.selectedStatement = 's2';
    await draw(page);
    page.said.data = story;
    await draw(page);
    page.said.selected = 's1';
    await draw(page);
    expect([page.said.selected, page.explainer.selectedStatement]).to.deep.equal(['s1', 's2']);
    page.said.data = null;
    await draw(page);
    expect(chosen(page).statement).to.deep.equal(['s2']);
  });
});
