import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import type { EventTimelineFilterEvent } from '../../../../src/elements/event-timeline/event-timeline-events.js';
import type { EventFilter } from '../../../../src/layout/filter/event-filter.js';
import { settle } from '../make-timeline.js';

const COUNT = munich.events.length;
/** The story with a line on its latest event. */
const latest = { ...munich, lead: 'nbc-interview' };

async function show(view: 'chart' | 'list', more: Partial<EventTimelineElement> = {}): Promise<EventTimelineElement> {
  const element = await fixture<EventTimelineElement>(
    html`<event-timeline .data=${munich} .view=${view}></event-timeline>`,
  );
  Object.assign(element, more);
  await element.updateComplete;
  return element;
}

const all = <T extends HTMLElement>({ shadowRoot }: Element, selector: string) => [
  ...shadowRoot!.querySelectorAll<T>(selector),
];
const words = (node?: Node | null) => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
const shownIds = (element: Element) => all(element, 'button[data-id]').map(({ dataset }) => dataset['id']!);
const status = (element: Element) => words(all(element, '[part="filter"] [role="status"]')[0]);
const findButton = (element: Element) => all(element, '.find-button')[0]!;
const field = (element: Element) => all<HTMLInputElement>(element, 'input[type="search"]')[0];
const selects = (element: Element) =>
  all<HTMLSelectElement>(element, '[part="filter"] select').map((select) => ({
    select,
    label: words(select.labels?.[0]?.querySelector('.find-name')),
    options: [...select.options].map(words),
  }));
const focused = ({ shadowRoot }: Element) => shadowRoot!.activeElement;

/** As a reader with a keyboard. */
async function openFind(element: EventTimelineElement): Promise<void> {
  findButton(element).focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
}

async function type(element: EventTimelineElement, text: string): Promise<void> {
  await sendKeys({ type: text });
  await element.updateComplete;
}

for (const view of ['chart', 'list'] as const) {
  describe(`event-timeline: finding in the ${view}`, () => {
    it('opens, narrows, shows all again and closes by keyboard alone', async () => {
      const element = await show(view);
      expect(all(element, '[part="filter"]')).to.be.empty;
      await openFind(element);
      expect(findButton(element).getAttribute('aria-expanded')).to.equal('true');
      expect(focused(element) === field(element)).to.be.true;
      expect(status(element)).to.equal(`${COUNT} events`);

      await type(element, 'BALLOON flight');
      expect(element.filter).to.deep.equal({ text: 'BALLOON flight' });
      expect(status(element)).to.match(new RegExp(`^\\d of ${COUNT} events · show all$`));
      const found = shownIds(element);
      expect(found).to.include('balloon-flight').and.to.have.length.below(COUNT);
      expect(status(element)).to.equal(`${found.length} of ${COUNT} events · show all`);

      for (let steps = selects(element).length; steps >= 0; steps -= 1) await sendKeys({ press: 'Tab' });
      expect(words(focused(element))).to.equal('show all');
      await sendKeys({ press: 'Enter' });
      await element.updateComplete;
      expect(element.filter).to.equal(undefined);
      expect(field(element)!.value).to.equal('');
      expect(shownIds(element)).to.have.length(COUNT);
      expect(focused(element) === field(element)).to.be.true;

      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(all(element, '[part="filter"]')).to.be.empty;
      expect(focused(element) === findButton(element)).to.be.true;
      expect(findButton(element).getAttribute('aria-expanded')).to.equal('false');
    });

    it('narrows by a choice, and says how many each would show', async () => {
      const element = await show(view);
      await openFind(element);
      const lane = selects(element).find(({ label }) => label === 'Lane')!;
      const counts = lane.options.slice(1).map((option) => Number(/\((\d+)\)$/.exec(option)![1]));
      expect(lane.options[0]).to.equal('All lanes');
      expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(COUNT);
      lane.select.selectedIndex = 2;
      lane.select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(element.filter).to.deep.equal({ lane: lane.select.value });
      expect(shownIds(element)).to.have.length(counts[1]!);
      expect(status(element)).to.equal(`${counts[1]} of ${COUNT} events · show all`);
    });

    it('says in words that nothing fits, with the way back, and is not empty', async () => {
      const element = await show(view);
      await openFind(element);
      await type(element, 'zebra');
      expect(status(element)).to.equal(`None of the ${COUNT} events fits · show all`);
      expect(shownIds(element)).to.be.empty;
      expect(element.matches(':state(empty)')).to.be.false;
      expect(focused(element) === field(element)).to.be.true;
      await type(element, ' quagga');
      expect(field(element)!.value).to.equal('zebra quagga');
      expect(findButton(element)).to.exist;
    });

    it('shows what the page has set, its wishes in words, and takes it back', async () => {
      const element = await show(view, { filter: { lane: 'balloon', text: 'shoots' } });
      expect(shownIds(element)).to.deep.equal(['shoot-down']);
      expect(status(element)).to.equal(`1 of ${COUNT} events · The balloon · “shoots” · show all`);
      await openFind(element);
      expect(field(element)!.value).to.equal('shoots');
      expect(selects(element).find(({ label }) => label === 'Lane')!.select.value).to.equal('balloon');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(status(element)).to.equal(`1 of ${COUNT} events · The balloon · “shoots” · show all`);
      all(element, '[part="filter"] button')[0]!.click();
      await element.updateComplete;
      expect(shownIds(element)).to.have.length(COUNT);
      expect(focused(element) === findButton(element)).to.be.true;
    });

    it('closes the detail of a chosen event that is left out, says so, and shows it again with all', async () => {
      const element = await show(view, { selected: 'shoot-down' });
      element.filter = { lane: 'war' };
      await element.updateComplete;
      expect(all(element, '[part="detail"]')).to.be.empty;
      expect(status(element)).to.contain('the chosen event is not among them');
      expect(element.selected).to.equal('shoot-down');
      all(element, '[part="filter"] button')[0]!.click();
      await element.updateComplete;
      expect(all(element, '[part="detail"]')).to.have.length(1);
    });
  });
}

