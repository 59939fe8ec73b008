let latest = Promise.resolve();

/**
 * Resolves in a task of its own, after all turns that were taken before. Work that is spread over turns holds up no
 * gesture and no frame.
 */
export function takeTurn(): Promise<void> {
  // An aborted task rejects its turn, but others still need theirs.
  return (latest = latest.then(yieldOnce).catch(() => {}));
}

function yieldOnce(): Promise<void> {
  const { scheduler } = globalThis as { readonly scheduler?: { readonly yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
