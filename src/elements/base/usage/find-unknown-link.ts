import { findHashTarget } from '../../../controllers/hash-controller.js';
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
  const [start = '', query] = hash.split('?');
  // The name before a filter is that of a link to an item as well.
  const isOwn = ['event', 'statement'].some((kind) => findHashTarget(element, `${start}.${kind}.x`));
  if (query !== undefined) return isOwn ? explainFilter(element, hash, query) : undefined;
  // The explainer around an element has the links to its items.
  if (element['isSharing']) return undefined;
  const target = findHashTarget(element, hash);
  if (!target || target.kind === 'filter') return undefined;
  return explainUnknownId(`The link ${hash} leads nowhere`, target.id, `${target.kind}s`, explainer);
}

/** Fields by which a link narrows an element, and the name of an element without an id. */
const FILTERS: Readonly<Record<string, readonly [name: string, fields: readonly string[]]>> = {
  'event-timeline': ['timeline', ['text', 'topic', 'lane', 'person']],
  'who-said-what': ['said', ['text', 'topic', 'speaker', 'side', 'event', 'form']],
};

/** Says which fields of a filter in a link there aren’t, and which there are: in the element, or in those inside it. */
function explainFilter(element: UsedElement, hash: string, query: string): string | undefined {
  const [, known] = FILTERS[element.localName] ?? [];
  const unknown = [...new URLSearchParams(query).keys()].filter((field) => !known?.includes(field));
  if (unknown.length === 0) return undefined;
  if (known)
    return `The link ${hash} doesn’t narrow by ${unknown.join(', ')}. ${guessed(unknown[0]!, known)}${listed(known)}`;
  const inside = [element, element.shadowRoot].flatMap((root) => [
    ...(root?.querySelectorAll('event-timeline, who-said-what') ?? []),
  ]) as HTMLElement[];
  const links = inside.map((each) => `#${each.id || FILTERS[each.localName]![0]}?text=`);
  // The elements inside an explainer have their links a little later.
  const there = links.filter((link, at) => findHashTarget(inside[at]!, `${link}x`)).map((link) => `${link}…`);
  if (there.length === 0) return undefined;
  return `The link ${hash} narrows nothing: write it of an element inside. ${listed(there)}`;
}
