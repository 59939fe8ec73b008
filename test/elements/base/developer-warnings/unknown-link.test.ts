import { expect, fixture, html } from '@open-wc/testing';
import { listenForWarnings, takeBack } from '../../../helpers/stub-method.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import '../../../../src/elements/news-explainer/news-explainer.js';
import { show, storyOf } from '../../event-timeline/make-timeline.js';

describe('a link to an item that a document lacks', () => {
  let lines: string[] = [];
  const { hash } = location;

  beforeEach(() => {
    lines = listenForWarnings();
  });
  afterEach(() => {
    takeBack();
    history.replaceState(null, '', hash || location.pathname + location.search);
  });

  const tell = async (link: string, attributes: object) => {
    history.replaceState(null, '', link);
    await show(storyOf([{ id: 'first' }, { id: 'second' }]), attributes);
    await waitUntil(() => lines.length > 0, 'a line');
    return lines.filter((line) => line.includes('link'));
  };

  it('is told in the console, once, with the ids that there are', async () => {
    const told = await tell('#b.event.secnd', { id: 'b', deepLink: true });
    expect(told).to.deep.equal([
      '<event-timeline> The link #b.event.secnd leads nowhere: the document has no such id in events. Did you mean second?',
    ]);
  });

  it('is told of an element without an id', async () => {
    expect(await tell('#timeline.event.none', { deepLink: true })).to.have.length(1);
  });

  it('is told of the second element without an id, and in signs that an address encodes', async () => {
    await show(storyOf([{ id: 'first' }]), { deepLink: true });
    const told = await tell('#timeline-2.event.n%C3%B6', { deepLink: true });
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(
      'The link #timeline-2.event.n%C3%B6 leads nowhere: the document has no such id in events.',
    );
  });

  it('is told of a field that the filter lacks, with those that there are', async () => {
    expect(await tell('#f?txt=first', { id: 'f', deepLink: true })).to.deep.equal([
      '<event-timeline> The link #f?txt=first doesn’t narrow by txt. Did you mean text?',
    ]);
  });

  it('is told of an explainer, which has no filter, with the elements inside it that have one', async () => {
    history.replaceState(null, '', '#br?text=first');
    const data = { explainer: 1, title: 'A story', events: [{ id: 'first', title: 'First', date: '2023' }] };
    await fixture(html`<news-explainer id="br" deep-link .data=${data}></news-explainer>`);
    await waitUntil(() => lines.some((line) => line.includes('#timeline?')), 'a line with the timeline');
    expect(lines.filter((line) => line.includes('link'))).to.deep.equal([
      '<news-explainer> The link #br?text=first narrows nothing: write it of an element inside, as in #timeline?text=first.',
    ]);
  });

  it('is told of a field that an element inside an explainer lacks', async () => {
    history.replaceState(null, '', '#timeline?txt=first');
    const data = { explainer: 1, title: 'A story', events: [{ id: 'first', title: 'First', date: '2023' }] };
    await fixture(html`<news-explainer deep-link .data=${data}></news-explainer>`);
    await waitUntil(() => lines.some((line) => line.includes('doesn’t narrow by txt')), 'a line');
  });

  for (const [what, link, attributes] of [
    ['all its fields are those of the filter', '#c?text=first&topic=none', { id: 'c', deepLink: true }],
    ['the document has the item', '#c.event.second', { id: 'c', deepLink: true }],
    ['the link is another element’s', '#d.event.none', { id: 'c', deepLink: true }],
    ['the element has no links', '#e.event.none', { id: 'e' }],
  ] as const)
    it(`is none where ${what}`, async () => {
      // Another mistake shows that the element was looked at.
      const told = await tell(link, { ...attributes, scale: `none-${what.length}` as 'even' });
      expect(told).to.deep.equal([]);
    });
});
