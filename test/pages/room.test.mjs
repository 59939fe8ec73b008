/** The room that `said-and-done.room.css` keeps for what the README tells people to paste. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { makeSnippets, pageWith } from '../../bench/reader/snippets.mjs';
import { root } from '../../scripts/setup.mjs';
import { settle, untilStill, useSite } from './helpers.mjs';
import { recordShifts, shiftOf, shiftsOf } from './layout-shift.mjs';

const folder = mkdtempSync(join(tmpdir(), 'room-'));
after(() => rmSync(folder, { recursive: true }));
symlinkSync(join(root, 'dist/cdn'), join(folder, 'said-and-done'));
cpSync(join(root, 'data/munich-meeting.json'), join(folder, 'story.json'));
const site = useSite({ folder });
const snippets = makeSnippets();

let count = 0;

/** Opens a page on a network that takes 80 ms for each file. */
async function openSlowly(html, { width, height = width < 640 ? 740 : 800, ...options }) {
  count += 1;
  writeFileSync(join(folder, `page-${count}.html`), html);
  const prepare = async (page) => {
    await recordShifts(page);
    await page.route('**/*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      await route.continue();
    });
  };
  const { page } = await site.open(`/page-${count}.html`, { width, height, prepare, ...options });
  await page.waitForFunction(() => {
    const elements = [...document.querySelectorAll('event-timeline, who-said-what, news-explainer')];
    return elements.every(({ explainer }) => explainer);
  });
  await settle(page);
  return page;
}

/** Height of what stays empty below a timeline. */
const emptyPx = (page) =>
  page.locator('event-timeline').evaluate((element) => {
    const { bottom } = element.shadowRoot.querySelector('section').getBoundingClientRect();
    return element.getBoundingClientRect().bottom - bottom;
  });

describe('the stylesheet that keeps room', () => {
  for (const [name, snippet] of Object.entries(snippets))
    for (const width of [1280, 360])
      it(`lets nothing jump: ${name}, ${width} px wide`, async () => {
        const page = await openSlowly(pageWith(snippet), { width });
        const shift = await shiftOf(page);
        assert.ok(shift <= 0.02, `moved by ${shift}`);
      });

  for (const width of [1280, 360])
    it(`takes back what a story doesn’t need, where it ends below what is seen, ${width} px wide`, async () => {
      const html = pageWith(snippets['a timeline alone'], { style: 'event-timeline { margin-block-start: 90vh }' });
      const page = await openSlowly(html, { width });
      assert.deepEqual(await shiftsOf(page), []);
      assert.ok((await emptyPx(page)) < 25);
    });

  it('goes by the width of the column, not by that of the window', async () => {
    const page = await openSlowly(
      pageWith(snippets['a timeline alone'], { style: 'main { max-inline-size: 500px }' }),
      { width: 1280, height: 1600 },
    );
    assert.deepEqual(await shiftsOf(page), []);
    assert.equal((await page.locator('event-timeline').boundingBox()).height, 1600);
  });

  it('leaves the size to a page that says another', async () => {
    const style = 'event-timeline { --said-min-block-size: 700px }';
    const page = await openSlowly(pageWith(snippets['a timeline alone'], { style }), { width: 1280 });
    assert.equal((await page.locator('event-timeline').boundingBox()).height, 700);
  });

  it('takes less where a page says so', async () => {
    const style = 'event-timeline { --said-min-block-size: 200px }';
    const page = await openSlowly(pageWith(snippets['a timeline alone'], { style }), { width: 1280, height: 1600 });
    assert.ok((await emptyPx(page)) < 25);
  });

  it('gives room to an element alone, not to the parts inside it, as the stylesheet for server markup does', async () => {
    const style = 'news-explainer { --said-min-block-size: 3000px }';
    const html = pageWith(snippets['a whole story'], { style }).replace('.room.css', '.css');
    const page = await openSlowly(html, { width: 1280 });
    const heightOf = async (tag) => (await page.locator(tag).boundingBox()).height;
    assert.equal(await heightOf('news-explainer'), 3000);
    assert.ok((await heightOf('event-timeline')) < 1000);
  });

  /** Opens the whole story as the command writes it, on a phone, where the script never comes. */
  async function openWritten() {
    count += 1;
    const name = `page-${count}.html`;
    writeFileSync(join(folder, name), pageWith(snippets['a whole story with the list that the command writes']));
    const prepare = (page) => page.route('**/*.js', (route) => route.abort());
    const { page } = await site.open(`/${name}`, { width: 360, height: 740, prepare });
    return page;
  }

  const isLaidOut = (words) => words.evaluate((element) => element.checkVisibility({ contentVisibilityAuto: true }));

  it('lays out what a long list has below the window when it is read, and lets it be found', async () => {
    const page = await openWritten();
    const words = page.locator('news-explainer li > p > span');
    assert.equal(await isLaidOut(words.first()), true);
    assert.equal(await isLaidOut(words.last()), false);
    assert.equal(await page.evaluate((text) => window.find(text), await words.last().textContent()), true);
    await words.last().scrollIntoViewIfNeeded();
    assert.equal(await isLaidOut(words.last()), true);
  });

  it('leaves out an entry of a section as a whole, from its speaker on', async () => {
    const page = await openWritten();
    const speaker = page.locator('news-explainer section > ul > li > :first-child strong').last();
    assert.equal(await isLaidOut(speaker), false);
    await speaker.scrollIntoViewIfNeeded();
    await untilStill(page);
    assert.equal(await isLaidOut(speaker), true);
  });

  it('leaves in view what a reader has found below entries that are laid out then', async () => {
    const page = await openWritten();
    const heading = page.locator('news-explainer section h3').last();
    assert.equal(await page.evaluate((text) => window.find(text), await heading.textContent()), true);
    await untilStill(page);
    const { y } = await heading.boundingBox();
    assert.ok(y > 0 && y < 740, `it is at ${y} px`);
  });

  it('cuts no points of a section’s list', async () => {
    const page = await openWritten();
    const entry = page.locator('news-explainer section > ul > li').first();
    // The first time, entries above are laid out and push it away.
    for (let time = 0; time < 2; time += 1) {
      await entry.evaluate((element) => element.scrollIntoView());
      await untilStill(page);
    }
    const { x, y } = await entry.boundingBox();
    const points = () => page.screenshot({ clip: { x: x - 32, y, width: 30, height: 20 } });
    const before = await points();
    await page.addStyleTag({ content: 'li { list-style: none }' });
    assert.equal(before.equals(await points()), false);
  });

  it('keeps no room for what is hidden', async () => {
    const html = pageWith(snippets['a timeline alone']).replace('<event-timeline', '<event-timeline hidden');
    const page = await openSlowly(html, { width: 1280 });
    assert.equal(await page.locator('event-timeline').isVisible(), false);
  });
});
