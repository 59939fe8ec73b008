import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { READERS_HOST, settle, untilStill, useSite } from './helpers.mjs';

const site = useSite();

const pageWith = (attributes = '') => `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title>
  <script type="module" src="/dist/cdn/event-timeline.js"></script></head>
  <body><h1>A story</h1><event-timeline src="/data/munich-meeting.json" ${attributes}></event-timeline>
  <div style="height: 3000px">More</div></body></html>`;

/** Opens a timeline whose code for acts waits, as on a slow network, until `arrive` is called. */
async function openSlowly(options = {}, attributes = '') {
  // The chart does not wait.
  const waiting = [];
  let isSlow = true;
  const opened = await site.openMarkup(pageWith(attributes), {
    ...options,
    host: READERS_HOST,
    prepare: (page) =>
      page.route(/\/cdn\/chunks\/event-timeline\/interaction-/, (route) =>
        isSlow ? waiting.push(() => route.fallback()) : route.fallback(),
      ),
  });
  const arrive = async () => {
    isSlow = false;
    for (const go of waiting.splice(0)) await go();
    await settle(opened.page);
    await untilStill(opened.page);
  };
  return { ...opened, arrive };
}

const focusedId = (page) =>
  page.locator('event-timeline').evaluate(({ shadowRoot }) => shadowRoot.activeElement?.dataset.id);
const hasOverview = async (page) => (await page.locator('event-timeline [part~=overview]').count()) > 0;
const state = (page) =>
  page.evaluate(() => ({
    scrollY: window.scrollY,
    pageZoom: window.visualViewport.scale,
    ratio: window.devicePixelRatio,
  }));

describe('what a reader does first, before the code for it is there', () => {
  it('has its code at hand: it comes when the page has nothing else to do', async () => {
    const asked = [];
    const { page } = await site.openMarkup(pageWith(), {
      host: READERS_HOST,
      prepare: (opened) => opened.on('request', (request) => asked.push(request.url())),
    });
    await page.locator('event-timeline [data-id=shoot-down]').waitFor();
    while (!asked.some((url) => url.includes('/interaction-'))) await page.waitForEvent('request');
    await settle(page);
    const before = asked.length;
    await page.locator('event-timeline [data-id=shoot-down]').click();
    await page.locator('#detail').waitFor();
    assert.deepEqual(
      asked.slice(before).filter((url) => url.endsWith('.js')),
      [],
    );
  });

  it('is answered when that has come: a press on an event', async () => {
    const { page, arrive, troubles } = await openSlowly();
    await page.locator('event-timeline [data-id=shoot-down]').click();
    assert.equal(await page.locator('#detail').count(), 0);
    await arrive();
    await page.locator('#detail').waitFor();
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('is answered when that has come: keys, one after the other, which move no page', async () => {
    const { page, arrive } = await openSlowly();
    await page.locator('event-timeline [data-id=invasion]').focus();
    const before = await state(page);
    for (const key of ['End', 'ArrowLeft', 'ArrowLeft']) await page.keyboard.press(key);
    await untilStill(page);
    assert.equal(await focusedId(page), 'invasion');
    assert.deepEqual(await state(page), before);
    await arrive();
    assert.equal(await focusedId(page), 'wang-panel');
  });

  it('is left to the page where it is the page’s: a key with Ctrl, a plain wheel', async () => {
    const { page, arrive } = await openSlowly();
    await page.locator('event-timeline [data-id=invasion]').focus();
    await page.keyboard.press('PageDown');
    await untilStill(page);
    assert.ok((await state(page)).scrollY > 0, 'the page did not scroll');
    await arrive();
    assert.equal(await focusedId(page), 'invasion');
    assert.equal(await hasOverview(page), false);
  });

  it('is answered when that has come: a pinch on a touchpad, which is a wheel with Ctrl', async () => {
    const { page, arrive } = await openSlowly();
    const { x, y, width } = await page.locator('event-timeline .canvas').boundingBox();
    await page.mouse.move(x + width / 2, y + 40);
    const before = await state(page);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    assert.equal(await hasOverview(page), false);
    await arrive();
    assert.equal(await hasOverview(page), true);
    assert.deepEqual(await state(page), before);
  });

  it('is answered when that has come: two fingers that go apart', async () => {
    const { page, arrive } = await openSlowly({ width: 1024, height: 768, hasTouch: true, isMobile: true });
    const { x, y, width } = await page.locator('event-timeline .canvas').boundingBox();
    const [middle, row] = [x + width / 2, y + 60];
    const session = await page.context().newCDPSession(page);
    const fingers = (apart) => [
      { x: middle - apart, y: row, id: 0 },
      { x: middle + apart, y: row, id: 1 },
    ];
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(40) });
    for (const apart of [60, 90, 120, 160])
      await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(apart) });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    assert.equal(await hasOverview(page), false);
    await arrive();
    assert.equal(await hasOverview(page), true);
    assert.equal((await state(page)).pageZoom, 1);
  });

  it('is answered when that has come: a drag by the mouse, wherever it ends', async () => {
    const { page, arrive } = await openSlowly();
    const times = await page.locator('event-timeline').evaluate((timeline) => {
      const sent = [];
      timeline.addEventListener('event-timeline-zoom', ({ fromMs, toMs }) => sent.push(fromMs, toMs));
      globalThis.sentTimes = sent;
      timeline.zoomTo(Date.UTC(2023, 1, 3), Date.UTC(2023, 1, 8));
      return sent;
    });
    assert.deepEqual(times, []);
    const { x, y, width, height } = await page.locator('event-timeline .canvas').boundingBox();
    await page.mouse.move(x + width / 2, y + 40);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 - 100, y + 40, { steps: 4 });
    await page.mouse.move(x + width / 2 - 150, y + height + 60, { steps: 4 });
    await page.mouse.up();
    await arrive();
    const sent = await page.evaluate(() => globalThis.sentTimes);
    assert.ok(sent.length >= 2, 'the drag was lost');
    assert.ok(sent.at(-2) > Date.UTC(2023, 1, 3) && sent.at(-1) > Date.UTC(2023, 1, 8), `it shows ${sent}`);
    // The mouse holds nothing any more.
    await page.mouse.move(x + width / 2, y + 40, { steps: 4 });
    await untilStill(page);
    assert.deepEqual(await page.evaluate(() => globalThis.sentTimes), sent);
  });

  it('is answered when that has come: an address that names an event', async () => {
    const { page, arrive } = await openSlowly({}, 'deep-link');
    await page.evaluate(() => (location.hash = '#timeline.event.shoot-down'));
    await arrive();
    await page.locator('#detail').waitFor();
    assert.equal(await focusedId(page), 'shoot-down');
  });

  it('is written to the address, also before the code for that is there', async () => {
    const { page, arrive } = await openSlowly({}, 'deep-link');
    await page.locator('event-timeline [data-id=shoot-down]').click();
    await arrive();
    await page.waitForFunction(() => location.hash === '#timeline.event.shoot-down');
  });
});
