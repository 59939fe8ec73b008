import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { renderExplainer } from '../../../dist/ssr/index.js';
import { settle, useSite } from '../helpers.mjs';
import {
  classic,
  inlineJson,
  json,
  list,
  module,
  munich,
  pageOf,
  pictureOf,
  quiet,
  timeline,
} from './hostile-page.mjs';

const site = useSite();
const squeeze = (text) => text.replace(/\s+/g, ' ').trim();

describe('JSON that a CMS has improved', () => {
  const listening = `<script>
    addEventListener('event-timeline-problem', ({ problems }) => (globalThis.told = problems.map(({ code, message, cure }) => ({ code, text: message + cure }))));
  </script>`;
  const improvements = {
    'smart quotes': (text) => text.replaceAll('"', '”'),
    '<br> at the ends of lines': (text) => text.replaceAll(',"', ',<br>\n"'),
    paragraphs: (text) => `<p>${text}</p>`,
    entities: (text) => text.replaceAll('"', '&quot;'),
  };
  for (const [what, improve] of Object.entries(improvements))
    it(`is told clearly, in the console and in an event, and the list stays: ${what}`, async () => {
      const body = `<event-timeline><script type="application/json">${improve(json)}</script>${list}</event-timeline>`;
      const { page, troubles } = await site.openMarkup(pageOf(body, { head: listening }));
      const items = page.locator('event-timeline > ol > li').filter({ visible: true });
      assert.equal(await items.count(), munich.events.length);
      const told = await page.evaluate(() => globalThis.told);
      assert.deepEqual(
        told.map(({ code }) => code),
        ['json-unreadable'],
      );
      assert.match(told[0].text, /quot|markup|editor|JSON/);
      assert.equal(troubles.console.length, 1);
      assert.match(troubles.console[0], /<event-timeline>.*JSON/);
    });
});

describe('an element in a paragraph, from which the parser throws out lists and headings,', () => {
  const ours = {
    'JSON and a list': `<event-timeline>${inlineJson}${list}</event-timeline>`,
    'an address and a list': `<event-timeline src="/data/munich-meeting.json">${list}</event-timeline>`,
    'all that render --as light writes': renderExplainer(munich, { as: 'light', element: 'event-timeline' }),
    'the whole explainer': renderExplainer(munich, { as: 'light' }),
  };
  for (const [what, element] of Object.entries(ours))
    for (const [way, script] of Object.entries({
      'a module': module,
      'a classic script': classic,
      'a classic script that runs first': classic.replace(' defer', ''),
    }))
      it(`shows nothing twice: ${what}, ${way}`, async () => {
        const { page, troubles } = await site.openMarkup(
          pageOf(`<p>Before.</p><p>${element}</p><p>After.</p>`, { script }),
        );
        await settle(page);
        // Of our own parts some stand outside until here.
        assert.equal(await page.evaluate(() => document.querySelectorAll('body > :not(p, script)').length), 0);
        for (const { title } of munich.events) {
          const seen = page.getByRole('button', { name: squeeze(title) }).or(page.getByText(title, { exact: true }));
          assert.ok((await seen.filter({ visible: true }).count()) > 0, title);
        }
        assert.equal(
          await page
            .locator('body > p')
            .filter({ hasText: /Before|After/ })
            .count(),
          2,
        );
        assert.deepEqual(troubles, quiet);
      });

  it('leaves alone what is not its own', async () => {
    const theirs = `<ol id="theirs"><li>${munich.events[0].title}</li><li>Something else</li></ol>`;
    const { page } = await site.openMarkup(pageOf(`<p>${timeline}</p>${theirs}<h2>On</h2>`));
    await settle(page);
    assert.deepEqual(await page.locator('body > :is(ol, h2)').allTextContents(), [
      `${munich.events[0].title}Something else`,
      'On',
    ]);
  });

  it('leaves alone a list that comes after more of the paragraph', async () => {
    const { page } = await site.openMarkup(pageOf(`<p>${timeline} This list is the page’s own:</p>${list}`));
    await settle(page);
    assert.equal(await page.locator('body > ol').count(), 1);
  });

  it('shows its list once where it has nothing else', async () => {
    const { page } = await site.openMarkup(pageOf(`<p>Before. <event-timeline>${list}</event-timeline></p>`));
    assert.equal(await page.getByText(munich.events[0].title).filter({ visible: true }).count(), 1);
  });

  it('can stand in the middle of one', async () => {
    const { page, troubles } = await site.openMarkup(pageOf(`<p>Before. ${timeline} After.</p>`));
    assert.ok((await pictureOf(page, 'event-timeline')).length > 20);
    assert.deepEqual(troubles, quiet);
  });
});
