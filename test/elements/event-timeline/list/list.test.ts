import { expect } from '@open-wc/testing';
import { all, one, settle, show, storyOf } from '../make-timeline.js';

/** A column of a phone, in which the timeline is a list. */
const COLUMN_PX = 360;

/** Middle of what stands before an element's content, from its left edge, in px. */
function middleBefore(element: Element): number {
  const { left, width, borderLeftWidth } = getComputedStyle(element, '::before');
  return parseFloat(left) + (parseFloat(width) + parseFloat(borderLeftWidth)) / 2;
}

describe('event-timeline: the list', () => {
  it('draws the band of a fold on the rail', async () => {
    const element = await show(storyOf([{ date: '1991' }, { date: '2012' }, { date: '2013' }]), {}, COLUMN_PX);
    const [fold, item] = [one(element, '.item-fold'), one(element, '.item')];
    const shiftPx = fold.getBoundingClientRect().left - item.getBoundingClientRect().left;
    expect(middleBefore(fold) + shiftPx).to.be.closeTo(middleBefore(item), 1);
  });

  it('says that nothing was said about an event only in a story in which something was', async () => {
    const said = { people: [{ id: 'ann', name: 'Ann', kind: 'person' as const }] };
    const statements = [{ id: 's', speaker: 'ann', text: 'It rained.', about: ['e2'], sources: ['report'] }];
    for (const [story, counts] of [
      [storyOf([{}, {}]), 0],
      [storyOf([{}, {}], { ...said, statements }), 1],
    ] as const) {
      const element = await show(story, { selected: 'e1' }, COLUMN_PX);
      await settle(element);
      expect(all(element, '[part~=detail]'), 'the detail is open').to.have.length(1);
      expect(all(element, '.detail-statements')).to.have.length(counts);
    }
  });
});
