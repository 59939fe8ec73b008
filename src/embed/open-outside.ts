/** In a frame, links to other pages open in a window of their own, which knows nothing of this one. */
export function openLinksOutside(): void {
  if (parent === window) return;
  document.addEventListener('click', handleClick, { capture: true });
  document.addEventListener('auxclick', handleClick, { capture: true });
}

function handleClick(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link?.href || withoutHash(link.href) === withoutHash(location.href)) return;
  // Without an opener, as all browsers have it.
  link.target = '_blank';
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}
