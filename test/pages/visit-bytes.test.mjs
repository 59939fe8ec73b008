import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { READERS_HOST, settle, untilStill, useSite } from './helpers.mjs';

const site = useSite();

const pageWith = (element, bundle) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>An article</title>
  <script type="module" src="/dist/cdn/${bundle}"></script></head>
  <body><${element} src="/data/munich-meeting.json"></${element}></body></html>`;

/** While nobody touches a page, it loads at most so much script (kB of gzip) in so many requests. A narrow window has no chart. */
const VISITS = [
  { element: 'event-timeline', bundle: 'event-timeline.js', width: 1280, kB: 66.2, requests: 2 },
  { element: 'event-timeline', bundle: 'event-timeline.js', width: 360, kB: 46.8, requests: 1 },
  { element: 'news-explainer', bundle: 'said-and-done.js', width: 1280, kB: 94.3, requests: 2 },
  { element: 'news-explainer', bundle: 'said-and-done.js', width: 360, kB: 74.8, requests: 1 },
];

/** Waits until everything has come that the page asks for by itself, also when it has nothing else to do. */
async function untilIdle(page) {
  await settle(page);
  for (let time = 0; time < 3; time += 1) {
    await page.evaluate(() => new Promise((resolve) => window.requestIdleCallback(resolve)));
    await page.waitForLoadState('networkidle');
  }
  await untilStill(page, 60);
}

/** Opens a page as readers do. `onScript` is called with the path of each script. */
async function openForReaders({ element, bundle, width = 1280, onScript }) {
  const { page } = await site.openMarkup(pageWith(element, bundle), {
    width,
    host: READERS_HOST,
    prepare: (opened) =>
      opened.on('request', (request) => {
        if (request.resourceType() === 'script') onScript(new URL(request.url()).pathname);
      }),
  });
  await untilIdle(page);
  return page;
}

const sizeOf = (path) => gzipSync(readFileSync(join(root, path))).length / 1000;

describe('a reader who only reads', () => {
  for (const { element, bundle, width, kB, requests } of VISITS)
    it(`loads at most ${kB} kB in ${requests} requests with <${element}>, ${width} px wide`, async () => {
      const scripts = new Set();
      await openForReaders({ element, bundle, width, onScript: (path) => scripts.add(path) });
      const paths = [...scripts];
      assert.ok(paths.includes(`/dist/cdn/${bundle}`));
      assert.ok(paths.length <= requests, paths.join(', '));
      const total = paths.reduce((sum, path) => sum + sizeOf(path), 0);
      assert.ok(total <= kB, `${total.toFixed(1)} kB: ${paths.join(', ')}`);
    });

  it('asks for the chart beside the document, and does not wait for it', async () => {
    const asked = [];
    const { page } = await site.openMarkup(pageWith('event-timeline', 'event-timeline.js'), {
      host: READERS_HOST,
      prepare: async (opened) => {
        let release;
        const chart = new Promise((resolve) => (release = resolve));
        await opened.route(/\/chart-/, async (route) => {
          asked.push('chart');
          release();
          await route.fallback();
        });
        await opened.route(/munich-meeting\.json/, async (route) => {
          asked.push('document');
          await chart;
          await route.fallback();
        });
      },
    });
    await untilIdle(page);
    assert.deepEqual(asked, ['document', 'chart']);
    assert.equal(await page.locator('event-timeline [part=chart]').count(), 1);
  });

  it('loads more when the pointer comes over the timeline', async () => {
    let scripts = [];
    const [element, bundle] = ['event-timeline', 'event-timeline.js'];
    const page = await openForReaders({ element, bundle, onScript: (path) => scripts.push(path) });
    scripts = [];
    await page.locator('event-timeline').hover();
    await untilIdle(page);
    for (const feature of ['interaction', 'detail-panel', 'gestures'])
      assert.ok(
        scripts.some((path) => path.includes(`/${feature}-`)),
        `${feature} is not among ${scripts.join(', ')}`,
      );
  });
});
