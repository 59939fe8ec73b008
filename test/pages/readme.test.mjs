/** The examples of the README and of what it leads to first, each run in Chromium as somebody would who copies it. */
import assert from 'node:assert/strict';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from '../../scripts/setup.mjs';
import { settle, useSite } from './helpers.mjs';
import { README_GUIDES } from './readme-guides.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const anotherName = /^## Another name$[\s\S]*/m.exec(read('docs/any-page.md'))[0];
const readme = [read('README.md'), ...README_GUIDES.map((name) => read(`docs/${name}`)), anotherName].join('\n');
const examples = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code }));
const examplesIn = (language) => examples.filter((each) => each.language === language).map(({ code }) => code);

const isPage = (html) => /^<!doctype html>/i.test(html);
const isFromDisk = (html) => html.includes('.iife.js');
const pages = examplesIn('html').filter(isPage);
const fragments = examplesIn('html').filter((html) => !isPage(html));
const folderPage = pages.find((html) => !isFromDisk(html));
const [story] = examplesIn('json');

/** The README's page, with something else on it. */
const pageWith = (body, { head = '' } = {}) =>
  folderPage.replace(/<body>[\s\S]*<\/body>/, () => `<body>${body}</body>`).replace('</head>', () => `${head}</head>`);

const folder = mkdtempSync(join(tmpdir(), 'readme-'));
after(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'story.json'), story);
symlinkSync(join(root, 'dist/cdn'), join(folder, 'said-and-done'));
copyFileSync(join(root, 'dist/cdn/said-and-done.single.iife.js'), join(folder, 'said-and-done.single.iife.js'));

const site = useSite({ folder });
let count = 0;

/** Opens a page that is written into the folder, as its server would send it. */
async function open(html, options = {}) {
  count += 1;
  writeFileSync(join(folder, `page-${count}.html`), html);
  return site.open(`/page-${count}.html`, options);
}

const NO_TROUBLES = { console: [], foreign: [], missing: [] };

/** The words of an element as readers have them, shadow roots included. */
const wordsOf = (locator) =>
  locator.evaluate((element) => {
    const read = (node) =>
      node.nodeType === Node.TEXT_NODE ? node.data : [...(node.shadowRoot ?? node).childNodes].map(read).join('');
    return read(element).replace(/\s+/g, ' ');
  });

const [event] = JSON.parse(story).events;

const SHOWN = {
  'event-timeline': [event.title],
  'who-said-what': ['Antony Blinken', 'lethal support', 'Aid to Russia'],
  'said-quote': ['Antony Blinken', 'lethal support'],
  'news-explainer': [],
};

async function assertShown(page, tags) {
  for (const tag of tags) {
    const words = await wordsOf(page.locator(tag).first());
    for (const wanted of SHOWN[tag]) assert.ok(words.includes(wanted), `<${tag}> lacks “${wanted}”: ${words}`);
  }
  assert.doesNotMatch(await wordsOf(page.locator('body')), /date not stated/i);
  assert.deepEqual(
    await page.evaluate(() => [...document.querySelectorAll('*')].flatMap((each) => each.problems ?? [])),
    [],
  );
}

/** The first colour of `light-dark(#b00020, #ff9aa5)`, which is that of a light page, as browsers tell it. */
const rgbOf = (colors) =>
  `rgb(${colors
    .match(/#([0-9a-f]{6})/)[1]
    .match(/../g)
    .map((pair) => parseInt(pair, 16))
    .join(', ')})`;

const tagsIn = (html) => Object.keys(SHOWN).filter((tag) => html.includes(`<${tag}`));

