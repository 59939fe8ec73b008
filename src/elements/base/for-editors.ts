/** Names under which a machine reaches itself. */
const OWN_NAME = /(^|\.)localhost$|^127[.\d]+$|^\[::1/;

/** True where the machine that shows a page serves it too: whoever looks at it builds it. A server that renders has no name. */
function isOwnMachine(hostname = globalThis.location?.hostname): boolean {
  return OWN_NAME.test(hostname);
}

/**
 * True where whoever looks at an element edits or builds the page: the page says so with `show-problems`, or it is on their
 * own machine.
 *
 * @param element The element; it may have that attribute, or stand in one that has.
 * @param hostname Name of the page's server.
 * @returns True for editors and developers, false for readers.
 * @example
 * isForEditors(timeline, 'news.example'); // false
 */
export function isForEditors(element: Element, hostname?: string): boolean {
  return element.closest('[show-problems]') !== null || isOwnMachine(hostname);
}
