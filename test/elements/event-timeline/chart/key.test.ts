import { expect } from '@open-wc/testing';
import munich from '../../../../data/munich-meeting.json' with { type: 'json' };
import type { EventTimelineElement } from '../../../../src/elements/event-timeline/event-timeline-element.js';
import type { ExplainerDocument } from '../../../../src/model/schema/schema.js';
import { all, one, read, settle, show, storyOf } from '../make-timeline.js';

const people = [{ id: 'mayor', name: 'The mayor', kind: 'person' as const }];
type StatementEntry = NonNullable<ExplainerDocument['statements']>[number];
const statement = { id: 'said', speaker: 'mayor', text: 'It is closed.', sources: ['report'] };
const silence = { notedBy: 'report', scope: 'at that event', asked: 'unknown' } as const;
const others: readonly (readonly [string, Partial<StatementEntry>])[] = [
  ['about an event', { about: ['e1'] }],
  ['about none', {}],
  ['not said at it', { at: 'e1', silence }],
];

/** Returns the height of the chart below its axis, in pixels. */
function belowAxis(element: EventTimelineElement): number {
  return one(element, '.chart').getBoundingClientRect().bottom - one(element, '.axis').getBoundingClientRect().bottom;
}

describe('the key of the squares below a chart', () => {
  it('takes no room where no statement was made at an event', async () => {
    const silent = await show(storyOf([{}, {}]));
    for (const [what, more] of others) {
      const statements = [{ ...statement, ...more }];
      const element = await show(storyOf([{}, {}], { people, statements }));
      expect(element.explainer!.statements.length, what).to.equal(1);
      expect(all(element, '.key'), what).to.have.length(0);
      expect(belowAxis(element), what).to.be.closeTo(belowAxis(silent), 0.5);
    }
  });

  it('takes no room for a statement at an event without a date, which is not in the chart', async () => {
    const statements = [{ ...statement, at: 'vague' }];
    const element = await show(storyOf([{}, { id: 'vague', date: '' }], { people, statements }));
    expect(all(element, '.key')).to.have.length(0);
  });

  it('is as high as its words, in a wide column and in a narrow one', async () => {
    for (const widthPx of [1280, 900, 700]) {
      const element = await show(munich, { view: 'chart' }, widthPx);
      const key = one(element, '.key');
      expect(read(key)).to.contain('Each square is a statement');
      const words = document.createRange();
      words.selectNodeContents(key);
      const { height } = words.getBoundingClientRect();
      expect(key.getBoundingClientRect().height - height, `${widthPx} px`).to.be.below(8);
    }
  });

  it('goes with the squares that a filter takes away, and comes back with them', async () => {
    const element = await show(munich);
    element.filter = { lane: 'balloon' };
    await settle(element);
    expect(all(element, '.key')).to.have.length(0);
    element.filter = undefined;
    await settle(element);
    expect(all(element, '.key')).to.have.length(1);
  });
});
