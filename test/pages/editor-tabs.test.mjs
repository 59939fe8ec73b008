/**
 * An editor with several stories in several tabs, which are closed or crash. On an address without https a browser has no locks, as in the
 * intranet of a newsroom.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { playwrightArgs } from '../../scripts/chromium.mjs';
import { axe, deskPolicy, useSite } from './helpers.mjs';

const HTTP_HOST = 'desk.test';

const site = useSite({
  headers: deskPolicy,
  browserOptions: { args: [...playwrightArgs, `--host-resolver-rules=MAP ${HTTP_HOST} 127.0.0.1`] },
});

const TITLES = ['The ferry', 'Strike at the docks', 'The balloon'];

/** Tests of one address run side by side, each with a browser context of its own, since they wait for each other’s tabs much of the time. */
const SIDE_BY_SIDE = { concurrency: 3, timeout: 900_000 };

/** Opens the desk in the first tab of a browser, which is closed after the test. */
async function openBrowser(test, host) {
  const context = await site.browser.newContext({ viewport: { width: 1280, height: 900 } });
  test.after(() => context.close());
  const page = await openTab(context, `${site.address.replace('localhost', host)}/docs/demo/desk.html`);
  const hasLocks = await page.evaluate(() => 'locks' in globalThis.navigator);
  assert.equal(hasLocks, host === 'localhost');
  return page;
}

async function openTab(context, url) {
  const tab = await context.newPage();
  await tab.goto(url);
  await untilReady(tab);
  return tab;
}

/** Opens the desk in another tab of the same browser. */
const openBeside = (page) => openTab(page.context(), page.url());

/** Waits until the desk has looked for what the browser keeps. */
const untilReady = (page) => page.evaluate(() => document.querySelector('explainer-editor').updateComplete);

const kept = (page) => page.locator('explainer-editor .autosave[data-state=saved]').waitFor();

const title = (page) => page.evaluate(() => document.querySelector('explainer-editor').data.title);

/** Begins a story: an empty one, or from the list of ways to begin. */
async function begin(page, name) {
  const empty = page.getByRole('button', { name: /^With an empty story/ });
  if (!(await empty.isVisible())) await page.getByRole('button', { name: 'New…' }).click();
  await empty.click();
  await write(page, name);
}

async function write(page, name) {
  const field = page.locator('explainer-editor [id="/title"]');
  await field.fill(name);
  await field.blur();
  await kept(page);
}

/** Ends a tab as a reader does, or as a crash does. */
async function end(page, way) {
  if (way === 'closed') return page.close();
  // Playwright waits for the page of an address that crashes it.
  await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => undefined)]);
  return page.close();
}

