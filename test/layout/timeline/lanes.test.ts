import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groupByLane } from '../../../src/layout/timeline/group-by-lane.js';
import { laneColor } from '../../../src/layout/timeline/lanes.js';
import { datePlacer } from '../../../src/layout/scale/placed-date.js';
import { placeEvents } from '../../../src/layout/timeline/placed-events.js';
import { runAtOnce } from '../../../src/scheduling/steps.js';
import {
  addToRow,
  freeAround,
  isOccupied,
  makeRow,
  type OccupiedRow,
} from '../../../src/layout/labels/occupied-rows.js';
import { event, lanes, PROPERTIES, storyOf } from '../story-makers.js';

describe('groupByLane', () => {
  const [war, talks] = lanes as [(typeof lanes)[0], (typeof lanes)[0]];
  const events = [
    event('a', '2023-01', { lane: talks, topics: [{ id: 'aid', name: 'Aid' }] }),
    event('b', '2023-02', { lane: war }),
    event('c', '2023-03'),
    event('d', '2023-04', { lane: { id: 'elsewhere', name: 'Unknown here' } }),
  ];
  const story = storyOf(events, { topics: [{ id: 'aid', name: 'Aid' }] });
  const placed = runAtOnce(placeEvents(story.events, datePlacer())).dated;
  const picture = (by: 'lane' | 'topic' | 'none'): string[] =>
    runAtOnce(groupByLane(story, placed, by)).map(
      ({ lane, index, placed: inside }) =>
        `${index} ${lane?.name ?? '–'}: ${inside.map((each) => each.event.id).join(' ')}`,
    );

  it('keeps the order of the document, leaves empty lanes out, and has the rest last', () => {
    expect(picture('lane')).to.deep.equal(['1 war: b', '2 talks: a', '0 –: c d']);
  });
  it('can go by topic', () => expect(picture('topic')).to.deep.equal(['1 Aid: a', '0 –: b c d']));
  it('can be one for all', () => expect(picture('none')).to.deep.equal(['0 –: a b c d']));
  it('has none without events', () => expect(runAtOnce(groupByLane(story, [], 'none'))).to.deep.equal([]));
});

describe('laneColor', () => {
  it('begins again after the eighth lane, and has one of its own for what is in none', () =>
    expect([0, 1, 8, 9, 16, 40].map(laneColor)).to.deep.equal([0, 1, 8, 1, 8, 8]));
});

describe('a row', () => {
  const rowOf = (...spans: [number, number][]): OccupiedRow => {
    const row = makeRow(1e5);
    for (const [from, to] of spans) addToRow(row, { from, to }, 0);
    return row;
  };

  it('is free everywhere while it is empty', () => {
    expect(freeAround(makeRow(100), 5)).to.deep.equal({ from: -Infinity, to: Infinity });
  });

  it('knows what is free around a place', () => {
    const row = rowOf([20, 30], [0, 10], [40, 50]);
    expect(freeAround(row, 15)).to.deep.equal({ from: 10, to: 20 });
    expect(freeAround(row, -1)).to.deep.equal({ from: -Infinity, to: 0 });
    expect(freeAround(row, 60)).to.deep.equal({ from: 50, to: Infinity });
    expect(freeAround(row, 25)).to.equal(undefined);
  });

  it('says at one look that a place is taken, and only where a mark comes nearer than it may', () => {
    const places = fc.double({ min: 0, max: 980, noNaN: true });
    fc.assert(
      fc.property(fc.array(places, { maxLength: 20 }), fc.array(places), fc.nat(40), (starts, all, clearPx) => {
        const row = makeRow(1000);
        const spans = starts.map((from) => ({ from, to: from + 12 }));
        for (const span of spans) addToRow(row, span, clearPx);
        const isNear = (at: number): boolean => spans.some(({ from, to }) => from - clearPx < at && at < to + clearPx);
        for (const at of all) expect(!isOccupied(row, at) || isNear(at)).to.equal(true);
        for (const { from } of spans) expect(isOccupied(row, from + 6)).to.equal(true);
      }),
      PROPERTIES,
    );
  });

  it('gives the same answers in whatever order, and however many are added', () => {
    const order = fc.uniqueArray(fc.integer({ min: 0, max: 1e5 }), { maxLength: 3000, size: 'max' });
    fc.assert(
      fc.property(order, fc.integer({ min: 0, max: 1e5 }), (starts, at) => {
        const row = makeRow(1e5);
        for (const from of starts) addToRow(row, { from, to: from + 0.5 }, 0);
        const before = Math.max(-Infinity, ...starts.filter((from) => from <= at));
        const after = Math.min(Infinity, ...starts.filter((from) => from > at));
        const free = freeAround(row, at + 0.75);
        expect(free).to.deep.equal({ from: before + 0.5, to: after });
        expect(row.spans.map(({ from }) => from)).to.deep.equal([...starts].sort((a, b) => a - b));
      }),
      { ...PROPERTIES, numRuns: 30 },
    );
  });
});
