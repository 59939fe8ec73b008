/** The preview of the desk in `dist/cdn`: it is the readers' own file, which stands beside the desk. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { keyboardHand, mouseHand } from './editor-input.mjs';
import { deskPolicy, READERS_HOST, settle, strictestPolicy, untilStill, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy });

const module = (name) => `<script type="module" src="/dist/cdn/${name}"></script>`;
const desk = module('explainer-editor.js');
const quiet = { console: [], foreign: [], missing: [] };

/** Opens a page with the desk. `scripts` are the paths of all scripts that it has loaded, one for each request. */
async function openDesk({ head = desk, policy = deskPolicy, lang = 'en', route, ...options } = {}) {
  const scripts = [];
  const opened = await site.openMarkup(
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Desk</title><link rel="icon" href="data:,">
    ${head}</head><body><explainer-editor src="/data/munich-meeting.json"></explainer-editor></body></html>`,
    {
      headers: policy,
      prepare: async (page) => {
        page.on('request', (request) => {
          if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
        });
        await route?.(page);
      },
      ...options,
    },
  );
  await opened.page.locator('explainer-editor .item-name').first().waitFor();
  return { ...opened, scripts };
}

const preview = (page) => page.locator('explainer-editor news-explainer');

async function untilDrawn(page) {
  await preview(page).getByText('lethal support').first().waitFor();
  await settle(page);
  await untilStill(page);
}

const pathsOf = (scripts, name) => scripts.filter((path) => path.endsWith(`/${name}`));

/** Clicks a statement in the preview, and goes by the button to its form. */
async function editFromPreview(page, hand = mouseHand(page)) {
  await hand.press('Cast');
  await preview(page).locator('who-said-what [data-id=lethal-support]').first().click();
  await hand.press(/^Edit “/);
  await page.locator('explainer-editor [id="/statements/0/text"]').waitFor();
}

describe('the preview of the desk', () => {
  for (const [way, takeHand] of Object.entries({ 'the mouse': mouseHand, 'the keyboard': keyboardHand }))
    it(`leads from what is clicked to its form under a strict policy, with ${way}`, async () => {
      const { page, troubles } = await openDesk();
      await untilDrawn(page);
      await editFromPreview(page, takeHand(page));
      assert.deepEqual(troubles, quiet);
    });

  it('keeps the button that leads to a form in a line of its own, as wide as the preview', async () => {
    const { page } = await openDesk({ width: 1280, height: 800 });
    await untilDrawn(page);
    await preview(page).locator('who-said-what [data-id=lethal-support]').first().click();
    await page.getByRole('button', { name: /^Edit “/ }).waitFor();
    const shown = await page.locator('explainer-editor .edit-shown').evaluate((line) => ({
      isWide: line.offsetWidth >= line.parentElement.clientWidth * 0.9,
      background: getComputedStyle(line).backgroundColor,
    }));
    assert.ok(shown.isWide);
    assert.notEqual(shown.background, 'rgba(0, 0, 0, 0)');
  });

  it('follows what is written, and has the search that readers have', async () => {
    const { page, troubles } = await openDesk({ width: 1800 });
    await untilDrawn(page);
    await mouseHand(page).write('Title', 'Two ministers in Munich');
    await preview(page).getByRole('heading', { name: 'Two ministers in Munich' }).waitFor();
    await preview(page).getByRole('button', { name: 'Find' }).first().click();
    await preview(page).getByRole('searchbox').first().fill('balloon');
    await preview(page)
      .getByText(/^\d of 8/)
      .first()
      .waitFor();
    assert.deepEqual(troubles, quiet);
  });

  it('scrolls to the entry whose form is opened, marks it, and leaves the focus and the page where they are', async () => {
    const { page, troubles } = await openDesk({ width: 1280, height: 800, reducedMotion: 'reduce' });
    await untilDrawn(page);
    for (const [name, selector] of [
      [/^\s*▶?\s*Statement[\s\S]*A caution to China/, 'who-said-what [data-id=lethal-support]'],
      [/^\s*▶?\s*Event[\s\S]*Russia and China form/, 'event-timeline .item-head:has([data-id=partnership])'],
    ]) {
      const entry = page
        .locator('explainer-editor .item-head, explainer-editor .item button[aria-expanded]')
        .filter({ hasText: name });
      await entry.first().scrollIntoViewIfNeeded();
      const at = await page.evaluate(() => globalThis.scrollY);
      await entry.first().click();
      const shown = preview(page).locator(selector).first();
      await page.waitForFunction(
        (element) => getComputedStyle(element).boxShadow !== 'none',
        await shown.elementHandle(),
      );
      const [frame, box] = [await page.locator('explainer-editor .preview').boundingBox(), await shown.boundingBox()];
      assert.ok(
        box.y >= frame.y && box.y < frame.y + frame.height,
        `${box.y} in ${frame.y} to ${frame.y + frame.height}`,
      );
      const isInPreview = () =>
        document.querySelector('explainer-editor').shadowRoot.activeElement.closest('.preview') !== null;
      assert.equal(await page.evaluate(isInPreview), false);
      assert.equal(await page.evaluate(() => globalThis.scrollY), at);
    }
    assert.deepEqual(troubles, quiet);
  });

  it('stays where the editor has scrolled it while they write', async () => {
    const { page } = await openDesk({ width: 1280, height: 800, reducedMotion: 'reduce' });
    await untilDrawn(page);
    await page
      .locator('explainer-editor .item button[aria-expanded]')
      .filter({ hasText: 'lethal support' })
      .first()
      .click();
    const shown = preview(page).locator('who-said-what [data-id=lethal-support]').first();
    await page.waitForFunction(
      (element) => getComputedStyle(element).boxShadow !== 'none',
      await shown.elementHandle(),
    );
    const frame = page.locator('explainer-editor .preview');
    const { x, y } = await frame.boundingBox();
    await page.mouse.move(x + 100, y + 100);
    await page.mouse.wheel(0, -20_000);
    await page.waitForFunction((element) => element.scrollTop === 0, await frame.elementHandle());
    await mouseHand(page).write('Words', 'He warned them of “lethal support” once more.');
    await preview(page).getByText('once more').first().waitFor();
    await untilStill(page);
    assert.equal(await frame.evaluate((element) => element.scrollTop), 0);
  });

  it('speaks the language of the page', async () => {
    const { page, troubles } = await openDesk({ lang: 'fr' });
    await untilDrawn(page);
    await preview(page).getByRole('button', { name: 'Rechercher' }).first().waitFor();
    assert.deepEqual(troubles, quiet);
  });

  it('is drawn in a page of nonces', async () => {
    const policy = {
      'content-security-policy':
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'none'; connect-src 'self'; img-src 'self' data:; " +
        "require-trusted-types-for 'script'; trusted-types lit-html said-and-done-desk",
    };
    const head = desk.replace('<script', '<script nonce="abc"');
    const { page, troubles } = await openDesk({ head, policy });
    await untilDrawn(page);
    assert.deepEqual(troubles, quiet);
  });

  it('is drawn where the page allows one policy alone', async () => {
    const { page, troubles } = await openDesk({ policy: strictestPolicy });
    await untilDrawn(page);
    assert.match(troubles.console.join('\n'), /said-and-done-desk/);
  });

  it('says in its place that it can’t be loaded, and comes once the editor tries again', async () => {
    let isThere = false;
    const { page } = await openDesk({
      route: (opened) =>
        opened.route('**/chunks/*/news-explainer-*', (route) =>
          isThere ? route.continue() : route.fulfill({ status: 503, body: '' }),
        ),
    });
    const told = page.locator('explainer-editor .preview').getByRole('alert');
    await told.getByText('could not be loaded').waitFor();
    isThere = true;
    await told.getByRole('button', { name: 'Try again' }).click();
    await untilDrawn(page);
    assert.equal(await told.count(), 0);
  });
});

describe('a page that has readers’ elements as well as the desk', () => {
  for (const [order, head] of Object.entries({
    before: module('said-and-done.js') + desk,
    after: desk + module('said-and-done.js'),
  }))
    it(`loads them once, from the module ${order} the desk`, async () => {
      const { page, scripts, troubles } = await openDesk({ head });
      await untilDrawn(page);
      await editFromPreview(page);
      assert.deepEqual(pathsOf(scripts, 'said-and-done.js'), ['/dist/cdn/said-and-done.js']);
      assert.deepEqual(troubles, quiet);
    });

  for (const [name, script] of Object.entries({
    'the classic script': '<script src="/dist/cdn/said-and-done.iife.js"></script>',
    'the single file': module('said-and-done.single.js'),
    'the single classic file': '<script src="/dist/cdn/said-and-done.single.iife.js"></script>',
  }))
    it(`loads no others where it has ${name}`, async () => {
      const { page, scripts, troubles } = await openDesk({ head: script + desk });
      await untilDrawn(page);
      await editFromPreview(page);
      assert.deepEqual(pathsOf(scripts, 'said-and-done.js'), []);
      assert.deepEqual(troubles, quiet);
    });
});

const { desk: budget } = JSON.parse(readFileSync(join(root, 'bench/budgets.json'), 'utf8'));

describe('an editor who opens a story', () => {
  it(`loads at most ${budget.kB} kB of script in ${budget.requests} requests, the preview included`, async () => {
    // The elements that show the story are there before it, and show nothing of an empty one.
    const areThere = () => customElements.get('news-explainer') !== undefined;
    const route = (opened) =>
      opened.route('**/munich-meeting.json', (each) => opened.waitForFunction(areThere).then(() => each.fallback()));
    const { page, scripts } = await openDesk({ host: READERS_HOST, route });
    await untilDrawn(page);
    await page.waitForLoadState('networkidle');
    const paths = [...new Set(scripts)];
    const total = paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length / 1000, 0);
    assert.ok(!paths.includes('/dist/cdn/said-and-done.js'));
    assert.ok(paths.length <= budget.requests, paths.join(', '));
    assert.ok(total <= budget.kB, `${total.toFixed(1)} kB: ${paths.join(', ')}`);
  });
});
