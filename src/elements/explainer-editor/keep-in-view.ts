/**
 * Scrolls a field to which Tab has gone out from under what sticks to the top. Browsers look for room for the cursor of a text area alone.
 * Wherever else the focus goes, what the pointer is on stays where it is.
 */
export function keepInView({ key, target }: KeyboardEvent): void {
  if (key === 'Tab') (target as HTMLElement).scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
