import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, useSite } from '../helpers.mjs';
import { explainer, pageOf, pictureOf, quiet, statements, timeline } from './hostile-page.mjs';

const site = useSite();
const body = `${timeline}${statements}`;
const elements = ['event-timeline', 'who-said-what'];

const hostile = {
  'everything unset': `* { all: unset } style, script, head, title { display: none } html { display: block }
    body { display: block; margin: 16px; font: 16px/1.5 sans-serif }`,
  'fonts, colours and line heights reset': `*, *::before, *::after { margin: 0; padding: 0; box-sizing: content-box;
    vertical-align: baseline } button, h2, h3, li, p, q { font: 9px monospace; color: red; line-height: 3 }
    ol, li { list-style: square inside }`,
  'letters set apart, in capitals, in the middle, without breaks': `body { letter-spacing: .3em; text-transform: uppercase;
    text-align: center; white-space: nowrap; word-spacing: 1em; text-indent: 3em }`,
  'a root size of 62.5 %': 'html { font-size: 62.5% }',
  'rules for names that are ours too': `.root, .label, .chart, .card, .headline { display: none; position: fixed; opacity: 0 }
    #timeline, button { transform: rotate(9deg); border: 9px solid red }`,
};

describe('the page’s styles', () => {
  for (const [what, style] of Object.entries(hostile))
    it(`change nothing inside: ${what}`, async () => {
      const plain = await site.openMarkup(pageOf(body));
      const styled = await site.openMarkup(pageOf(body, { style }));
      for (const element of elements) {
        const expected = await pictureOf(plain.page, element);
        assert.ok(expected.length > 20, `${element}: hardly anything is there`);
        assert.deepEqual(await pictureOf(styled.page, element), expected);
      }
      assert.deepEqual(styled.troubles, quiet);
    });

  it('give font, size, colour, scheme, direction, cursor, and how letters adjust', async () => {
    const style = `body { font: 22px serif; color: rgb(80, 0, 80); color-scheme: dark; direction: rtl; cursor: help;
      forced-color-adjust: none; text-size-adjust: 90% }`;
    const { page } = await site.openMarkup(pageOf(body, { style }));
    for (const [element, sizeEm] of Object.entries({ 'event-timeline': 1.75, 'who-said-what': 1.25 })) {
      const looks = await page.locator(`${element} h2`).evaluate((heading) => {
        const style = getComputedStyle(heading);
        const { color, fontSize, fontFamily, colorScheme, direction, cursor, forcedColorAdjust } = style;
        return {
          color,
          fontSize,
          fontFamily,
          colorScheme,
          direction,
          cursor,
          forcedColorAdjust,
          textSizeAdjust: style.textSizeAdjust,
        };
      });
      assert.deepEqual(looks, {
        color: 'rgb(80, 0, 80)',
        fontSize: `${22 * sizeEm}px`,
        fontFamily: 'serif',
        colorScheme: 'dark',
        direction: 'rtl',
        cursor: 'help',
        forcedColorAdjust: 'none',
        textSizeAdjust: '90%',
      });
    }
  });

  it('are not changed by ours', async () => {
    const own =
      '<main><h2>A heading</h2><p><q>Quoted</q> <button class="label">Press</button> <a href="#">A link</a></p></main>';
    const read = (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('main, main *')].map((each) =>
          [...getComputedStyle(each)].map((name) => getComputedStyle(each)[name]),
        ),
      );
    const alone = await site.openMarkup(pageOf(own));
    const beside = await site.openMarkup(pageOf(`${own}${body}`));
    assert.deepEqual(await read(beside.page), await read(alone.page));
  });
});

describe('the page itself', () => {
  /**
   * All that others of the page could come across: its markup, but for the attributes by which elements tell what a reader has
   * chosen; its style sheets; and what is defined for all scripts.
   */
  const readAll = (page) =>
    page.evaluate(() => ({
      markup: document.documentElement.outerHTML.replace(/ (selected(-event|-statement)?|view)="[^"]*"/g, ''),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
      // By its own, Lit tells of two versions of itself on one page.
      globals: Object.getOwnPropertyNames(globalThis).filter((name) => !/^(lit|reactiveElement)[A-Z]/.test(name)),
    }));
  const content = `<main>${timeline}${statements}${explainer.replace('>', ' story>')}</main>`;

  it('is given no node, attribute, style sheet or global, not even while elements are read', async () => {
    const alone = await site.openMarkup(pageOf(content, { script: '' }));
    const before = await readAll(alone.page);
    const { page, troubles } = await site.openMarkup(pageOf(content, { script: '' }));
    await page.addScriptTag({ type: 'module', url: '/dist/cdn/said-and-done.js' });
    await page.evaluate(() => document.querySelector('script[src]').remove());
    await settle(page);
    const press = async (element, name) => {
      await page.locator(element).first().getByRole('button', { name }).first().click();
      await settle(page);
    };
    await press('event-timeline', /balloon/i);
    await press('event-timeline', 'Find');
    await press('event-timeline', 'Download');
    await press('event-timeline', 'List');
    await press('who-said-what', 'In order');
    await press('who-said-what', 'Find');
    await press('news-explainer', 'Walk through the story');
    const { globals, ...after } = await readAll(page);
    assert.deepEqual(
      globals.filter((name) => !before.globals.includes(name)),
      [],
    );
    assert.deepEqual({ ...after, globals: before.globals }, before);
    assert.deepEqual(troubles, quiet);
  });
});

