/** The focus at the desk is never hidden below what sticks to the top of the window, in windows of a laptop and of a phone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { useSite } from './helpers.mjs';

const site = useSite();

const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));

/** Name of the field or button that has the focus, and by how many pixels a bar covers its beginning. Bars cover nothing of themselves. */
const focusBelowBar = () => {
  const { shadowRoot } = document.querySelector('explainer-editor');
  const { activeElement } = shadowRoot;
  if (!activeElement?.closest('.work')) return { name: '', isInWork: false, covered: 0 };
  const { top, bottom } = activeElement.getBoundingClientRect();
  const bars = [...shadowRoot.querySelectorAll('.top, .toolbar, .status-line')].filter((bar) =>
    ['sticky', 'fixed'].includes(getComputedStyle(bar).position),
  );
  const edge = Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().bottom));
  const name = activeElement.id || activeElement.textContent.trim().slice(0, 40);
  return { name, isInWork: true, covered: Math.max(edge - top, bottom - globalThis.innerHeight - 1) };
};

/** Goes through the form by a key, and lists what is covered. */
async function listCovered(page, key, steps) {
  const covered = [];
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press(key);
    const at = await page.evaluate(focusBelowBar);
    if (at.isInWork && at.covered > 0) covered.push(`${at.name}: ${Math.round(at.covered)} px`);
  }
  return covered;
}

describe('whatever has the focus in a form of the desk', () => {
  for (const [width, height] of [
    [1280, 800],
    [768, 1024],
    [360, 640],
  ])
    it(`is covered by no bar, at ${width} × ${height}`, { timeout: 120_000 }, async () => {
      const { page } = await site.open('/docs/demo/desk.html', { width, height });
      await page.evaluate((story) => (document.querySelector('explainer-editor').data = story), munich);
      await page.getByRole('tab', { name: /^\s*Story/ }).click();
      const entry = page.locator('explainer-editor .item button[aria-expanded]').nth(3);
      await entry.click();
      await page.locator('explainer-editor .item.open input, explainer-editor .item.open textarea').first().waitFor();
      await entry.focus();
      // Words of an act stand in the bar as well.
      await page.evaluate(() =>
        document
          .querySelector('explainer-editor')
          .shadowRoot.querySelector('.item.open textarea, .item.open input')
          .focus(),
      );
      await page.keyboard.type('Once more');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Control+z');
      assert.deepEqual(await listCovered(page, 'Tab', 40), []);
      assert.deepEqual(await listCovered(page, 'Shift+Tab', 60), []);
    });
});

describe('the result of an act', () => {
  it('stands on a phone in whole words, beside a button that takes it back', { timeout: 60_000 }, async () => {
    const { page } = await site.open('/docs/demo/desk.html', { width: 360, height: 640 });
    await page.evaluate((story) => (document.querySelector('explainer-editor').data = story), munich);
    await page.getByRole('tab', { name: /^\s*Story/ }).click();
    const remove = page.getByRole('button', { name: /^Delete / });
    await remove.nth(3).waitFor();
    const count = await remove.count();
    await remove.nth(3).click();
    const status = page.locator('explainer-editor .status');
    await status.getByText('Undo brings it back.').waitFor();
    const shown = await status.evaluate((words) => ({
      isCut: words.scrollWidth > words.clientWidth || words.scrollHeight > words.clientHeight,
      right: words.parentElement.getBoundingClientRect().right,
    }));
    assert.deepEqual({ ...shown, right: shown.right <= 360 }, { isCut: false, right: true });
    const takeBack = page.getByRole('button', { name: 'Undo this' });
    const { x, width, height } = await takeBack.boundingBox();
    assert.ok(height >= 24 && x + width <= 360, `${width} × ${height} px at ${x}`);
    await takeBack.click();
    await status.getByText(/^Undone/).waitFor();
    assert.equal(await takeBack.count(), 0);
    assert.equal(await remove.count(), count);
  });
});
