/** Returns true if an author has put elements inside. The document's script and a bare list don't count. */
export function hasChildElements(element: Element): boolean {
  return [...element.children].some(
    ({ localName, slot }) => slot === '' && !['script', 'ol', 'template'].includes(localName),
  );
}