/** What of our elements can be seen, or reached with Tab. */
async function perceptible(page) {
  const seen = await page.evaluate((names) => {
    const parts = [...document.querySelectorAll(names)].flatMap(({ shadowRoot }) => [
      ...shadowRoot.querySelectorAll('button, a, p, h2, h3, li'),
    ]);
    const isSeen = (part) => part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    return parts.filter(isSeen).map(({ textContent }) => textContent);
  }, elements.join());
  const focused = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('Tab');
    focused.push(await page.evaluate(() => document.activeElement.localName));
  }
  return [...seen, ...focused.filter((name) => name.includes('-'))];
}

describe('an element that its page hides', () => {
  const ways = {
    'by the hidden attribute': [body.replaceAll(/<(event-timeline|who-said-what)>/g, '<$1 hidden>'), ''],
    'by a class for print': [`<div class="noprint">${body}</div>`, '.noprint { display: none !important }'],
    'by a paywall': [`<div class="pay">${body}</div>`, '.pay * { display: none !important }'],
    'in a tab that is not visible': [`<div style="visibility: hidden">${body}</div>`, ''],
  };
  for (const [way, [markup, style]] of Object.entries(ways))
    it(`can be neither seen nor reached, ${way}`, async () => {
      const { page } = await site.openMarkup(pageOf(markup, { style }));
      assert.deepEqual(await perceptible(page), []);
      assert.ok(await page.evaluate(() => document.querySelector('event-timeline').explainer.events.length > 0));
    });

  it('can be seen and reached elsewhere', async () => {
    const { page } = await site.openMarkup(pageOf(body));
    assert.ok((await perceptible(page)).length > 20);
  });
});

describe('the page’s layout', () => {
  // In what is as wide as its content an element asks for 16 em; where there is more, it takes it.
  const places = {
    'a flex row': ['<div class="place"><p>Beside it</p>', '.place { display: flex }', 1000],
    'a float': ['<div class="place">', '.place { float: left }', 256],
    'a grid column as wide as what is in it': [
      '<div class="place"><p>Beside it</p>',
      '.place { display: grid; grid-template-columns: 1fr auto }',
      256,
    ],
    'an inline block': ['<div class="place">', '.place { display: inline-block }', 256],
    'a column of 200 px': ['<div class="place">', '.place { display: flex; inline-size: 200px }', 200],
  };
  for (const [place, [open, style, least]] of Object.entries(places))
    for (const element of elements)
      it(`leaves room for <${element}> in ${place}`, async () => {
        const markup = element === 'event-timeline' ? timeline : statements;
        const { page } = await site.openMarkup(pageOf(`${open}${markup}</div>`, { style }));
        const { width, beyond, tooWide } = await page.evaluate((name) => {
          const box = document.querySelector(name).getBoundingClientRect();
          const around = document.querySelector('.place').getBoundingClientRect();
          const { scrollWidth } = document.documentElement;
          return { width: box.width, beyond: box.right - around.right, tooWide: scrollWidth - globalThis.innerWidth };
        }, element);
        assert.ok(width >= least, `${width} px`);
        assert.ok(beyond <= 0, `${beyond} px beyond its place`);
        assert.ok(tooWide <= 0, `${tooWide} px too wide`);
        const narrow = await page
          .locator(`${element} :is(.item, .card)`)
          .evaluateAll(
            (items, px) => items.filter((item) => item.checkVisibility() && item.clientWidth < px).length,
            Math.min(200, least * 0.75),
          );
        assert.equal(narrow, 0);
      });

  const shut = { 'a tab': 'display: none', 'a clipped box': 'block-size: 0; inline-size: 0; overflow: hidden' };
  for (const [what, style] of Object.entries(shut))
    it(`shows the same picture once ${what} is opened`, async () => {
      const { page } = await site.openMarkup(pageOf(`<div id="shut" style="${style}">${body}</div>`));
      await page.evaluate(() => document.querySelector('#shut').removeAttribute('style'));
      await settle(page);
      const open = await site.openMarkup(pageOf(`<div>${body}</div>`));
      for (const element of elements)
        assert.deepEqual(await pictureOf(page, element), await pictureOf(open.page, element));
    });
});
