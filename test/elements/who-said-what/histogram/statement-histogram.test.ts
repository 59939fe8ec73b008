import { expect, fixture, html } from '@open-wc/testing';
import type { WhoSaidWhatElement } from '../../../../src/elements/who-said-what/who-said-what-element.js';
import { manyStatements } from '../../../../stories/documents/many-statements.js';
import { accessibilityTree } from '../../../helpers/accessibility-tree.js';
import { all, cardOf, show, story, storyOf, words } from '../make-statements.js';
import { needs } from '../../../helpers/engine.js';
import { waitUntil } from '../../../helpers/wait-until.js';
import { untilDrawn } from '../../../helpers/until-drawn.js';

/** So many statements that a strip helps: what Blinken says on the first of February, again and again. */
const again = Array.from({ length: 16 }, (_, index) => ({ id: `again${index}`, date: '2023-02-01' }));

/** Blinken on the first, Wang on the tenth in answer to him, Blinken on the twentieth of February, and once undated. */
const talk = storyOf(
  { date: '2023-02-01' },
  { speaker: 'wang', date: '2023-02-10', answers: [{ to: 's1', as: 'answers', sources: ['report'] }] },
  { date: '2023-02-20' },
  {},
  ...again,
);

const strip = (element: Element) => all(element, '[part=strip]')[0];
const handle = (element: Element, end: 'from' | 'to') => all(element, `.overview-handle.${end}`)[0]!;
const shown = (element: Element) =>
  all(element, '.card')
    .map(({ dataset }) => dataset['id']!)
    .filter((id) => !id.startsWith('again'));
const result = (element: Element) => words(all(element, '.strip [role=status]')[0]);

async function press(element: WhoSaidWhatElement, end: 'from' | 'to', ...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    handle(element, end).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await element.updateComplete;
  }
}

