import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { freeSpans } from '../../../src/layout/labels/label-positions.js';
import { placeLabels, type PlacedLabels, type PlaceLabelsOptions } from '../../../src/layout/labels/place-labels.js';
import type { Mark, StepMark } from '../../../src/layout/scale/marks.js';
import { runAtOnce } from '../../../src/scheduling/steps.js';
import { event, PROPERTIES } from '../story-makers.js';

interface Item {
  readonly id: string;
  readonly widthPx: number;
  /** Width of the label in several lines. */
  readonly wrappedPx: number;
  readonly mark: StepMark;
  readonly weight: number;
}

/** A mark that wants a label: a dot at a place, or a bar from one to another. */
function request(id: string, from: number, to = from, weight = 3, widthPx = 100): Item {
  const isDot = to - from < 12;
  const [start, end] = isDot ? [(from + to) / 2 - 6, (from + to) / 2 + 6] : [from, to];
  const shape: Mark['shape'] = isDot ? 'dot' : 'bar';
  const open = { opensBefore: false, opensAfter: false };
  const mark = { event: event(id), shape, from: start, solidFrom: start, solidTo: end, to: end, ...open };
  return { id, widthPx, wrappedPx: widthPx * 0.6, mark, weight };
}

const options: PlaceLabelsOptions<Item> = {
  widthPx: 1000,
  maxRows: 10,
  markOf: ({ mark }: Item) => mark,
  middleOf: ({ mark }: Item) => (mark.from + mark.to) / 2,
  widthOf: ({ widthPx, wrappedPx }: Item, isWrapped: boolean) => (isWrapped ? wrappedPx : widthPx),
  minWidthOf: ({ widthPx }: Item) => widthPx / 2,
};

function place(inTimeOrder: readonly Item[], more: Partial<PlaceLabelsOptions<Item>> = {}): PlacedLabels<Item> {
  const byWeight = [...inTimeOrder].sort((a, b) => b.weight - a.weight);
  return runAtOnce(placeLabels({ inTimeOrder, byWeight }, { ...options, ...more }));
}

/** "a after 114 in row 0" for each label; what found no room last. */
function picture(inTimeOrder: readonly Item[], more: Partial<PlaceLabelsOptions<Item>> = {}): string[] {
  const { placed, unplaced } = place(inTimeOrder, more);
  return [
    ...placed.map(({ item, position, row }) => {
      return `${item.id} ${position.side} ${position.anchor + position.offset} in row ${row}`;
    }),
    ...unplaced.map(({ id }) => `${id} left`),
  ];
}

