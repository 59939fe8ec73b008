import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { renderExplainer } from '../../dist/ssr/index.js';
import { settle, untilStill, useSite } from './helpers.mjs';

const site = useSite();

const article = (head, body) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>An article</title>
      ${head}
    </head>
    <body>${body}</body>
  </html>`;

/** Runs in the page: what a server would write for the explainer and the elements in it, without a script or a style. */
function writeMarkup() {
  const write = (node) => {
    const copy = node.cloneNode();
    if (node.shadowRoot) {
      const template = document.createElement('template');
      template.setAttribute('shadowrootmode', 'open');
      const link = document.createElement('link');
      Object.assign(link, { rel: 'stylesheet', href: '/dist/cdn/said-and-done.css' });
      template.content.append(link, ...[...node.shadowRoot.childNodes].map(write));
      copy.append(template);
    }
    for (const child of node.childNodes) copy.appendChild(write(child));
    return copy;
  };
  return write(document.querySelector('news-explainer')).outerHTML;
}

/** Enough to tell a missing rule, or one that reaches a stranger. All that CSS says would take ten times as long. */
const telling = [
  ...['display', 'position', 'float', 'width', 'height', 'inset', 'margin', 'padding', 'gap', 'transform', 'overflow'],
  ...['color', 'background', 'border', 'border-radius', 'outline', 'fill', 'stroke', 'stroke-dasharray', 'opacity'],
  ...[
    'font',
    'text-decoration',
    'text-align',
    'white-space',
    'list-style',
    'content',
    'quotes',
    'visibility',
    'cursor',
  ],
  ...['grid-template', 'grid-area', 'flex', 'align-items', 'justify-content', 'container-type', 'z-index', 'animation'],
];

/** Runs in the page: every element by its path, with what CSS says of it. */
function readLooks(names) {
  const looks = [];
  const read = (element, parent) => {
    const path = `${parent} ${element.localName}.${element.getAttribute('class')}`;
    const style = getComputedStyle(element);
    looks.push([path, Object.fromEntries(names.map((name) => [name, style.getPropertyValue(name)]))]);
    const children = [...(element.shadowRoot?.children ?? []), ...element.children];
    for (const child of children) if (child.localName !== 'link') read(child, path);
  };
  read(document.querySelector('news-explainer'), '');
  return looks;
}

/** Chromium places boxes at multiples of this, and rounds what it computes one step up or down from time to time. */
const STEP_PX = 1 / 64;
const LENGTH = /\d+(?:\.\d+)?px/g;

const lengthsIn = (value) => (value.match(LENGTH) ?? []).map(parseFloat);

/** `color(srgb 1 0.5 0 / 0.2)` → `rgb(255 128 0 / 0.2)`: relative colours and plain ones are written in different ways. */
const plainColors = (value) =>
  value
    .replace(/color\(srgb (\S+) (\S+) ([^\s)]+)/g, (_, ...rgb) => {
      return `rgb(${rgb
        .slice(0, 3)
        .map((part) => Math.round(part * 255))
        .join(' ')}`;
    })
    .replace(/rgb\((\d+), (\d+), (\d+)\)/g, 'rgb($1 $2 $3)');

/** True if two values have the same words, and lengths that differ by one step at most. */
function looksLike(value, other) {
  const [ours, theirs] = [lengthsIn(value), lengthsIn(other)];
  const wordsIn = (text) => plainColors(text.replace(LENGTH, 'px'));
  return (
    wordsIn(value) === wordsIn(other) &&
    ours.every((length, index) => Math.abs(length - theirs[index]) < STEP_PX + 0.001)
  );
}

const pathsOf = (looks) => looks.map(([path]) => path);

const differences = (drawn, linked) =>
  drawn.flatMap(([path, look], index) =>
    Object.entries(look)
      .map(([name, value]) => [name, value, linked[index][1][name]])
      .filter(([, value, other]) => !looksLike(value, other))
      .map(([name, value, other]) => `${path}: ${name} is ${other}, should be ${value}`),
  );

describe('the stylesheet that server-rendered markup links', () => {
  for (const [width, page, style] of [
    [1280, 'a page', ''],
    [360, 'a page', ''],
    [1280, 'a dark page that sets no color-scheme', '<style>body { background: #121212; color: #e6e6e6 }</style>'],
  ])
    it(`makes elements look without script as they do with it, on ${page} ${width} px wide`, async () => {
      const script = '<script type="module" src="/dist/cdn/said-and-done.js"></script>';
      const element = '<news-explainer src="/data/munich-meeting.json"></news-explainer>';
      const live = await site.openMarkup(article(style + script, element), { width });
      // Some parts come after the first paint.
      await settle(live.page);
      await untilStill(live.page);
      const drawn = await live.page.evaluate(readLooks, telling);
      const markup = await live.page.evaluate(writeMarkup);
      assert.ok(drawn.length > 100, 'hardly anything was drawn');

      const still = await site.openMarkup(article(style, markup), { width });
      const linked = await still.page.evaluate(readLooks, telling);
      assert.deepEqual(pathsOf(linked), pathsOf(drawn));
      assert.deepEqual(differences(drawn, linked), []);
    });

  it('leaves what loads later as it is where script has drawn the story itself', async () => {
    const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));
    const stylesheet = '/dist/cdn/said-and-done.css';
    const module = '<script type="module" src="/dist/cdn/said-and-done.js"></script>';
    const head = `<link rel="stylesheet" href="${stylesheet}">${module}`;
    const byServer = await site.openMarkup(article(head, renderExplainer(munich, { as: 'html', stylesheet })));
    const byScript = await site.openMarkup(
      article(head, '<news-explainer id="timeline" src="/data/munich-meeting.json"></news-explainer>'),
    );
    const view = (name) => (page) =>
      page.locator('who-said-what').evaluate((element, value) => (element.view = value), name);
    const laterParts = [
      ['event-timeline #detail', (page) => page.locator('event-timeline [data-id="shoot-down"]').click()],
      ['who-said-what .moment-date', view('conversation')],
      ['who-said-what .speaker-name', view('speakers')],
    ];
    const looks = async ({ page }) => {
      const texts = [];
      for (const [part, open] of laterParts) {
        await page.locator('who-said-what .toolbar button').first().waitFor();
        await open(page);
        const shown = page.locator(part).first();
        await shown.waitFor();
        await settle(page);
        const read = (element) => {
          const names = ['font', 'margin', 'padding', 'text-align', 'justify-content'];
          const nodes = [element, ...element.parentElement.querySelectorAll('*')].filter((node) => node.className);
          return nodes.map((node) => {
            const style = getComputedStyle(node);
            return [node.getAttribute('class'), ...names.map((name) => style.getPropertyValue(name))].join(' | ');
          });
        };
        texts.push(...(await shown.evaluate(read)));
      }
      return texts;
    };
    const drawn = await looks(byScript);
    assert.ok(drawn.length > 30, `only ${drawn.length} elements`);
    assert.deepEqual(await looks(byServer), drawn);
  });
});
