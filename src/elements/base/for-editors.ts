/** Names under which a machine reaches itself. */
const LOCAL_NAME = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * True where whoever looks at an element edits or builds the page: the page says so with `show-problems`, or it is served by the
 * machine that shows it.
 *
 * @param element The element; `showProblems` is its attribute.
 * @param hostname Name of the page's server.
 * @returns True for editors and developers, false for readers.
 * @example
 * isForEditors(timeline, 'localhost'); // true
 */
export function isForEditors(
  { showProblems }: { readonly showProblems: boolean },
  hostname = location.hostname,
): boolean {
  return showProblems || LOCAL_NAME.test(hostname);
}
