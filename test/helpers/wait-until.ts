import { startTimer } from './pending-work.js';

/** So long a busy machine may take: a test that waits in vain fails by then, one that waits well has gone on long before. */
const PATIENCE_MS = 30_000;

const BETWEEN_LOOKS_MS = 10;

/** Waits until `isSo` gives something true. Fails with the message where it never does. */
export async function waitUntil(isSo: () => unknown, message = 'What is awaited never comes.'): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await isSo());) {
    if (performance.now() > end) throw new Error(message);
    await new Promise<void>((resolve) => startTimer(resolve, BETWEEN_LOOKS_MS));
  }
}