describe('who-said-what: the strip', () => {
  it('has a row for each side, dots for what was said, and an arc for an answer', async () => {
    const element = await show(talk);
    expect(all(element, '.strip-name').map(words)).to.deep.equal(['United States', 'China']);
    expect(all(element, '.strip-dot')).to.have.length(3);
    expect(all(element, '.side-2 .strip-dot')).to.have.length(1);
    expect(all(element, '.strip-arc')).to.have.length(1);
    expect(words(all(element, '.strip-notes')[0])).to.equal('1 answer');
  });

  it('has one row in a story without sides', async () => {
    const element = await show({
      ...talk,
      sides: [],
      people: talk.people!.map(({ side: _side, ...person }) => person),
    });
    expect(all(element, '.strip-name')).to.have.length(1);
    expect(all(element, '.strip-dot')).to.have.length(3);
  });

  it('draws no arc through the names that stand above rows in a narrow column', async () => {
    const element = await show(talk);
    const isDrawnAt = async (width: string) => {
      element.style.inlineSize = width;
      await element.updateComplete;
      return all(element, '.strip-arc')[0]!.checkVisibility();
    };
    expect([await isDrawnAt('360px'), await isDrawnAt('700px')]).to.deep.equal([false, true]);
  });

  for (const timeZone of ['UTC', 'Europe/London', 'America/New_York', 'Asia/Tokyo'])
    it(`begins and ends on the days of the first and the last statement, in ${timeZone}`, async () => {
      const element = await show({ ...talk, timeZone });
      const [first, last] = ['> :first-child', '> :last-child'].map((end) =>
        words(all(element, `.strip-foot ${end}`)[0]),
      );
      expect([first, last]).to.deep.equal(['1 Feb 2023', '20 Feb 2023']);
    });

  for (const [what, data] of [
    ['fewer than twenty statements were made', { ...talk, statements: talk.statements!.slice(0, 19) }],
    ['all were said on two days', storyOf({ date: '2023-02-02' }, ...again, ...again.slice(0, 4).map(() => ({})))],
    [
      'fewer than six in ten are dated',
      storyOf({ date: '2023-02-02' }, { date: '2023-02-03' }, ...again, ...Array.from({ length: 18 }, () => ({}))),
    ],
    ['the story is withdrawn', { ...talk, status: 'withdrawn' as const }],
  ] as const) {
    it(`is not there where ${what}`, async () => {
      const element = await show(data);
      expect(all(element, '.strip')).to.be.empty;
    });
  }

  for (const width of [1000, 360]) {
    it(`moves nothing when it comes, ${width} px wide`, async () => {
      for (const data of [talk, manyStatements()]) {
        const element = document.createElement('who-said-what');
        element.style.inlineSize = `${width}px`;
        element.data = data;
        (await fixture(html`<div></div>`)).append(element);
        await untilDrawn(element, '.positions');
        const bodyTop = () => all(element, '.positions')[0]!.getBoundingClientRect().top;
        expect(strip(element)).to.equal(undefined);
        const before = bodyTop();
        await element.updateComplete;
        expect(all(element, '.strip-dot')).to.not.be.empty;
        expect(bodyTop()).to.be.closeTo(before, 0.5);
        element.remove();
      }
    });
  }

  it('stands on the side where time begins, in a page that runs from right to left, too', async () => {
    const xs = async (dir: string) => {
      const element = await show(talk);
      element.dir = dir;
      element.requestUpdate();
      await element.updateComplete;
      return all(element, '.side-1 .strip-dot').map((dot) => parseFloat(dot.getAttribute('cx') ?? ''));
    };
    const [first, last] = (await xs('ltr')) as [number, number];
    expect(first).to.be.below(last);
    const [mirrored] = await xs('rtl');
    expect(mirrored).to.be.closeTo(100 - first, 0.1);
  });

  it('shows all three views what its window leaves', async () => {
    const element = await show(talk);
    await press(element, 'from', 'PageUp');
    for (const view of ['positions', 'conversation', 'speakers'] as const) {
      element.view = view;
      await element.updateComplete;
      expect(shown(element), view).to.have.members(['s2', 's3']);
    }
  });

  it('narrows by keys, says so, and lets readers undo it', async () => {
    const element = await show(talk);
    expect(result(element)).to.equal('');
    await press(element, 'to', 'PageDown');
    expect(shown(element)).to.deep.equal(['s1', 's2']);
    expect(result(element)).to.equal('18 of 20 statements · show all dates');
    await press(element, 'from', 'PageUp');
    expect(shown(element)).to.deep.equal(['s2']);
    await press(element, 'to', 'End');
    expect(shown(element)).to.have.members(['s2', 's3']);
    await press(element, 'from', 'Home');
    expect(shown(element)).to.have.length(4);
    await press(element, 'from', 'PageUp');
    all(element, '.strip [role=status] button')[0]!.click();
    await element.updateComplete;
    expect(shown(element)).to.have.length(4);
    expect(handle(element, 'from').getAttribute('aria-valuenow')).to.equal('0');
    expect(element.shadowRoot?.activeElement === handle(element, 'from')).to.equal(true);
  });

  it('narrows at the end of a drag', async () => {
    const element = await show(talk);
    const end = handle(element, 'to');
    const drag = (type: string, clientX: number) =>
      end.dispatchEvent(new PointerEvent(type, { pointerId: 1, clientX, button: 0, bubbles: true }));
    end.setPointerCapture = () => undefined;
    const { width } = end.parentElement!.getBoundingClientRect();
    drag('pointerdown', 500);
    drag('pointermove', 500 - width * 0.2);
    await element.updateComplete;
    expect(shown(element)).to.have.length(4);
    expect(end.getAttribute('aria-valuenow')).to.equal('80');
    drag('lostpointercapture', 500 - width * 0.2);
    await element.updateComplete;
    expect(shown(element)).to.deep.equal(['s1', 's2']);
  });

  it('narrows by a press, for readers who can’t drag: the nearer end moves there, and on again', async () => {
    const element = await show(talk);
    const pressAt = async (
      part: string,
      share: number,
      events: readonly string[] = ['pointerdown', 'pointerup', 'lostpointercapture'],
    ) => {
      // As wide as it is now: where scrollbars take room, a shorter list makes it wider.
      const { left, width } = all(element, '.strip-plot')[0]!.getBoundingClientRect();
      const target = all(element, part)[0]!;
      target.setPointerCapture = () => undefined;
      const options = { pointerId: 1, clientX: left + width * share, button: 0, bubbles: true };
      for (const type of events) target.dispatchEvent(new PointerEvent(type, options));
      await element.updateComplete;
    };
    await pressAt('.overview-window', 0.8);
    // What narrows is loaded when it is first wanted.
    await waitUntil(() => shown(element).length < 4);
    expect(shown(element)).to.deep.equal(['s1', 's2']);
    expect(result(element)).to.equal('18 of 20 statements · show all dates');
    await pressAt('.overview-track', 0.95);
    expect(handle(element, 'to').getAttribute('aria-valuenow')).to.equal('95');
    // A touch that goes on to scroll the page is taken away, not lifted.
    await pressAt('.overview-window', 0.5, ['pointerdown', 'pointercancel', 'lostpointercapture']);
    expect(handle(element, 'to').getAttribute('aria-valuenow')).to.equal('95');
    expect(handle(element, 'from').getAttribute('aria-valuenow')).to.equal('0');
  });

  it('narrows what filters leave further, and shows in its dots what they leave', async () => {
    const element = await show(talk, { filter: { speaker: 'blinken' } });
    expect(all(element, '.strip-name').map(words)).to.deep.equal(['United States', 'China']);
    expect(all(element, '.strip-dot')).to.have.length(2);
    await press(element, 'from', 'PageUp');
    expect(result(element)).to.equal('1 of 19 statements · show all dates');
    expect(words(all(element, '[part=filter] [role=status]')[0])).to.match(/^1 of 2 /);
    expect(shown(element)).to.deep.equal(['s3']);
  });

  it('keeps its window when the story goes on', async () => {
    const element = await show(talk);
    await press(element, 'from', 'PageUp');
    const later = { id: 'later', speaker: 'blinken', text: 'Later.', date: '2023-06-01', sources: ['report'] };
    element.data = { ...talk, statements: [...talk.statements!, later] };
    await element.updateComplete;
    expect(shown(element)).to.have.members(['s2', 's3', 'later']);
  });

  it('shows all again to who follows a link to a statement', async () => {
    const element = await show(talk, { deepLink: true });
    await press(element, 'from', 'PageUp');
    expect(shown(element)).to.not.include('s1');
    location.hash = '#said.statement.s1';
    await waitUntil(() => shown(element).includes('s1'));
    expect(cardOf(element, 's1').getAttribute('aria-current')).to.equal('true');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('rings the dot of the chosen statement', async () => {
    const element = await show(talk, { selected: 's2' });
    expect(all(element, '.strip-dot.selected')).to.have.length(1);
    expect(all(element, '.side-2 .selected')).to.have.length(1);
  });

  it('covers the time in which statements were made, and folds by the threshold of the timeline', async () => {
    const late = { id: 'late', title: 'Much later', date: '2035-02-01', sources: ['report'] };
    const statements = ['2023-06-01', '2023-06-02'].map((date) => ({ ...talk.statements![0]!, id: date, date }));
    const data = { ...talk, events: [...story().events!, late], statements: [...talk.statements!, ...statements] };
    const element = await show(data);
    expect(all(element, '.strip-tear')).to.have.length(2);
    expect(words(all(element, '.strip-foot')[0])).to.match(/^1 Feb 2023.*2 Jun 2023$/);
    expect(all(await show(data, { fold: 0 }), '.strip-tear')).to.be.empty;
  });

  it('has the scale of the chart, where the chart shows all of that time', async () => {
    const events = ['2023-01-02', '2023-04-11'].map((date) => ({ id: date, title: date, date, sources: ['report'] }));
    const element = await show({ ...talk, events }, { fold: 0 });
    expect(words(all(element, '.strip-foot')[0])).to.match(/^2 Jan 2023.*11 Apr 2023$/);
    const share = parseFloat(all(element, '.side-2 .strip-dot')[0]!.getAttribute('cx')!);
    expect(share, 'the tenth of February is 39.5 of a hundred days after the start').to.be.closeTo(39.5, 1);
  });

  it('tells assistive technology who spoke how much and when, and what each handle stands for', async function () {
    needs(this, 'the accessibility tree');
    const element = await show(talk);
    const tree = await accessibilityTree();
    const told = tree.map(({ role, name }) => `${role} ${name}`.trim());
    const at = told.indexOf('group When it was said');
    expect(at).to.be.above(told.indexOf('button Speakers'));
    const names = told.slice(at).filter((line) => line.startsWith('StaticText'));
    expect(names.map((line) => line.replace('StaticText ', '')).join('')).to.match(
      /^United States: ?18 statements, ?1 February 2023 – 20 February 2023China: ?1 statement, ?10 February 2023/,
    );
    const sliders = tree.filter(({ role }) => role === 'slider');
    expect(sliders.map(({ name }) => name)).to.deep.equal(['Beginning of what is shown', 'End of what is shown']);
    expect(sliders.map(({ value }) => value)).to.deep.equal(['0', '100']);
    const texts = (['from', 'to'] as const).map((end) => handle(element, end).getAttribute('aria-valuetext'));
    expect(texts).to.deep.equal(['1 Feb 2023', '20 Feb 2023']);
    expect(tree.filter(({ role }) => /graphics|img/i.test(role))).to.be.empty;
    await press(element, 'from', 'PageUp');
    const narrowed = (await accessibilityTree()).map(({ role, name }) => `${role} ${name}`);
    expect(narrowed[narrowed.indexOf('status ') + 1]).to.equal('StaticText 2 of 20 statements');
  });

  it('finds nothing wrong with it, whole and narrowed', async () => {
    const element = await show(manyStatements());
    await expect(element).to.be.accessible();
    await press(element, 'from', 'PageUp', 'PageUp', 'PageUp', 'PageUp');
    await expect(element).to.be.accessible();
  });
});
