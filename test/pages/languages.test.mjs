import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../scripts/setup.mjs';
import { renderExplainer } from '../../dist/ssr/index.js';
import { settle, useSite } from './helpers.mjs';
import { recordShifts, shiftsOf, slowDownScripts } from './layout-shift.mjs';

const site = useSite();
const stylesheet = '/dist/cdn/said-and-done.css';
const munich = JSON.parse(readFileSync(`${root}data/munich-meeting.json`, 'utf8'));
const json = JSON.stringify(munich).replaceAll('<', '\\u003c');

/** A page in a language, which keeps room for stories, with a paragraph below this one. */
const pageIn = (lang, story) => `<!doctype html>
  <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
    <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>An article</title>
      <link rel="stylesheet" href="${stylesheet}">
      <style>news-explainer { --said-min-block-size: 100vh }</style>
      <script type="module" src="/dist/cdn/said-and-done.js"></script>
    </head>
    <body><main>${story}<p>What stands below.</p></main></body>
  </html>`;

const stories = {
  'server markup': (lang) => renderExplainer(munich, { as: 'html', stylesheet, locale: lang }),
  'inline data': () => `<news-explainer><script type="application/json">${json}</script></news-explainer>`,
  src: () => '<news-explainer src="/data/munich-meeting.json"></news-explainer>',
};

/** “By topic” and “Timeline”, buttons that only script draws: the words of a language are there. */
const words = { ar: ['حسب الموضوع', 'الخط الزمني'], zh: ['按议题', '时间轴'] };

describe('while the words of another language are loaded', () => {
  for (const [name, storyIn] of Object.entries(stories))
    for (const lang of Object.keys(words))
      for (const width of [1280, 768, 360])
        it(`nothing moves: ${name} in ${lang}, ${width} px wide, on a slow network`, async () => {
          let languages = 0;
          const { page, troubles } = await site.openMarkup(pageIn(lang, storyIn(lang)), {
            width,
            prepare: async (opened) => {
              await recordShifts(opened);
              await slowDownScripts(opened, 100);
              // Last of all: whatever else there is has been drawn by then.
              await opened.route(new RegExp(`/${lang}-[^/]+\\.js$`), async (route) => {
                languages += 1;
                await new Promise((resolve) => setTimeout(resolve, 600));
                await route.continue();
              });
            },
          });
          await page.locator('who-said-what .toolbar button').first().waitFor();
          await settle(page);
          for (const word of words[lang].slice(0, width < 640 ? 1 : 2))
            assert.ok((await page.getByRole('button', { name: word }).count()) > 0, word);
          assert.deepEqual(await shiftsOf(page), []);
          assert.equal(languages, 1);
          assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
        });
});
