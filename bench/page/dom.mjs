/** The tree as a browser has to carry it: shadow roots included. */

export function countElements(root) {
  let count = 0;
  for (const element of root.querySelectorAll('*'))
    count += 1 + (element.shadowRoot ? countElements(element.shadowRoot) : 0);
  return count;
}

export function focusedElement(root = document) {
  const { activeElement } = root;
  return activeElement?.shadowRoot ? focusedElement(activeElement.shadowRoot) : activeElement;
}

/** The parent in the tree that is drawn. */
export const parentOf = (element) =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode().host || null);

/** What lies on top at a point, through shadow roots. */
export function elementAt(x, y, root = document) {
  const element = root.elementFromPoint(x, y);
  return element?.shadowRoot && element.shadowRoot !== root
    ? (elementAt(x, y, element.shadowRoot) ?? element)
    : element;
}
