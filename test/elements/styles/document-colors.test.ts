import { expect, fixture, html } from '@open-wc/testing';
import '../../../src/elements/event-timeline/event-timeline.js';
import type { StoryElement } from '../../../src/elements/base/story-element.js';
import { all, cardOf, show, story, storyOf } from '../who-said-what/make-statements.js';

const [own, another] = ['#0b2b5c', '#7a1020'];
const sides = [
  { id: 'us', name: 'United States', color: own },
  { id: 'china', name: 'China' },
];
const said = { ...storyOf({}, { speaker: 'wang' }), sides };
const barOf = (element: Element, id: string) => getComputedStyle(cardOf(element, id)).borderInlineStartColor;

describe('colours of the document’s own', () => {
  it('paint the side that has one, and leave the others theirs', async () => {
    const plain = await show(storyOf({}, { speaker: 'wang' }));
    const element = await show(said);
    expect(barOf(element, 's1')).to.equal('rgb(11, 43, 92)');
    expect(barOf(element, 's1')).to.not.equal(barOf(plain, 's1'));
    expect(barOf(element, 's2')).to.equal(barOf(plain, 's2'));
  });

  it('are lighter where the page is dark', async () => {
    const element = await show(said);
    element.style.colorScheme = 'dark';
    expect(barOf(element, 's1')).to.match(/^rgb\(1\d\d, 1\d\d, 1\d\d\)$/);
  });

  it('give way to what the page says', async () => {
    const element = await show(said);
    element.style.setProperty('--said-side-1', 'rgb(1, 2, 3)');
    expect(barOf(element, 's1')).to.equal('rgb(1, 2, 3)');
  });

  it('go with the document that they came with', async () => {
    const plain = await show(storyOf({}));
    const before = barOf(plain, 's1');
    const element = await show(said);
    element.data = { ...said, sides: [{ ...sides[0], color: another }] };
    await element.updateComplete;
    expect(barOf(element, 's1')).to.equal('rgb(122, 16, 32)');
    element.data = storyOf({});
    await element.updateComplete;
    expect(barOf(element, 's1')).to.equal(before);
  });

  it('stay when another part of the element brings its styles', async () => {
    const element = await show(said);
    element.view = 'speakers';
    await element.updateComplete;
    expect(barOf(element, 's1')).to.equal('rgb(11, 43, 92)');
  });

  it('stay in a timeline when cards of statements bring theirs', async () => {
    const events = [{ id: 'meeting', title: 'A meeting', date: '2023-02-18' }];
    const statements = said.statements!.map((statement) => ({ ...statement, about: ['meeting'] }));
    const element = await fixture<StoryElement>(
      html`<event-timeline .data=${{ ...said, events, statements }}></event-timeline>`,
    );
    await element.updateComplete;
    element.setAttribute('selected', 'meeting');
    await element.updateComplete;
    expect(barOf(element, 's1')).to.equal('rgb(11, 43, 92)');
  });

  it('are left out where two sides would share one', async () => {
    const seven = Array.from({ length: 7 }, (_, index) => ({ id: `side${index}`, name: `Side ${index}`, color: own }));
    const statements = seven.map(({ id }) => ({ id, side: id, speaker: 'wang', text: 'Yes.', sources: ['report'] }));
    const element = await show(story({ sides: seven, statements }));
    expect(barOf(element, 'side1')).to.equal('rgb(11, 43, 92)');
    expect(barOf(element, 'side0')).to.not.equal('rgb(11, 43, 92)');
    expect(barOf(element, 'side6')).to.equal(barOf(element, 'side0'));
  });

  it('paint the lanes of a timeline, too', async () => {
    const data = {
      explainer: 1,
      title: 'A story',
      lanes: [{ id: 'talks', name: 'Talks', color: own }],
      sources: [{ id: 'report', title: 'Report' }],
      events: [{ id: 'meeting', date: '2023-02-18', title: 'They meet', lane: 'talks', sources: ['report'] }],
    };
    const element = await fixture(html`<event-timeline .data=${data} view="list"></event-timeline>`);
    await (element as HTMLElement & { readonly updateComplete: Promise<boolean> }).updateComplete;
    const [lane] = all(element, '.lane-1');
    expect(getComputedStyle(lane!).getPropertyValue('--_color')).to.contain(own);
  });
});
