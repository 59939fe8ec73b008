import { expect } from '@open-wc/testing';
import { bisectLeft, bisectRight } from 'd3-array';
import fc from 'fast-check';
import { firstIndex } from '../../src/layout/first-index.js';

describe('firstIndex', () => {
  it('is where d3 would put a number before its equals, and after them', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ max: 20 }), { maxLength: 40 }), fc.integer({ max: 22 }), (numbers, value) => {
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(firstIndex(sorted, (item) => item >= value)).to.equal(bisectLeft(sorted, value));
        expect(firstIndex(sorted, (item) => item > value)).to.equal(bisectRight(sorted, value));
      }),
    );
  });

  it('is the length of a list where nothing meets the condition', () => {
    expect(firstIndex([1, 2], () => false)).to.equal(2);
    expect(firstIndex([], () => true)).to.equal(0);
  });
});
