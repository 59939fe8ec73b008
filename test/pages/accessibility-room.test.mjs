import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, useSite } from './helpers.mjs';
import { allViews, installWalk } from './story-views.mjs';

const site = useSite();

/** In the page: what is cut off, what lies over other text, and what makes the page scroll sideways. */
function findCrowding() {
  const seen = globalThis.visibleElements();
  const isForEarsOnly = (element) =>
    element !== null &&
    (getComputedStyle(element).clipPath.startsWith('inset(50%') || isForEarsOnly(element.parentElement));
  const isText = (node) => node.nodeType === 3 && node.data.trim() !== '';
  const texts = seen
    .filter((element) => !element.closest('svg, option') && [...element.childNodes].some(isText))
    .filter((element) => element.checkVisibility({ contentVisibilityAuto: true }) && !isForEarsOnly(element))
    .flatMap((element) => {
      const range = document.createRange();
      return [...element.childNodes].filter(isText).flatMap((node) => {
        range.selectNodeContents(node);
        return [...range.getClientRects()].map((box) => ({ element, box }));
      });
    })
    .filter(({ box }) => box.width > 1 && box.height > 1);
  // A line box is higher than its letters: what lies over less than a quarter of it lies over nothing.
  const overlap = (a, b) => [
    Math.min(a.right, b.right) - Math.max(a.left, b.left),
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) - Math.min(a.height, b.height) / 4,
  ];
  const rootOf = (element) => element.getRootNode();
  const over = texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(({ element }) => element !== one.element && rootOf(element) === rootOf(one.element))
      .filter(({ box }) => overlap(one.box, box).every((px) => px > 1))
      .map(({ element }) => `${globalThis.nameOf(one.element)} | ${globalThis.nameOf(element)}`),
  );
  const cut = seen
    .filter((element) => element.matches(':not(svg, svg *, input, select, textarea)'))
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
function spaceText() {
  const sheet = new globalThis.CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  const space = (root) => {
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
  space(document);
  for (const { shadowRoot } of globalThis.allElements()) if (shadowRoot) space(shadowRoot);
}

const nothing = { over: [], cut: [], outside: [], tooWide: [] };

async function assertRoom(page, { before, views = allViews } = {}) {
  await page.evaluate(installWalk);
  for (const [view, show] of Object.entries(views)) {
    await show(page);
    await settle(page);
    if (before) await page.evaluate(before);
    // What stays in sight while scrolling lies over what is scrolled.
    await page.evaluate(() => globalThis.scrollTo(0, 0));
    await settle(page);
    const { textCount, ...crowding } = await page.evaluate(findCrowding);
    assert.ok(textCount > 50, 'hardly a text was seen');
    assert.deepEqual(crowding, nothing, view);
  }
}

describe('everything can be read, nothing lies over anything, and nothing scrolls sideways,', () => {
  for (const name of ['', 'caesar.html']) {
    const where = name || 'the article';

    it(`on 320 CSS pixels (WCAG 1.4.10), in ${where}`, async () => {
      const { page } = await site.open(`/docs/demo/${name}`, { width: 320, height: 600 });
      await assertRoom(page);
    });

    it(`at a zoom of 200 % (WCAG 1.4.4), in ${where}`, async () => {
      const { page } = await site.open(`/docs/demo/${name}`, { width: 640, height: 450, deviceScaleFactor: 2 });
      await assertRoom(page);
    });

    for (const width of [1280, 640])
      it(`with text alone at 200 %, ${width} px wide, in ${where}`, async () => {
        const { page } = await site.open(`/docs/demo/${name}`, { width });
        await page.evaluate(() => (document.body.style.fontSize = '200%'));
        await settle(page);
        await assertRoom(page);
      });

    for (const width of [1280, 768, 360])
      it(`with text spaced out (WCAG 1.4.12), ${width} px wide, in ${where}`, async () => {
        const { page } = await site.open(`/docs/demo/${name}`, { width });
        await page.evaluate(installWalk);
        await page.evaluate(spaceText);
        await settle(page);
        await assertRoom(page, { before: spaceText });
      });
  }
});