describe('event-timeline: finding', () => {
  it('finds without accents, by dates, places, people and topics', async () => {
    const element = await show('list');
    const found = async (text: string) => {
      element.filter = { text };
      await element.updateComplete;
      return shownIds(element).join(' ');
    };
    expect(await found('4 february 2022')).to.equal('partnership');
    expect(await found('carolina')).to.equal('shoot-down');
    expect(await found('múnich antony meets')).to.equal('munich-meeting');
    expect(await found('postponed')).to.contain('beijing');
  });

  it('tells the page what a reader wants, and not what a script sets', async () => {
    const element = await show('list');
    const told: (EventFilter | undefined)[] = [];
    element.addEventListener('event-timeline-filter', ({ filter }) => told.push(filter));
    element.filter = { lane: 'war' };
    await element.updateComplete;
    setTimeout(() => all(element, '[part="filter"] button')[0]!.click());
    const event = await oneEvent<EventTimelineFilterEvent>(element, 'event-timeline-filter');
    expect(event).to.include({ bubbles: true, composed: true, cancelable: false });
    await openFind(element);
    await type(element, 'a');
    expect(told).to.deep.equal([undefined, { text: 'a' }]);
  });

  it('shows all to a reader who asks for an event that is filtered out', async () => {
    const element = await show('chart', { data: latest, filter: { lane: 'war' } });
    all(element, '.lead-button')[0]!.click();
    await element.updateComplete;
    expect(element.filter).to.equal(undefined);
    expect(element.selected).to.equal(latest.lead);
    expect(all(element, '[part="detail"]')).to.have.length(1);
  });

  it('keeps the fold, whatever is filtered', async () => {
    const element = await show('chart');
    const foldOf = () => all(element, '.fold-label bdi').map(words).join();
    const before = foldOf();
    element.filter = { lane: 'balloon' };
    await element.updateComplete;
    expect(before).not.to.equal('');
    expect(foldOf()).to.equal(before);
  });

  it('brings what a filter leaves into the zoomed chart if none of it is in view, and leaves the view alone otherwise', async () => {
    const element = await show('chart');
    const inView = async (from: string, to: string, filter: EventFilter): Promise<readonly string[]> => {
      element.filter = undefined;
      element.zoomTo(from, to);
      await settle(element);
      element.filter = filter;
      await settle(element);
      return shownIds(element);
    };
    expect(await inView('2023-02-17', '2023-02-19', { lane: 'balloon' })).to.deep.equal([
      'balloon-flight',
      'shoot-down',
    ]);
    expect(element.matches(':state(zoomed)')).to.equal(false);
    expect(await inView('2022-02-03', '2022-02-06', { text: 'NBC' })).to.deep.equal(['nbc-interview']);
    expect(await inView('2023-02-19', '2023-02-19', { lane: 'diplomacy' })).not.to.include('beijing-visit');
    element.filter = { text: 'nothing has these words' };
    await settle(element);
    expect(shownIds(element)).to.deep.equal([]);
  });

  it('offers no choice where there is nothing to choose, and nothing to find in one event', async () => {
    const event = (id: string) => ({ id, title: id, date: '2023', sources: [] });
    const plain = { explainer: 1, title: 'Two', events: [event('a'), event('b')] };
    const element = await show('list', { data: plain });
    await openFind(element);
    expect(selects(element)).to.be.empty;
    expect(field(element)).to.exist;
    const single = await show('list', { data: { ...plain, events: [event('a')] } });
    expect(findButton(single)).not.to.exist;
  });

  it('names what it is to assistive technology', async () => {
    const element = await show('list');
    await openFind(element);
    expect(field(element)!.labels).to.have.length(1);
    expect(all(element, '[part="filter"] form')[0]!.role).to.equal('search');
    expect(all(element, `#${findButton(element).getAttribute('aria-controls')}`)).to.have.length(1);
    await expect(element).shadowDom.to.be.accessible();
  });

  it('loses nothing when it is searched among fifty thousand events', async function () {
    this.timeout(30_000);
    const { readDocument } = await import('../../../../src/model/read-document.js');
    const { filterEvents, prepareSearch } = await import('../../../../src/layout/filter/event-filter.js');
    const { runAtOnce } = await import('../../../../src/scheduling/steps.js');
    const titles = 'balloon minister élection talks summit'.split(' ');
    const events = Array.from({ length: 50_000 }, (_, index) => ({
      id: `e${index}`,
      title: `${titles[index % 5]} ${titles[index % 3]} ${index}`,
      date: String(1000 + (index % 1000)),
      sources: [],
    }));
    const { explainer } = readDocument({ explainer: 1, title: 'Many', events });
    runAtOnce(prepareSearch(explainer));
    expect(filterEvents(explainer, { text: 'ELECTION minister' })).to.have.length.above(1000);
    expect(filterEvents(explainer, { text: '49999' })).to.have.length(1);
  });
});
