import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Span } from '../../../src/layout/geometry.js';
import { binItems } from '../../../src/layout/timeline/lane-bins.js';
import { PROPERTIES } from '../story-makers.js';

const whole = [{ from: 0, to: 400 }];
const picture = (places: readonly number[], free: readonly Span[] = whole): string[] =>
  binItems(places, { atOf: (at) => at, binPx: 100, free }).map(
    ({ items, span }) => `${items.join(' ')} in ${span.from}–${span.to}`,
  );

describe('binItems', () => {
  it('counts in bins of one width, in the order that it was given, and leaves empty ones out', () => {
    expect(picture([150, 10, 199, 350])).to.deep.equal(['10 in 0–100', '150 199 in 100–200', '350 in 300–400']);
  });

  it('makes bins wider where the room is not so many times theirs', () => {
    expect(picture([0, 349], [{ from: 0, to: 350 }])).to.deep.equal([`0 in 0–${350 / 3}`, `349 in ${700 / 3}–350`]);
  });

  it('has no bin across a fold: what stands in one counts with the nearer side', () => {
    const free = [
      { from: 0, to: 100 },
      { from: 160, to: 400 },
    ];
    expect(picture([90, 120, 140, 170], free)).to.deep.equal(['90 120 in 0–100', '140 170 in 160–280']);
  });

  it('has one narrow bin where a room is narrower', () => {
    expect(picture([5, 7], [{ from: 0, to: 30 }])).to.deep.equal(['5 7 in 0–30']);
  });

  it('counts each exactly once, wherever it stands, in bins that do not overlap', () => {
    const anyPlaces = fc.array(fc.integer({ min: -50, max: 1050 }), { maxLength: 200, size: 'max' });
    const anyRooms = fc
      .uniqueArray(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 })
      .map((edges) => edges.sort((a, b) => a - b))
      .map((edges) =>
        edges.flatMap((from, index) => (index % 2 === 1 ? [] : [{ from, to: edges[index + 1] ?? from }])),
      );
    fc.assert(
      fc.property(anyPlaces, anyRooms, (places, free) => {
        const bins = binItems(places, { atOf: (at) => at, binPx: 40, free });
        const all = bins.flatMap(({ items }) => items);
        expect(all.sort((a, b) => a - b)).to.deep.equal([...places].sort((a, b) => a - b));
        for (const [index, { span }] of bins.entries()) {
          expect(span.from).to.be.at.least(bins[index - 1]?.span.to ?? 0);
          expect(free.some(({ from, to }) => from <= span.from && span.to <= to + 1e-9)).to.equal(true);
        }
      }),
      PROPERTIES,
    );
  });
});