describe('the README', () => {
  it('has examples of each kind, and begins with a page for those who copy one file, and then the folder', () => {
    for (const language of ['html', 'js', 'css', 'json']) assert.ok(examplesIn(language).length > 0, language);
    assert.ok(fragments.length > 0);
    assert.match(pages[0], /src="said-and-done\.single\.iife\.js"/);
    assert.match(pages[1], /src="said-and-done\/said-and-done\.js"/);
  });

  it('begins with five lines that put a timeline on a page', async () => {
    assert.equal(pages[0].trim().split('\n').length, 5);
    const { page } = await open(pages[0]);
    const words = await wordsOf(page.locator('event-timeline'));
    for (const wanted of ['The rocket rolls to its pad', 'Eagle lands', '1969'])
      assert.ok(words.includes(wanted), words);
    const marks = page.locator('event-timeline .mark');
    assert.equal(await marks.locator('circle').count(), 2, 'a day is a dot');
    assert.equal(await marks.locator('rect').count(), 0, 'a bar would be what lasted');
  });

  for (const width of [360, 1280])
    it(`keeps no more room than its story needs, ${width} px wide`, async () => {
      const { page } = await open(folderPage.replace('</body>', '<p id="below">Below</p></body>'), { width });
      await settle(page);
      const emptyPx = await page.evaluate(() => {
        const { bottom } = document
          .querySelector('event-timeline')
          .shadowRoot.querySelector('section')
          .getBoundingClientRect();
        return document.querySelector('#below').getBoundingClientRect().top - bottom;
      });
      assert.ok(emptyPx < 90, `${emptyPx} px are empty`);
    });

  it('has a statement in a sentence that reads as one', async () => {
    const html = fragments.find((each) => each.includes('<said-quote'));
    const { page } = await open(pageWith(html));
    const words = await wordsOf(page.locator('p', { has: page.locator('said-quote') }));
    assert.match(words, /They met in Munich\. Antony Blinken[^:]*: A caution .* “lethal support” to the invasion\. \(/);
  });

  for (const [index, html] of pages.filter((each) => !isFromDisk(each)).entries())
    it(`has a page that works as it stands: ${index + 1}`, async () => {
      const { page, troubles } = await open(html);
      await assertShown(page, tagsIn(html));
      await page.locator('event-timeline').getByRole('button', { name: event.title }).first().click();
      await page.locator('event-timeline').locator('#detail').waitFor();
      await settle(page);
      assert.deepEqual(troubles, NO_TROUBLES);
    });

  for (const [index, html] of pages.filter(isFromDisk).entries())
    it(`has a page that works from a disk: ${index + 1}`, async () => {
      const { page, troubles } = await open('<!doctype html><title>Nothing</title>');
      writeFileSync(join(folder, 'disk.html'), html);
      await page.goto(pathToFileURL(join(folder, 'disk.html')).href);
      await settle(page);
      const { events } = JSON.parse(/<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)[1]);
      for (const { title } of events) {
        await page.locator('event-timeline').getByRole('button', { name: title }).first().click();
        await page.locator('#detail', { hasText: title }).waitFor();
      }
      assert.deepEqual({ ...troubles, foreign: [] }, NO_TROUBLES);
    });

  for (const [index, html] of fragments.entries())
    it(`has elements that work as they stand on its page: ${index + 1}`, async () => {
      const { page, troubles } = await open(pageWith(html));
      const inside = html.includes('</p>') ? [] : ['event-timeline', 'who-said-what'];
      await assertShown(page, [...new Set([...tagsIn(html), ...inside])]);
      assert.deepEqual(troubles, NO_TROUBLES);
    });

  it('has a link that leads to a statement', async () => {
    const html = fragments.find((each) => each.includes('deep-link'));
    const [, id, words] = /href="#[\w-]+\.statement\.([\w-]+)">([^<]+)</.exec(html);
    const { page, troubles } = await open(pageWith(html));
    await page.getByRole('link', { name: words }).click();
    await page.waitForFunction((wanted) => document.querySelector('news-explainer').selectedStatement === wanted, id);
    assert.deepEqual(troubles, NO_TROUBLES);
  });

  const addresses = [...readme.matchAll(/^\| `<([\w-]+) id="munich">` \| (.+) \| (.+) \|$/gm)];

  it('lists the addresses of entries in three elements', () => assert.equal(addresses.length, 3));

  for (const [, tag, ...cells] of addresses)
    for (const [index, attribute] of ['id="munich"', ''].entries())
      it(`says to which addresses <${tag} ${attribute}> listens`, async () => {
        const { page } = await open(pageWith(`<${tag} ${attribute} src="story.json" deep-link></${tag}>`));
        for (const [, hash, id] of cells[index].matchAll(/`(#[\w-]+\.\w+\.([\w-]+))`/g)) {
          await page.evaluate((wanted) => (location.hash = wanted), hash);
          await page.waitForFunction(
            ([name, wanted]) => {
              const { selected, selectedEvent, selectedStatement } = document.querySelector(name);
              return [selected, selectedEvent, selectedStatement].includes(wanted);
            },
            [tag, id],
          );
        }
      });

  for (const code of examplesIn('css'))
    it('has styles that the elements take', async () => {
      // A story with lanes.
      copyFileSync(join(root, 'data/munich-meeting.json'), join(folder, 'munich.json'));
      const body = fragments[0].replace('story.json', 'munich.json');
      const { page, troubles } = await open(pageWith(body, { head: `<style>${code}</style>` }));
      const stated = (name) => new RegExp(`${name}: ([^;]+);`).exec(code)[1];
      const styleIn = (tag, selector, property) =>
        page
          .locator(tag)
          .first()
          .evaluate(
            ({ shadowRoot }, [within, name]) => getComputedStyle(shadowRoot.querySelector(within))[name],
            [selector, property],
          );
      const font = await styleIn('event-timeline', '.headline', 'fontFamily');
      assert.equal(font.replaceAll('"', "'"), stated('--said-heading-font'));
      await page
        .getByRole('button', { name: /balloon/i })
        .first()
        .click();
      await page.locator('#detail').waitFor();
      const accent = await styleIn('event-timeline', '#detail .close', 'color');
      assert.equal(accent, rgbOf(stated('--said-accent')));
      const lane = await styleIn('event-timeline', '.lane-1 .solid', 'fill');
      assert.equal(lane, rgbOf(stated('--said-lane-1')));
      assert.deepEqual(troubles, NO_TROUBLES);
    });

  for (const [index, code] of examplesIn('js').entries())
    it(`has a script that works when it is bundled: ${index + 1}`, async () => {
      const { outputFiles } = await build({
        stdin: { contents: code, resolveDir: root },
        bundle: true,
        format: 'esm',
        write: false,
        outdir: folder,
        logLevel: 'silent',
      });
      const script = outputFiles.find(({ path }) => path.endsWith('.js'));
      writeFileSync(join(folder, `bundle-${index}.js`), script.text);
      const tag = /customElements\.define\('([\w-]+)'/.exec(code)?.[1] ?? 'event-timeline';
      const load = `<script type="module" src="bundle-${index}.js"></script>`;
      const html = pageWith(`<${tag} src="story.json"></${tag}>`).replace(/<script type="module".*<\/script>/, load);
      const { page, troubles } = await open(html);
      await page.waitForFunction((name) => document.querySelector(name).explainer, tag);
      assert.ok((await wordsOf(page.locator(tag))).includes(event.title));
      assert.deepEqual(troubles, NO_TROUBLES);
    });
});
