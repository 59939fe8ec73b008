import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, useSite } from './helpers.mjs';

const site = useSite();

const pageWith = (story, lang = 'en') => `<!doctype html>
  <html lang="${lang}">
    <meta charset="utf-8">
    <title>An article</title>
    <script type="module" src="/dist/cdn/said-and-done.js"></script>
    ${story}
  </html>`;

const explainer = (inside) => `<news-explainer src="/data/munich-meeting.json">${inside}</news-explainer>`;

/** Opens a page whose chunk of a feature can't be loaded, until `mend` is called. */
async function openWithout(feature, story, lang) {
  const chunk = `**/dist/cdn/chunks/*/${feature}-*.js`;
  const { page } = await site.openMarkup(pageWith(story, lang), {
    prepare: (opened) => opened.route(chunk, (route) => route.abort()),
  });
  return { page, mend: () => page.unroute(chunk) };
}

const notice = (page) => page.getByRole('alert').filter({ hasText: 'This part could not be loaded.' });
const tryAgain = (page) => page.getByRole('button', { name: 'Try again' });

async function assertMended(page, wanted) {
  await wanted.first().waitFor();
  await settle(page);
  assert.equal(await notice(page).count(), 0, 'the notice stays');
}

describe('a part that can’t be loaded is told to the reader where it was asked for, and loaded when they try again:', () => {
  it('the fields to find events by', async () => {
    const { page, mend } = await openWithout('search', explainer('<event-timeline></event-timeline>'));
    await page.getByRole('button', { name: 'Find' }).click();
    await notice(page).waitFor();
    await mend();
    await tryAgain(page).click();
    await assertMended(page, page.getByRole('searchbox'));
  });

  it('what readers do at all', async () => {
    const { page, mend } = await openWithout('interaction', explainer('<event-timeline></event-timeline>'));
    assert.equal(await notice(page).count(), 0, 'nobody has asked for it yet');
    await page.getByRole('button', { name: 'Find' }).click();
    await notice(page).waitFor();
    await mend();
    await tryAgain(page).click();
    // What was pressed before is done now.
    await assertMended(page, page.getByRole('searchbox'));
  });

  it('what can be saved', async () => {
    const { page, mend } = await openWithout('save', explainer('<event-timeline></event-timeline>'));
    await page.getByRole('button', { name: 'Download' }).click();
    await notice(page).waitFor();
    await mend();
    await tryAgain(page).click();
    await assertMended(page, page.getByRole('button', { name: 'Data (JSON)' }));
  });

  it('another view of statements', async () => {
    const { page, mend } = await openWithout('conversation', explainer('<who-said-what></who-said-what>'));
    await page.getByRole('button', { name: 'In order' }).click();
    await notice(page).waitFor();
    await mend();
    await tryAgain(page).click();
    await assertMended(page, page.locator('.conversation, .talk, .said').first());
  });

  it('the walk through a story', async () => {
    const story = '<news-explainer src="/data/munich-meeting.json" story></news-explainer>';
    const { page, mend } = await openWithout('story-walk', story);
    await page.getByRole('button', { name: 'Walk through the story' }).click();
    await notice(page).waitFor();
    await mend();
    await tryAgain(page).click();
    await notice(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Walk through the story' }).click();
    await assertMended(page, page.getByRole('button', { name: 'Leave the walk' }));
  });

  it('a quote in running text', async () => {
    const quote = '<p>He <said-quote statement="lethal-support">spoke</said-quote>.</p>';
    const { page, mend } = await openWithout('quote-template', explainer(quote));
    await notice(page).waitFor();
    assert.match(await page.locator('p').first().innerText(), /^He spoke/);
    await mend();
    await tryAgain(page).click();
    await assertMended(page, page.locator('said-quote').getByText('Antony Blinken'));
  });

  it('in the language of the page', async () => {
    const quote = '<p><said-quote statement="lethal-support"></said-quote></p>';
    const { page, mend } = await openWithout('quote-template', explainer(quote), 'de');
    await page.getByText('Dieser Teil konnte nicht geladen werden.').waitFor();
    await mend();
    await page.getByRole('button', { name: 'Noch einmal versuchen' }).click();
    await page.locator('said-quote').getByText('Antony Blinken').waitFor();
  });
});

it('the console says to whoever has copied the script alone what is missing beside it', async () => {
  const { page, troubles } = await site.openMarkup(pageWith(explainer('<event-timeline></event-timeline>')), {
    prepare: (opened) => opened.route('**/dist/cdn/chunks/**', (route) => route.abort()),
  });
  await page.getByRole('button', { name: 'Find' }).click();
  // The chart lacks its file as well.
  await notice(page).last().waitFor();
  assert.match(troubles.console.join('\n'), /<event-timeline> lacks a file: copy its folder\./);
});

it('a note below the element says to whoever builds the page why a part is missing, until it is there', async () => {
  const { page, mend } = await openWithout('search', explainer('<event-timeline></event-timeline>'));
  await page.getByRole('button', { name: 'Find' }).click();
  const note = page.locator('.for-editors').getByText('<event-timeline> lacks a file, which the console names');
  await note.waitFor();
  await mend();
  await tryAgain(page).click();
  await note.waitFor({ state: 'detached' });
});

it('the note says that Vite must start anew where it refuses a part that it has bundled, and so does the console', async () => {
  const page = pageWith(`<script type="module" src="/@vite/client"></script>
    ${explainer('<event-timeline></event-timeline>')}`);
  const refuse = (route) => route.fulfill({ status: 504, body: 'Outdated Optimize Dep' });
  const opened = await site.openMarkup(page, {
    prepare: async (before) => {
      await before.route('**/@vite/client', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
      await before.route('**/dist/cdn/chunks/*/search-*.js', refuse);
    },
  });
  await opened.page.getByRole('button', { name: 'Find' }).click();
  const cure = /<event-timeline> lacks a file.* Restart the server of Vite with --force, and reload the page\./;
  await opened.page.locator('.for-editors').getByText(cure).waitFor();
  assert.match(opened.troubles.console.join('\n'), cure);
});

it('warnings for developers that can’t be loaded trouble nobody', async () => {
  const aborted = [];
  const { troubles } = await site.openMarkup(pageWith(explainer('<event-timeline></event-timeline>')), {
    prepare: (opened) =>
      opened.route('**/warn-developers-*.js', (route) => {
        aborted.push(route.request().url());
        return route.abort();
      }),
  });
  assert.ok(aborted.length > 0, 'nothing asked for them');
  assert.deepEqual(
    troubles.console.filter((line) => !line.includes('ERR_FAILED')),
    [],
  );
});
