import { expect } from '@open-wc/testing';
import { runInSlices } from '../../src/scheduling/slices.js';
import { runAtOnce } from '../../src/scheduling/steps.js';

function* countTo(last: number): Generator<undefined, number> {
  for (let number = 0; number < last; number += 1) yield;
  return last;
}

/** Goes on until something else happened, but not for ever. */
function* waitFor(isOver: () => boolean): Generator<undefined, string> {
  const endMs = performance.now() + 3_000;
  while (!isOver()) {
    if (performance.now() > endMs) return 'too late';
    yield;
  }
  return 'over';
}

/** Runs with a platform that lacks some of its ways to let others have a turn. */
async function lacking(names: readonly string[], run: () => Promise<void>): Promise<void> {
  const kept = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) Object.defineProperty(globalThis, name, { value: undefined, configurable: true });
  await run().finally(() => {
    for (const [name, descriptor] of kept) if (descriptor) Object.defineProperty(globalThis, name, descriptor);
  });
}

describe('steps', () => {
  it('run at once to their end', () => {
    expect(runAtOnce(countTo(3))).to.equal(3);
  });

  it('run in slices to the same end', async () => {
    expect(await runInSlices(countTo(3))).to.equal(3);
  });

  for (const names of [['scheduler'], ['scheduler', 'MessageChannel']])
    it(`let others have a turn, without ${names.join(' and ')}`, () =>
      lacking(names, async () => {
        let isOver = false;
        setTimeout(() => (isOver = true));
        expect(await runInSlices(waitFor(() => isOver))).to.equal('over');
      }));

  it('let what is more urgent go first', async function () {
    const { scheduler } = globalThis as { scheduler?: { postTask(run: () => void, options: object): Promise<void> } };
    if (!scheduler) return this.skip();
    let isOver = false;
    void scheduler.postTask(() => (isOver = true), { priority: 'user-blocking' });
    expect(await runInSlices(waitFor(() => isOver))).to.equal('over');
  });

  it('reject with what they throw', async () => {
    const error = new Error('no');
    const result = await runInSlices(fail(error)).catch((caught: unknown) => caught);
    expect(result).to.equal(error);
  });
});

function* fail(error: Error): Generator<undefined, never> {
  yield;
  throw error;
}
