import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { scriptsOfVisit } from '../../bench/visit-bytes.mjs';
import { root } from '../../scripts/setup.mjs';
import { READERS_HOST, settle, untilStill, useSite } from './helpers.mjs';

const site = useSite();

const pageWith = (element, bundle) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>An article</title>
  <script type="module" src="/dist/cdn/${bundle}"></script></head>
  <body><${element} src="/data/munich-meeting.json"></${element}></body></html>`;

const budgets = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8'));

describe('a reader who only reads', () => {
  for (const { element, widthPx, firstPicture, idle } of budgets.visits)
    it(`loads at most ${firstPicture.kB} kB in ${firstPicture.requests} requests before <${element}> is drawn, ${widthPx} px wide, and ${idle.kB} kB in all`, async () => {
      const scripts = await scriptsOfVisit(site.browser, { element, widthPx });
      const early = scripts.filter(({ isEarly }) => isEarly);
      const kBOf = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
      const names = (files) => files.map(({ file }) => file).join(', ');
      assert.ok(early.length > 0 && early.length <= firstPicture.requests, names(early));
      assert.ok(kBOf(early) <= firstPicture.kB, `${kBOf(early)} kB: ${names(early)}`);
      assert.ok(kBOf(scripts) <= idle.kB, `${kBOf(scripts)} kB: ${names(scripts)}`);
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
    await settle(page);
    await untilStill(page, 60);
    assert.deepEqual(asked, ['document', 'chart']);
    assert.equal(await page.locator('event-timeline [part=chart]').count(), 1);
  });
});
