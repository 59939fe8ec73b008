import { expect } from '@open-wc/testing';
import { takeTurn } from '../../src/scheduling/turns.js';

/** Resolves once all microtasks that are queued by now are done, and those that they queue, but no task. */
async function afterMicrotasks(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
}

describe('turns', () => {
  it('gives each of those that wait a task of its own, in their order', async () => {
    const done: string[] = [];
    const doneAfterFirst = takeTurn().then(async () => {
      done.push('first');
      await afterMicrotasks();
      return [...done];
    });
    const second = takeTurn().then(() => done.push('second'));
    await afterMicrotasks();
    expect(done).to.deep.equal([]);
    expect(await doneAfterFirst).to.deep.equal(['first']);
    await second;
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('gives turns after one that was aborted', async () => {
    const scheduler = { yield: () => Promise.reject(new DOMException('Aborted', 'AbortError')) };
    const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    Object.defineProperty(globalThis, 'scheduler', { configurable: true, value: scheduler });
    const aborted = takeTurn();
    await afterMicrotasks();
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
    else delete (globalThis as { scheduler?: unknown }).scheduler;
    const later = takeTurn();
    expect(await aborted).to.equal(undefined);
    expect(await later).to.equal(undefined);
  });
});