describe('placeLabels', () => {
  it('puts a label after its dot', () => expect(picture([request('a', 100)])).to.deep.equal(['a after 114 in row 0']));

  it('puts it before the dot where it would leave the chart', () =>
    expect(picture([request('a', 950)])).to.deep.equal(['a before 836 in row 0']));

  it('puts it above the start of a bar that is long enough, beside one that is not', () => {
    expect(picture([request('a', 100, 300)])).to.deep.equal(['a above 100 in row 0']);
    expect(picture([request('a', 100, 160)])).to.deep.equal(['a above 100 in row 0']);
    expect(picture([request('a', 100, 150)])).to.deep.equal(['a after 158 in row 0']);
  });

  it('puts it above the end of a bar where it would leave the chart', () =>
    expect(picture([request('a', 930, 990)])).to.deep.equal(['a above 890 in row 0']));

  it('breaks a label into lines only where the chart has no room for one line', () => {
    const isWrapped = (items: readonly Item[], widthPx: number) =>
      place(items, { widthPx }).placed.map(({ position }) => position.isWrapped);
    expect(isWrapped([request('a', 150), request('b', 152)], 300)).to.deep.equal([false, false]);
    expect(isWrapped([request('a', 150, 150, 3, 200)], 300)).to.deep.equal([true]);
  });

  it('puts what overlaps in separate rows, and what does not in one', () => {
    expect(picture([request('a', 100, 300), request('b', 200, 400), request('c', 500)])).to.deep.equal([
      'a above 100 in row 0',
      'b above 200 in row 1',
      'c after 514 in row 0',
    ]);
  });

  it('begins another row only where a row has no room', () => {
    expect(picture([request('a', 400), request('b', 440)])).to.deep.equal([
      'a after 414 in row 0',
      'b after 454 in row 1',
    ]);
    expect(picture([request('a', 300), request('b', 560, 560, 3, 110)])).to.deep.equal([
      'a after 314 in row 0',
      'b after 574 in row 0',
    ]);
  });

  it('moves a label that is too wide for either side over its mark', () => {
    const { placed } = place([{ ...request('a', 150, 150, 3, 250), wrappedPx: 250 }], { widthPx: 300 });
    expect(placed[0]!.position).to.include({ side: 'above', anchor: 150, offset: -125 });
  });

  it('leaves out what finds no room, the lightest first', () => {
    const requests = [1, 3, 5, 2, 4].map((weight, index) => request(`w${weight}`, 500 + index, 500 + index, weight));
    expect(picture(requests, { maxRows: 2, widthPx: 700 })).to.deep.equal([
      'w5 after 516 in row 0',
      'w4 after 518 in row 1',
      'w3 left',
      'w2 left',
      'w1 left',
    ]);
  });

  it('measures none of those that cannot find room', () => {
    const measured: string[] = [];
    const widthOf = ({ id, widthPx }: Item): number => {
      measured.push(id);
      return widthPx;
    };
    const crowd = Array.from({ length: 5000 }, (_, index) => request(`e${index}`, 100 + index * 0.1));
    const { placed, unplaced } = place(crowd, { widthOf });
    expect(placed.length + unplaced.length).to.equal(5000);
    expect(new Set(measured).size).to.be.below(1000);
  });

  it('decides as if it had measured them all', () => {
    const any = fc.record({
      at: fc.integer({ min: 6, max: 994 }),
      length: fc.constantFrom(0, 0, 0, 30, 150),
      weight: fc.integer({ min: 1, max: 5 }),
      widthPx: fc.integer({ min: 20, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 200, size: 'max' }), fc.integer({ min: 1, max: 5 }), (rows, maxRows) => {
        const requests = rows
          .sort((a, b) => a.at - b.at)
          .map(({ at, length, weight, widthPx }, index) => {
            return request(`e${index}`, at, Math.min(994, at + length), weight, widthPx);
          });
        const careful = picture(requests, { maxRows, minWidthOf: () => -Infinity });
        expect(picture(requests, { maxRows })).to.deep.equal(careful);
      }),
      PROPERTIES,
    );
  });
});

describe('freeSpans', () => {
  it('is what folds leave free, clear of their edges', () => {
    expect(freeSpans([{ from: 100, to: 160 }], 500, 8)).to.deep.equal([
      { from: 0, to: 92 },
      { from: 168, to: 500 },
    ]);
  });
  it('is everything without folds', () => expect(freeSpans([], 500)).to.deep.equal([{ from: 0, to: 500 }]));
});

describe('labels beside folds', () => {
  it('keep clear of their bands where another position does', () => {
    const folds = [{ from: 120, to: 156 }];
    expect(picture([request('a', 110)], { folds })).to.deep.equal(['a after 124 in row 0']);
    expect(picture([request('a', 114)], { widthPx: 1000, folds: [{ from: 140, to: 176 }] })).to.deep.equal([
      'a before 0 in row 0',
    ]);
  });

  it('go to a later row rather than run over a band', () => {
    const folds = [{ from: 420, to: 456 }];
    expect(picture([request('a', 230), request('b', 400)], { folds })).to.deep.equal([
      'a after 244 in row 0',
      'b before 286 in row 1',
    ]);
    expect(picture([request('a', 230), request('b', 400)], { folds, maxRows: 1 })).to.deep.equal([
      'a after 244 in row 0',
      'b after 414 in row 0',
    ]);
  });

  it('cross the fewest where each position crosses some', () => {
    const folds = [150, 380, 450].map((from) => ({ from, to: from + 20 }));
    expect(picture([request('a', 340, 340, 3, 250)], { folds })).to.deep.equal(['a before 76 in row 0']);
  });

  it('stand above a bar behind its fold', () => {
    const folds = [{ from: 150, to: 186 }];
    expect(picture([request('a', 100, 600)], { folds })).to.deep.equal(['a above 194 in row 0']);
  });
});
