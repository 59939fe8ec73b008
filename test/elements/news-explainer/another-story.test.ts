import { expect, fixtureSync, html } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import { all, buttonNamed, buttonOf, hasButton, settle, storyOf } from '../event-timeline/make-timeline.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { waitUntil } from '../../helpers/wait-until.js';

/** A story whose entries have ids that begin so. */
const storyNamed = (name: string, more: readonly string[] = []) =>
  storyOf([{ id: `${name}-begins` }, { id: `${name}-ends` }, ...more.map((id) => ({ id }))], {
    title: name,
    people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
    // With fewer statements there is no search for them.
    statements: Array.from({ length: 12 }, (_, index) => ({
      id: index === 0 ? `${name}-said` : `${name}-said-${index}`,
      speaker: 'ada',
      text: index === 0 ? 'She is concerned.' : `It goes on for ${index} days.`,
      at: `${name}-begins`,
      sources: ['report'],
    })),
  });

interface Parts {
  readonly explainer: NewsExplainerElement;
  readonly timeline: EventTimelineElement;
  readonly statements: WhoSaidWhatElement;
}

/** An explainer with both elements inside, whose reader has zoomed, chosen an event and a statement, and narrowed both. */
async function readThrough(data: ReturnType<typeof storyOf>, name: string): Promise<Parts> {
  const page = fixtureSync<HTMLElement>(html`<div style="width: 1000px"></div>`);
  const explainer = document.createElement('news-explainer');
  explainer.data = data;
  explainer.append(document.createElement('event-timeline'), document.createElement('who-said-what'));
  page.append(explainer);
  const timeline = explainer.querySelector('event-timeline')!;
  const statements = explainer.querySelector('who-said-what')!;
  const parts = { explainer, timeline, statements };
  await until(parts);
  buttonNamed(timeline, 'Zoom in').click();
  await until(parts);
  buttonOf(timeline, `${name}-ends`).click();
  await until(parts);
  await find(timeline, 'event');
  await find(statements, 'concerned');
  choiceOf(statements, `${name}-said`).click();
  await until(parts);
  return parts;
}

/** As a reader finds entries with these words. */
async function find(element: EventTimelineElement | WhoSaidWhatElement, text: string): Promise<void> {
  buttonNamed(element, /^Find/).click();
  await waitUntil(() => all(element, 'input[type=search]').length > 0, 'a field to find by');
  const field = all(element, 'input[type=search]')[0] as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await element.updateComplete;
}

const choiceOf = (element: Element, id: string) => {
  const card = all(element, `[data-id="${id}"]`)[0]!;
  return card.querySelector<HTMLElement>('[aria-pressed]') ?? card;
};

async function until({ explainer, timeline, statements }: Parts): Promise<void> {
  await explainer.updateComplete;
  await settle(timeline);
  await statements.updateComplete;
}

const chosenIn = ({ explainer, timeline, statements }: Parts) => [
  explainer.selectedEvent,
  explainer.selectedStatement,
  timeline.selected,
  statements.selected,
];

const narrowedIn = ({ timeline, statements }: Parts) => [
  timeline.matches(':state(zoomed)'),
  timeline.filter?.text,
  statements.filter.text,
];

describe('news-explainer: another story in its place', () => {
  it('begins anew, with all elements inside', async () => {
    const parts = await readThrough(storyNamed('flood'), 'flood');
    expect(chosenIn(parts)).to.deep.equal(['flood-ends', 'flood-said', 'flood-ends', 'flood-said']);
    parts.explainer.data = storyNamed('strike');
    await until(parts);
    expect(chosenIn(parts)).to.deep.equal([null, null, null, null]);
    expect(narrowedIn(parts)).to.deep.equal([false, undefined, undefined]);
    expect(parts.statements.explainer?.title).to.equal('strike');
  });

  it('keeps everything in a newer version of the story', async () => {
    const parts = await readThrough(storyNamed('flood'), 'flood');
    parts.explainer.data = storyNamed('flood', ['flood-news']);
    await until(parts);
    expect(chosenIn(parts)).to.deep.equal(['flood-ends', 'flood-said', 'flood-ends', 'flood-said']);
    expect(narrowedIn(parts)).to.deep.equal([true, 'event', 'concerned']);
  });

  it('begins with what the page chooses beside it', async () => {
    const parts = await readThrough(storyNamed('flood'), 'flood');
    Object.assign(parts.explainer, {
      data: storyNamed('strike'),
      selectedEvent: 'strike-begins',
      selectedStatement: 'strike-said',
    });
    await until(parts);
    expect(chosenIn(parts)).to.deep.equal(['strike-begins', 'strike-said', 'strike-begins', 'strike-said']);
  });
});

describe('news-explainer: a choice that the page sets in the timeline', () => {
  for (const [order, set] of [
    [
      'after',
      (parts: Parts) => [(parts.explainer.data = storyNamed('strike')), (parts.timeline.selected = 'strike-ends')],
    ],
    [
      'before',
      (parts: Parts) => [(parts.timeline.selected = 'strike-ends'), (parts.explainer.data = storyNamed('strike'))],
    ],
  ] as const)
    it(`holds for another story that it sets ${order === 'after' ? 'before' : 'after'}`, async () => {
      const parts = await readThrough(storyNamed('flood'), 'flood');
      set(parts);
      await until(parts);
      await until(parts);
      expect(chosenIn(parts)).to.deep.equal(['strike-ends', null, 'strike-ends', null]);
    });
});

