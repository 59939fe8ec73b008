/**
 * In the page, where `installWalk` has run: targets smaller than 24 px and too near to others, as WCAG 2.5.8 counts them. It excepts
 * targets in a sentence. A sentence is told from the structure, whatever line its words stand in: other words flow in the same block,
 * and no target holds them.
 */
export function findSmallTargets() {
  const TARGETS = 'button, a[href], summary, input, select, textarea, [role=slider], [role=button], audio, video';
  // An inline host stands in the sentence around it, so slots and shadow roots are followed as they are drawn.
  const parentOf = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host ?? null;
  const childrenOf = (node) => {
    if (node.shadowRoot) return [...node.shadowRoot.childNodes];
    const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
    return assigned.length > 0 ? assigned : [...node.childNodes];
  };
  const isInline = (element) => ['inline', 'contents'].includes(getComputedStyle(element).display);
  /** Words that flow with an element's own text, and that no target holds. */
  const freeWords = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches(`${TARGETS}, .visually-hidden`)) return '';
    return isInline(node) ? childrenOf(node).map(freeWords).join('') : '';
  };
  const isInSentence = (element) => {
    if (getComputedStyle(element).display !== 'inline') return false;
    let block = parentOf(element);
    while (block && isInline(block)) block = parentOf(block);
    return block !== null && /\p{L}{2}/u.test(childrenOf(block).map(freeWords).join(''));
  };
  const targets = globalThis
    .visibleElements()
    .filter((element) => element.matches(TARGETS))
    .filter((element) => !isInSentence(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));
  const isSmall = ({ box }) => box.width < 23.9 || box.height < 23.9;
  const middle = ({ box }) => [box.x + box.width / 2, box.y + box.height / 2];
  const reaches = (target, other) => {
    const [x, y] = middle(target);
    const { left, right, top, bottom } = other.box;
    const [nearestX, nearestY] = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)];
    const [otherX, otherY] = middle(other);
    return Math.hypot(x - nearestX, y - nearestY) < 12 || (isSmall(other) && Math.hypot(x - otherX, y - otherY) < 24);
  };
  return {
    count: targets.length,
    small: targets
      .filter((target) => isSmall(target) && targets.some((other) => other !== target && reaches(target, other)))
      .map(({ element, box }) => `${globalThis.nameOf(element)} ${Math.round(box.width)}×${Math.round(box.height)}`),
  };
}
