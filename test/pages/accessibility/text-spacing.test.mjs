import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findCrowding, spaceText } from './find-overlaps.mjs';
import { settle, useSite } from '../helpers.mjs';
import { allViews, installWalk } from '../stories/story-views.mjs';

const site = useSite();

const nothing = { over: [], cut: [], outside: [], tooWide: [] };

/** Styles that come with parts loaded late take those away that a test has put in. */
async function openWhole(path, options) {
  const { page } = await site.open(path, options);
  await page.waitForLoadState('networkidle');
  return page;
}

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
      const page = await openWhole(`/docs/demo/${name}`, { width: 320, height: 600 });
      await assertRoom(page);
    });

    it(`at a zoom of 200 % (WCAG 1.4.4), in ${where}`, async () => {
      const page = await openWhole(`/docs/demo/${name}`, { width: 640, height: 450, deviceScaleFactor: 2 });
      await assertRoom(page);
    });

    for (const width of [1280, 640])
      it(`with text alone at 200 %, ${width} px wide, in ${where}`, async () => {
        const page = await openWhole(`/docs/demo/${name}`, { width });
        await page.evaluate(() => (document.body.style.fontSize = '200%'));
        await settle(page);
        await assertRoom(page);
      });

    for (const width of [1280, 768, 360])
      it(`with text spaced out (WCAG 1.4.12), ${width} px wide, in ${where}`, async () => {
        const page = await openWhole(`/docs/demo/${name}`, { width });
        await page.evaluate(installWalk);
        await page.evaluate(spaceText);
        await settle(page);
        await assertRoom(page, { before: spaceText });
      });
  }
});
