/** Addresses that no reader has: files, this machine, and names that only a network of one's own knows. */
const OWN_ADDRESS = /^(file|\w+:\/\/(([^/]+\.)?localhost|[^/]+\.test|127[.\d]+|\[::1]))[:/]/;

/** True where whoever looks at a page builds it. A server that renders has no address. */
function isOwnMachine(address = globalThis.location?.href): boolean {
  return OWN_ADDRESS.test(address);
}

/**
 * True where whoever looks at an element edits or builds the page: the page says so with `show-problems`, or it is on their
 * own machine, on its disk or its server, or on a host of development such as `news.test`.
 *
 * @param element The element; it may have that attribute, or stand in one that has.
 * @param address Address of the page.
 * @returns True for editors and developers, false for readers.
 * @example
 * isForEditors(timeline, 'https://news.example/story'); // false
 */
export function isForEditors(element: Element, address?: string): boolean {
  return element.closest('[show-problems]') !== null || isOwnMachine(address);
}
