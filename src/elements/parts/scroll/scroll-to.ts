/** Focuses an element and scrolls it to the middle of the screen. */
export function focusAndScrollTo(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  scrollTo(element, 'center');
}

/** Scrolls to an element. The page's styles set the speed; with reduced motion it is instant. */
export function scrollTo(element: Element, block: ScrollLogicalPosition): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block, behavior: isCalm ? 'instant' : 'auto' });
}
