import type { Steps } from './steps.js';

/**
 * Length of a slice: a little less than a frame. Yielding has a cost, and a gesture should wait no longer than one
 * frame.
 */
const SLICE_MS = 14;

/** Yields to other tasks. Resolves with the number of milliseconds until it should be called again. */
export type YieldControl = () => Promise<number>;

/** Runs a generator to its end and yields to other tasks about once a frame. Rejects with the signal's reason. */
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

/** Yields once more, since using the result may take long as well. */
async function yieldBeforeResult<T>(result: T): Promise<T> {
  await yieldToEventLoop();
  return result;
}

async function yieldForSlice(): Promise<number> {
  await yieldToEventLoop();
  return SLICE_MS;
}

/** Yields as briefly as the browser allows. Timers come last, because browsers delay them by 4 ms. */
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
