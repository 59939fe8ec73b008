import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { all, buttonOf, focusedId, one, read, settle, show, storyOf } from '../make-timeline.js';

const PHONE_PX = 360;
const address = location.pathname + location.search;

describe('event-timeline: rows', () => {
  afterEach(() => history.replaceState(null, '', address));

  it('open at the event that the page’s address names, with the focus on it', async () => {
    history.replaceState(null, '', '#timeline.event.shoot-down');
    const element = await show(munich, { deepLink: true }, PHONE_PX);
    expect(element.selected).to.equal('shoot-down');
    expect(buttonOf(element, 'shoot-down').getAttribute('aria-expanded')).to.equal('true');
    expect(focusedId(element)).to.equal('shoot-down');
  });

  it('keep the open row, its focus and its place in a newer version of the story', async () => {
    const element = await show(munich, {}, PHONE_PX);
    const button = buttonOf(element, 'shoot-down');
    button.focus();
    button.click();
    await settle(element);
    const topPx = button.getBoundingClientRect().top;
    const newer = structuredClone(munich) as { events: object[] };
    newer.events.push({ id: 'new', date: '2023-02-21', title: 'A new event', sources: [] });
    element.data = newer;
    await settle(element);
    expect(all(element, '.item')).to.have.length(munich.events.length + 1);
    expect([element.selected, focusedId(element)]).to.deep.equal(['shoot-down', 'shoot-down']);
    expect(read(one(element, '#detail'))).to.contain('hysterical');
    expect(button.getBoundingClientRect().top).to.be.closeTo(topPx, 1);
  });

  it('tell 500 events, each once and at its place on the scale', async () => {
    const events = Array.from({ length: 500 }, (_, at) => ({
      title: `Event ${at}`,
      date: new Date(Date.UTC(2000, 0, 1 + 10 * at)).toISOString().slice(0, 10),
    }));
    const element = await show(storyOf(events), {}, PHONE_PX);
    expect(all(element, '.item-title')).to.have.length(500);
    const marks = all(element, '.item-mark').map((mark) => mark.getBoundingClientRect().left);
    expect(marks).to.have.length(500);
    expect(marks).to.deep.equal([...marks].sort((a, b) => a - b));
    expect(marks.at(-1)! - marks[0]!).to.be.above(150);
  });
});
