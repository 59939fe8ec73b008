import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { renderExplainer } from '../../dist/ssr/index.js';
import { readVisible, settle, strictestPolicy, useSite } from './helpers.mjs';
import { recordShifts, serveScriptsOneByOne, shiftOf, shiftsOf, slowDownScripts } from './layout-shift.mjs';

const site = useSite();
const widths = [1280, 768, 360];
const quiet = { console: [], foreign: [], missing: [] };
const stylesheet = '/dist/cdn/said-and-done.css';
const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

/** A page with the story in it, a paragraph below it, and the module. */
const pageOf = (story, { css = '' } = {}) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>An article</title>
      <link rel="stylesheet" href="${stylesheet}">${css}
      <script type="module" src="/dist/cdn/said-and-done.js"></script>
    </head>
    <body><main>${story}<p id="below">What stands below.</p></main></body>
  </html>`;

const render = (as, options = {}) => renderExplainer(munich, { as, stylesheet, ...options });

/** Runs in the page: all elements of the story, in shadow roots too. */
function gatherNodes() {
  const gather = (parent) =>
    [...parent.children].flatMap((child) => [
      child,
      ...gather(child),
      ...(child.shadowRoot ? gather(child.shadowRoot) : []),
    ]);
  globalThis.before = gather(document.querySelector('#timeline').shadowRoot);
}

/** A slow network on which script still comes before the styles open what it would draw closed, however busy the machine is. */
async function slowly(page, delayScripts = slowDownScripts) {
  await recordShifts(page);
  await page.route(`**${stylesheet}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/(?<=open-without-script[^;}]*)\b6s\b/g, '600s');
    await route.fulfill({ response, body });
  });
  await delayScripts(page);
}

/** Waits for the parts that come after the first paint. */
async function complete(page) {
  await page.locator('who-said-what .toolbar button').first().waitFor();
  await settle(page);
}

