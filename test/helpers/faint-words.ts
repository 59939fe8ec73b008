import { contrast, painted } from './color-contrast.js';

interface Found {
  readonly count: number;
  /** Each with its class, its first words and its contrast. */
  readonly faint: readonly string[];
}

/** Finds words of an element, in all its shadow roots, that have less than 4.5:1 on what is painted behind them. */
export function findFaintWords(element: Element): Found {
  const all = [...wordsIn(element)];
  return { count: all.length, faint: all.flatMap((each) => faintIn(each, getComputedStyle(each).color, 4.5)) };
}

/** Finds dots, bars, lines and outlines of a chart that have less than 3:1. Lines that tell nothing by themselves don't count. */
export function findFaintMarks(root: ParentNode): Found {
  const shapes = [...root.querySelectorAll<SVGElement>('svg :is(.solid, .outline, .axis-line, .now)')];
  const faint = shapes.flatMap((shape) => {
    const { fill, stroke } = getComputedStyle(shape);
    return faintIn(shape, fill === 'none' ? stroke : fill, 3);
  });
  return { count: shapes.length, faint };
}

function faintIn(element: Element, color: string, minContrast: number): readonly string[] {
  const grounds = groundsOf(element);
  const ratio = contrast(painted(...grounds, color), painted(...grounds));
  const words = element.textContent.trim().slice(0, 30);
  return ratio < minContrast ? [`${element.getAttribute('class') ?? ''} “${words}” ${ratio.toFixed(1)}`] : [];
}

/** Elements with words of their own, in an element and in all shadow roots in it. */
function* wordsIn(root: Element | ShadowRoot): Generator<HTMLElement> {
  if (root instanceof Element && root.shadowRoot) yield* wordsIn(root.shadowRoot);
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.shadowRoot) yield* wordsIn(element.shadowRoot);
    const hasWords = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent!),
    );
    if (hasWords && element.getClientRects().length > 0 && !element.closest('style, svg, .visually-hidden'))
      yield element;
  }
}

/** Grounds behind an element, from the page's to its own. */
function groundsOf(element: Element): readonly string[] {
  const grounds: string[] = [];
  for (let at: Element | null = element; at; at = at.assignedSlot ?? at.parentElement ?? hostOf(at))
    grounds.unshift(getComputedStyle(at).backgroundColor);
  return ['white', ...grounds];
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
