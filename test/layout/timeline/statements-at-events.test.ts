import { expect } from '@open-wc/testing';
import { statementsAt } from '../../../src/layout/timeline/statements-at-events.js';
import { readDocument } from '../../../src/model/read-document.js';

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