describe('a story that a server has drawn', () => {
  for (const width of widths)
    it(`stays where it is while script takes it over, ${width} px wide, on a slow network`, async () => {
      const { page, troubles } = await site.openMarkup(pageOf(render('html')), { width, prepare: slowly });
      await complete(page);
      assert.deepEqual(await shiftsOf(page), []);
      assert.deepEqual(troubles, quiet);
    });

  for (const element of ['news-explainer', 'event-timeline'])
    for (const last of ['hydration', 'chart'])
      it(`stays where it is where the script ${last} comes last, in <${element}>`, async () => {
        const { page, troubles } = await site.openMarkup(pageOf(render('html', { element })), {
          width: 768,
          prepare: (opened) => slowly(opened, () => serveScriptsOneByOne(opened, new RegExp(`/${last}-`))),
        });
        await page.locator('event-timeline [part=chart]').waitFor();
        await settle(page);
        assert.deepEqual(await shiftsOf(page), []);
        assert.deepEqual(troubles, quiet);
      });

  it('is a list that can be used where the chart can’t be loaded, and is asked for again', async () => {
    const { page } = await site.openMarkup(pageOf(render('html', { element: 'event-timeline' })), {
      prepare: (opened) => opened.route(/\/chart-[^/]*\.js$/, (route) => route.abort(), { times: 1 }),
    });
    const again = page.locator('event-timeline').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    assert.equal(await page.locator('event-timeline .item').count(), munich.events.length);
    await again.click();
    await page.locator('event-timeline [part=chart]').waitFor();
    assert.equal(await again.count(), 0);
  });

  for (const type of [14, 17, 20])
    it(`stays where it is in type of ${type} px`, async () => {
      const html = `<style>body { font-size: ${type}px }</style>${pageOf(render('html'))}`;
      const { page } = await site.openMarkup(html, { width: 1280, height: 1600, prepare: slowly });
      await complete(page);
      assert.deepEqual(await shiftsOf(page), []);
    });

  it('keeps its nodes when script takes it over, and has no second copy of anything', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(render('html')), {
      width: 360,
      prepare: async (opened) => {
        await opened.route('**/said-and-done.js', async (route) => {
          await opened.waitForSelector('#below');
          await opened.evaluate(gatherNodes);
          await route.continue();
        });
      },
    });
    await complete(page);
    const lost = await page.evaluate(() =>
      globalThis.before
        .filter((node) => !node.isConnected && !node.closest('.item-facts, [role=group], .key, .strip, [class^=room-]'))
        .map(({ outerHTML }) => outerHTML.slice(0, 200)),
    );
    // All but the facts of events that no reader has opened, buttons and room for a chart, and the key and the strip before they are drawn.
    assert.deepEqual(lost, []);
    const kept = await page.evaluate(() => globalThis.before.filter(({ isConnected }) => isConnected).length);
    assert.ok(kept > 600, `only ${kept} nodes are left`);
    assert.equal(await page.locator('who-said-what .card').count(), munich.statements.length);
    assert.equal(await page.locator('event-timeline .item').count(), munich.events.length);
    assert.equal(await page.locator('h2').count(), 1);
    assert.deepEqual(troubles, quiet);
  });

  it('can be used once script has taken it over', async () => {
    for (const width of [360, 1280]) {
      const { page, troubles } = await site.openMarkup(pageOf(render('html')), { width });
      await complete(page);
      await page.locator('event-timeline [data-id="shoot-down"]').click();
      await page.locator('event-timeline #detail').waitFor();
      const card = page.locator('who-said-what .card[data-id="lethal-support"]');
      await card.locator('.note > summary').click();
      await card.locator('button[aria-pressed]').click();
      assert.equal(await page.locator('news-explainer').getAttribute('selected-statement'), 'lethal-support');
      assert.deepEqual(troubles, quiet);
    }
  });

  it('violates nothing under the strictest policy, and is styled, without script and with it', async () => {
    for (const javaScriptEnabled of [false, true]) {
      const options = { headers: strictestPolicy, javaScriptEnabled };
      const { page, troubles } = await site.openMarkup(pageOf(render('html')), options);
      const styleOf = (selector, name) =>
        page
          .locator(selector)
          .first()
          .evaluate((element, property) => getComputedStyle(element)[property], name);
      assert.equal(await styleOf('news-explainer h2', 'fontWeight'), '700');
      assert.equal(await styleOf('who-said-what .row', 'display'), 'grid');
      assert.deepEqual(troubles, quiet);
    }
  });

  for (const as of ['html', 'light'])
    it(`is there where Markdown has ended the paragraph before its document, as ${as}`, async () => {
      const parted = render(as).replace(/\n(?=<script type="application\/json">)/, '</p>\n');
      assert.match(parted, /<\/p>\n<script/);
      const { page } = await site.openMarkup(pageOf(`<p>Some text.\n${parted}`));
      await complete(page);
      assert.equal(await page.locator('who-said-what .card').count(), munich.statements.length);
    });

  it('is drawn anew where its markup is of another version, and says so', async () => {
    const { page, troubles } = await site.openMarkup(
      pageOf(render('html').replace(/lit-part [^-]+=-->/, 'lit-part x-->')),
    );
    await complete(page);
    assert.equal(await page.locator('who-said-what .card').count(), munich.statements.length);
    assert.equal(await page.locator('news-explainer > * h2, h2.headline').count(), 1);
    assert.match(troubles.console.join(), /<news-explainer> is drawn anew/);
  });

  for (const width of widths)
    it(`is whole and hardly moves, ${width} px wide, where the version of 3 December 2026 has drawn it`, async () => {
      const markup = readFileSync(`${root}test/pages/recorded/bridge.html`, 'utf8');
      // On a slow phone each element is drawn in a frame of its own.
      const prepare = async (opened) => {
        const session = await opened.context().newCDPSession(opened);
        await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
        await slowly(opened);
      };
      const { page } = await site.openMarkup(pageOf(markup), { width, prepare });
      await complete(page);
      assert.equal(await page.locator('who-said-what .card').count(), 2);
      assert.equal(await page.getByRole('heading', { name: 'The toll on the bridge' }).count(), 1);
      // It is drawn anew. What moves then stays within half of what https://web.dev/cls calls good.
      const shift = await shiftOf(page);
      assert.ok(shift < 0.05, `${shift}: ${JSON.stringify(await shiftsOf(page))}`);
    });
});

