import { expect } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import { standIn, takeBack } from '../../helpers/stub-method.js';
import { buttonNamed, buttonOf, hasButton, read, all, settle, show, storyOf } from './make-timeline.js';

/** Two stories without a common entry. */
const floods = () => storyOf([{ id: 'rain' }, { id: 'flood' }, { id: 'repair' }], { title: 'The flood' });
const strikes = () => storyOf([{ id: 'vote' }, { id: 'strike' }, { id: 'talks' }], { title: 'The strike' });

const isZoomed = (element: EventTimelineElement) => element.matches(':state(zoomed)');

async function press(element: EventTimelineElement, button: HTMLElement): Promise<void> {
  button.click();
  await settle(element);
}

/** A timeline whose reader has zoomed, chosen an event and searched. */
async function readThrough(data: unknown, id: string, text: string): Promise<EventTimelineElement> {
  const element = await show(data);
  await press(element, buttonNamed(element, 'Zoom in'));
  await press(element, buttonOf(element, id));
  await press(element, buttonNamed(element, /^Find/));
  const field = all(element, '.find-text input')[0] as HTMLInputElement;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(element);
  expect([isZoomed(element), element.selected, element.filter?.text]).to.deep.equal([true, id, text]);
  return element;
}

describe('event-timeline: another story in its place', () => {
  afterEach(takeBack);

  it('begins anew: whole, with nothing chosen and nothing filtered', async () => {
    const element = await readThrough(floods(), 'flood', 'event 2');
    element.data = strikes();
    await settle(element);
    expect([isZoomed(element), element.selected, element.filter]).to.deep.equal([false, null, undefined]);
    expect(element.hasAttribute('selected')).to.equal(false);
    for (const id of ['vote', 'strike', 'talks']) expect(hasButton(element, id), id).to.equal(true);
    expect(all(element, '#detail').map(read)).to.deep.equal([]);
  });

  it('is the same story in a newer version: zoom, choice and search stay', async () => {
    const element = await readThrough(munich, 'shoot-down', 'balloon');
    const newer = structuredClone(munich) as { events: object[] };
    newer.events.push({ id: 'new', date: '2023-02-21', title: 'A new event', sources: [] });
    element.data = newer;
    await settle(element);
    expect([isZoomed(element), element.selected, element.filter?.text]).to.deep.equal([true, 'shoot-down', 'balloon']);
    expect(element.explainer!.events).to.have.length(munich.events.length + 1);
  });

  describe('as a newer version with another axis', () => {
    const dated = (...dates: readonly string[]) =>
      storyOf(
        dates.map((date) => ({ id: `on-${date}`, date })),
        { title: 'The flood' },
      );
    const days = ['2023-01-01', '2023-01-10', '2023-01-20', '2023-01-30'] as const;
    const zoomed = async () => {
      const element = await show(dated(...days));
      element.zoomTo('2023-01-08', '2023-01-21');
      await settle(element);
      return element;
    };
    const rangeIn = ({ range }: EventTimelineElement) =>
      range &&
      [range.fromMs, range.toMs].map((ms) => new Date(Math.round(ms / 1000) * 1000).toISOString().slice(0, 16));
    const BEFORE = ['2023-01-08T00:00', '2023-01-22T00:00'];

    for (const [place, more] of [
      ['before the first', ['2022-12-01']],
      ['after the last', ['2023-03-01']],
      ['far away, so that a stretch folds', ['2024-06-01', '2024-06-02']],
    ] as const)
      it(`keeps the dates in view while an event comes ${place}`, async () => {
        const element = await zoomed();
        const moves: Event[] = [];
        element.addEventListener('event-timeline-zoom', (event) => moves.push(event));
        element.data = dated(...days, ...more);
        await settle(element);
        expect(rangeIn(element)).to.deep.equal(BEFORE);
        for (const [id, isIn] of [
          ['on-2023-01-10', true],
          ['on-2023-01-20', true],
          [`on-${more[0]}`, false],
        ] as const)
          expect(hasButton(element, id), id).to.equal(isIn);
        expect(moves, 'events, since no reader has moved it').to.have.length(0);
      });

    it('keeps the focus where it was', async () => {
      const element = await zoomed();
      buttonOf(element, 'on-2023-01-20').focus();
      element.data = dated(...days, '2023-06-01');
      await settle(element);
      expect((element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['id']).to.equal('on-2023-01-20');
    });

    it('keeps the dates as far as there are any, and no less in view', async () => {
      const element = await zoomed();
      const lines = standIn(console, 'warn');
      element.data = dated('2023-01-01', '2023-01-10', '2023-01-11');
      await settle(element);
      const { fromMs, toMs } = element.range!;
      expect(fromMs).to.be.below(Date.parse('2023-01-02'));
      expect(toMs).to.be.above(Date.parse('2023-01-11')).and.below(Date.parse('2023-01-14'));
      expect(lines).to.deep.equal([]);
    });

    for (const [place, more] of [
      ['before the first', ['2024-01-01', '2024-01-02', '2024-01-10']],
      ['after the last', ['2021-01-01', '2021-01-02', '2021-01-10']],
      ['within a fold', ['2021-01-01', '2021-01-02', '2021-01-03', '2025-01-01', '2025-01-02', '2025-01-03']],
    ] as const)
      it(`shows the whole where the dates are gone, ${place} of the newer version`, async () => {
        const element = await zoomed();
        element.data = { ...dated(...more), id: 'flood' };
        await settle(element);
        for (const date of more) expect(hasButton(element, `on-${date}`), date).to.equal(true);
        expect(isZoomed(element)).to.equal(false);
      });

    for (const [what, between] of [
      ['events', []],
      ['dates', [{ id: 'on-2023-01-10', date: undefined }]],
    ] as const)
      it(`keeps the dates over a version without ${what}`, async () => {
        const element = await zoomed();
        element.data = storyOf(between as Parameters<typeof storyOf>[0], { title: 'The flood' });
        await settle(element);
        element.data = dated(...days, '2023-03-01');
        await settle(element);
        expect(rangeIn(element)).to.deep.equal(BEFORE);
      });

    for (const [name, change] of [
      ['scale', { scale: 'even' }],
      ['fold', { fold: 0.2 }],
    ] as const)
      it(`keeps the dates with another ${name}`, async () => {
        const element = await show(dated('2022-01-01', ...days));
        element.zoomTo('2023-01-08', '2023-01-21');
        await settle(element);
        Object.assign(element, change);
        await settle(element);
        expect(rangeIn(element)).to.deep.equal(BEFORE);
      });

    it('stays whole where it was whole', async () => {
      const element = await show(dated(...days));
      element.data = dated(...days, '2023-06-01');
      await settle(element);
      expect(isZoomed(element)).to.equal(false);
      expect(hasButton(element, 'on-2023-06-01')).to.equal(true);
    });

    it('keeps the dates while the list is shown', async () => {
      const element = await zoomed();
      await press(element, buttonNamed(element, 'List'));
      element.data = dated(...days, '2023-06-01');
      await settle(element);
      await press(element, buttonNamed(element, 'Timeline'));
      expect(rangeIn(element)).to.deep.equal(BEFORE);
    });
  });

  it('begins with what the page asks for beside it', async () => {
    const element = await readThrough(floods(), 'flood', 'event 2');
    const lines = standIn(console, 'warn');
    Object.assign(element, { data: strikes(), selected: 'strike', filter: { lane: 'talks' } });
    await element.loaded;
    element.zoomTo('2023-01-01', '2023-01-01');
    await settle(element);
    expect([element.selected, element.filter]).to.deep.equal(['strike', { lane: 'talks' }]);
    expect([isZoomed(element), lines]).to.deep.equal([true, []]);
  });

  it('holds the stretch that the page shows with it', async () => {
    const element = await readThrough(floods(), 'flood', 'event 2');
    element.data = strikes();
    element.zoomTo('2023-01-01', '2023-01-01');
    await settle(element);
    expect([isZoomed(element), element.selected]).to.deep.equal([true, null]);
  });

  it('keeps what the page asks for while it loads from another address, and not what its reader does meanwhile', async () => {
    const element = await show(null);
    let answer: (response: Response) => void = () => {};
    standIn(window, 'fetch', () => new Promise((resolve) => (answer = resolve)));
    const arrive = async (story: object) => {
      answer(Response.json(story));
      await element.loaded;
      await settle(element);
    };
    for (const [story, id] of [
      [floods(), 'flood'],
      [strikes(), 'strike'],
    ] as const) {
      element.setAttribute('src', `/${id}.json`);
      element.setAttribute('selected', id);
      await element.updateComplete.then(() => {});
      await arrive(story);
      expect(element.selected).to.equal(id);
    }
    element.selected = null;
    element.src = '/flood.json';
    await element.updateComplete.then(() => {});
    await press(element, buttonOf(element, 'talks'));
    expect(element.selected).to.equal('talks');
    await arrive(floods());
    expect(element.selected).to.equal(null);
  });

  it('keeps what the page has set once and for all, or brings it back', async () => {
    const [wish, ids] = [{ text: 'event' }, () => ['rain', 'strike'].filter((id) => hasButton(element, id))];
    const element = await show(floods(), { filter: wish });
    element.data = strikes();
    await settle(element);
    expect([element.filter, ids()]).to.deep.equal([wish, ['strike']]);
    await press(element, buttonNamed(element, /^Find/));
    const field = all(element, '.find-text input')[0] as HTMLInputElement;
    field.value = 'event 1';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await settle(element);
    expect(element.filter?.text).to.equal('event 1');
    element.data = floods();
    await settle(element);
    expect(element.filter).to.deep.equal(wish);
  });

  it('is known by more than ids that a converter makes of dates', async () => {
    const converted = (title: string) =>
      storyOf(
        [
          { id: '2020', title: `${title} begins` },
          { id: '2021', title: `${title} ends` },
        ],
        { title },
      );
    const element = await show(converted('The flood'));
    await press(element, buttonOf(element, '2021'));
    element.data = converted('The strike');
    await settle(element);
    expect(element.selected).to.equal(null);
  });

  it('is compared with the story before an empty document', async () => {
    const element = await show(floods());
    for (const [next, isKept] of [
      [floods, true],
      [strikes, false],
    ] as const) {
      await press(element, buttonOf(element, 'flood'));
      expect(element.selected).to.equal('flood');
      await press(element, buttonNamed(element, 'Zoom in'));
      const { range } = element;
      element.data = { explainer: 1, title: 'Soon', events: [] };
      await settle(element);
      element.data = next();
      await settle(element);
      expect(element.selected).to.equal(isKept ? 'flood' : null);
      expect(isZoomed(element)).to.equal(isKept);
      if (isKept) expect(element.range).to.deep.equal(range);
      if (isKept) await press(element, buttonOf(element, 'flood'));
    }
  });

  it('keeps the reader’s view', async () => {
    const element = await show(floods());
    await press(element, buttonNamed(element, 'List'));
    element.data = strikes();
    await settle(element);
    expect(element.matches(':state(list)')).to.equal(true);
  });
});
