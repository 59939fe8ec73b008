import { explainUnknownId, type UsedElement } from './find-misuse.js';

/** Names by which links lead to an element, and kinds of items that they lead to; see `HashOptions`. */
interface Links {
  readonly name: string;
  readonly kinds: readonly ('event' | 'statement')[];
}

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
  const { explainer, id, localName } = element;
  if (!element['deepLink'] || element['isSharing'] || !explainer || explainer.status === 'withdrawn') return undefined;
  const { name, kinds } = element['hashOptions'] as Links;
  // The second element without an id has a number in its name.
  if (!id && document.querySelector(`${localName}:not([id])`) !== element) return undefined;
  const text = decode(hash.slice(1));
  const kind = kinds.find((each) => text.startsWith(`${id || name}.${each}.`));
  const wanted = kind && text.slice(`${id || name}.${kind}.`.length);
  return kind && wanted ? explainUnknownId(`The link ${hash} leads nowhere`, wanted, `${kind}s`, explainer) : undefined;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
