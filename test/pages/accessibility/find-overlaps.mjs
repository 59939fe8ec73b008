/** In the page: what is cut off, what lies over other text, and what makes the page scroll sideways. */
export function findCrowding() {
  const seen = globalThis.visibleElements();
  const isForEarsOnly = (element) =>
    element !== null &&
    (getComputedStyle(element).clipPath.startsWith('inset(50%') || isForEarsOnly(element.parentElement));
  /** True for a line that ends in an ellipsis beside a button that shows all of it. */
  const isOpenedBeside = (element) =>
    getComputedStyle(element).textOverflow === 'ellipsis' &&
    element.nextElementSibling?.matches('button[aria-expanded="false"]:not([hidden])') === true;
  /** Cuts a box of text where boxes around it scroll, or end in an ellipsis: what is beyond can't be seen. */
  const visibleBox = (element, whole) => {
    if (element === null) return whole;
    const { overflowY } = getComputedStyle(element);
    const outer = element.getBoundingClientRect();
    const [from, to] = isOpenedBeside(element)
      ? [Math.max(whole.left, outer.left), Math.min(whole.right, outer.right)]
      : [whole.left, whole.right];
    const { top: upper, bottom: lower, height: size } = whole;
    const box = { left: from, right: to, width: to - from, top: upper, bottom: lower, height: size };
    if (!/auto|scroll/.test(overflowY) || element === document.scrollingElement)
      return visibleBox(element.parentElement, box);
    const { left, right, width } = box;
    const [top, bottom] = [Math.max(box.top, outer.top), Math.min(box.bottom, outer.bottom)];
    return visibleBox(element.parentElement, { left, right, width, top, bottom, height: bottom - top });
  };
  const isText = (node) => node.nodeType === 3 && node.data.trim() !== '';
  const texts = seen
    .filter((element) => !element.closest('svg, option') && [...element.childNodes].some(isText))
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !isForEarsOnly(element))
    .flatMap((element) => {
      const range = document.createRange();
      return [...element.childNodes].filter(isText).flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box: visibleBox(element, box) }));
      });
    })
    .filter(({ box }) => box.width > 1 && box.height > 1);
  // A line box is higher than its letters: what lies over less than a quarter of it lies over nothing.
  const overlap = (a, b) => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - Math.min(a.height, b.height) / 4,
  ];
  const rootOf = (element) => element.getRootNode();
  texts.sort((a, b) => a.box.top - b.box.top);
  const beside = (index) => {
    let end = index + 1;
    while (end < texts.length && texts[end].box.top < texts[index].box.bottom) end += 1;
    return texts.slice(index + 1, end);
  };
  // A menu or a dialog that is open lies over what is below it. So do buttons that stay in view: what they cover is scrolled up.
  // The desk’s head does so only once the page is scrolled.
  const above = `#save-menu, dialog:modal, .draft-card > .buttons${document.scrollingElement.scrollTop > 0 ? ', .top' : ''}`;
  const isAbove = (element) => element.closest(above) !== null;
  const over = texts.flatMap((one, index) =>
    beside(index)
      .filter(({ element }) => isAbove(element) === isAbove(one.element))
      .filter(({ element }) => element !== one.element && rootOf(element) === rootOf(one.element))
      .filter(({ box }) => overlap(one.box, box).every((px) => px > 1))
      .map(({ element }) => `${globalThis.nameOf(one.element)} | ${globalThis.nameOf(element)}`),
  );
  const cut = seen
    .filter((element) => element.matches(':not(svg, svg *, input, select, textarea)') && !isOpenedBeside(element))
    .filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const hides = (overflow) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map(globalThis.nameOf);
  const edge = document.documentElement.clientWidth;
  const outside = texts
    .filter(({ box }) => box.right > edge + 1 || box.left < -1)
    .map(({ element }) => globalThis.nameOf(element));
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    textCount: texts.length,
    over: [...new Set(over)],
    cut,
    outside,
    tooWide:
      scrollWidth > clientWidth
        ? seen.filter((each) => each.getBoundingClientRect().right > edge + 1).map(globalThis.nameOf)
        : [],
  };
}

/** In the page: spacing as WCAG 1.4.12 has it, forced into every root, those that come later too. */
export function spaceText() {
  const sheet = new globalThis.CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  const space = (root) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  space(document);
  for (const { shadowRoot } of globalThis.allElements()) if (shadowRoot) space(shadowRoot);
}
