import { findHashTarget } from '../../../controllers/hash-controller.js';
import { explainUnknownId, type UsedElement } from './find-misuse.js';

/**
 * Finds that the address of the page leads to an item of the element that its document lacks. Nothing is told of links that readers have
 * made by narrowing a story.
 *
 * @param element The element, once it has been updated.
 * @param hash The hash of the address, with its `#`.
 * @returns A sentence with the ids that there are; undefined where the link is well, or isn't the element's.
 * @example
 * findUnknownLink(timeline, '#b.event.nope'); // 'The link #b.event.nope leads nowhere: the document has no such id in events. …'
 */
export function findUnknownLink(element: UsedElement, hash: string): string | undefined {
  const { explainer } = element;
  if (element['isSharing'] || !explainer || explainer.status === 'withdrawn') return undefined;
  const target = findHashTarget(element, hash);
  if (!target || target.kind === 'filter') return undefined;
  return explainUnknownId(`The link ${hash} leads nowhere`, target.id, `${target.kind}s`, explainer);
}
