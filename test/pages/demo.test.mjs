import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { settle, strictestPolicy, untilStill, useSite } from './helpers.mjs';

const site = useSite();

const quiet = { console: [], foreign: [], missing: [] };
const pages = ['', 'whole.html', 'apollo-11.html', 'caesar.html'];
const widths = [1280, 768, 360];

const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

/** Presses whatever shows more, until nothing does. */
async function showAll(page) {
  const more = page.getByRole('button', { name: /^show all/i });
  for (let turn = 0; turn < 30 && (await more.count()) > 0; turn += 1) await more.first().click();
  await settle(page);
}

const isWider = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Text as a reader reads it. */
const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

/** Asserts that something can be seen: it has a size, nothing hides it, and its words are there. */
async function assertReadable(locator, words) {
  const found = await locator.evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return (
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 10 && height > 10
        );
      })
      .map((element) => element.textContent),
  );
  assert.ok(
    found.map(squeeze).some((text) => text.includes(squeeze(words))),
    `“${words}” can't be read`,
  );
}

async function assertWholeStory(page) {
  await showAll(page);
  await page.locator('who-said-what .rest').evaluateAll((all) => all.forEach((each) => (each.open = true)));
  for (const { id, title } of munich.events)
    await assertReadable(page.locator(`event-timeline [data-id="${id}"]`), title);
  for (const { id, text } of munich.statements)
    await assertReadable(page.locator(`who-said-what .card[data-id="${id}"] .words`), text);
}

const statementsOf = (id) => munich.statements.filter(({ about = [], at }) => about.includes(id) || at === id);

describe('the demo', () => {
  for (const name of pages)
    for (const width of widths)
      it(`shows ${name || 'the article'} ${width} px wide without a word in the console, a request elsewhere or sideways scrolling`, async () => {
        const { page, troubles } = await site.open(`/docs/demo/${name}`, {
          width,
          scheme: width === 768 ? 'dark' : 'light',
        });
        const buttons = await page.locator('event-timeline button').count();
        assert.ok(buttons > 8, 'the timeline is empty');
        assert.equal(await isWider(page), false, 'it scrolls sideways');
        await page.locator('event-timeline :is(.label, .item-button)').first().click();
        await settle(page);
        assert.equal(await isWider(page), false, 'with an event open, it scrolls sideways');
        assert.deepEqual(troubles, quiet);
      });

  for (const name of ['', 'whole.html'])
    for (const width of widths)
      it(`lets all 8 events and 23 statements of ${name || 'the article'} be read, ${width} px wide`, async () => {
        assert.equal(munich.events.length + munich.statements.length, 31);
        const { page } = await site.open(`/docs/demo/${name}`, { width });
        await assertWholeStory(page);
      });

  for (const width of [1280, 360])
    it(`shows the statements about the shoot-down, and the event of a statement, ${width} px wide`, async () => {
      const { page, troubles } = await site.open('/docs/demo/', { width });
      await page.locator('event-timeline [data-id="shoot-down"]').click();
      await page.locator('event-timeline #detail').waitFor();
      await showAll(page);
      const about = statementsOf('shoot-down');
      assert.ok(about.length > 3);
      for (const { text } of about) await assertReadable(page.locator('event-timeline #detail .words'), text);

      const marked = page.locator('event-timeline :is(.ring.related, .item.related)');
      assert.equal(await marked.count(), 0);
      const card = page.locator('who-said-what .card[data-id="lethal-support"]');
      await card.locator('.note > summary').click();
      await card.locator('button[aria-pressed]').click();
      await settle(page);
      assert.equal(await marked.count(), 2, 'what it is about, and where it was said');
      assert.ok(await marked.first().isVisible());
      assert.deepEqual(troubles, quiet);
    });

  it('leads from an event to what was said about it', async () => {
    const { page } = await site.open('/docs/demo/');
    await page.locator('event-timeline [data-id="shoot-down"]').click();
    await page.locator('event-timeline #detail .card button').first().click();
    await settle(page);
    const card = page.locator('who-said-what .card[aria-current=true]');
    assert.equal(await card.evaluate((element) => element.getRootNode().activeElement === element), true);
    await assert.doesNotReject(card.waitFor({ state: 'visible' }));
  });

  it('can be used by Tab, arrow keys and Enter alone', async () => {
    const { page } = await site.open('/docs/demo/');
    await page.locator('event-timeline [data-id="shoot-down"]').press('Enter');
    await settle(page);
    await page.locator('nav a').last().focus();
    const missed = await page.evaluate(() => {
      const { shadowRoot } = document.querySelector('event-timeline');
      globalThis.met = new Set();
      shadowRoot.addEventListener('focusin', ({ target }) => globalThis.met.add(target));
      globalThis.wanted = [...shadowRoot.querySelectorAll('button, a[href], summary')].filter((each) =>
        each.checkVisibility(),
      );
      return globalThis.wanted.length;
    });
    assert.ok(missed > 15);
    // The events of the chart are one stop of Tab.
    const isInChart = () =>
      page.evaluate(() => !!document.querySelector('event-timeline').shadowRoot.activeElement?.closest('.labels'));
    let stops = 0;
    for (let step = 0; step < missed + 20; step += 1) {
      await page.keyboard.press('Tab');
      if (!(await isInChart())) continue;
      stops += 1;
      await page.keyboard.press('Home');
      for (let moves = munich.events.length; moves > 0; moves -= 1) await page.keyboard.press('ArrowRight');
    }
    assert.equal(stops, 1);
    const left = await page.evaluate(() =>
      globalThis.wanted.filter((each) => !globalThis.met.has(each)).map((each) => each.outerHTML),
    );
    assert.deepEqual(left, []);
  });

  it('moves nothing for those who want no motion', async () => {
    const { page } = await site.open('/docs/demo/', { reducedMotion: 'reduce' });
    const readPlaces = () =>
      page
        .locator('event-timeline')
        .evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.label')].map(({ style }) => style.cssText));
    await page.locator('event-timeline').evaluate(async (timeline) => {
      timeline.shadowRoot.querySelector('[aria-label="Zoom in"]').click();
      await timeline.updateComplete;
      globalThis.atOnce = [...timeline.shadowRoot.querySelectorAll('.label')].map(({ style }) => style.cssText);
    });
    await untilStill(page);
    assert.deepEqual(await page.evaluate(() => globalThis.atOnce), await readPlaces());
  });

  it('brings readers to a statement at once where they want no motion, on a page that scrolls smoothly', async () => {
    for (const reducedMotion of ['no-preference', 'reduce']) {
      const { page } = await site.open('/docs/demo/', { width: 360, reducedMotion });
      const link = page.locator('who-said-what .links button', { hasText: /^China, Wang Yi$/ }).first();
      const soon = await link.evaluate(async (button) => {
        document.documentElement.style.scrollBehavior = 'smooth';
        const isScrolled = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
        button.click();
        await isScrolled;
        return globalThis.scrollY;
      });
      await untilStill(page);
      const later = await page.evaluate(() => globalThis.scrollY);
      assert.ok(later > 500, `the statement is at ${later}`);
      assert.equal(soon === later, reducedMotion === 'reduce', `${soon}, then ${later}`);
    }
  });
});

