import { expect } from '@open-wc/testing';
import { filterEvents, type EventFilter } from '../../../src/layout/filter/event-filter.js';
import { isOrderKnown } from '../../../src/layout/timeline/known-order.js';
import { event, lanes, storyOf } from '../story-makers.js';

describe('isOrderKnown', () => {
  const rows: [title: string, a: string | undefined, b: string | undefined, expected: boolean][] = [
    ['of days that follow each other', '2023-02-17', '2023-02-18', true],
    ['of a day and a day long after', '2023-02-18', '2022-01-01', true],
    ['of equal days', '2023-02-18', '2023-02-18', false],
    ['of a day and the month around it', '2023-02-18', '2023-02', false],
    [
      'of spans that begin on different days, though they overlap',
      '2023-02-01/2023-02-20',
      '2023-02-10/2023-03-01',
      true,
    ],
    ['of a day within a set, and a day in its middle', '[2023-02-17..2023-02-19]', '2023-02-18', false],
    ['of what has no date', undefined, '2023-02-18', false],
  ];
  for (const [title, a, b, expected] of rows) {
    it(`${expected ? 'is' : 'is not'} stated ${title}`, () => {
      expect(isOrderKnown(event('a', a), event('b', b))).to.equal(expected);
      expect(isOrderKnown(event('b', b), event('a', a))).to.equal(expected);
    });
  }

  it('is stated where a source says before or after, whichever of the two it stands with', () => {
    const [a, b] = [event('a', '2023-02'), event('b', '2023-02')];
    for (const pair of [
      [{ ...a, before: ['b'] }, b],
      [a, { ...b, after: ['a'] }],
      [{ ...a, after: ['b'] }, b],
    ] as const) {
      expect([isOrderKnown(pair[0], pair[1]), isOrderKnown(pair[1], pair[0])]).to.deep.equal([true, true]);
    }
  });
});

describe('filterEvents', () => {
  const [war, talks] = lanes as [(typeof lanes)[0], (typeof lanes)[0]];
  const person = { id: 'wang', name: 'Wang Yi', kind: 'person' as const, roles: [], sameAs: [] };
  const story = storyOf([
    event('a', '2023-01', { title: 'Invasion', lane: war, topics: [{ id: 'aid', name: 'Aid' }] }),
    event('b', '2023-02', { title: 'Meeting', lane: talks, summary: 'They met in Munich.', people: [person] }),
    event('c', '2023-03', { title: 'Summit', lane: talks, place: { name: 'İstanbul' } }),
  ]);
  const rows: [filter: EventFilter | undefined, expected: string][] = [
    [undefined, 'a b c'],
    [{}, 'a b c'],
    [{ text: '   ' }, 'a b c'],
    [{ text: 'MUNICH' }, 'b'],
    [{ text: 'wang' }, 'b'],
    [{ text: 'stanbul' }, 'c'],
    [{ lane: 'talks' }, 'b c'],
    [{ topic: 'aid' }, 'a'],
    [{ person: 'wang' }, 'b'],
    [{ lane: 'talks', text: 'summit' }, 'c'],
    [{ lane: 'war', person: 'wang' }, ''],
  ];
  for (const [filter, expected] of rows) {
    it(`by ${JSON.stringify(filter)}`, () => {
      expect(
        filterEvents(story, filter)
          .map(({ id }) => id)
          .join(' '),
      ).to.equal(expected);
    });
  }
});
