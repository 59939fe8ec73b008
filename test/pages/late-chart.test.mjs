import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { frames, useSite } from './helpers.mjs';

const site = useSite();

const pageWith = (story) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>An article</title>
  <script type="module" src="/dist/cdn/said-and-done.js"></script></head>
  <body>${story}</body></html>`;
const TIMELINE = '<event-timeline src="/data/munich-meeting.json"><p class="own">Told in short</p></event-timeline>';
const EXPLAINER = '<news-explainer src="/data/munich-meeting.json"></news-explainer>';

/** Opens a page whose chart comes, or fails for once, when `meanwhile` is done. The page waits for all that it loads. */
async function openWithLateChart({ story = TIMELINE, width = 1280, meanwhile = async () => {}, fails = false }) {
  let asked = 0;
  const { page } = await site.openMarkup(pageWith(story), {
    width,
    prepare: (opened) =>
      opened.route(/\/chart-[^/]*\.js/, async (route) => {
        asked += 1;
        if (asked > 1) return route.fallback();
        await opened.waitForFunction(() => document.querySelector('event-timeline, news-explainer').explainer);
        await frames(opened, 10);
        await meanwhile(opened);
        return fails ? route.abort() : route.fallback();
      }),
  });
  return { page, asked: () => asked };
}

const chart = (page) => page.locator('event-timeline [part=chart]');
const list = (page) => page.locator('event-timeline [part=list]');
const rows = (page) => list(page).locator('[part=item]');

describe('a chart that comes late', () => {
  it('leaves what the page has inside where it is, and no list comes in between', async () => {
    const seen = [];
    const { page } = await openWithLateChart({
      meanwhile: async (opened) => seen.push(await opened.locator('.own').isVisible(), await list(opened).count()),
    });
    assert.deepEqual(seen, [true, 0]);
    assert.equal(await chart(page).count(), 1);
    assert.equal(await list(page).count(), 0);
    assert.equal(await page.locator('.own').isVisible(), false);
  });

  it('keeps the room that the page has for it, though the list inside is longer', async () => {
    const json = readFileSync(join(root, 'data/munich-meeting.json'), 'utf8').replaceAll('<', '\\u003c');
    const story = `<link rel="stylesheet" href="/dist/cdn/said-and-done.room.css">
      <event-timeline><script type="application/json">${json}</script><ol>${'<li>An event</li>'.repeat(200)}</ol></event-timeline>`;
    const heightIn = (page) => page.locator('event-timeline').evaluate((element) => element.offsetHeight);
    let meanwhile = 0;
    const { page } = await openWithLateChart({
      story,
      meanwhile: async (opened) => (meanwhile = await heightIn(opened)),
    });
    assert.equal(await chart(page).count(), 1);
    assert.equal(meanwhile, await heightIn(page));
  });

  it('is a list where it can’t be loaded, and can be asked for again', async () => {
    const { page } = await openWithLateChart({ fails: true });
    assert.equal(await rows(page).count(), 8);
    const again = page.locator('event-timeline').getByRole('button', { name: 'Try again' });
    await again.click();
    await chart(page).waitFor();
    assert.equal(await again.count(), 0);
  });

  it('is not asked for in a narrow window; once that is wide, the list stays until the chart is there', async () => {
    const seen = [];
    const { page, asked } = await openWithLateChart({
      width: 360,
      meanwhile: async (opened) => seen.push(await rows(opened).count()),
    });
    assert.equal(asked(), 0);
    assert.equal(await rows(page).count(), 8);
    await page.setViewportSize({ width: 1280, height: 800 });
    await chart(page).waitFor();
    assert.deepEqual(seen, [8]);
    assert.equal(await list(page).count(), 0);
  });

  it('comes before the statements and the sources of an explainer, whose head is there already', async () => {
    const parts = ['[part=heading]', 'who-said-what [part=statement]', 'news-explainer [part=sources]'];
    const countIn = (page) => Promise.all(parts.map((part) => page.locator(part).count()));
    let meanwhile = [];
    const { page } = await openWithLateChart({
      story: EXPLAINER,
      meanwhile: async (opened) => (meanwhile = await countIn(opened)),
    });
    assert.deepEqual(meanwhile, [1, 0, 0]);
    assert.equal(await chart(page).count(), 1);
    assert.ok((await countIn(page)).every((count) => count > 0));
  });

  for (const [where, story] of Object.entries({
    'on its own': TIMELINE,
    'in an explainer': EXPLAINER.replace('></', '><event-timeline></event-timeline></'),
  })) {
    it(`shows the stretch that a script asks for before there is a document, ${where}`, async () => {
      const zoom = `<script type="module">
        await customElements.whenDefined('event-timeline');
        document.querySelector('event-timeline').zoomTo('2023-02-16', '2023-02-20');
        globalThis.hasAsked = true;
      </script>`;
      const { page } = await site.openMarkup(pageWith(story + zoom), {
        prepare: (opened) =>
          opened.route('**/data/*.json', async (route) => {
            await opened.waitForFunction(() => globalThis.hasAsked);
            await route.fallback();
          }),
      });
      const from = Date.parse('2023-02-16');
      await page.waitForFunction((ms) => document.querySelector('event-timeline').range?.fromMs === ms, from);
    });
  }
});
