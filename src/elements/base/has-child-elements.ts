/** Returns true if the page has child elements in the default slot. The document's script and a list of events don't count. */
export function hasChildElements(element: Element): boolean {
  return [...element.children].some(
    ({ localName, slot }) => slot === '' && !['script', 'ol', 'template'].includes(localName),
  );
}
