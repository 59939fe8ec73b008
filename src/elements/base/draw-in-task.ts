import { nextTask } from '../../scheduling/task-queue.js';

const waiting = new Set<() => unknown>();
let isPrinting = false;

/** Draws what waits for its turn. What begins to wait meanwhile comes as well. */
function drawForPrint(): void {
  isPrinting = true;
  for (const draw of waiting) draw();
}

function endPrint(): void {
  isPrinting = false;
  stopListening();
}

function stopListening(): void {
  if (waiting.size > 0 || isPrinting) return;
  removeEventListener('beforeprint', drawForPrint);
  removeEventListener('afterprint', endPrint);
}

/**
 * Draws in a task of its own, or before the page is printed: browsers don't wait for a turn.
 *
 * @param draw After a print it is called again in its turn, when nothing may be left to draw.
 * @param ready Resolves when what it draws with is there.
 * @param prepare Steps that come before, each in a task of its own.
 */
export async function drawInTask(
  draw: () => unknown,
  ready?: Promise<unknown>,
  prepare?: Parameters<typeof nextTask>[0],
): Promise<unknown> {
  addEventListener('beforeprint', drawForPrint);
  addEventListener('afterprint', endPrint);
  waiting.add(draw);
  await (isPrinting ? undefined : ready);
  await (isPrinting ? undefined : nextTask(prepare));
  waiting.delete(draw);
  stopListening();
  return draw();
}
