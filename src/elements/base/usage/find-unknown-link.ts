import { findFilterLink, findHashTarget, type FilterLink } from '../../../controllers/hash-controller.js';
import { explainUnknownId, guessed, listed, type UsedElement } from './find-misuse.js';

/**
 * Finds that the address of the page leads to an item of the element that its document lacks, or narrows it by a field that there isn’t.
 * Nothing is told of values by which readers have narrowed a story.
 *
 * @param element The element, once it has been updated.
 * @param hash The hash of the address, with its `#`.
 * @returns A sentence with the ids that there are; undefined where the link is well, or isn't the element's.
 * @example
 * findUnknownLink(timeline, '#b.event.nope'); // 'The link #b.event.nope leads nowhere: the document has no such id in events. …'
 */
export function findUnknownLink(element: UsedElement, hash: string): string | undefined {
  const { explainer } = element;
  if (!explainer || explainer.status === 'withdrawn') return undefined;
  const narrowing = findFilterLink(element, hash);
  if (narrowing) return explainFilter(hash, narrowing);
  // The explainer around an element has the links to its items.
  if (element['isSharing']) return undefined;
  const target = findHashTarget(element, hash);
  if (!target || target.kind === 'filter') return undefined;
  return explainUnknownId(`The link ${hash} leads nowhere`, target.id, `${target.kind}s`, explainer);
}

/** Says which fields of a filter in a link there aren’t, and which there are: in the element, or in those inside it. */
function explainFilter(hash: string, { fields, known, inside }: FilterLink): string | undefined {
  const unknown = fields.filter((field) => !known.includes(field));
  if (unknown.length === 0) return undefined;
  if (known.length > 0)
    return `The link ${hash} doesn’t narrow by ${unknown.join(', ')}. ${guessed(unknown[0]!, known)}${listed(known)}`;
  // The elements inside an explainer have their links a little later.
  return inside.length === 0
    ? undefined
    : `The link ${hash} narrows nothing: write it of an element inside. ${listed(inside.map((start) => `${start}text=…`))}`;
}
