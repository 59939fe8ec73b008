/** Proposal that a card showed at the first click of a multiple click. */
const began = new WeakMap<EventTarget, number | undefined>();

/**
 * Returns a listener for presses and clicks that stops the second click of a double click if another proposal is shown by then. Clicks by keys,
 * and further clicks on the same proposal, are handled.
 */
export function guardClicks(index: number | undefined) {
  return {
    capture: true,
    handleEvent(event: MouseEvent): void {
      const card = event.currentTarget!;
      if (event.detail <= 1) began.set(card, index);
      else if (!began.has(card) || began.get(card) !== index) {
        // Otherwise the press would take the focus from the card.
        event.preventDefault();
        event.stopPropagation();
      }
    },
  };
}
