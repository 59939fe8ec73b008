import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
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
  listen,
  one,
  press,
  settle,
  show,
  storyOf,
} from './make-timeline.js';
import { chord } from '../../helpers/chord.js';
import { waitUntil } from '../../helpers/wait-until.js';

const inTime = [
  'partnership',
  'invasion',
  'balloon-flight',
  'shoot-down',
  'beijing-visit',
  'wang-panel',
  'munich-meeting',
  'nbc-interview',
];

async function pressAndWait(element: EventTimelineElement, key: string, options?: KeyboardEventInit): Promise<boolean> {
  const isThePages = press(element, key, options);
  await settle(element);
  return isThePages;
}

describe('event-timeline: keys', () => {
  it('walks in time by the arrows, to the ends by Home and End', async () => {
    const element = await show(munich);
    buttonOf(element, 'partnership').focus();
    const walked = ['partnership'];
    for (let step = 1; step < inTime.length; step += 1) {
      expect(await pressAndWait(element, 'ArrowRight')).to.equal(false);
      walked.push(focusedId(element)!);
    }
    expect(walked).to.deep.equal(inTime);
    await pressAndWait(element, 'ArrowRight');
    expect(focusedId(element)).to.equal('nbc-interview');
    await pressAndWait(element, 'ArrowLeft');
    expect(focusedId(element)).to.equal('munich-meeting');
    await pressAndWait(element, 'Home');
    expect(focusedId(element)).to.equal('partnership');
    await pressAndWait(element, 'End');
    expect(focusedId(element)).to.equal('nbc-interview');
  });

  it('mirrors the arrows where the page runs from right to left', async () => {
    const element = await show(munich);
    element.parentElement!.dir = 'rtl';
    await settle(element);
    buttonOf(element, 'partnership').focus();
    await pressAndWait(element, 'ArrowLeft');
    expect(focusedId(element)).to.equal('invasion');
    await pressAndWait(element, 'ArrowRight');
    expect(focusedId(element)).to.equal('partnership');
  });

  it('goes to the nearest in the next lane by up and down', async () => {
    const element = await show(munich);
    buttonOf(element, 'shoot-down').focus();
    await pressAndWait(element, 'ArrowUp');
    expect(['partnership', 'invasion']).to.include(focusedId(element));
    await pressAndWait(element, 'ArrowDown');
    expect(['balloon-flight', 'shoot-down']).to.include(focusedId(element));
    await pressAndWait(element, 'ArrowDown');
    expect(['beijing-visit', 'wang-panel', 'munich-meeting', 'nbc-interview']).to.include(focusedId(element));
  });

  it('zooms by + − 0 and pans by Shift+arrows and page keys, and says so', async () => {
    const element = await show(munich);
    // About an event near the end, it would zoom so that there is little to pan.
    buttonOf(element, 'invasion').focus();
    const zooms = listen(element, 'event-timeline-zoom') as EventTimelineZoomEvent[];
    const last = () => zooms.at(-1)!;
    await pressAndWait(element, '+');
    const wide = last();
    expect(element.matches(':state(zoomed)')).to.equal(true);
    await pressAndWait(element, 'ArrowRight', { shiftKey: true });
    expect(last().fromMs).to.be.above(wide.fromMs);
    await pressAndWait(element, 'PageUp');
    expect(last().fromMs).to.be.closeTo(wide.fromMs, 1000);
    await pressAndWait(element, 'PageDown');
    await pressAndWait(element, 'ArrowLeft', { shiftKey: true });
    expect(last().fromMs).to.be.closeTo(wide.fromMs, 1000);
    await pressAndWait(element, '-');
    expect(element.matches(':state(zoomed)')).to.equal(false);
    await pressAndWait(element, '+', { shiftKey: true });
    await pressAndWait(element, '0');
    expect(element.matches(':state(zoomed)')).to.equal(false);
    expect(zooms.every(({ bubbles, composed, cancelable }) => bubbles && composed && !cancelable)).to.equal(true);
  });

  it('zooms about the focused event, which keeps the focus, also while another is chosen', async () => {
    const element = await show(munich, { selected: 'munich-meeting' });
    buttonOf(element, 'partnership').focus();
    for (let turn = 0; turn < 3; turn += 1) await pressAndWait(element, '+');
    expect(focusedId(element)).to.equal('partnership');
  });

  it('leaves keys to the page where nothing is to be moved, with a modifier, and outside the chart', async () => {
    const element = await show(munich, { selected: 'shoot-down' });
    buttonOf(element, 'munich-meeting').focus();
    expect(press(element, 'PageDown'), 'nothing to pan').to.equal(true);
    expect(press(element, '+', { ctrlKey: true }), 'the browser’s zoom').to.equal(true);
    expect(press(element, 'a')).to.equal(true);
    await pressAndWait(element, '+');
    one(element, '#detail a, #detail button').focus();
    for (const key of ['PageDown', 'Home', '0', 'ArrowRight']) expect(press(element, key), key).to.equal(true);
  });

  it('takes a cluster as one step of the walk, and goes on behind it', async () => {
    const crowd = Array.from({ length: 200 }, () => ({ date: '2023-01-05', lane: 'talks' }));
    const element = await show(
      storyOf([{ id: 'first', date: '2023-01-01' }, ...crowd, { id: 'last', date: '2023-01-09' }]),
    );
    buttonOf(element, 'first').focus();
    await settle(element);
    const met = new Set<HTMLElement>();
    for (let step = 0; step < 300 && focusedId(element) !== 'last'; step += 1) {
      met.add(focused(element)!);
      press(element, 'ArrowRight');
    }
    expect(focusedId(element)).to.equal('last');
    expect(met.has(one(element, '.cluster'))).to.equal(true);
    expect(met.size).to.equal(all(element, '.label, .cluster').length - 1);
  });

  it('goes on beyond the edge of the view, which follows', async () => {
    const element = await show(munich);
    element.zoomTo(Date.parse('2023-02-14'), Date.parse('2023-02-21'));
    await settle(element);
    buttonOf(element, 'munich-meeting').focus();
    await pressAndWait(element, 'Home');
    expect(focusedId(element)).to.equal('partnership');
    await pressAndWait(element, 'End');
    expect(focusedId(element)).to.equal('nbc-interview');
  });
});

