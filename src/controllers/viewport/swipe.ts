/** A swipe is at least so long, so much more across than along, and so quick: all else is reading, scrolling or selecting. */
const MIN_SWIPE_PX = 56;
const MAX_SLOPE = 0.5;
const MAX_SWIPE_MS = 700;

/** Reads from a finger's way whether it swiped. A mouse selects text with the same movement, and never swipes. */
export class Swipe {
  #start: { readonly id: number; readonly x: number; readonly y: number; readonly ms: number } | undefined;

  /** Where a finger is put down; a second one makes it something else. */
  begin({ pointerId: id, pointerType, isPrimary, clientX: x, clientY: y, timeStamp: ms }: PointerEvent): void {
    this.#start = isPrimary && pointerType === 'touch' ? { id, x, y, ms } : undefined;
  }

  /** Where it is lifted: -1 for a swipe to the left, 1 to the right, 0 for none. */
  end({ pointerId, clientX, clientY, timeStamp }: PointerEvent): -1 | 0 | 1 {
    const start = this.#start;
    this.#start = undefined;
    if (start?.id !== pointerId || timeStamp - start.ms > MAX_SWIPE_MS) return 0;
    const [acrossPx, alongPx] = [clientX - start.x, clientY - start.y];
    if (Math.abs(acrossPx) < MIN_SWIPE_PX || Math.abs(alongPx) > Math.abs(acrossPx) * MAX_SLOPE) return 0;
    return acrossPx < 0 ? -1 : 1;
  }
}
