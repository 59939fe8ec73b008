import type { Steps } from './steps.js';

let latest = Promise.resolve();

/**
 * Resolves in a task of its own, after all turns that were taken before. Work that is spread over turns holds up no
 * gesture and no frame.
 *
 * @param prepare Work before that, as part of the turn: each step has a task of its own, and so has what
 *   comes after the turn.
 */
export function nextTask(prepare?: () => Steps<unknown> | undefined): Promise<void> {
  const run = async (): Promise<void> => {
    await yieldOnce();
    const steps = prepare?.();
    if (!steps) return;
    while (!steps.next().done) await yieldOnce();
    await yieldOnce();
  };
  // An aborted task rejects its turn, but others still need theirs.
  return (latest = latest.then(run).catch(() => {}));
}

function yieldOnce(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
