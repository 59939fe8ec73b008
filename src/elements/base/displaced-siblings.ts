import type { Explainer } from '../../model/explainer.js';
import { collapseWhitespace } from '../../text/collapse-whitespace.js';

/**
 * Takes back what stands in for an element without script, where the element is in a paragraph: no list and no heading may be
 * in one, so the parser has put them behind it, where readers would see everything twice. What a server wrote for it is known
 * by its attributes, and a publisher's list by the titles of this story's events, one in each item; all else stays.
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

/** Nothing of the paragraph comes after it: what the parser moves goes to where the paragraph ends. */
function isAtEnd(host: Element, paragraph: Element): boolean {
  for (let at: Element | null = host; at && at !== paragraph; at = at.parentElement) {
    for (let next = at.nextSibling; next; next = next.nextSibling) if (next.textContent?.trim()) return false;
  }
  return true;
}
