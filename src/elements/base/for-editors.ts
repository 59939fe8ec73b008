/** Addresses that no reader has: files, this machine, and names that only a network of one's own knows. */
const OWN_ADDRESS = /^(file|\w+:\/\/(([^/]+\.)?localhost|[^/]+\.test|127[.\d]+|\[::1]))[:/]/;

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
export function isForEditors(element: Element, address = location.href): boolean {
  return element.closest('[show-problems]') !== null || OWN_ADDRESS.test(address);
}
