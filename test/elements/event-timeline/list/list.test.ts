import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import { all, buttonOf, one, read, settle, show, storyOf } from '../make-timeline.js';

/** A column of a phone, in which the timeline is a list. */
const COLUMN_PX = 328;

/** Middle of what stands before an element's content, from its left edge, in px. */
function middleBefore(element: Element): number {
  const { left, width, borderLeftWidth } = getComputedStyle(element, '::before');
  return parseFloat(left) + (parseFloat(width) + parseFloat(borderLeftWidth)) / 2;
}

describe('event-timeline: the list', () => {
  it('draws the band of a fold on the rail', async () => {
    const element = await show(storyOf([{ date: '1991' }, { date: '2012' }, { date: '2013' }]), {}, COLUMN_PX);
    const [fold, item] = [one(element, '.item-fold'), one(element, '.item-head')];
    const shiftPx = fold.getBoundingClientRect().left - item.getBoundingClientRect().left;
    expect(middleBefore(fold) + shiftPx).to.be.closeTo(middleBefore(item), 1);
  });

  it('gives an event of a story 56 px of a phone: date, mark, title and one grey line', async () => {
    const element = await show(munich, {}, COLUMN_PX);
    const rows = all(element, '.item');
    const px = rows.reduce((sum, row) => sum + row.getBoundingClientRect().height, 0) / rows.length;
    expect(px).to.be.at.most(56);
    const row = buttonOf(element, 'beijing-visit').closest('.item')!;
    expect(read(row.querySelector('.item-date bdi'))).to.equal('5–6 Feb 2023');
    expect(read(row.querySelector('.item-more bdi'))).to.equal('postponed · 1 statement');
    const flight = buttonOf(element, 'balloon-flight').closest('.item')!;
    expect(read(flight.querySelector('.item-more bdi'))).to.equal('8 days · 9 statements');
  });

  it('opens summary, the whole date and what was said in place on a phone, and shows summaries where there is room', async () => {
    const element = await show(munich, {}, COLUMN_PX);
    const shown = () => all(element, '.item-summary').filter((each) => each.checkVisibility());
    expect(shown()).to.have.length(0);
    buttonOf(element, 'balloon-flight').click();
    await settle(element);
    expect(shown().map(read)[0]).to.match(/^A suspected Chinese surveillance balloon/);
    const detail = read(one(element, '#detail'));
    expect(detail)
      .to.match(/^28 January – 4 February 2023/)
      .and.to.contain('Said about this');
    const wide = await show(munich, { view: 'list' }, 1000);
    expect(all(wide, '.item-summary').every((each) => each.checkVisibility())).to.equal(true);
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
