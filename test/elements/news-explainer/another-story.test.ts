import { expect, fixtureSync, html } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { NewsExplainerElement } from '../../../src/elements/news-explainer/news-explainer-element.js';
import type { WhoSaidWhatElement } from '../../../src/elements/who-said-what/who-said-what-element.js';
import '../../../src/elements/news-explainer/news-explainer.js';
import { buttonNamed, settle, storyOf } from '../event-timeline/make-timeline.js';

/** A story whose entries have ids that begin so. */
const storyNamed = (name: string, more: readonly string[] = []) =>
  storyOf([{ id: `${name}-begins` }, { id: `${name}-ends` }, ...more.map((id) => ({ id }))], {
    title: name,
    people: [{ id: 'ada', name: 'Ada', kind: 'person' }],
    statements: [
      { id: `${name}-said`, speaker: 'ada', text: 'She is concerned.', at: `${name}-begins`, sources: ['report'] },
    ],
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
  explainer.selectedEvent = `${name}-ends`;
  explainer.selectedStatement = `${name}-said`;
  timeline.filter = { text: 'event' };
  statements.filter = { text: 'concerned' };
  await until(parts);
  return parts;
}

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

describe('who-said-what: another story in its place', () => {
  const show = async (data: object) => {
    const element = fixtureSync<WhoSaidWhatElement>(html`<who-said-what .data=${data}></who-said-what>`);
    await element.updateComplete;
    Object.assign(element, { view: 'speakers', selected: 'flood-said', filter: { text: 'concerned' } });
    await element.updateComplete;
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
  });
});
