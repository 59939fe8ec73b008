import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { frames, settle, untilStill, useSite } from './helpers.mjs';

const article = `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A timeline</title>
  <script type="module" src="/dist/cdn/event-timeline.js"></script>
  <style>body { margin: 2rem; font: 17px/1.5 sans-serif } .more { height: 3000px }</style></head>
  <body><main><h1>A story</h1><event-timeline src="/data/munich-meeting.json" selected="shoot-down"></event-timeline>
  <div class="more">More of the article</div></main></body></html>`;

const site = useSite({
  answers: {
    '/gestures.html': (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article),
  },
});

/** Where the chart is on the screen. */
const boxOf = (page) => page.locator('event-timeline .canvas').boundingBox();

/** A height in the chart at which no button stands at `x`. */
const freeY = async (page, x) => {
  const { y, height } = await boxOf(page);
  const found = await page.evaluate(
    ({ x, y, height }) => {
      const { shadowRoot } = document.querySelector('event-timeline');
      const heights = Array.from({ length: Math.floor(height / 4) }, (_, step) => y + 4 * step + 2);
      return heights.find((at) => shadowRoot.elementFromPoint(x, at)?.matches('.canvas, .picture, .picture *'));
    },
    { x, y, height },
  );
  assert.ok(found, 'a button stands everywhere');
  return found;
};

/** What is drawn where: the ring of the chosen event, labels by id, and how far the page is scrolled. */
const look = (page) =>
  page.evaluate(() => {
    const { shadowRoot } = document.querySelector('event-timeline');
    const ring = shadowRoot.querySelector('.ring.selected')?.getBoundingClientRect();
    return {
      ringX: ring && ring.left + ring.width / 2,
      labels: Object.fromEntries(
        [...shadowRoot.querySelectorAll('[part~=label][data-id]')].map((label) => [
          label.dataset.id,
          label.getBoundingClientRect().left,
        ]),
      ),
      ticks: [...shadowRoot.querySelectorAll('.tick.minor')].map(({ textContent }) => textContent),
      hasOverview: shadowRoot.querySelector('[part~=overview]') !== null,
      scrollY: window.scrollY,
      pageZoom: window.visualViewport.scale,
    };
  });

/** Opens the page and waits for the code of the gestures, which comes after the first paint. */
async function begin(options) {
  const { page, troubles } = await site.open('/gestures.html', options);
  await page.locator('event-timeline .ring.selected').waitFor();
  await page.waitForFunction(() =>
    performance
      .getEntriesByType('resource')
      .some(({ name, responseEnd }) => name.includes('/interaction-') && responseEnd),
  );
  await settle(page);
  await untilStill(page);
  return { page, troubles, before: await look(page) };
}

/** Sends what fingers do; each of `paths` is a finger's way as [x, y] points. */
async function touch(page, paths) {
  const session = await page.context().newCDPSession(page);
  const points = (step) => paths.map((path, id) => ({ x: path[step][0], y: path[step][1], id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(0) });
  for (let step = 1; step < paths[0].length; step += 1) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(step) });
    await frames(page, 1);
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await untilStill(page);
}

/** A finger's way from one place to another, in steps. */
const way = ([fromX, fromY], [toX, toY], steps = 12) =>
  Array.from({ length: steps + 1 }, (_, step) => [
    fromX + ((toX - fromX) * step) / steps,
    fromY + ((toY - fromY) * step) / steps,
  ]);

const tablet = { width: 1024, height: 768, hasTouch: true, isMobile: true };
const phone = { width: 360, height: 740, hasTouch: true, isMobile: true };

const zoomIn = async (page, times = 2) => {
  for (let time = 0; time < times; time += 1) {
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await untilStill(page);
  }
};

/** How far each label moved that is shown before and after; those of spans that begin before the view stay at its edge. */
const moves = (before, after, edgeX) =>
  Object.keys(before.labels)
    .filter((id) => before.labels[id] > edgeX + 1 && after.labels[id] > edgeX + 1)
    .map((id) => after.labels[id] - before.labels[id]);

const isNear = (is, expected, within, what) =>
  assert.ok(Math.abs(is - expected) <= within, `${what}: ${is}, not ${expected} ± ${within}`);