/** Titles of the stories that “Open…” lists. */
async function listed(page) {
  await page.getByRole('button', { name: 'Open…', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a story' });
  await dialog.waitFor();
  const titles = await dialog
    .locator('.kept-stories li :is(.beginning-choice, .story-here) > b:first-child')
    .allTextContents();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return titles.map((each) => each.trim()).sort();
}

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

const WAYS = ['closed', 'crashed'];

/** Each order ends in one way on one address, and in the other way on the other. `TESTS=all` ends it in both ways on both. */
const endsOf = (host, place) =>
  process.env.TESTS === 'all' ? WAYS : [WAYS[(place + (host === HTTP_HOST ? 1 : 0)) % WAYS.length]];

for (const host of ['localhost', HTTP_HOST])
  describe(`stories in several tabs, at ${host}`, SIDE_BY_SIDE, () => {
    for (const [order, way] of ORDERS.flatMap((each, place) => endsOf(host, place).map((way) => [each, way])))
      it(`are all there after three tabs were ${way} in the order ${order.join(', ')}`, async (test) => {
        const first = await openBrowser(test, host);
        const holder = await first.context().newPage();
        const tabs = [first];
        await begin(first, TITLES[0]);
        for (const name of TITLES.slice(1)) {
          const tab = await openBeside(first);
          assert.equal(await title(tab), undefined, 'a second tab takes nothing over');
          const told = tab.getByText(/is open in another tab, so that it is not opened here/);
          await told.first().waitFor();
          assert.equal(await told.count(), tabs.length, 'each of the others is named');
          await begin(tab, name);
          tabs.push(tab);
        }
        // Each goes on with its own story after all are there.
        for (const [place, tab] of tabs.entries()) await write(tab, `${TITLES[place]}, later`);
        const url = first.url();
        for (const place of order) await end(tabs[place], way);
        await holder.goto(url);
        await untilReady(holder);
        assert.equal(await title(holder), `${TITLES[2]}, later`, 'the latest story is open');
        await holder.getByText(/2 other stories are kept in this browser/).waitFor();
        assert.deepEqual(await listed(holder), TITLES.map((name) => `${name}, later`).sort());
      });

    it('are offered after a crash, the lost one first, and what is told of another tab ends with it', async (test) => {
      const first = await openBrowser(test, host);
      await begin(first, TITLES[0]);
      const second = await openBeside(first);
      await begin(second, TITLES[1]);
      await end(second, 'crashed');
      const fresh = await openBeside(first);
      const told = fresh.locator('explainer-editor .unsaved > div > p:first-child');
      assert.match(
        (await told.allTextContents())[0],
        /^Your latest work that is open in no tab: “Strike at the docks”/,
      );
      await fresh.getByText('“The ferry” is open in another tab, so that it is not opened here as well.').waitFor();
      assert.deepEqual(await axe(fresh, { selector: 'explainer-editor' }), []);
      await first.close();
      await fresh.getByText(/^“The ferry” is open in another tab/).waitFor({ state: 'detached' });
      await fresh.getByRole('button', { name: 'Go on with it: “Strike at the docks”' }).click();
      await fresh.getByText('“Strike at the docks” is open.').waitFor();
      assert.deepEqual(await listed(fresh), TITLES.slice(0, 2).sort());
    });

    it('stay each in its tab when the tabs are loaded again', async (test) => {
      const first = await openBrowser(test, host);
      await begin(first, TITLES[0]);
      const second = await openBeside(first);
      await begin(second, TITLES[1]);
      for (const tab of [first, second, first]) {
        await tab.reload();
        await untilReady(tab);
      }
      assert.deepEqual([await title(first), await title(second)], TITLES.slice(0, 2));
      await write(first, 'The ferry runs');
      await write(second, 'Strike is over');
      await first.reload();
      await untilReady(first);
      assert.equal(await title(first), 'The ferry runs');
    });

    it('are shown in their tab, or copied, and never opened twice', async (test) => {
      const first = await openBrowser(test, host);
      await begin(first, TITLES[0]);
      const second = await openBeside(first);
      await second.getByRole('button', { name: 'Show me its tab: “The ferry”' }).first().click();
      await first.waitForFunction(() => document.title.startsWith('▶ '));
      assert.deepEqual(await axe(second, { selector: 'explainer-editor' }), []);
      await second.getByRole('button', { name: 'Make a copy here: “The ferry”' }).first().click();
      await second.getByText('This is a copy of “The ferry”.').waitFor();
      await write(second, 'The other ferry');
      await write(first, 'The ferry runs');
      assert.deepEqual(await listed(first), ['The ferry runs', 'The other ferry']);
      assert.deepEqual([await title(first), await title(second)], ['The ferry runs', 'The other ferry']);
    });

    it('have every letter after a page was left right after it was typed', async (test) => {
      const page = await openBrowser(test, host);
      await page.getByRole('button', { name: 'From an article' }).click();
      await page.getByLabel('Text of the article').fill('Mayor Ada Quill said that a ferry would run.');
      const headline = page.getByLabel('Headline of the article');
      for (let time = 1; time <= 6; time += 1) {
        const words = `The ferry to Port Ellery does not run on Sunday ${time}`;
        await headline.fill('');
        await headline.pressSequentially(words);
        await page.goto('about:blank');
        await page.goBack();
        await headline.waitFor();
        assert.equal(await headline.inputValue(), words);
      }
    });

    it('are reachable from any tab after the one in which they were deleted has crashed', async (test) => {
      const first = await openBrowser(test, host);
      const second = await openBeside(first);
      await begin(second, TITLES[0]);
      await second.getByRole('button', { name: 'Open…', exact: true }).click();
      await second.getByRole('button', { name: 'Delete: “The ferry”' }).click();
      await second.getByRole('button', { name: 'Delete “The ferry”', exact: true }).click();
      await second
        .getByRole('dialog', { name: 'Open a story' })
        .getByText('“The ferry” is deleted from this browser.')
        .waitFor();
      await end(second, 'crashed');
      await first.getByRole('button', { name: 'Open…', exact: true }).click();
      const dialog = first.getByRole('dialog', { name: 'Open a story' });
      await dialog.getByRole('button', { name: 'Bring it back: “The ferry”' }).click();
      await dialog.getByRole('button', { name: /^The ferry/ }).click();
      await first.getByText('“The ferry” is open.').waitFor();
    });

    it('are deleted one by one, by name, and come back', async (test) => {
      const page = await openBrowser(test, host);
      for (const name of TITLES) await begin(page, name);
      await page.getByRole('button', { name: 'Open…', exact: true }).click();
      await page.getByRole('button', { name: 'Delete: “The ferry”' }).click();
      await page.getByText(/^Delete “The ferry” \(no event and no statement yet\) from this browser\?/).waitFor();
      await page.getByRole('button', { name: 'Delete “The ferry”', exact: true }).click();
      await page.getByRole('button', { name: 'Bring it back: “The ferry”' }).waitFor();
      await page.reload();
      await untilReady(page);
      await page.getByRole('button', { name: 'Open…', exact: true }).click();
      await page.getByRole('button', { name: 'Bring it back: “The ferry”' }).waitFor();
      assert.deepEqual(await axe(page, { selector: 'explainer-editor' }), []);
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      assert.deepEqual(await listed(page), [...TITLES].sort(), 'the deleted one can be brought back');
      await page.getByRole('button', { name: 'Open…', exact: true }).click();
      await page.getByRole('button', { name: 'Bring it back: “The ferry”' }).click();
      await page.getByRole('button', { name: /^The ferry/ }).click();
      await page.getByText('“The ferry” is open.').waitFor();
      assert.equal(await title(page), 'The ferry');
    });

    it('have each its own Undo', async (test) => {
      const page = await openBrowser(test, host);
      await begin(page, TITLES[0]);
      await begin(page, TITLES[1]);
      const undo = page.getByRole('button', { name: 'Undo', exact: true });
      await undo.click();
      assert.equal(await title(page), undefined);
      assert.equal(await undo.isDisabled(), true, 'Undo stops at the beginning of the story');
      assert.deepEqual(await listed(page), [TITLES[1], TITLES[0]], 'the undone one is still listed');
    });
  });
