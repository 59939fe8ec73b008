import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import type { EventTimelineZoomEvent } from '../../../src/elements/event-timeline/event-timeline-events.js';
import {
  all,
  buttonNamed,
  buttonOf,
  focused,
  focusedId,
  hasFocus,
  hasButton,
  listen,
  one,
  press,
  read,
  settle,
  show,
  storyOf,
} from './make-timeline.js';

const forms = [
  ['in the chart', 1000],
  ['in the list', 400],
] as const;

async function click(element: EventTimelineElement, button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await settle(element);
}

describe('event-timeline: choosing', () => {
  for (const [where, widthPx] of forms) {
    it(`asks, chooses and says so when a reader presses an event ${where}`, async () => {
      const element = await show(munich, {}, widthPx);
      const sent = listen(document, 'event-timeline-select', 'event-timeline-selected');
      await click(element, buttonOf(element, 'shoot-down'));
      expect(sent.map(({ type }) => type)).to.deep.equal(['event-timeline-select', 'event-timeline-selected']);
      for (const event of sent)
        expect(event).to.include({ id: 'shoot-down', previousId: null, cause: 'click', bubbles: true, composed: true });
      expect(sent.map(({ cancelable }) => cancelable)).to.deep.equal([true, false]);
      expect(element.getAttribute('selected')).to.equal('shoot-down');
      expect(buttonOf(element, 'shoot-down').getAttribute('aria-expanded')).to.equal('true');
    });

    it(`shows what is known of the chosen event, and what was said about it, ${where}`, async () => {
      const element = await show(munich, { selected: 'shoot-down' }, widthPx);
      const detail = one(element, '#detail');
      expect(buttonOf(element, 'shoot-down').getAttribute('aria-controls')).to.equal('detail');
      expect(detail.getAttribute('aria-label')).to.equal('The US shoots the balloon down');
      expect(read(detail)).to.contain('hysterical').and.to.contain('weather');
      expect(all(element, '.statement-list > li')).to.have.length(4);
      await click(element, buttonNamed(element, 'Show all 5'));
      expect(all(element, '.statement-list > li')).to.have.length(5);
      expect(hasFocus(element, all(element, '.statement-list > li')[4])).to.equal(true);
    });

    it(`closes by a second press, and by Escape, with the focus on the event, ${where}`, async () => {
      const element = await show(munich, {}, widthPx);
      await click(element, buttonOf(element, 'shoot-down'));
      await click(element, buttonOf(element, 'shoot-down'));
      expect([element.selected, focusedId(element)]).to.deep.equal([null, 'shoot-down']);
      await click(element, buttonOf(element, 'shoot-down'));
      one(element, '#detail').focus();
      const told = listen(element, 'event-timeline-selected');
      expect(press(element, 'Escape')).to.equal(false);
      await settle(element);
      expect(all(element, '#detail')).to.have.length(0);
      expect([element.selected, focusedId(element)]).to.deep.equal([null, 'shoot-down']);
      expect(told[0]).to.include({ id: null, previousId: 'shoot-down', cause: 'close' });
      expect(press(element, 'Escape'), 'with nothing to close, Escape is the page’s').to.equal(true);
    });
  }

  it('changes nothing that the page refuses', async () => {
    const element = await show(munich);
    const told = listen(element, 'event-timeline-selected');
    element.addEventListener('event-timeline-select', (event) => event.preventDefault());
    await click(element, buttonOf(element, 'shoot-down'));
    expect([element.selected, element.hasAttribute('selected'), told.length]).to.deep.equal([null, false, 0]);
    element.selected = 'invasion';
    await settle(element);
    await click(element, buttonNamed(element, 'Close'));
    expect([element.selected, read(focused(element))]).to.deep.equal(['invasion', 'Close']);
  });

  it('sends nothing for properties and methods', async () => {
    const element = await show(munich);
    const names = ['select', 'selected', 'zoom', 'view', 'load', 'problem'].map((name) => `event-timeline-${name}`);
    const sent = listen(element, ...names);
    element.select('invasion');
    await settle(element);
    expect(element.selected).to.equal('invasion');
    element.next();
    await settle(element);
    expect(element.selected).to.equal('balloon-flight');
    element.previous();
    element.zoomTo(new Date('2023-02-01'), new Date('2023-02-20'));
    await settle(element);
    expect(element.matches(':state(zoomed)')).to.equal(true);
    element.fit();
    element.view = 'list';
    element.selected = null;
    await settle(element);
    expect(sent.map(({ type }) => type)).to.deep.equal([]);
  });

  it('stays where it is for times that it can’t show, and leaves out what lies outside of the story', async () => {
    const element = await show(munich);
    element.zoomTo('last week', NaN);
    element.zoomTo('01.02.2023', '20.02.2023');
    element.zoomTo('1990-01-01', '1991-01-01');
    await settle(element);
    expect(element.matches(':state(zoomed)')).to.equal(false);
    element.zoomTo('2000-01-01', '2023-02-20');
    element.zoomTo('2023-02-01', '2023-02-20');
    await settle(element);
    expect(element.matches(':state(zoomed)')).to.equal(true);
    const { range } = element;
    element.fit();
    element.zoomTo('2023-02-20', '2023-02-01');
    await settle(element);
    expect(element.range).to.deep.equal(range);
  });

  it('shows days, months and open ends that a script writes as documents do, with all of the last one', async () => {
    const element = await show(munich);
    const { fromMs: firstMs, toMs: lastMs } = element.range!;
    const shown = async (from: string, to: string): Promise<readonly string[]> => {
      element.zoomTo(from, to);
      await settle(element);
      const { fromMs, toMs } = element.range!;
      return [fromMs, toMs].map((ms) => new Date(Math.round(ms / 1000) * 1000).toISOString().slice(0, 16));
    };
    expect(await shown('2023-02-18', '2023-02-18')).to.deep.equal(['2023-02-18T00:00', '2023-02-19T00:00']);
    expect(await shown('2023-02-04', '2023-02-18')).to.deep.equal(['2023-02-04T00:00', '2023-02-19T00:00']);
    expect(await shown('2023-01-30', '2023-01')).to.deep.equal([
      new Date(Math.round(Math.max(firstMs, Date.parse('2023-01-01')) / 1000) * 1000).toISOString().slice(0, 16),
      '2023-02-01T00:00',
    ]);
    element.zoomTo('2023-02-18', '2023-12-31');
    await settle(element);
    expect(element.range!.fromMs, 'what lies outside is left out').to.be.closeTo(Date.parse('2023-02-18'), 1);
    expect(element.range!.toMs).to.be.closeTo(lastMs, 1);
  });

  it('tells a script which stretch of time is in view', async () => {
    const element = await show(munich);
    const { fromMs: firstMs, toMs: lastMs } = element.range!;
    expect(firstMs).to.be.below(Date.parse('2022-02-04'));
    expect(lastMs).to.be.above(Date.parse('2023-02-19'));
    const [fromMs, toMs] = [Date.parse('2023-02-01'), Date.parse('2023-02-20')];
    element.zoomTo(fromMs, toMs);
    await settle(element);
    expect(element.range!.fromMs).to.be.closeTo(fromMs, 1);
    expect(element.range!.toMs).to.be.closeTo(toMs, 1);
    element.zoomTo('1900-01-01', '2100-01-01');
    expect(element.range, 'no more than the story').to.deep.equal({ fromMs: firstMs, toMs: lastMs });
    element.view = 'list';
    await settle(element);
    expect(element.range, 'the list has no stretch').to.equal(null);
  });

  it('does what scripts ask for in its order, however early that is', async () => {
    const ask = async (...wishes: ((element: EventTimelineElement) => void)[]): Promise<EventTimelineElement> => {
      const element = Object.assign(document.createElement('event-timeline'), { data: munich });
      fixtureSync<HTMLElement>(html`<div style="width: 1000px"></div>`).append(element);
      for (const wish of wishes) wish(element);
      await settle(element);
      return element;
    };
    const zoom = (element: EventTimelineElement): void =>
      element.zoomTo(Date.parse('2023-02-10'), Date.parse('2023-02-20'));
    const zoomed = await ask(zoom);
    expect(zoomed.matches(':state(zoomed)')).to.equal(true);
    expect(hasButton(zoomed, 'shoot-down')).to.equal(false);
    const revealed = await ask(zoom, (element) => element.select('shoot-down'));
    expect([revealed.matches(':state(zoomed)'), hasButton(revealed, 'shoot-down')]).to.deep.equal([true, true]);
    expect((await ask(zoom, (element) => element.fit())).matches(':state(zoomed)')).to.equal(false);
  });

  it('steps from the first to the last and no further', async () => {
    const element = await show(munich);
    element.previous();
    await settle(element);
    expect(element.selected).to.equal('nbc-interview');
    element.next();
    expect(element.selected).to.equal('nbc-interview');
    element.select('partnership');
    element.previous();
    expect(element.selected).to.equal('partnership');
  });

  it('jumps to the latest', async () => {
    const element = await show({ ...munich, lead: 'nbc-interview' });
    setTimeout(() => one(element, '.lead-button').click());
    expect(await oneEvent(element, 'event-timeline-select')).to.include({ id: 'nbc-interview', cause: 'lead' });
  });

  it('keeps the count of events in one place from step to step, and a short title beside a long one whole', async () => {
    const title = 'The council meets about the bridge, and about the closure of the bridge';
    const element = await show(storyOf([{ title }, {}, { title: 'Vote' }]), { selected: 'e1' });
    const places = [];
    for (const id of ['e1', 'e2', 'e3']) {
      element.selected = id;
      await settle(element);
      const [line, place] = [one(element, '.steps'), one(element, '.steps > span')].map((each) =>
        each.getBoundingClientRect(),
      ) as [DOMRect, DOMRect];
      places.push(Math.round(place.left - line.left));
      if (id !== 'e2') continue;
      const [, vote] = all(element, '.step').map((step) => step.getBoundingClientRect()) as [DOMRect, DOMRect];
      expect(vote.right).to.be.closeTo(line.right, 1);
      expect(vote.height).to.be.below(1.8 * place.height);
    }
    expect(new Set(places), String(places)).to.have.length(1);
  });

  it('steps through the events in the detail, and says where their order is not stated', async () => {
    const element = await show(munich, { selected: 'wang-panel' });
    const [back, on] = all(element, '.step') as [HTMLElement, HTMLElement];
    expect(read(back)).to.match(/Previous: .*Beijing/);
    expect(read(on)).to.match(/Next: Blinken meets Wang Yi in Munich \(order not stated\)/);
    expect(read(one(element, '.steps'))).to.contain('6 of 8');
    setTimeout(() => on.click());
    expect(await oneEvent(element, 'event-timeline-select')).to.include({ id: 'munich-meeting', cause: 'step' });
  });

  it('leads from an event to those that it is linked with, at both ends', async () => {
    const element = await show(munich, { selected: 'beijing-visit' });
    await click(element, buttonNamed(element, 'because of: Balloon flight'));
    expect(element.selected).to.equal('balloon-flight');
    expect(read(one(element, '#detail'))).to.contain('ended by: The US shoots the balloon down');
    await click(element, buttonNamed(element, 'led to: Blinken’s visit to Beijing (postponed)'));
    expect(element.selected).to.equal('beijing-visit');
  });

  it('keeps the focus on “Next” at the end, where the button stays and does nothing', async () => {
    const element = await show(munich, { selected: 'munich-meeting' });
    const next = all(element, '.step').at(-1)!;
    await click(element, next);
    expect(element.selected).to.equal('nbc-interview');
    expect(hasFocus(element, next)).to.equal(true);
    expect([read(next), next.ariaDisabled]).to.deep.equal(['Next →', 'true']);
    await click(element, next);
    expect(element.selected).to.equal('nbc-interview');
  });

  it('moves the focus to the first statement that “Show all” adds, where a corrected one stood below it already', async () => {
    const statements = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({
      ...munich.statements[0],
      id,
      text: `Said ${id}.`,
      at: 'e1',
      ...(id === 'f' && { corrections: [{ on: '2023-03-01', text: 'It was said later.' }] }),
    }));
    const { people, sides, sources } = munich;
    const element = await show({ ...storyOf([{}]), people, sides, sources, statements }, { selected: 'e1' });
    await click(element, buttonNamed(element, 'Show all 6'));
    expect(read(focused(element))).to.contain('Said e.');
  });

  it('chooses the last event that has happened where the page asks for “now”, and an event of that name before it', async () => {
    const element = await show(munich, { selected: 'now' });
    expect(element.getAttribute('selected')).to.equal('nbc-interview');
    expect(read(one(element, '#detail'))).to.contain('NBC');
    const named = await show(storyOf([{ id: 'now' }, { id: 'then' }]), { selected: 'now' });
    expect(named.selected).to.equal('now');
  });

  it('shows nothing for an id that is not there', async () => {
    const element = await show(munich, { selected: 'nobody' });
    expect(all(element, '#detail, [aria-expanded=true]')).to.have.length(0);
    element.next();
    expect(element.selected).to.equal('partnership');
  });

  it('opens a cluster of events at one moment as a list of buttons, which are there instead of it', async () => {
    const element = await show(storyOf(Array.from({ length: 200 }, () => ({ date: '2023-01-05', title: 'At once' }))));
    const cluster = one(element, '.cluster');
    const count = Number(/\d+/.exec(read(cluster.querySelector('.visually-hidden')))![0]);
    const sent = listen(element, 'event-timeline-select', 'event-timeline-zoom');
    await click(element, cluster);
    expect(cluster.getAttribute('aria-expanded')).to.equal('true');
    expect(all(element, '.opened button')).to.have.length(count);
    expect(hasFocus(element, all(element, '.opened button')[0])).to.equal(true);
    expect(sent).to.have.length(0);
    await click(element, all(element, '.opened button')[1]!);
    expect(all(element, '#detail, .opened')).to.have.length(2);
    press(element, 'Escape');
    await settle(element);
    expect(hasFocus(element, all(element, '.opened button')[1])).to.equal(true);
    press(element, 'Escape');
    await settle(element);
    expect(all(element, '.opened')).to.have.length(0);
    expect(hasFocus(element, cluster)).to.equal(true);
  });

  it('opens a cluster by zooming in where that parts its events', async () => {
    const close = Array.from({ length: 200 }, (_, index) => ({
      date: `2023-01-05T${String(index % 24).padStart(2, '0')}:00Z`,
    }));
    const element = await show(storyOf([...close, { date: '2023-06-01' }, { date: '2022-06-01' }]));
    setTimeout(() => one(element, '.cluster').click());
    const { fromMs, toMs } = (await oneEvent(element, 'event-timeline-zoom')) as unknown as EventTimelineZoomEvent;
    expect(toMs - fromMs)
      .to.be.below(86_400_000 * 30)
      .and.above(0);
    await settle(element);
    expect(element.matches(':state(zoomed)')).to.equal(true);
  });

  it('moves the view so that the chosen event is in it', async () => {
    const element = await show(munich);
    element.zoomTo(Date.parse('2023-02-10'), Date.parse('2023-02-20'));
    await settle(element);
    expect(hasButton(element, 'partnership')).to.equal(false);
    element.select('partnership');
    await settle(element);
    expect(hasButton(element, 'partnership')).to.equal(true);
  });
});
