import { expect } from '@open-wc/testing';
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import {
  all,
  buttonNamed,
  focused,
  focusedId,
  hasFocus,
  one,
  press,
  read,
  settle,
  show,
  storyOf,
} from '../make-timeline.js';

const DAY_MS = 86_400_000;
const COUNT = 3000;

const dayOf = (index: number): string => new Date(Date.UTC(2001, 0, 1) + index * DAY_MS).toISOString().slice(0, 10);

/** Three thousand events in two lanes: half of them over eight years, half within a month. */
const crowd = storyOf(
  Array.from({ length: COUNT }, (_, index) => ({
    date: dayOf(index % 2 === 0 ? index : 2000 + (index % 30)),
    lane: index % 3 === 0 ? 'war' : 'talks',
    weight: 1 + (index % 5),
  })),
);

async function showCrowd(data: unknown = crowd): Promise<EventTimelineElement> {
  const element = await show(data);
  await element.loaded;
  await settle(element);
  return element;
}

const bins = (element: EventTimelineElement) => all(element, '.bin');
/** As it is heard: a bin's name, or what a cluster says beside the number that is seen. */
const nameOf = (button: HTMLElement) => button.ariaLabel ?? read(button.querySelector('.visually-hidden'));
const countOf = (button: HTMLElement) => Number(/^([\d,]+) more event/.exec(nameOf(button))?.[1]?.replaceAll(',', ''));
const isFullest = (button: HTMLElement, _: number, others: readonly HTMLElement[]) =>
  others.every((other) => countOf(other) <= countOf(button));

/** Labels, and what buttons say that they count, in the chart and at its edges. */
function drawnOrCounted(element: EventTimelineElement): number {
  const counts = all(element, '.edge').map((edge) => Number(/[\d,]+/.exec(read(edge))?.[0].replaceAll(',', '')));
  const counted = [...all(element, '.cluster').map(countOf), ...counts];
  return all(element, '.label[data-id]').length + counted.reduce((sum, count) => sum + count, 0);
}

describe('<event-timeline> of more events than it can name', () => {
  it('draws or counts each of them once', async () => {
    const element = await showCrowd();
    expect(drawnOrCounted(element)).to.equal(COUNT);
    expect(all(element, '.label').length).to.be.above(20);
  });

  it('has a histogram in each crowded lane, whose bins say how many, when and where', async () => {
    const element = await showCrowd();
    expect(bins(element).length).to.be.above(30);
    const fullest = bins(element).filter(isFullest)[0]!;
    expect(countOf(fullest)).to.be.above(900);
    expect(nameOf(fullest)).to.match(/^[\d,]+ more events, \d+ \w+ to \d+ \w+ 2006, lane Talks$/);
  });

  it('draws the fullest bin of a lane highest, and each wide enough to be pressed', async () => {
    const element = await showCrowd();
    const heightOf = (bin: HTMLElement) => bin.querySelector<HTMLElement>('.bin-bar')!.offsetHeight;
    const highest = Math.max(...bins(element).map(heightOf));
    expect(heightOf(bins(element).filter(isFullest)[0]!)).to.equal(highest);
    for (const bin of bins(element)) {
      expect(bin.offsetWidth).to.be.at.least(24);
      expect(heightOf(bin)).to.be.above(0);
    }
  });

  it('opens a bin by zooming in on its stretch, where again each is drawn or counted once', async () => {
    const element = await showCrowd();
    const before = all(element, '.label').map((label) => label.dataset['id']);
    bins(element).filter(isFullest)[0]!.click();
    await settle(element);
    expect(element.matches(':state(zoomed)')).to.equal(true);
    expect(drawnOrCounted(element)).to.equal(COUNT);
    const after = all(element, '.label').map((label) => label.dataset['id']);
    expect(after.filter((id) => !before.includes(id)).length).to.be.above(5);
  });

  it('opens what happened at one time as a list, a part at a time, and goes on with the focus', async () => {
    const element = await showCrowd(storyOf(Array.from({ length: COUNT }, () => ({ date: '2001-01-05' }))));
    const [button] = all(element, '.cluster');
    const counted = countOf(button!);
    button!.focus();
    button!.click();
    await settle(element);
    const listed = () => all(element, '.opened [data-id]').length;
    expect(listed()).to.equal(200);
    buttonNamed(element, `${(counted - 200).toLocaleString('en')} more events`).click();
    await settle(element);
    expect(listed()).to.equal(400);
    expect(focused(element)).to.equal(all(element, '.opened [data-id]')[200]);
  });

  it('is one stop of Tab, bins and labels together', async () => {
    const element = await showCrowd();
    const stops = () => all(element, '.labels button').filter((button) => button.tabIndex === 0);
    expect(stops()).to.have.length(1);
    bins(element)[3]!.focus();
    await settle(element);
    expect(stops()).to.deep.equal([bins(element)[3]]);
  });

  it('lets an arrow key lead from a bin to the next event outside it', async () => {
    const element = await showCrowd();
    const bin = bins(element).filter(isFullest)[0]!;
    bin.focus();
    press(element, 'ArrowRight');
    await settle(element);
    expect(hasFocus(element, bin)).to.equal(false);
    expect(focusedId(element) ?? focused(element)?.dataset['holds']).to.be.a('string');
  });

  it('zooms as it is asked by a script, also before anything is laid out', async () => {
    const element = await show(crowd);
    await element.loaded;
    element.zoomTo(Date.UTC(2006, 0, 1), Date.UTC(2007, 0, 1));
    await settle(element);
    expect(one(element, '.axis').textContent).to.match(/2006/);
    expect(drawnOrCounted(element)).to.equal(COUNT);
  });

  it('narrows to what fits, named again where it is few', async () => {
    const element = await showCrowd();
    element.filter = { text: '1234' };
    await settle(element);
    expect(all(element, '.label').map((label) => label.dataset['id'])).to.deep.equal(['e1234']);
    element.filter = undefined;
    await settle(element);
    expect(drawnOrCounted(element)).to.equal(COUNT);
  });

  it('shows another document as soon as it is laid out, and nothing of the old one beside it', async () => {
    const element = await showCrowd();
    element.data = storyOf(
      Array.from({ length: COUNT }, (_, index) => ({ id: `n${index}`, date: dayOf(index) })),
      { title: 'Another' },
    );
    await settle(element);
    await element.loaded;
    await settle(element);
    expect(all(element, '.label').every((label) => label.dataset['id']!.startsWith('n'))).to.equal(true);
    expect(drawnOrCounted(element)).to.equal(COUNT);
  });
});
