/** Content that the reader is reading, with its position on the screen. */
interface Anchor {
  readonly find: () => Element | null;
  readonly topPx: number;
  readonly isItem: boolean;
}

/** Shares of the screen's height and width, the most likely reading positions first. */
const READING_HEIGHTS = [0.3, 0.5, 0.15, 0.7, 0.9];
const READING_WIDTHS = [0.5, 0.25, 0.75];

/**
 * Remembers which content is on the screen. The returned function scrolls that content back to its position. Call it after the content
 * around has changed, and before the browser paints.
 */
export function keepScrollPosition(): () => void {
  const found = READING_HEIGHTS.flatMap((height) =>
    READING_WIDTHS.flatMap((width) => anchorAt(innerWidth * width, innerHeight * height) ?? []),
  );
  const anchors = [...found.filter(({ isItem }) => isItem), ...found.filter(({ isItem }) => !isItem)];
  return () => {
    for (const anchor of anchors) if (scrollBack(anchor)) return;
  };
}

/** Remembers the position of an element on the screen. The returned function scrolls the element back to it. */
export function keepElementPosition(find: () => Element | null): () => void {
  const topPx = find()?.getBoundingClientRect().top;
  return () => topPx !== undefined && scrollBack({ find, topPx });
}

/** Scrolls an anchor back to its position; returns false where it isn’t shown any more. */
function scrollBack({ find, topPx }: Pick<Anchor, 'find' | 'topPx'>): boolean {
  const element = find();
  if (!element?.checkVisibility()) return false;
  const movedPx = element.getBoundingClientRect().top - topPx;
  // Most browsers have scrolled already (scroll anchoring); Safari has not.
  if (Math.abs(movedPx) >= 1) scrollerOf(element).scrollBy({ top: movedPx, behavior: 'instant' });
  return true;
}

/**
 * Finds an event or statement by id, since its nodes may be reused for another. Otherwise it finds an element of the
 * page that begins on the screen, since the start of a longer one says little about what is read.
 */
function anchorAt(x: number, y: number): Anchor | undefined {
  const element = deepestAt(x, y);
  if (!element || ancestorsOf(element).some(isFixed)) return undefined;
  const item = element.closest<HTMLElement>('[data-id]');
  const topPx = (item ?? element).getBoundingClientRect().top;
  if (!item) return topPx < 0 ? undefined : { find: () => element, topPx, isItem: false };
  const root = item.getRootNode() as ParentNode & Node;
  const selector = `[data-id="${CSS.escape(item.dataset['id']!)}"]`;
  return { find: () => root.querySelector(selector), topPx, isItem: true };
}

function deepestAt(x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y);
  for (;;) {
    const inner = element?.shadowRoot?.elementFromPoint(x, y);
    if (!inner || inner === element) return element;
    element = inner;
  }
}

function isFixed(element: Element): boolean {
  return ['fixed', 'sticky'].includes(getComputedStyle(element).position);
}

/** Returns the scroll container of an element: a part of the page, or the page. */
function scrollerOf(element: Element): Element {
  const scroller = ancestorsOf(element).find(
    (each) => each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY),
  );
  return scroller ?? document.scrollingElement ?? document.documentElement;
}

/** Returns an element and its ancestors, across shadow roots. */
function ancestorsOf(element: Element): readonly Element[] {
  const { assignedSlot, parentNode } = element;
  const parent = assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
  return parent ? [element, ...ancestorsOf(parent)] : [element];
}
