/**
 * Scrolls a field that gets the focus out from under what sticks to the top. Browsers look for room for the cursor of a text area alone.
 * What is pressed stays where it is.
 */
export function keepInView({ target }: FocusEvent): void {
  const field = target as HTMLElement;
  if (!field.matches(':active')) field.scrollIntoView({ block: 'nearest', behavior: 'instant' });
}