describe('a story without script', () => {
  it('runs from right to left in Arabic, with the rail and what opens at the right', async () => {
    const story = render('html', { locale: 'ar' });
    const { page } = await site.openMarkup(pageOf(story), { width: 360, javaScriptEnabled: false });
    const item = page.locator('event-timeline .item').first();
    const { direction, mark, title } = await item.evaluate((element) => ({
      direction: getComputedStyle(element).direction,
      mark: element.querySelector('.item-mark').getBoundingClientRect().x,
      title: element.querySelector('.item-title').getBoundingClientRect().x,
    }));
    assert.equal(direction, 'rtl');
    assert.ok(mark > title, `the mark is at ${mark} px, the title begins at ${title} px`);
    assert.match(await page.locator('event-timeline h3, event-timeline h2').first().textContent(), /[\u0600-\u06ff]/);
    const tooWide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(tooWide, 0);
  });

  it('says once who said something and when, and before the words', async () => {
    const { page } = await site.openMarkup(pageOf(render('html')), { javaScriptEnabled: false });
    const cards = await page.locator('who-said-what .card').evaluateAll((all) =>
      all.map((card) => {
        const shown = [...card.querySelectorAll('.who, .speaker, .facts, .words, time')].filter(
          (part) => part.getClientRects().length > 0,
        );
        const topOf = (name) =>
          shown.filter((part) => part.matches(name)).map((part) => part.getBoundingClientRect().top);
        return {
          times: shown.flatMap((part) => part.getAttribute('datetime') ?? []),
          isInOrder: Math.max(...topOf('.speaker, .facts')) < Math.min(...topOf('.words')),
          names: topOf('.who').length,
        };
      }),
    );
    assert.ok(cards.length > 15);
    for (const { times, isInOrder, names } of cards) {
      assert.equal(times.length, new Set(times).size, String(times));
      assert.ok(isInOrder);
      assert.equal(names, 1);
    }
  });

  for (const as of ['html', 'light'])
    for (const width of widths)
      it(`shows each event, statement, silence and source, as ${as}, ${width} px wide`, async () => {
        const { page } = await site.openMarkup(pageOf(render(as)), { width, javaScriptEnabled: false });
        const text = await page.locator('main').evaluate(readVisible);
        const readable = (words) => words.replace(/[“”"]/g, '').replace(/\s+/g, ' ');
        const shown = readable(text);
        for (const { title } of [...munich.events, ...munich.sources])
          assert.ok(shown.includes(readable(title)), title);
        for (const { text: words } of munich.statements) assert.ok(shown.includes(readable(words)), words);
        const silences = munich.statements.filter(({ silence }) => silence);
        assert.equal(silences.length, 3);
        for (const { text: missing } of silences) assert.ok(shown.includes(`Not said: ${readable(missing)}`), missing);
        assert.ok(shown.match(/Paraphrase/g).length > 10);
        assert.equal(await page.locator('button:visible').count(), 0);
        assert.equal(await page.getByRole('button').count(), 0);
      });
});

describe('a story whose module has not come', () => {
  const readable = (words) => words.replace(/[“”"]/g, '').replace(/\s+/g, ' ');

  for (const width of widths)
    it(`shows no control that does nothing, to nobody, and opens each event, ${width} px wide`, async () => {
      const { page } = await site.openMarkup(pageOf(render('html')), {
        width,
        prepare: (opened) => opened.route('**/said-and-done.js', (route) => route.abort()),
      });
      assert.equal(await page.locator('button:visible').count(), 0);
      assert.equal(await page.getByRole('button').count(), 0);
      const early = readable(await page.locator('main').evaluate(readVisible));
      for (const { title } of munich.events) assert.ok(early.includes(readable(title)), title);
      await page
        .locator('.item-facts:visible')
        .nth(munich.events.length - 1)
        .waitFor();
      const text = readable(await page.locator('main').evaluate(readVisible));
      for (const { title, summary } of munich.events)
        for (const words of [title, summary]) assert.ok(text.includes(readable(words)), words);
      // Nothing is cut, and nothing has to be scrolled.
      const { clientHeight, scrollHeight } = await page
        .locator('.chart-room-list')
        .evaluate(({ clientHeight, scrollHeight }) => ({ clientHeight, scrollHeight }));
      assert.ok(scrollHeight <= clientHeight + 1, `${scrollHeight} px in ${clientHeight} px`);
    });

  it('shows its controls once it has come', async () => {
    let release;
    const isReleased = new Promise((resolve) => (release = resolve));
    const { page } = await site.openMarkup(pageOf(render('html')), {
      prepare: (opened) =>
        opened.route('**/said-and-done.js', async (route) => {
          await opened.waitForSelector('#below');
          assert.equal(await opened.locator('button:visible').count(), 0);
          release();
          await route.continue();
        }),
    });
    await isReleased;
    await complete(page);
    for (const name of ['Find', 'List', munich.events[0].title])
      assert.ok((await page.getByRole('button', { name }).count()) > 0, name);
    assert.equal(await page.locator('.before-script').count(), 0);
  });
});

describe('a story that a server has drawn without a stylesheet', () => {
  for (const element of ['event-timeline', 'news-explainer'])
    for (const width of [1280, 360])
      it(`leaves no hole once script has drawn it: ${element}, ${width} px wide`, async () => {
        const heightOf = async (html) => {
          const { page } = await site.openMarkup(pageOf(html), { width });
          await settle(page);
          return page.locator('#timeline').evaluate((story) => story.offsetHeight);
        };
        const bare = renderExplainer(munich, { as: 'html', element, id: 'timeline' });
        const drawn = await heightOf(renderExplainer(munich, { as: 'light', element, id: 'timeline' }));
        const height = await heightOf(bare);
        assert.ok(Math.abs(height - drawn) < 40, `${height} px, and not ${drawn} px`);
      });

  it('has no room for a chart where no script comes', async () => {
    const html = renderExplainer(munich, { as: 'html', element: 'event-timeline' });
    const { page } = await site.openMarkup(pageOf(html), { javaScriptEnabled: false });
    assert.equal(await page.locator('.chart-room > svg:visible').count(), 0);
    assert.ok((await page.locator('.chart-room > svg').count()) > 0);
  });
});

describe('a story that script draws', () => {
  const reserved = '<link rel="stylesheet" href="/room.css">';
  const json = JSON.stringify(munich).replaceAll('<', '\\u003c');
  const sources = {
    'inline data': `<news-explainer id="timeline"><script type="application/json">${json}</script></news-explainer>`,
    src: '<news-explainer id="timeline" src="/data/munich-meeting.json"></news-explainer>',
  };
  for (const [name, story] of Object.entries(sources))
    for (const width of widths)
      it(`moves nothing in the room that the page keeps for it: ${name}, ${width} px wide, on a slow network`, async () => {
        const { page, troubles } = await site.openMarkup(pageOf(story, { css: reserved }), {
          width,
          prepare: async (opened) => {
            await slowly(opened);
            const body = 'news-explainer { --said-min-block-size: 100vh }';
            await opened.route('**/room.css', (route) => route.fulfill({ contentType: 'text/css', body }));
          },
        });
        await complete(page);
        assert.deepEqual(await shiftsOf(page), []);
        assert.deepEqual(troubles, quiet);
      });
});
