import type { Steps } from './steps.js';

let latest = Promise.resolve();

/**
 * Resolves in a task of its own, after all tasks that were queued before. Work that is divided into tasks delays neither gestures
 * nor frames.
 *
 * @param prepare Steps to run first. Each step runs in a task of its own, and so does the code that follows.
 */
export function nextTask(prepare?: () => Steps<unknown> | undefined): Promise<void> {
  const run = async (): Promise<void> => {
    await yieldOnce();
    const steps = prepare?.();
    if (!steps) return;
    while (!steps.next().done) await yieldOnce();
    await yieldOnce();
  };
  // If a task is aborted, the tasks after it must still run.
  return (latest = latest.then(run).catch(() => {}));
}

function yieldOnce(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
