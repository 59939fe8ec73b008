import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { useSite } from './helpers.mjs';

const site = useSite();

const classic = '<script src="/dist/cdn/said-and-done.iife.js"></script>';
const module = '<script type="module" src="/dist/cdn/said-and-done.js"></script>';

const article = (...scripts) => `<!doctype html>
  <html lang="en">
    <head>
      <meta charset="utf-8">
      <title>An article</title>
      ${scripts.join('\n')}
    </head>
    <body>
      <main>
        <h1>An article</h1>
        <news-explainer src="/data/munich-meeting.json"></news-explainer>
      </main>
    </body>
  </html>`;

/** As strict as publishers get: no inline style or script, and no text that becomes markup. */
const policy = (trustedTypes) =>
  `default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

const isDrawn = (page) =>
  page.evaluate(() => Boolean(document.querySelector('news-explainer').shadowRoot?.querySelector('*')));

const alone = {
  'the ES module': [module],
  'the classic script': [classic],
  'the classic script, twice': [classic, classic],
};
const together = {
  'the classic script beside the ES module': [classic, module],
  'the ES module beside the classic script': [module, classic],
};

async function assertQuietlyDrawn(scripts, trustedTypes) {
  const headers = { 'content-security-policy': policy(trustedTypes) };
  const { page, troubles } = await site.openMarkup(article(...scripts), { headers });
  assert.ok(await isDrawn(page), 'nothing was drawn');
  const console = troubles.console.filter((text) => !/is registered already/.test(text));
  assert.deepEqual({ ...troubles, console }, { console: [], foreign: [], missing: [] });
}

describe('a page shows the story under a strict policy, without a word in the console or a request to elsewhere,', () => {
  for (const [way, scripts] of Object.entries(alone)) it(`with ${way}`, () => assertQuietlyDrawn(scripts, 'lit-html'));

  // Each bundle has a Lit of its own, and each Lit its policy. That the first stays is said in a warning.
  for (const [way, scripts] of Object.entries(together))
    it(`with ${way}`, () => assertQuietlyDrawn(scripts, "lit-html 'allow-duplicates'"));
});

describe('a document in another format', () => {
  const events = [
    { start_date: { year: '2023', month: '2' }, text: { headline: 'A meeting', text: '<p>In <b>Munich</b></p>' } },
  ];
  const timeline = `<event-timeline><script type="application/json">${JSON.stringify({ events })}</script></event-timeline>`;
  for (const [way, scripts] of Object.entries({ 'the ES module': [module], 'the classic script': [classic] }))
    it(`is shown by ${way}, which loads what reads it`, async () => {
      const html = article(...scripts).replace(/<news-explainer.*<\/news-explainer>/, timeline);
      const { page, troubles } = await site.openMarkup(html);
      await page.getByText('A meeting').first().waitFor();
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });
});

describe('an ES module', () => {
  // Minifiers drop comments, and browsers look for this one at the very beginning.
  for (const name of ['said-and-done.js', 'event-timeline.js'])
    it(`lets browsers compile what runs first beside the main thread: ${name}`, () =>
      assert.match(readFileSync(`${root}/dist/cdn/${name}`, 'utf8'), /^\/\/# allFunctionsCalledOnLoad\n/));
});

describe('the classic script', () => {
  it('loads what a reader asks for from beside itself', async () => {
    const headers = { 'content-security-policy': policy('lit-html') };
    const { page, troubles } = await site.openMarkup(article(classic), { headers });
    await page.getByRole('button', { name: 'Find' }).first().click();
    await page.getByRole('searchbox').first().fill('balloon');
    await page
      .getByText(/^\d of 8/)
      .first()
      .waitFor();
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });
});
