import { expect } from '@open-wc/testing';
import { finish, rememberFor, rememberLast, rememberSteps } from '../../src/layout/remember.js';
import type { Steps } from '../../src/model/steps.js';

describe('rememberLast', () => {
  it('works once for the same arguments, also where the answer is undefined', () => {
    const asked: number[] = [];
    const answer = rememberLast((value: number): undefined => void asked.push(value));
    for (const value of [1, 1, 2, 2, 1]) answer(value);
    expect(asked).to.deep.equal([1, 2, 1]);
  });

  it('keeps as many answers as it is told, the latest used', () => {
    const asked: number[] = [];
    const answer = rememberLast((value: number) => asked.push(value), 2);
    for (const value of [1, 2, 1, 3, 1, 2]) answer(value);
    expect(asked).to.deep.equal([1, 2, 3, 2]);
  });
});

describe('rememberSteps', () => {
  const counter = () => {
    let taken = 0;
    const work = rememberSteps(function* (most: number): Steps<number[]> {
      for (let step = 0; step < most; step++) {
        taken += 1;
        yield;
      }
      return [most];
    });
    return { ...work, taken: () => taken };
  };

  it('knows nothing until the last step is taken', () => {
    const { inSteps, known } = counter();
    const steps = inSteps(3);
    for (let step = 0; step < 3; step++) expect([steps.next().done, known(3)]).to.deep.equal([false, undefined]);
    expect(steps.next().value).to.deep.equal([3]);
    expect(known(3)).to.deep.equal([3]);
  });

  it('takes no step again, whichever way it is asked', () => {
    const { atOnce, inSteps, taken } = counter();
    const result = atOnce(5);
    expect(finish(inSteps(5))).to.equal(result);
    expect(taken()).to.equal(5);
  });

  it('begins anew after work that was given up', () => {
    const { atOnce, inSteps, taken } = counter();
    inSteps(4).next();
    expect(atOnce(4)).to.deep.equal([4]);
    expect(taken()).to.equal(5);
  });
});

describe('rememberFor', () => {
  it('remembers for each object what it was last asked with', () => {
    let asked = 0;
    const join = rememberFor(({ name }: { readonly name: string }, end: string) => ((asked += 1), name + end));
    const [a, b] = [{ name: 'a' }, { name: 'b' }];
    expect([join(a, '!'), join(b, '?'), join(a, '!'), join(b, '?')]).to.deep.equal(['a!', 'b?', 'a!', 'b?']);
    expect(asked).to.equal(2);
    expect(join(a, '.')).to.equal('a.');
  });
});
