/** Brings a reader to an element: it has the focus, and stands in the middle of what can be seen. */
export function bringTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  scrollTo(element, 'center');
}

/** How fast, the page's styles say; at once for those who want no motion. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: isCalm ? 'instant' : 'auto' });
}
