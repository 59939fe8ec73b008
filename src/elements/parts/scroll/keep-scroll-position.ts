/** What a reader reads, and where on the screen it stood. */
interface Anchor {
  readonly find: () => Element | null;
  readonly topPx: number;
  readonly isItem: boolean;
}

/** Shares of the screen's height and width, from where readers most likely read. */
const READING_HEIGHTS = [0.3, 0.5, 0.15, 0.7, 0.9];
const READING_WIDTHS = [0.5, 0.25, 0.75];

/**
 * Remembers what stands before a reader. The returned function puts it back to where it stood: call it when what is around it
 * has changed, and before that is painted.
 */
export function keepPlace(): () => void {
  const found = READING_HEIGHTS.flatMap((height) =>
    READING_WIDTHS.flatMap((width) => anchorAt(innerWidth * width, innerHeight * height) ?? []),
  );
  const anchors = [...found.filter(({ isItem }) => isItem), ...found.filter(({ isItem }) => !isItem)];
  return () => {
    for (const { find, topPx } of anchors) {
      const element = find();
      if (!element?.checkVisibility()) continue;
      const movedPx = element.getBoundingClientRect().top - topPx;
      // Most browsers have put it back themselves by now; Safari does not.
      if (Math.abs(movedPx) >= 1) scrollerOf(element).scrollBy({ top: movedPx, behavior: 'instant' });
      return;
    }
  };
}

/**
 * An event or statement, known by its id, since what it is drawn with may come to stand for another; or something of the page that
 * begins on the screen: where something longer begins tells nothing of what is read.
 */
function anchorAt(x: number, y: number): Anchor | undefined {
  const element = deepestAt(x, y);
  if (!element || ancestorsOf(element).some(keepsToScreen)) return undefined;
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

function keepsToScreen(element: Element): boolean {
  return ['fixed', 'sticky'].includes(getComputedStyle(element).position);
}

/** What scrolls an element: a part of the page, or the page. */
function scrollerOf(element: Element): Element {
  const scroller = ancestorsOf(element).find(
    (each) => each.scrollHeight > each.clientHeight && /auto|scroll/.test(getComputedStyle(each).overflowY),
  );
  return scroller ?? document.scrollingElement ?? document.documentElement;
}

/** The element and all that it stands in, out of shadow roots too. */
function ancestorsOf(element: Element): readonly Element[] {
  const { assignedSlot, parentNode } = element;
  const parent = assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement);
  return parent ? [element, ...ancestorsOf(parent)] : [element];
}