describe('the wheel over a chart', () => {
  it('scrolls the page, and changes nothing in the chart', async () => {
    const { page, before } = await begin();
    const { x, y, width } = await boxOf(page);
    await page.mouse.move(x + width / 2, y + 80);
    await page.mouse.wheel(0, 200);
    await untilStill(page);
    const after = await look(page);
    assert.equal(after.scrollY, before.scrollY + 200);
    assert.deepEqual([after.ticks, after.hasOverview], [before.ticks, false]);
  });

  it('zooms about the pointer with Ctrl, and leaves the page where it is', async () => {
    const { page, before, troubles } = await begin();
    const { y } = await boxOf(page);
    await page.mouse.move(before.ringX, y + 30);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await untilStill(page);
    const after = await look(page);
    assert.ok(after.hasOverview, 'nothing has been zoomed');
    isNear(after.ringX, before.ringX, 1, 'the event under the pointer');
    assert.equal(after.scrollY, before.scrollY);
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });
});

describe('a mouse on a chart', () => {
  it('drags what is in view, label by label as far as itself', async () => {
    const { page } = await begin();
    await zoomIn(page);
    const before = await look(page);
    const { x, y, width } = await boxOf(page);
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 40, y + 40, { steps: 5 });
    await page.mouse.up();
    await untilStill(page);
    const after = await look(page);
    const moved = moves(before, after, x);
    assert.ok(moved.length > 0, 'no label stayed in view');
    for (const each of moved) isNear(each, 40, 1.5, 'a label');
    isNear(after.ringX - before.ringX, 40, 1.5, 'the chosen event');
  });

  it('tells the page of a zoom after a drag, and of none after a click', async () => {
    const { page } = await begin();
    await zoomIn(page);
    await page.evaluate(() => {
      window.zooms = 0;
      document.querySelector('event-timeline').addEventListener('event-timeline-zoom', () => (window.zooms += 1));
    });
    const { x, width } = await boxOf(page);
    const at = [x + width / 2, await freeY(page, x + width / 2)];
    await page.mouse.click(...at);
    await page.locator('event-timeline [part~=label][data-id]').first().click();
    await untilStill(page);
    assert.equal(await page.evaluate(() => window.zooms), 0);
    await page.mouse.move(...at);
    await page.mouse.down();
    await page.mouse.move(at[0] + 40, at[1], { steps: 3 });
    await page.mouse.up();
    await untilStill(page);
    assert.equal(await page.evaluate(() => window.zooms), 1);
  });

  it('chooses by a press that trembles', async () => {
    const { page } = await begin();
    const label = page.locator('event-timeline [part~=label][data-id]').first();
    const { x, y, width, height } = await label.boundingBox();
    await page.mouse.move(x + width / 2, y + height / 2);
    await page.mouse.down();
    await page.mouse.move(x + width / 2 + 2, y + height / 2 + 1);
    await page.mouse.up();
    assert.equal(await label.getAttribute('aria-expanded'), 'true');
  });

  it('zooms in about a double click', async () => {
    const { page, before } = await begin();
    await page.mouse.dblclick(before.ringX, await freeY(page, before.ringX));
    await untilStill(page);
    const after = await look(page);
    assert.ok(after.hasOverview, 'nothing has been zoomed');
    isNear(after.ringX, before.ringX, 1, 'the event under the pointer');
  });

  it('drags the window of the overview, and each of its handles', async () => {
    const { page } = await begin();
    await zoomIn(page);
    await page.locator('event-timeline [part~=overview]').scrollIntoViewIfNeeded();
    const overview = await page.locator('event-timeline [part~=overview]').boundingBox();
    const slider = (name) => page.getByRole('slider', { name });
    const values = async () => [
      Number(await slider('Beginning of the view').getAttribute('aria-valuenow')),
      Number(await slider('End of the view').getAttribute('aria-valuenow')),
    ];
    const drag = async (locator, across) => {
      const { x, y, width, height } = await locator.boundingBox();
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.mouse.down();
      await page.mouse.move(x + width / 2 + across, y + height / 2, { steps: 4 });
      await page.mouse.up();
      await untilStill(page);
    };
    const tenth = overview.width / 10;
    const [from, to] = await values();
    await drag(page.locator('event-timeline .overview-window'), -tenth);
    const window_ = await values();
    isNear(window_[0], from - 10, 1, 'from, after the window was dragged');
    isNear(window_[1], to - 10, 1, 'to, after the window was dragged');
    await drag(page.locator('event-timeline .overview-handle.to'), tenth);
    isNear((await values())[1], to, 1, 'to, after its handle was dragged');
    await drag(page.locator('event-timeline .overview-handle.from'), -tenth);
    isNear((await values())[0], from - 20, 1, 'from, after its handle was dragged');
  });
});

