import { expect } from '@open-wc/testing';
import { nextTask } from '../../src/scheduling/task-queue.js';

/** Resolves once all microtasks that are queued by now are done, and those that they queue, but no task. */
async function afterMicrotasks(): Promise<void> {
  for (let count = 0; count < 20; count += 1) await Promise.resolve();
}

describe('turns', () => {
  it('gives each of those that wait a task of its own, in their order', async () => {
    const done: string[] = [];
    const doneAfterFirst = nextTask().then(async () => {
      done.push('first');
      await afterMicrotasks();
      return [...done];
    });
    const second = nextTask().then(() => done.push('second'));
    await afterMicrotasks();
    expect(done).to.deep.equal([]);
    expect(await doneAfterFirst).to.deep.equal(['first']);
    await second;
    expect(done).to.deep.equal(['first', 'second']);
  });

  it('gives each step before a turn a task of its own, and nobody else a turn in between', async () => {
    const done: string[] = [];
    function* prepare(): Generator<undefined, void> {
      done.push('step 1');
      yield;
      done.push('step 2');
    }
    const first = nextTask(prepare).then(() => done.push('first'));
    const second = nextTask().then(() => done.push('second'));
    await afterMicrotasks();
    expect(done).to.deep.equal([]);
    await Promise.all([first, second]);
    expect(done).to.deep.equal(['step 1', 'step 2', 'first', 'second']);
  });

  it('gives what comes after the last step a task of its own', async () => {
    const done: string[] = [];
    let doneAfterStep: Promise<string[]> | undefined;
    function* prepare(): Generator<undefined, void> {
      yield;
      done.push('last step');
      doneAfterStep = afterMicrotasks().then(() => [...done]);
    }
    await nextTask(prepare).then(() => done.push('turn'));
    expect(await doneAfterStep).to.deep.equal(['last step']);
    expect(done).to.deep.equal(['last step', 'turn']);
  });

  it('gives a turn whose preparation fails', async () => {
    const fail = (): never => {
      throw new Error('Not prepared');
    };
    expect(await nextTask(fail)).to.equal(undefined);
  });

  it('gives turns after one that was aborted', async () => {
    const scheduler = { yield: () => Promise.reject(new DOMException('Aborted', 'AbortError')) };
    const own = Object.getOwnPropertyDescriptor(globalThis, 'scheduler');
    Object.defineProperty(globalThis, 'scheduler', { configurable: true, value: scheduler });
    const aborted = nextTask();
    await afterMicrotasks();
    if (own) Object.defineProperty(globalThis, 'scheduler', own);
    else delete (globalThis as { scheduler?: unknown }).scheduler;
    const later = nextTask();
    expect(await aborted).to.equal(undefined);
    expect(await later).to.equal(undefined);
  });
});
