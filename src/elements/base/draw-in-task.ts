import { nextTask } from '../../scheduling/task-queue.js';

const waiting = new Set<() => unknown>();
let isPrinting = false;

/** Draws everything that waits for its task. The loop also reaches what is added during it. */
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
 * Draws in a task of its own, or earlier if the page is printed, since browsers don't wait for tasks before printing.
 *
 * @param draw Draws the content. After a print it is called a second time, and may find nothing left to draw.
 * @param ready Resolves when the code that draws is loaded.
 * @param prepare Steps that run before drawing, each in a task of its own.
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
