import { expect } from '@open-wc/testing';
import { labelWording } from '../../../src/layout/labels/label-wording.js';
import { estimatedMeasure } from '../../../src/layout/labels/text-measure.js';
import { statementsAt } from '../../../src/layout/timeline/statements-at-events.js';
import { readDocument } from '../../../src/model/read/document.js';

const read = (statements: readonly object[]) => {
  const events = ['talks', 'panel'].map((id) => ({ id, title: id, date: '2023-02-18' }));
  return readDocument({
    explainer: 1,
    title: 'Talks',
    events,
    people: [{ id: 'wang', name: 'Wang' }],
    statements: statements.map((each) => ({ speaker: 'wang', ...each })),
  }).explainer;
};

describe('statementsAt', () => {
  it('finds the statements that were made at an event, without silences, what was withdrawn and what is about it', () => {
    const silence = { notedBy: { title: 'A report' }, scope: 'here' };
    const explainer = read([
      { id: 'a', text: 'a', at: 'talks' },
      { id: 'b', text: 'b', at: 'panel' },
      { id: 'c', text: 'c', at: 'talks' },
      { id: 'd', text: 'd' },
      { id: 'e', text: 'e', at: 'talks', silence },
      { id: 'f', text: 'f', at: 'talks', status: 'withdrawn' },
      { id: 'g', text: 'g', at: 'panel', about: ['talks'] },
    ]);
    const found = explainer.events.map((event) => [
      event.id,
      statementsAt(explainer, event)
        .map(({ id }) => id)
        .join(''),
    ]);
    expect(found).to.deep.equal([
      ['talks', 'ac'],
      ['panel', 'bg'],
    ]);
  });
});

describe('the width of squares', () => {
  it('grows with the number of statements up to a limit, and is 0 without any', () => {
    const widths = [0, 1, 3, 8, 500].map((count) => {
      const explainer = read(
        Array.from({ length: count }, (_, index) => ({ id: `s${index}`, text: 'a', at: 'talks' })),
      );
      const wording = labelWording(explainer, 800, estimatedMeasure, () => '');
      const placed = { event: explainer.events[0]!, index: 0 } as Parameters<typeof wording.wordsOf>[0];
      return wording.wordsOf(placed, false).squaresPx;
    });
    expect(widths).to.deep.equal([0, 9, 27, 72, 72]);
  });
});
