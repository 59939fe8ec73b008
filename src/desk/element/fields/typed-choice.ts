import { beforeClick, trackPress } from './before-click.js';

/** Lists in which somebody types: each letter changes the choice, which is final at Enter or when the list loses focus. */
const typedIn = new WeakSet<HTMLSelectElement>();

/** Notes whether somebody chooses in a list by keys or by a pointer. */
export function trackTyping(event: Event): void {
  const list = event.currentTarget as HTMLSelectElement;
  if (event.type === 'pointerdown') typedIn.delete(list);
  else if ((event as KeyboardEvent).key !== 'Tab') typedIn.add(list);
}

/** Returns true for a list in which somebody types, so that a choice is final at Enter. */
export function isTypedIn(list: HTMLSelectElement): boolean {
  return typedIn.has(list);
}

/** Event handlers of a list whose choices are taken elsewhere. After a choice, the list shows its former value. */
export interface TypedChoice {
  readonly handleKey: (event: KeyboardEvent) => void;
  /** Handles the press of a pointer, a change, and the loss of the focus. */
  readonly handle: (event: Event) => void;
}

/**
 * Returns the handlers of a list.
 *
 * @param take Takes a choice. Its second argument says how it was made: by a pointer, by Enter, which keeps the focus in the list, or by leaving the list.
 * @param shown Value that the list shows; '' for none.
 */
export function takeFinalChoice(
  take: (value: string, by: 'pointer' | 'enter' | 'leaving') => void,
  shown = '',
): TypedChoice {
  const takeFrom = (select: HTMLSelectElement, by: 'pointer' | 'enter' | 'leaving') => {
    const { value } = select;
    select.value = shown;
    if (value !== shown) beforeClick(() => take(value, by));
  };
  return {
    handleKey(event) {
      const select = event.currentTarget as HTMLSelectElement;
      if (event.key === 'Enter' && select.value !== shown) {
        // Otherwise Enter would open the list again, and the card around it would handle the key.
        event.preventDefault();
        event.stopPropagation();
        takeFrom(select, 'enter');
      } else if (event.key === 'Escape') {
        select.value = shown;
      } else if (event.key !== 'Tab') {
        trackTyping(event);
        trackPress();
      }
    },
    handle(event) {
      const { type } = event;
      const select = event.currentTarget as HTMLSelectElement;
      if (type === 'pointerdown') trackTyping(event);
      else if (type === 'blur') takeFrom(select, 'leaving');
      else if (!typedIn.has(select)) takeFrom(select, 'pointer');
    },
  };
}
