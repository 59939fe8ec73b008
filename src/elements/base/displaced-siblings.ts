import type { Explainer } from '../../model/explainer.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';

/**
 * Moves an element's fallback content back into it if the parser moved it out. A `<p>` may contain no list and no
 * heading, so the parser ends the paragraph and puts them after it, where readers would see everything twice. A
 * server's markup is recognised by its attributes, and a publisher's list by event titles in each item. All other
 * siblings stay.
 */
export async function reclaimDisplacedSiblings(host: Element, { events }: Explainer): Promise<void> {
  await untilParsed();
  const paragraph = host.closest('p');
  if (!paragraph || !isAtEnd(host, paragraph)) return;
  const titles = events.map(({ title }) => collapseWhitespace(title));
  const isOurs = (element: Element): boolean =>
    element.matches('[slot=empty], [data-fallback]') ||
    (element.localName === 'ol' &&
      element.childElementCount > 0 &&
      [...element.children].every(({ textContent }) =>
        titles.some((title) => collapseWhitespace(textContent).includes(title)),
      ));
  for (let next = paragraph.nextElementSibling; next && isOurs(next); next = paragraph.nextElementSibling)
    host.append(next);
}

function untilParsed(): Promise<void> {
  return new Promise((resolve) => {
    if (document.readyState !== 'loading') resolve();
    else document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Returns true if nothing in the paragraph follows the element. Moved content follows only such an element. */
function isAtEnd(host: Element, paragraph: Element): boolean {
  for (let at: Element | null = host; at && at !== paragraph; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) if (next.textContent?.trim()) return false;
  }
  return true;
}
