/** Opens links of a framed page in a new window, which has no access to this one. */
export function openLinksOutside(): void {
  if (parent === window) return;
  document.addEventListener('click', handleClick, { capture: true });
  document.addEventListener('auxclick', handleClick, { capture: true });
}

function handleClick(event: Event): void {
  const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
  if (!link?.href || withoutHash(link.href) === withoutHash(location.href)) return;
  // All browsers set no opener for this target.
  link.target = '_blank';
}

function withoutHash(address: string): string {
  return address.replace(/#.*/s, '');
}
