/** Proposal that a card showed when a run of clicks in it began. */
const began = new WeakMap<EventTarget, number | undefined>();

/**
 * Returns a listener that stops the further clicks of a double click, if they meet another proposal than the one that was meant. Clicks
 * by keys, and a run of clicks on the same proposal, go through.
 */
export function guardClicks(index: number | undefined) {
  return {
    capture: true,
    handleEvent(event: MouseEvent): void {
      const card = event.currentTarget!;
      if (event.detail <= 1) began.set(card, index);
      else if (!began.has(card) || began.get(card) !== index) {
        event.preventDefault();
        event.stopPropagation();
      }
    },
  };
}
