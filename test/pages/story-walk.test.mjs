import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { axe, frames, settle, untilStill, useSite } from './helpers.mjs';

const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

const article = (style = '') => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>A walk</title>
  <script type="module" src="/dist/cdn/said-and-done.js"></script>
  <style>${style} body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem; font: 17px/1.5 sans-serif }</style></head>
  <body><main><h1>A story</h1><news-explainer src="/data/munich-meeting.json" story></news-explainer></main></body></html>`;

const send = (html) => (_request, response) =>
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);

const site = useSite({
  answers: {
    '/walk.html': send(article()),
    '/smooth.html': send(article('html { scroll-behavior: smooth }')),
  },
});

const step = (page, id) => page.locator(`.walk-step[data-step="${id}"]`);
const current = (page) => page.locator('.walk-step[aria-current=step]').getAttribute('data-step');
const chosen = (page) => page.locator('news-explainer').getAttribute('selected-event');

async function begin({ path = '/walk.html', ...options }) {
  const { page, troubles } = await site.open(path, options);
  await page.getByRole('button', { name: 'Walk through the story' }).click();
  await page.locator('.walk-bar').waitFor();
  await settle(page);
  return { page, troubles };
}

/** Where a page is scrolled to, one place after the other, from when it stands still until it does so again. */
async function placesWhile(page, act) {
  await untilStill(page, 40);
  await page.evaluate(() => {
    const places = new Set();
    const watch = () => {
      places.add(Math.round(globalThis.scrollY));
      requestAnimationFrame(watch);
    };
    watch();
    globalThis.places = places;
  });
  await act();
  await untilStill(page, 40);
  return page.evaluate(() => [...globalThis.places]);
}

/** Where something stands on the screen. */
const boxOf = (locator) =>
  locator.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top: Math.round(top), bottom: Math.round(bottom) };
  });

describe('a walk through the story', () => {
  for (const reducedMotion of ['no-preference', 'reduce'])
    it(`goes by scrolling beside a chart that stays in view (motion: ${reducedMotion})`, async () => {
      const { page, troubles } = await begin({ width: 1280, reducedMotion });
      assert.equal(await current(page), munich.events[0].id);
      for (const { id } of munich.events.slice(1)) {
        for (let turn = 0; turn < 60 && (await current(page)) !== id; turn += 1) {
          await page.mouse.move(1000, 500);
          await page.mouse.wheel(0, 60);
          await frames(page, 2);
        }
        assert.equal(await current(page), id);
        assert.equal(await chosen(page), id);
        const { top } = await boxOf(page.locator('event-timeline'));
        assert.equal(top, 0, 'the chart has left');
        await page.locator('event-timeline .ring.selected').waitFor();
        const label = await boxOf(page.locator(`event-timeline [data-id="${id}"]`));
        assert.ok(label.top >= 0 && label.bottom <= 900, `the label of ${id} is out of view`);
      }
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  for (const [width, height] of [
    [1280, 600],
    [768, 900],
    [360, 740],
  ])
    it(`brings each step to the reader, ${width} px wide`, async () => {
      const { page } = await begin({ width, height });
      for (const { id } of munich.events.slice(1)) {
        await page.getByRole('button', { name: /^Next/ }).click();
        await step(page, id).waitFor();
        await untilStill(page, 8);
        assert.equal(await current(page), id);
        const title = await boxOf(step(page, id).locator('.walk-title'));
        const bar = await boxOf(page.locator('.walk-bar'));
        assert.ok(title.top >= 0 && title.bottom <= bar.top, `its title stands at ${title.top}, the bar at ${bar.top}`);
        if (width >= 640) {
          const chart = await boxOf(page.locator('event-timeline'));
          const label = await boxOf(page.locator(`event-timeline [data-id="${id}"]`));
          assert.ok(
            label.top >= chart.top - 1 && label.bottom <= chart.bottom + 1,
            `the label of ${id} is out of view`,
          );
        }
      }
      // What comes after the steps can be reached.
      await page.locator('who-said-what').scrollIntoViewIfNeeded();
    });

  for (const width of [1280, 360])
    for (const [reducedMotion, what] of [
      ['no-preference', 'goes on as smoothly as the page wants it'],
      ['reduce', 'goes on at once for those who want no motion, however smooth the page is'],
    ])
      it(`${what}, ${width} px wide`, async () => {
        const { page } = await begin({ path: '/smooth.html', width, height: 740, reducedMotion });
        await page.evaluate(() => globalThis.scrollBy({ top: -100, behavior: 'instant' }));
        const passed = await placesWhile(page, () => page.keyboard.press('ArrowRight'));
        assert.equal(await current(page), munich.events[1].id);
        const [from, to] = [passed[0], passed.at(-1)];
        assert.notEqual(to, from);
        // A busy machine draws few frames of a scroll, a jump draws none between its ends.
        const between = passed.filter((place) => place > Math.min(from, to) && place < Math.max(from, to));
        assert.equal(between.length > 0, reducedMotion !== 'reduce', `it went by ${passed}`);
      });

  for (const width of [1280, 360])
    it(`can be done with Tab, Enter and Escape alone, ${width} px wide`, async () => {
      const { page } = await site.open('/walk.html', { width });
      const isFocused = (name) =>
        page.getByRole('button', { name }).evaluate((element) => element.getRootNode().activeElement === element);
      for (let turn = 0; turn < 30 && !(await isFocused('Walk through the story')); turn += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.locator('.walk-bar').waitFor();
      await settle(page);
      // The step has the focus; the way on is one key before it, however much the steps hold.
      await page.keyboard.press('Shift+Tab');
      assert.ok(await isFocused(/^Next/));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await current(page), munich.events[2].id);
      await page.keyboard.press('Escape');
      await page.locator('.walk-bar').waitFor({ state: 'detached' });
      await settle(page);
      assert.ok(await isFocused('Walk through the story'));
    });

  it('hides nothing that has the focus behind its bar or its chart', async () => {
    for (const width of [1280, 768, 360]) {
      const { page } = await begin({ width, height: 700 });
      for (let turn = 0; turn < 3; turn += 1) await page.getByRole('button', { name: /^Next/ }).click();
      await settle(page);
      const buttons = page.locator('.walk-step[aria-current] :is(a, button, summary)');
      assert.ok((await buttons.count()) > 3);
      for (const button of await buttons.all()) {
        await button.focus();
        const box = await boxOf(button);
        const bar = await boxOf(page.locator('.walk-bar'));
        assert.ok(box.bottom <= bar.top + 1, `${width}: it stands at ${box.bottom}, the bar at ${bar.top}`);
        if (width === 768) assert.ok(box.top >= (await boxOf(page.locator('event-timeline'))).bottom - 1);
      }
    }
  });

  for (const width of [1280, 768, 360])
    for (const scheme of ['light', 'dark'])
      it(`has nothing that axe minds, ${width} px wide, ${scheme}`, async () => {
        const { page } = await begin({ width, scheme });
        await page.getByRole('button', { name: /^Next/ }).click();
        await settle(page);
        assert.deepEqual(await axe(page, { selector: 'news-explainer' }), []);
        const isWider = await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth);
        assert.equal(isWider, false, 'it scrolls sideways');
      });
});
