/** A story with its sign-off is saved to a file, carried to another computer, and opened there. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { axe, READERS_HOST, deskPolicy, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

const munich = JSON.parse(readFileSync(new URL('../../data/munich-meeting.json', import.meta.url), 'utf8'));

/** Saves to a file, and returns its name and text. */
async function saveAs(page, name) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('a story that was signed', () => {
  for (const [width, scheme] of [
    [1280, 'light'],
    [360, 'dark'],
  ])
    it(`is there with every check on another computer, at ${width} px; the story alone has none`, async () => {
      const { page, troubles } = await site.open('/docs/demo/desk.html', { width, scheme, acceptDownloads: true });
      await page.evaluate((data) => {
        const desk = document.querySelector('explainer-editor');
        desk.editorName = 'Zzyzx Quill';
        desk.data = data;
      }, munich);
      await page.getByRole('tab', { name: /^\s*Check/ }).click();
      await page
        .getByRole('button', { name: /^Mark as checked/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Save to a file' });
      await dialog.getByText('never put it on a website').waitFor();
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > globalThis.innerWidth), false);
      const whole = await saveAs(page, 'Story with sign-off (.desk.json)');
      assert.match(whole.name, /\.desk\.json$/);
      await page.keyboard.press('Control+s');
      const alone = await saveAs(page, 'Story alone (.json)');
      assert.deepEqual(JSON.parse(alone.text), munich);
      assert.equal(alone.text.includes('Zzyzx'), false);

      const other = await site.open('/docs/demo/desk.html', { width, scheme });
      const chooser = other.page.waitForEvent('filechooser');
      await other.page.getByRole('button', { name: /^From a story that you have/ }).click();
      const buffer = Buffer.from(whole.text);
      await (await chooser).setFiles({ name: 'story.desk (1).json', mimeType: 'application/json', buffer });
      await other.page.getByText(/is open, with its sign-off/).waitFor();
      const { data, checks } = await other.page.evaluate(() => {
        const { data, signOff } = document.querySelector('explainer-editor');
        return { data, checks: Object.values(signOff.checks).map(({ by }) => by) };
      });
      assert.deepEqual([data, checks], [munich, ['Zzyzx Quill']]);
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
      assert.deepEqual(other.troubles, { console: [], foreign: [], missing: [] });
    });

  it('shows readers nothing where its file is put on a website by mistake', async () => {
    const signOff = { signOff: 1, checks: {}, comments: [], changes: [], state: { by: 'Zzyzx Quill' } };
    const file = JSON.stringify({ desk: 1, document: munich, signOff }).replaceAll('<', String.raw`\u003c`);
    const { page } = await site.openMarkup(
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title>
      <script type="module" src="/dist/cdn/said-and-done.js"></script>
      <news-explainer><script type="application/json">${file}</script></news-explainer></html>`,
      { host: READERS_HOST },
    );
    const shown = await page.evaluate(() => document.querySelector('news-explainer').shadowRoot.textContent);
    assert.equal(shown.includes(munich.title) || shown.includes('Zzyzx'), false);
  });
});