describe('event-timeline: Tab', () => {
  const tabStops = (element: EventTimelineElement) =>
    all(element, '.labels button').filter((each) => each.tabIndex === 0);

  const goBack = () => chord('Tab', 'Shift');

  it('goes past the events of the chart in one press, and leads back to the one that had the focus', async () => {
    const element = await show(munich);
    await element.loaded;
    buttonNamed(element, 'Download').focus();
    await sendKeys({ press: 'Tab' });
    expect(focusedId(element)).to.equal('partnership');
    for (let step = 0; step < 3; step += 1) await pressAndWait(element, 'ArrowRight');
    expect(focusedId(element)).to.equal('shoot-down');
    await sendKeys({ press: 'Tab' });
    expect(focused(element)?.closest('.labels') ?? null).to.equal(null);
    await goBack();
    expect(focusedId(element)).to.equal('shoot-down');
    await goBack();
    expect(hasFocus(element, buttonNamed(element, 'Download'))).to.equal(true);
  });

  it('stops once at labels and counted buttons together', async () => {
    const crowd = Array.from({ length: 200 }, () => ({ date: '2023-01-05', lane: 'talks' }));
    const element = await show(storyOf([{ id: 'first', date: '2023-01-01' }, ...crowd]));
    expect(tabStops(element).map(({ dataset }) => dataset['id'])).to.deep.equal(['first']);
    const cluster = one(element, '.cluster');
    cluster.focus();
    await settle(element);
    expect(tabStops(element)).to.deep.equal([cluster]);
  });

  it('leads to another event while the one that had the focus is out of view, or filtered out', async () => {
    const element = await show(munich);
    buttonOf(element, 'partnership').focus();
    await settle(element);
    focused(element)!.blur();
    element.zoomTo(Date.parse('2023-02-14'), Date.parse('2023-02-21'));
    await settle(element);
    expect(tabStops(element)).to.have.length(1);
    expect(tabStops(element)[0]!.dataset['id']).not.to.equal('partnership');
    element.fit();
    await settle(element);
    expect(tabStops(element)).to.deep.equal([buttonOf(element, 'partnership')]);
    element.filter = { lane: 'diplomacy', text: 'Munich' };
    await settle(element);
    expect(tabStops(element)).to.have.length(1);
  });

  it('leads to the event that was chosen last', async () => {
    const element = await show(munich, { selected: 'shoot-down' });
    expect(tabStops(element)).to.deep.equal([buttonOf(element, 'shoot-down')]);
    buttonNamed(element, /^Next/).click();
    await settle(element);
    expect(tabStops(element)).to.deep.equal([buttonOf(element, element.selected!)]);
  });

  it('stops at each row', async () => {
    const element = await show(munich, { view: 'rows' });
    expect(all(element, '.item-button').every((each) => each.tabIndex === 0)).to.equal(true);
  });
});

