/** The script of the desk, as published: readers’ elements are in a file beside it. */
const OWN_SCRIPT = /\/explainer-editor\.js(?:\?[^#]*)?$/;

/**
 * Returns the address of the script with readers’ elements: the file beside the one from which this page has the desk. Undefined
 * where the page has the desk from a bundle of its own.
 */
export function findReadersScript(): string | undefined {
  const own = [...document.scripts].map(({ src }) => src).find((src) => OWN_SCRIPT.test(src));
  return own === undefined ? undefined : new URL('said-and-done.js', own).href;
}