describe('news-explainer: a choice that the page sets among the statements', () => {
  for (const [order, set] of [
    [
      'before',
      (parts: Parts) => [(parts.explainer.data = storyNamed('strike')), (parts.statements.selected = 'strike-said')],
    ],
    [
      'after',
      (parts: Parts) => [(parts.statements.selected = 'strike-said'), (parts.explainer.data = storyNamed('strike'))],
    ],
  ] as const)
    it(`holds for another story that it sets ${order}`, async () => {
      const parts = await readThrough(storyNamed('flood'), 'flood');
      set(parts);
      await until(parts);
      await until(parts);
      expect(chosenIn(parts)).to.deep.equal([null, 'strike-said', null, 'strike-said']);
      parts.explainer.data = storyNamed('rain');
      await until(parts);
      expect(chosenIn(parts), 'the wish stays').to.deep.equal([null, 'strike-said', null, 'strike-said']);
    });

  it('gives way to what a reader chooses after it, and to what the page sets on the explainer', async () => {
    const parts = await readThrough(storyNamed('flood'), 'flood');
    parts.statements.selected = 'flood-said-1';
    await until(parts);
    expect(parts.explainer.selectedStatement).to.equal('flood-said-1');
    await waitUntil(() => all(parts.statements, '[data-id="flood-said"]').length > 0, 'a statement');
    choiceOf(parts.statements, 'flood-said').click();
    await until(parts);
    expect(chosenIn(parts)).to.deep.equal(['flood-ends', 'flood-said', 'flood-ends', 'flood-said']);
    parts.explainer.selectedStatement = 'flood-said-2';
    await until(parts);
    expect(parts.statements.selected).to.equal('flood-said-2');
  });
});

describe('news-explainer: the same address', () => {
  afterEach(takeBack);

  it('always has one story: choice, list of news and walk stay while entries come and go', async function () {
    this.timeout(30_000);
    const story = (ids: readonly string[]) => {
      const until = `until ${ids.at(-1)}`;
      return storyOf(
        ids.map((id) => ({ id, title: `Event ${id} ${until}` })),
        { title: `Story ${until}` },
      );
    };
    const answers = [story(['a', 'b', 'c', 'd']), story(['d', 'x', 'y', 'z'])];
    standIn(window, 'fetch', () => Promise.resolve(Response.json(answers.length > 1 ? answers.shift() : answers[0])));
    const page = fixtureSync<HTMLElement>(html`<div style="width: 1000px"></div>`);
    const explainer = Object.assign(document.createElement('news-explainer'), {
      src: '/live.json',
      refresh: 5,
      story: true,
    });
    page.append(explainer);
    await explainer.loaded;
    await explainer.updateComplete;
    buttonNamed(explainer, 'Walk through the story').click();
    await waitUntil(() => all(explainer, '.walk-bar').length > 0, 'a walk');
    const timeline = all(explainer, 'event-timeline')[0] as EventTimelineElement;
    await waitUntil(() => hasButton(timeline, 'd'), 'an event');
    buttonOf(timeline, 'd').click();
    await waitUntil(() => explainer.selectedEvent === 'd', 'a choice');
    await waitUntil(() => hasNews(explainer), 'news');
    all(explainer, '.news-button')[0]!.click();
    await waitUntil(() => explainer.explainer?.title === 'Story until z', 'the newer version');
    await explainer.updateComplete;
    expect([explainer.selectedEvent, all(explainer, '.walk-bar').length]).to.deep.equal(['d', 1]);
    expect(all(explainer, '.news-list li').length).to.be.greaterThan(2);
  });
});

const hasNews = (explainer: Element) => all(explainer, '.news-button').length > 0;

describe('who-said-what: another story in its place', () => {
  const show = async (data: object) => {
    const element = fixtureSync<WhoSaidWhatElement>(html`<who-said-what .data=${data}></who-said-what>`);
    await element.updateComplete;
    element.view = 'speakers';
    await element.updateComplete;
    await find(element, 'concerned');
    await waitUntil(() => all(element, '[data-id="flood-said"]').length > 0, 'a statement');
    choiceOf(element, 'flood-said').click();
    await element.updateComplete;
    expect(stateOf(element)).to.deep.equal(['speakers', 'flood-said', { text: 'concerned' }]);
    return element;
  };
  const stateOf = ({ view, selected, filter }: WhoSaidWhatElement) => [view, selected, filter];

  it('begins anew, in the view that was chosen', async () => {
    const element = await show(storyNamed('flood'));
    element.data = storyNamed('strike');
    await element.updateComplete;
    expect(stateOf(element)).to.deep.equal(['speakers', null, {}]);
  });

  it('keeps choice and search in a newer version, and what the page asks for in another story', async () => {
    const element = await show(storyNamed('flood'));
    element.data = storyNamed('flood', ['flood-news']);
    await element.updateComplete;
    expect(stateOf(element)).to.deep.equal(['speakers', 'flood-said', { text: 'concerned' }]);
    Object.assign(element, { data: storyNamed('strike'), selected: 'strike-said', filter: { text: 'she' } });
    await element.updateComplete;
    expect(stateOf(element)).to.deep.equal(['speakers', 'strike-said', { text: 'she' }]);
    element.data = storyNamed('rain');
    await element.updateComplete;
    expect(stateOf(element)).to.deep.equal(['speakers', 'strike-said', { text: 'she' }]);
  });
});