describe('event-timeline: the focus', () => {
  it('stays on the event when the view zooms and pans until the event is out of it, and when it comes back', async () => {
    const element = await show(munich);
    buttonOf(element, 'partnership').focus();
    for (const key of ['+', '+', 'PageDown', 'PageDown']) {
      await pressAndWait(element, key);
      expect(focused(element) !== null, key).to.equal(true);
    }
    await waitUntil(() => focused(element)?.className.includes('edge'), 'The focus is not at the edge.');
    await pressAndWait(element, '0');
    await waitUntil(() => focusedId(element) === 'partnership', 'The focus is not back.');
  });

  it('goes to the button that counts what has left the view, though that button comes late', async () => {
    const element = await show(munich);
    buttonOf(element, 'partnership').focus();
    element.zoomTo(Date.parse('2023-02-16'), Date.parse('2023-02-20'));
    await waitUntil(() => focused(element)?.className.includes('edge'), 'The focus is not at the edge.');
  });

  it('stays on the event when the chart becomes a list, and a list a chart', async () => {
    const element = await show(munich);
    buttonOf(element, 'shoot-down').focus();
    await settle(element);
    element.parentElement!.style.width = '400px';
    await settle(element);
    expect(element.matches(':state(list)')).to.equal(true);
    expect(focusedId(element)).to.equal('shoot-down');
    element.parentElement!.style.width = '1000px';
    await settle(element);
    expect(element.matches(':state(chart)')).to.equal(true);
    expect(focusedId(element)).to.equal('shoot-down');
  });

  it('returns to the chosen event when its detail has to be drawn elsewhere', async () => {
    const element = await show(munich, { selected: 'shoot-down' });
    buttonNamed(element, 'Close').focus();
    element.parentElement!.style.width = '400px';
    await settle(element);
    expect(focusedId(element)).to.equal('shoot-down');
  });

  it('stays on buttons that can do nothing any more', async () => {
    const element = await show(munich);
    buttonNamed(element, 'Zoom in').click();
    await settle(element);
    const fit = buttonNamed(element, 'All time');
    fit.focus();
    fit.click();
    await settle(element);
    expect(hasFocus(element, fit)).to.equal(true);
    expect(fit.getAttribute('aria-disabled')).to.equal('true');
    const zooms = listen(element, 'event-timeline-zoom');
    fit.click();
    buttonNamed(element, 'Zoom out').click();
    expect(zooms).to.have.length(0);
  });

  it('stays with the reader when the document, its order or a filter changes', async () => {
    const element = await show(munich, {}, 400);
    buttonOf(element, 'shoot-down').focus();
    await settle(element);
    element.order = 'newest';
    await settle(element);
    expect(focusedId(element)).to.equal('shoot-down');
    element.data = structuredClone(munich);
    await settle(element);
    expect(focusedId(element)).to.equal('shoot-down');
    element.filter = { lane: 'war' };
    await settle(element);
    expect(['partnership', 'invasion']).to.include(focusedId(element));
  });

  it('is never taken from elsewhere', async () => {
    const element = await show(munich);
    const other = document.createElement('button');
    element.parentElement!.append(other);
    other.focus();
    element.select('shoot-down');
    element.zoomTo(Date.parse('2023-02-14'), Date.parse('2023-02-21'));
    await settle(element);
    element.parentElement!.style.width = '400px';
    await settle(element);
    expect(document.activeElement === other).to.equal(true);
  });
});
