import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frames, settle, useSite } from './helpers.mjs';

const site = useSite();

const pageWith = (story) => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>An article</title>
  <script type="module" src="/dist/cdn/said-and-done.js"></script></head>
  <body>${story}</body></html>`;
const TIMELINE = '<event-timeline src="/data/munich-meeting.json"><p class="own">Told in short</p></event-timeline>';

/** Opens a page whose chart comes when `release` is called, or never where it is called with `false`. */
async function openWithLateChart({ story = TIMELINE, width = 1280 }) {
  let release;
  const comes = new Promise((resolve) => (release = resolve));
  let asked = 0;
  const { page } = await site.openMarkup(pageWith(story), {
    width,
    prepare: (opened) =>
      opened.route(/\/chart-[^/]*\.js/, async (route) => {
        asked += 1;
        await ((await comes) || asked > 1 ? route.fallback() : route.abort());
      }),
  });
  return { page, release, asked: () => asked };
}

const chart = (page) => page.locator('event-timeline [part=chart]');
const list = (page) => page.locator('event-timeline [part=list]');

describe('a chart that comes late', () => {
  it('leaves what the page has inside where it is, and no list comes in between', async () => {
    const { page, release } = await openWithLateChart({});
    await page.waitForFunction(() => document.querySelector('event-timeline').explainer);
    assert.ok(await page.locator('.own').isVisible());
    assert.equal(await list(page).count(), 0);
    release(true);
    await chart(page).waitFor();
    assert.equal(await list(page).count(), 0);
    assert.equal(await page.locator('.own').isVisible(), false);
  });

  it('is a list where it can’t be loaded, and can be asked for again', async () => {
    const { page, release } = await openWithLateChart({});
    release(false);
    await list(page).waitFor();
    assert.equal(await list(page).locator('[part=item]').count(), 8);
    const again = page.locator('event-timeline').getByRole('button', { name: 'Try again' });
    await again.click();
    await chart(page).waitFor();
    assert.equal(await again.count(), 0);
  });

  it('is not asked for in a narrow window; once that is wide, the list stays until the chart is there', async () => {
    const { page, release, asked } = await openWithLateChart({ width: 360 });
    await list(page).waitFor();
    assert.equal(asked(), 0);
    await Promise.all([page.waitForRequest(/chart-/), page.setViewportSize({ width: 1280, height: 800 })]);
    assert.equal(await list(page).locator('[part=item]').count(), 8);
    release(true);
    await chart(page).waitFor();
    assert.equal(await list(page).count(), 0);
  });

  it('comes before the statements and the sources of an explainer, whose head is there already', async () => {
    const story = '<news-explainer src="/data/munich-meeting.json"></news-explainer>';
    const { page, release } = await openWithLateChart({ story });
    await page.locator('news-explainer [part=heading]').first().waitFor();
    await frames(page, 10);
    assert.equal(await page.locator('who-said-what [part=statement]').count(), 0);
    assert.equal(await page.locator('news-explainer [part=sources]').count(), 0);
    release(true);
    await page.locator('news-explainer [part=sources]').waitFor();
    assert.equal(await chart(page).count(), 1);
    assert.equal((await page.locator('who-said-what [part=statement]').count()) > 10, true);
  });

  it('is on paper from a narrow window, too, where a key has told that it may be printed', async () => {
    const { page, release } = await openWithLateChart({ width: 360 });
    release(true);
    await settle(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('event-timeline .paper [part=list] [part=item]').count(), 8);
    assert.equal(await chart(page).count(), 0);
    await page.emulateMedia({ media: 'screen' });
    await page.keyboard.press('Control');
    await settle(page);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('event-timeline .paper [part=chart]').count(), 1);
  });
});
