import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import type { EventInput } from '../../../../src/model/schema/schema.js';
import { all, one, read, settle, show, storyOf } from '../make-timeline.js';

/** Six pairs of days, years apart: the chart has five folds. */
const PAIRS = ['1990-01', '1996-03', '2003-05', '2011-02', '2018-06', '2024-06'].flatMap((month) => [
  { date: `${month}-01` },
  { date: `${month}-04` },
]);
const NARROW_PX = 360;

/** Shows the pairs, and one more event that lasted from the first to the last. */
function showThroughFolds(event: Partial<EventInput>, widthPx: number): Promise<EventTimelineElement> {
  const through = { id: 'through', lane: 'war', date: '1990-01-02/2024-06-03', ...event };
  const pairs = PAIRS.map((pair) => ({ ...pair, lane: 'talks' }));
  return show(storyOf([...pairs, through]), { view: 'chart' }, widthPx);
}

const wordsOver = (element: Element) => all(element, '.fold-label bdi').map(read);

/** Shares of a bar's way that are drawn, for each fold that it runs through. */
function hatchesThrough(element: Element): readonly number[] {
  return all(element, '.through').map((path) => {
    const dashes = getComputedStyle(path).strokeDasharray.split(',').map(parseFloat);
    const periodPx = dashes.length === 1 ? 2 * dashes[0]! : dashes[0]! + dashes[1]!;
    return (path as unknown as SVGPathElement).getTotalLength() / periodPx;
  });
}

describe('event-timeline: folds', () => {
  it('say how long they are in a narrow column too, and where they crowd there in a short form', async () => {
    // Wide enough for any font.
    expect(wordsOver(await show(storyOf(PAIRS), { view: 'chart' }, 460))).to.deep.equal([
      '6 years',
      '7 years',
      '8 years',
      '7 years',
      '6 years',
    ]);
    const crowded = await show(storyOf(PAIRS), { view: 'chart' }, 250);
    expect(wordsOver(crowded)).to.deep.equal(['6y', '7y', '8y', '7y', '6y']);
    expect(all(crowded, '.fold-label').map(({ title }) => title)[0]).to.equal('6 years later');
    const boxes = all(crowded, '.fold-label bdi').map((each) => each.getBoundingClientRect());
    for (const [index, box] of boxes.slice(1).entries()) expect(box.left).to.be.above(boxes[index]!.right);
    expect(boxes.at(-1)!.right).to.be.at.most(crowded.getBoundingClientRect().right + 1);
  });

  it('are as long as the list says, from the last date before them to the first after them', async () => {
    for (const dates of [
      ['2022-02-24/..', '2023-01-28', '2023-02-04', '2023-02-07'],
      ['1971-02-01/1990-05-04', '2004-03-01', '2004-03-04', '2004-03-09'],
      ['1971-02-01~', '2023-01-20', '2023-02-04', '2023-03-11', '2023-05-02'],
      ['2022-02-20', '2022-02-22', '2022-02-24', '2023-02-01', '2023-03-04'],
    ]) {
      const element = await show(storyOf(dates.map((date) => ({ date }))), { view: 'chart' });
      const labels = all(element, '.fold-label').map(({ title }) => title);
      element.view = 'list';
      await settle(element);
      const inList = all(element, '.item-fold').map(read);
      expect(inList, dates[0]).not.to.deep.equal([]);
      expect(labels, dates[0]).to.include.members([...inList]);
    }
  });

  it('have a length where the dates beside them are too vague for the list to tell one', async () => {
    const dates = ['186X', '187X', '188X', '197X', '198X', '199X'].map((date) => ({ date }));
    const element = await show(storyOf(dates), { view: 'chart', fold: 0.1 });
    const [fold, ...others] = all(element, '.fold-label');
    expect(fold!.title).to.match(/^\d\d years later$/);
    expect(others).to.have.length(0);
    element.view = 'list';
    await settle(element);
    expect(all(element, '.item-fold')).to.have.length(0);
  });

  it('are crossed by a bar that goes on in them, hatched, however narrow they are', async () => {
    for (const widthPx of [NARROW_PX, 1000]) {
      const hatches = hatchesThrough(await showThroughFolds({}, widthPx));
      expect(hatches).to.have.length(5);
      expect(Math.min(...hatches), `${widthPx} px`).to.be.above(1.5);
    }
    expect(hatchesThrough(await show(munich, { view: 'chart' }, NARROW_PX))[0]).to.be.above(1.5);
  });

  for (const status of ['planned', 'alleged'] as const) {
    it(`are crossed by the outline of what is ${status} in one piece`, async () => {
      const element = await showThroughFolds({ status }, 1000);
      expect(all(element, `.mark.${status} rect`)).to.have.length(1);
      const outline = one(element, `.mark.${status} rect`).getBoundingClientRect();
      for (const fold of all(element, '.fold').map((each) => each.getBoundingClientRect())) {
        expect(outline.left).to.be.below(fold.left);
        expect(outline.right).to.be.above(fold.right);
      }
    });
  }
});
