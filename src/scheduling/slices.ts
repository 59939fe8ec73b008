import type { Steps } from './steps.js';

/** A little less than a frame: what happens in between costs each time, and a gesture waits no longer than for the next frame. */
const SLICE_MS = 14;

/** Waits until others had a turn; then there are so many milliseconds until their next one. */
export type YieldControl = () => Promise<number>;

/** Runs a generator to its end, letting others have a turn about once in a frame. Rejects with the signal's reason. */
export async function runInSlices<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
  yieldControl: YieldControl = yieldForSlice,
): Promise<T> {
  for (let sliceMs = SLICE_MS; ; sliceMs = await yieldControl()) {
    signal?.throwIfAborted();
    const endMs = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done) return await yieldBeforeResult(step.value);
    } while (performance.now() < endMs);
  }
}

/** What is done with a result may take long as well: others have a turn before. */
async function yieldBeforeResult<T>(result: T): Promise<T> {
  await yieldToEventLoop();
  return result;
}

async function yieldForSlice(): Promise<number> {
  await yieldToEventLoop();
  return SLICE_MS;
}

/** The soonest that others had a turn: timers are held back by 4 ms, so they come last. */
function yieldToEventLoop(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  if (scheduler?.yield) return scheduler.yield();
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