describe('the demo under the strictest policy', () => {
  const strict = useSite({ headers: strictestPolicy });

  for (const name of pages)
    it(`violates nothing with ${name || 'the article'}`, async () => {
      const { page, troubles } = await strict.open(`/docs/demo/${name}`);
      await page.locator('event-timeline .label').first().click();
      await page.locator('event-timeline [aria-label="Zoom in"]').click();
      await untilStill(page);
      await settle(page);
      assert.deepEqual(troubles, quiet);
      // Styles that the policy had stopped would leave the marks where they are not.
      const places = await page.evaluate(() =>
        [
          ...document.querySelector('news-explainer').querySelectorAll('*'),
          ...document.querySelector('news-explainer').shadowRoot.querySelectorAll('*'),
        ]
          .filter(({ localName }) => localName === 'event-timeline')
          .flatMap(({ shadowRoot }) => [...shadowRoot.querySelectorAll('.label, .cluster, .edge')])
          .map((label) => Math.round(label.getBoundingClientRect().width)),
      );
      assert.ok(places.length > 0 && places.every((width) => width > 0), String(places));
    });
});

describe('a script that runs while the page is still read', () => {
  const article = (inside) => `<!doctype html>
    <html lang="en"><head><meta charset="utf-8"><title>An article</title>
    <script src="/dist/cdn/said-and-done.iife.js"></script></head>
    <body>${inside}<p>${'The article goes on. '.repeat(9000)}</p></body></html>`;
  const json = `<script type="application/json">${JSON.stringify(munich)}</script>`;

  it('lets an explainer join the elements that come after its own tag', async () => {
    const { page, troubles } = await site.openMarkup(
      article(`<news-explainer>${json}<p>Text</p><event-timeline></event-timeline></news-explainer>`),
    );
    assert.equal(await page.locator('event-timeline').count(), 1);
    await assertReadable(page.locator('event-timeline [data-id="shoot-down"]'), 'The US shoots the balloon down');
    await assertReadable(page.locator('news-explainer > p'), 'Text');
    assert.deepEqual(troubles, quiet);
  });

  it('reads JSON and lists when they are whole', async () => {
    const items = munich.events.map(({ date, title }) => `<li data-date="${date}">${title}</li>`).join('');
    const { page, troubles } = await site.openMarkup(
      article(
        `<event-timeline>${json}<p>By hand</p></event-timeline><event-timeline><ol>${items}</ol></event-timeline>`,
      ),
    );
    const counts = await page
      .locator('event-timeline')
      .evaluateAll((elements) =>
        elements.map(({ explainer, problems }) => [explainer?.events.length, problems.length > 9]),
      );
    assert.deepEqual(counts, [
      [8, false],
      [8, false],
    ]);
    assert.deepEqual(troubles, quiet);
  });
});
