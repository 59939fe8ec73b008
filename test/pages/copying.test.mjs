import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axe, settle, strictestPolicy, useSite } from './helpers.mjs';

const site = useSite();

const permissions = ['clipboard-read', 'clipboard-write'];

/** What is on the clipboard, by type. */
const readClipboard = (page) =>
  page.evaluate(async () => {
    const [item] = await globalThis.navigator.clipboard.read();
    const texts = item.types.map(async (type) => [type, await (await item.getType(type)).text()]);
    return Object.fromEntries(await Promise.all(texts));
  });

async function copyFrom(page, id) {
  const card = page.locator(`who-said-what .card[data-id="${id}"]`);
  await card.locator('.note > summary').click();
  await card.getByRole('button', { name: /^Copy ?:/ }).click();
  await card.getByRole('button', { name: 'Copy with attribution' }).click();
  await card.getByText('Copied with attribution').waitFor();
}

describe('a statement that is copied', () => {
  it('is on the clipboard with its marks, speaker, role, date and source, as text and as HTML', async () => {
    const { page, troubles } = await site.open('/docs/demo/', { permissions });
    await copyFrom(page, 'lethal-support');
    const { 'text/plain': text, 'text/html': html } = await readClipboard(page);
    const words = [
      'United States · Antony Blinken, US Secretary of State',
      'A caution to China against giving “lethal support” to the invasion of Ukraine.',
      '18 February 2023',
      'Blinken Meets China’s Wang Yi to Warn China from Aiding Russia',
    ];
    for (const each of words) assert.ok(text.includes(each), each);
    assert.match(html, /<p[^>]*>A caution to China against giving “lethal support” to the invasion/);
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('keeps its marks, and gains none, where it is pasted', async () => {
    const { page } = await site.open('/docs/demo/', { permissions });
    await copyFrom(page, 'lethal-support');
    await page.evaluate(() => {
      const desk = document.createElement('div');
      desk.contentEditable = 'true';
      desk.id = 'desk';
      document.querySelector('main').prepend(desk);
      desk.focus();
    });
    await page.keyboard.press('ControlOrMeta+v');
    assert.match(
      await page.locator('#desk').innerText(),
      /Partly quoted\s+A caution to China against giving “lethal support” to/,
    );
    const drawn = await page
      .locator('#desk *')
      .evaluateAll((elements) => elements.map((element) => getComputedStyle(element, '::before').content));
    assert.ok(drawn.length > 2 && drawn.every((content) => content === 'none' || content === 'normal'), String(drawn));
  });

  it('leaves a page in which axe finds nothing', async () => {
    const { page } = await site.open('/docs/demo/', { permissions });
    await copyFrom(page, 'both-ways');
    await settle(page);
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await axe(page, { selector: 'who-said-what' }), [], colorScheme);
    }
  });
});

describe('a statement that is copied under the strictest policy', () => {
  const strict = useSite({ headers: strictestPolicy });

  it('is on the clipboard as well', async () => {
    const { page, troubles } = await strict.open('/docs/demo/', { permissions });
    await copyFrom(page, 'both-ways');
    const { 'text/html': html } = await readClipboard(page);
    assert.match(html, /“have it both ways”/);
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });
});
