import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../src/elements/event-timeline/event-timeline-element.js';
import { all, buttonNamed, buttonOf, listen, one, press, read, settle, show } from './make-timeline.js';

const status = (element: EventTimelineElement) => one(element, '[role=status]:has(+ .chart)');

/** Collects what is said from now on, without what is said no more. */
function listenTo(element: EventTimelineElement): readonly string[] {
  const said: string[] = [];
  new MutationObserver(() => {
    const words = read(status(element));
    if (words !== '' && words !== said.at(-1)) said.push(words);
  }).observe(status(element), { subtree: true, childList: true, characterData: true });
  return said;
}

describe('event-timeline: what is said of a move', () => {
  it('is nothing while it loads, when a script moves, and when a filter changes', async () => {
    const element = await show(munich);
    await element.loaded;
    const said = listenTo(element);
    element.zoomTo('2023-02-14', '2023-02-20');
    await settle(element);
    element.fit();
    element.filter = { lane: 'war' };
    await settle(element);
    expect([read(status(element)), ...said]).to.deep.equal(['']);
  });

  it('is how many events are in view, and of when, once after each key', async () => {
    const element = await show(munich);
    buttonOf(element, 'nbc-interview').focus();
    const said = listenTo(element);
    press(element, '+');
    await settle(element);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\d of 8 events, \d+ .*to \d+ \w+ 2023$/);
    press(element, 'PageUp');
    await settle(element);
    expect(said).to.have.length(2);
    press(element, '0');
    await settle(element);
    expect(said).to.have.length(3);
    expect(said[2]).to.equal('8 events, February 2022 to February 2023');
  });

  it('is said after a press on a button, and no more once there are rows', async () => {
    const element = await show(munich);
    const said = listenTo(element);
    buttonNamed(element, 'Zoom in').click();
    await settle(element);
    expect(said).to.have.length(1);
    element.view = 'rows';
    await settle(element);
    element.view = 'chart';
    await settle(element);
    expect(all(element, '[role=status]')).to.have.length(1);
  });

  it('comes once, when a drag ends', async () => {
    const element = await show(munich);
    buttonNamed(element, 'Zoom in').click();
    await settle(element);
    const said = listenTo(element);
    const zooms = listen(element, 'event-timeline-zoom');
    const { left, top } = one(element, '.canvas').getBoundingClientRect();
    const at = (x: number): [number, number] => [Math.round(left + x), Math.round(top + 4)];
    await sendMouse({ type: 'move', position: at(200) });
    await sendMouse({ type: 'down' });
    for (const x of [240, 280, 320]) {
      await sendMouse({ type: 'move', position: at(x) });
      await settle(element);
    }
    expect(said).to.deep.equal([]);
    await sendMouse({ type: 'up' });
    await settle(element);
    expect(zooms).to.have.length(1);
    expect(said).to.have.length(1);
  });
});
