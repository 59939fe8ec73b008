import { expect } from '@open-wc/testing';
import { listenForWarnings, standIn, takeBack } from '../../helpers/stub-method.js';
import { waitUntil } from '../../helpers/wait-until.js';
import { settle, show, storyOf } from '../event-timeline/make-timeline.js';

describe('what the console says of a document, for whoever builds its page', () => {
  let lines: string[] = [];

  beforeEach(() => {
    lines = listenForWarnings();
  });
  afterEach(takeBack);

  const told = async (...titles: readonly string[]) => {
    const element = await show(storyOf(titles.map((title) => ({ title }))));
    await waitUntil(() => lines.some((line) => line.includes('/events/')), 'a line');
    await settle(element);
    return lines.filter((line) => line.includes('/events/'));
  };

  it('is the first problem, and how many more there are', async () => {
    const [line, ...others] = await told('', '', 'A meeting', '');
    expect(line).to.match(/^<event-timeline> \/events\/0\/title .+ And 2 more\.$/);
    expect(others).to.deep.equal([]);
  });

  it('is a field that a document doesn’t have, before what follows from it', async () => {
    const statements = [{ id: 's', speaker: 'ada', text: 'So it is.', sources: ['report'] }];
    const people = [{ id: 'ada', name: 'Ada', kind: 'person' }];
    await show({ ...storyOf([{ lane: 'nowhere' }]), persons: people, statements });
    await waitUntil(() => lines.length > 0, 'a line');
    expect(lines[0]).to.match(/^<event-timeline> \/persons .+Did you mean “people”\? And \d more\.$/);
  });

  it('names the entry whose problem it is', async () => {
    await show(storyOf([{ id: 'resign', date: 'soon' }]));
    await waitUntil(() => lines.length > 0, 'a line');
    expect(lines[0]).to.match(/^<event-timeline> \/events\/0\/date “resign”: “soon” cannot be read as a date\./);
  });

  it('names an entry that is withheld by its id alone', async () => {
    await show(storyOf([{ id: null, title: 'Minister resigns', status: 'happend' } as never]));
    await waitUntil(() => lines.length > 0, 'a line');
    expect(lines[0]).to.match(/^<event-timeline> \/events\/0\//);
    expect(lines.join()).not.to.contain('resigns');
  });

  it('names no place for what is wrong with a whole document', async () => {
    await show(['no document']);
    await waitUntil(() => lines.length > 0, 'a line');
    expect(lines[0]).to.match(/^<event-timeline> A document is/);
  });

  it('is the problem alone where there is one', async () => {
    const [line] = await told('A meeting', '');
    expect(line).to.match(/^<event-timeline> \/events\/1\/title /);
    expect(line).not.to.contain('more');
  });
});

describe('the list of what is wrong with a document, for whoever builds its page', () => {
  beforeEach(() => void standIn(console, 'warn'));
  afterEach(takeBack);

  const listOf = async (data: object) => {
    const element = await show(data);
    await waitUntil(() => element.shadowRoot!.querySelector('details.problems'), 'a list');
    await settle(element);
    return element.shadowRoot!.querySelector<HTMLDetailsElement>('details.problems')!;
  };
  const summaryOf = (list: Element) => list.querySelector('summary')!.textContent;

  it('touches neither what is above it nor what stands behind the element', async () => {
    const list = await listOf({ ...storyOf([{ lane: 'nowhere' }]), lnaes: [] });
    const { host } = list.getRootNode() as ShadowRoot;
    const { top, bottom } = list.getBoundingClientRect();
    expect(host.getBoundingClientRect().bottom - bottom).to.be.at.least(8);
    const above = [...host.shadowRoot!.querySelectorAll('p, li, svg, button')].filter((each) => !list.contains(each));
    for (const each of above) expect(top - each.getBoundingClientRect().bottom, each.className).to.be.at.least(8);
  });

  it('says while it is closed which problem comes first', async () => {
    const list = await listOf({ ...storyOf([{ lane: 'nowhere' }]), lnaes: [] });
    expect(list.open).to.equal(false);
    expect(summaryOf(list)).to.equal(
      '2 problems in this document: “lnaes” is not a field here and is not published. Did you mean “lanes”?',
    );
  });

  it('says there whose problem it is, unless the problem does', async () => {
    const summary = summaryOf(await listOf(storyOf([{ id: 'resign', date: 'soon' }])));
    expect(summary).to.contain('in this document: “resign”: “soon” cannot be read');
    const dangling = summaryOf(await listOf(storyOf([{ id: 'resign', lane: 'nowhere' }])));
    expect(dangling).to.contain('in this document: “resign” refers to “nowhere”');
  });

  it('is a line that opens nothing for one problem of the whole document', async () => {
    const element = await show(['no document']);
    const line = () => element.shadowRoot!.querySelector('[part=problem]');
    await waitUntil(line, 'a line');
    await settle(element);
    expect(line()!.localName).to.equal('p');
    expect(line()!.textContent.split('A document is')).to.have.length(2);
  });

  it('is open where nothing else is shown', async () => {
    const list = await listOf({ ...storyOf([]), events: 'none' });
    expect(list.open).to.equal(true);
    expect(summaryOf(list)).to.match(
      /^1 problem in this document: “events” must be a list, not text\. Write a list, as in/,
    );
  });
});
