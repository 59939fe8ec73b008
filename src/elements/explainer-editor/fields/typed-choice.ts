import { beforeClick, noticePress } from './before-click.js';

/** Lists in which somebody types: each letter chooses something, and what is meant stands when they press Enter or leave. */
const typedIn = new WeakSet<HTMLSelectElement>();

/** Notices by a key or the press of a pointer how somebody chooses in a list. */
export function noticeTyping(event: Event): void {
  const list = event.currentTarget as HTMLSelectElement;
  if (event.type === 'pointerdown') typedIn.delete(list);
  else if ((event as KeyboardEvent).key !== 'Tab') typedIn.add(list);
}

/** True for a list in which each letter may choose, and Enter says that it is the one. */
export function isTypedIn(list: HTMLSelectElement): boolean {
  return typedIn.has(list);
}

/** Handlers of the events of a list from which something is taken. The list shows then what it showed before. */
export interface TypedChoice {
  readonly handleKey: (event: KeyboardEvent) => void;
  /** Handles the press of a pointer, a change, and the loss of the focus. */
  readonly handle: (event: Event) => void;
}

/**
 * Returns the handlers of a list.
 *
 * @param take Takes a choice, and is told by what: a pointer, Enter, which leaves the focus in the list, or the focus going elsewhere.
 * @param shown Value that the list shows; '' for none.
 */
export function takeOnceMeant(
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
        // Enter would open the list again, and the card of a question around it would take the focus.
        event.preventDefault();
        event.stopPropagation();
        takeFrom(select, 'enter');
      } else if (event.key === 'Escape') {
        select.value = shown;
      } else if (event.key !== 'Tab') {
        noticeTyping(event);
        noticePress();
      }
    },
    handle(event) {
      const { type } = event;
      const select = event.currentTarget as HTMLSelectElement;
      if (type === 'pointerdown') noticeTyping(event);
      else if (type === 'blur') takeFrom(select, 'leaving');
      else if (!typedIn.has(select)) takeFrom(select, 'pointer');
    },
  };
}
