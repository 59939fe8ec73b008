/** Proposal that a card showed when a run of clicks in it began. */
const began = new WeakMap<EventTarget, number | undefined>();

/**
 * Returns a listener, for presses and clicks, that stops those of a double click but the first, if they meet another proposal than the one
 * that was meant. Clicks by keys, and a run of clicks on the same proposal, go through.
 */
export function guardClicks(index: number | undefined) {
  return {
    capture: true,
    handleEvent(event: MouseEvent): void {
      const card = event.currentTarget!;
      if (event.detail <= 1) began.set(card, index);
      else if (!began.has(card) || began.get(card) !== index) {
        // A press would take the focus from the card.
        event.preventDefault();
        event.stopPropagation();
      }
    },
  };
}
