/**
 * Limits of a swipe: minimum length, maximum slope and maximum duration. Other movements mean reading, scrolling or
 * selecting.
 */
const MIN_SWIPE_PX = 56;
const MAX_SLOPE = 0.5;
const MAX_SWIPE_MS = 700;

/** Recognizes swipes of a finger. A mouse selects text with the same movement, so it never swipes. */
export class Swipe {
  #start: { readonly id: number; readonly x: number; readonly y: number; readonly ms: number } | undefined;

  /** Starts at the point where a finger touches. A second finger cancels the swipe. */
  begin({ pointerId: id, pointerType, isPrimary, clientX: x, clientY: y, timeStamp: ms }: PointerEvent): void {
    this.#start = isPrimary && pointerType === 'touch' ? { id, x, y, ms } : undefined;
  }

  /** Ends where the finger is lifted. Returns -1 for a swipe to the left, 1 to the right, 0 for none. */
  end({ pointerId, clientX, clientY, timeStamp }: PointerEvent): -1 | 0 | 1 {
    const start = this.#start;
    this.#start = undefined;
    if (start?.id !== pointerId || timeStamp - start.ms > MAX_SWIPE_MS) return 0;
    const [acrossPx, alongPx] = [clientX - start.x, clientY - start.y];
    if (Math.abs(acrossPx) < MIN_SWIPE_PX || Math.abs(alongPx) > Math.abs(acrossPx) * MAX_SLOPE) return 0;
    return acrossPx < 0 ? -1 : 1;
  }
}
