/** Brings a reader to an element: it has the focus, and stands in the middle of what can be seen. How fast, the page's styles say. */
export function bringTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'auto' });
}
