import { expect } from '@open-wc/testing';
import { memoizeByKey, memoizeLast, memoizeSteps } from '../../src/scheduling/memoize.js';
import { runAtOnce } from '../../src/scheduling/steps.js';
import type { Steps } from '../../src/scheduling/steps.js';

describe('memoizeLast', () => {
  it('works once for the same arguments, also where the answer is undefined', () => {
    const asked: number[] = [];
    const answer = memoizeLast((value: number): undefined => void asked.push(value));
    for (const value of [1, 1, 2, 2, 1]) answer(value);
    expect(asked).to.deep.equal([1, 2, 1]);
  });
});

describe('the steps of memoizeSteps', () => {
  const counter = () => {
    let taken = 0;
    const work = memoizeSteps(function* (most: number): Steps<number[]> {
      for (let step = 0; step < most; step++) {
        taken += 1;
        yield;
      }
      return [most];
    });
    return { work, taken: () => taken };
  };

  it('give their result with the last step', () => {
    const steps = counter().work(3);
    for (let step = 0; step < 3; step++) expect(steps.next()).to.deep.equal({ done: false, value: undefined });
    expect(steps.next()).to.deep.equal({ done: true, value: [3] });
  });

  it('are not taken again for the same', () => {
    const { work, taken } = counter();
    const result = runAtOnce(work(5));
    expect(runAtOnce(work(5))).to.equal(result);
    expect(taken()).to.equal(5);
  });

  it('begin anew after work that was given up', () => {
    const { work, taken } = counter();
    work(4).next();
    expect(runAtOnce(work(4))).to.deep.equal([4]);
    expect(taken()).to.equal(5);
  });
});

describe('memoizeByKey', () => {
  it('remembers for each object what it was last asked with', () => {
    let asked = 0;
    const join = memoizeByKey(({ name }: { readonly name: string }, end: string) => ((asked += 1), name + end));
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([join(a, '!'), join(b, '?'), join(a, '!'), join(b, '?')]).to.deep.equal(['a!', 'b?', 'a!', 'b?']);
    expect(asked).to.equal(2);
    expect(join(a, '.')).to.equal('a.');
  });
});
