/** “Check” of the desk under a real pointer: what is signed, and what stands where the pointer is afterwards. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { axe, deskPolicy, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

const countChecks = () => Object.keys(document.querySelector('explainer-editor').signOff?.checks ?? {}).length;

/** Opens “Check” of the story of Munich, signed by somebody. */
async function openCheck(width, scheme, device) {
  const opened = await site.open('/docs/demo/desk.html', { width, scheme, ...device });
  const { page } = opened;
  await page.evaluate(async () => {
    const desk = document.querySelector('explainer-editor');
    desk.editorName = 'Ada Quill';
    desk.data = await (await fetch('/data/munich-meeting.json')).json();
  });
  await page.getByRole('tab', { name: /^\s*Check/ }).click();
  await page
    .getByRole('button', { name: /^Mark as checked/ })
    .first()
    .waitFor();
  return opened;
}

describe('“Check” of the desk', () => {
  it('says by which keys its entries are checked where there is a mouse, and not on a phone', async () => {
    for (const [device, hasKeys] of [
      [{ isMobile: true, hasTouch: true }, false],
      [{}, true],
    ]) {
      const { page } = await openCheck(360, 'light', device);
      await page.getByRole('button', { name: 'Go through them' }).waitFor();
      assert.equal(await page.getByText(/^Enter says that one is checked/).isVisible(), hasKeys);
    }
  });

  for (const [width, scheme] of [
    [1280, 'light'],
    [768, 'light'],
    [360, 'dark'],
  ]) {
    it(`signs one statement with a double click, and none with a further one, at ${width} px`, async () => {
      const { page, troubles } = await openCheck(width, scheme);
      const mark = page.getByRole('button', { name: /^Mark as checked/ });
      for (let signed = 1; signed <= 6; signed += 1) {
        await mark.first().scrollIntoViewIfNeeded();
        const { x, y, width: inline, height } = await mark.first().boundingBox();
        await page.mouse.dblclick(x + inline / 2, y + height / 2);
        await page.waitForFunction(`(${String(countChecks)})() >= ${signed}`);
        assert.equal(await page.evaluate(countChecks), signed);
        const after = await page
          .locator('explainer-editor .done')
          .nth(signed - 1)
          .boundingBox();
        assert.ok(Math.abs(after.x - x) < 2, `the row moved by ${after.x - x} px`);
      }
      assert.equal(await page.getByRole('button', { name: /^Undo the check/ }).count(), 6);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

    it(`says what is unchecked before a story is cleared, at ${width} px`, async () => {
      const { page, troubles } = await openCheck(width, scheme);
      await page.getByRole('button', { name: 'Cleared', exact: true }).click();
      const question = page.getByRole('group', {
        name: /^The story is not cleared yet: nobody has checked \d+ entries/,
      });
      await question.getByText(/^And \d+ more, listed below/).waitFor();
      assert.equal(await question.getByRole('listitem').count(), 20);
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth), false);
      const state = () => page.evaluate(() => document.querySelector('explainer-editor').signOffState);
      assert.equal(await state(), 'draft');
      await page.getByRole('button', { name: 'Mark as cleared anyway' }).click();
      await page.getByText(/^Cleared: Ada Quill/).waitFor();
      assert.equal(await state(), 'cleared');
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

    it(`can be used by everybody: axe finds nothing at ${width} px`, async () => {
      const { page } = await openCheck(width, scheme);
      await page
        .getByRole('button', { name: /^Mark as checked/ })
        .first()
        .click();
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth), false);
    });
  }
});
