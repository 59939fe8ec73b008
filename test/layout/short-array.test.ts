import { expect } from '@open-wc/testing';
import * as d3 from 'd3-array';
import * as fc from 'fast-check';
import * as short from '../../scripts/build/short-array.mjs';

type Binning = Pick<typeof d3, 'bin' | 'mean'>;
const ours: Binning = short;

const numbers = fc.array(fc.double({ min: -2, max: 3, noNaN: false }), { maxLength: 40 });
const edges = fc
  .array(fc.double({ min: -1, max: 2, noNaN: true }), { maxLength: 12 })
  .map((each) => [...new Set(each)].sort((a, b) => a - b));

const groupsOf = (
  { bin }: Binning,
  items: readonly number[],
  thresholds: readonly number[],
  domain: [number, number],
) =>
  bin<{ at: number }, number>()
    .value(({ at }) => at)
    .domain(domain)
    .thresholds([...thresholds])(items.map((at) => ({ at })))
    .map((group) => ({ from: group.x0, to: group.x1, items: [...group].map(({ at }) => at) }));

describe('what bundles have of d3-array', () => {
  for (const domain of [
    [0, 1],
    [-Infinity, Infinity],
  ] as [number, number][])
    it(`groups as the package does, in ${domain.join(' to ')}`, () => {
      fc.assert(
        fc.property(numbers, edges, (items, thresholds) => {
          expect(groupsOf(ours, items, thresholds, domain)).to.deep.equal(groupsOf(d3, items, thresholds, domain));
        }),
        { seed: 20230218, numRuns: 300 },
      );
    });

  it('finds the mean as the package does', () => {
    for (const items of [[], [1], [1, 2, 4]]) expect(ours.mean(items)).to.equal(d3.mean(items));
  });
});
