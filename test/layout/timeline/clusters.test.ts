import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { joinClusters } from '../../../src/layout/timeline/clusters.js';
import { PROPERTIES } from '../story-makers.js';

const whole = [{ from: 0, to: 1000 }];
const buttonPx = 50;
const at = (...places: number[]): { item: number; at: number }[] => places.map((place) => ({ item: place, at: place }));
const picture = (places: number[], free = whole): string[] =>
  joinClusters(at(...places), { buttonPx, free }).map(
    ({ items, span }) => `${items.join(' ')} at ${span.from}–${span.to}`,
  );

describe('joinClusters', () => {
  it('gives what stands alone a button in its middle', () => {
    expect(picture([100, 300])).to.deep.equal(['100 at 75–125', '300 at 275–325']);
  });
  it('joins those whose buttons would touch, at the middle of their items', () => {
    expect(picture([100, 140, 400])).to.deep.equal(['100 140 at 95–145', '400 at 375–425']);
  });
  it('keeps the button on the chart, and off folds', () => {
    expect(picture([5, 990])).to.deep.equal(['5 at 0–50', '990 at 950–1000']);
    const free = [
      { from: 0, to: 300 },
      { from: 400, to: 1000 },
    ];
    expect(picture([340, 345, 360], free)).to.deep.equal(['340 345 at 250–300', '360 at 400–450']);
  });
  it('has one button for many equals', () => {
    expect(joinClusters(at(...Array<number>(1000).fill(500)), { buttonPx, free: whole })).to.have.lengthOf(1);
  });

  it('holds every item once, in time order, in buttons that do not touch', () => {
    const edges = fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 6 })
      .filter(({ length }) => length % 2 === 0);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 80, size: 'max' }),
        edges,
        (places, cuts) => {
          const sorted = [...cuts].sort((a, b) => a - b);
          const free = sorted.flatMap((from, index) => (index % 2 === 0 ? [{ from, to: sorted[index + 1]! }] : []));
          const clusters = joinClusters(at(...places), { buttonPx, free });
          expect(clusters.flatMap(({ items }) => items)).to.deep.equal([...places].sort((a, b) => a - b));
          for (const [index, { span }] of clusters.entries()) {
            expect(span.from).to.be.at.least(clusters[index - 1]?.span.to ?? 0);
            const isFree = free.some(({ from, to }) => from <= span.from && span.to <= to);
            expect(isFree || free.every(({ from, to }) => to - from < buttonPx)).to.equal(true);
          }
        },
      ),
      PROPERTIES,
    );
  });
});