describe('fingers on a chart', () => {
  it('pinch time, and not the page', async () => {
    const { page, before } = await begin(tablet);
    const { y } = await boxOf(page);
    await touch(page, [
      way([before.ringX - 40, y + 30], [before.ringX - 120, y + 30]),
      way([before.ringX + 40, y + 30], [before.ringX + 120, y + 30]),
    ]);
    const after = await look(page);
    assert.ok(after.hasOverview, 'nothing has been zoomed');
    isNear(after.ringX, before.ringX, 12, 'the event between the fingers');
    assert.equal(after.pageZoom, before.pageZoom);
    assert.equal(after.scrollY, before.scrollY);
  });

  it('swiped sideways move what is in view', async () => {
    const { page } = await begin(tablet);
    await zoomIn(page);
    const before = await look(page);
    const { x, y, width } = await boxOf(page);
    await touch(page, [way([x + width / 2, y + 30], [x + width / 2 + 60, y + 30])]);
    const after = await look(page);
    isNear(after.ringX - before.ringX, 60, 20, 'the chosen event');
    assert.equal(after.scrollY, before.scrollY);
  });

  it('swiped upwards scroll the page', async () => {
    const { page, before } = await begin(tablet);
    const { x, y, width } = await boxOf(page);
    await touch(page, [way([x + width / 2, y + 260], [x + width / 2, y + 60])]);
    const after = await look(page);
    assert.ok(after.scrollY > before.scrollY + 100, `scrolled to ${after.scrollY}`);
    assert.deepEqual([after.ticks, after.hasOverview], [before.ticks, false]);
  });

  it('pinch the page where events stand in a column', async () => {
    const { page } = await site.open('/gestures.html', phone);
    const item = await page.locator('event-timeline [part~=item]').nth(1).boundingBox();
    const y = item.y + 20;
    await touch(page, [way([150, y], [60, y]), way([210, y], [300, y])]);
    const { pageZoom } = await look(page);
    assert.ok(pageZoom > 1.2, `the page is ${pageZoom} times as large`);
  });

  it('swiped upwards scroll the page where events stand in a column', async () => {
    const { page } = await site.open('/gestures.html', phone);
    const item = await page.locator('event-timeline [part~=item]').nth(2).boundingBox();
    await touch(page, [way([180, item.y + 20], [180, item.y - 160])]);
    const { scrollY } = await look(page);
    assert.ok(scrollY > 80, `scrolled to ${scrollY}`);
  });
});

describe('every drag', () => {
  it('has a button: closer, where the chosen event stays, wider, earlier, later, and the whole', async () => {
    const { page, before } = await begin();
    const { width } = await boxOf(page);
    const click = async (name) => {
      await page.getByRole('button', { name }).click();
      await untilStill(page);
      return look(page);
    };
    const once = await click('Zoom in');
    const twice = await click('Zoom in');
    for (const { ringX } of [once, twice]) isNear(ringX, before.ringX, 1, 'the chosen event');
    assert.notDeepEqual(twice.ticks, once.ticks);
    const earlier = await click(/earlier/);
    isNear(earlier.ringX - twice.ringX, width / 4, 2, 'the chosen event');
    assert.deepEqual((await click(/later/)).labels, twice.labels);
    assert.deepEqual((await click('Zoom out')).ticks, once.ticks);
    assert.deepEqual(await click('All time'), before);
  });
});

describe('the code of the gestures', () => {
  it('is loaded after the first paint', async () => {
    const { page } = await begin();
    const [paintedAt, askedAt] = await page.evaluate(() => [
      performance.getEntriesByName('first-contentful-paint')[0].startTime,
      performance.getEntriesByType('resource').find(({ name }) => name.includes('/interaction-')).startTime,
    ]);
    assert.ok(askedAt > paintedAt, `asked for at ${askedAt} ms, painted at ${paintedAt} ms`);
  });
});
