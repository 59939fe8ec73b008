/**
 * Scrolls a field that Tab has focused out from under the sticky toolbar. Browsers do so only for the cursor of a text area. After other changes
 * of focus nothing scrolls, so that the target under the pointer stays in place.
 */
export function keepInView({ key, target }: KeyboardEvent): void {
  if (key === 'Tab') (target as HTMLElement).scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
