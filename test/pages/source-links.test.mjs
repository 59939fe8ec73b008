import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { settle, useSite } from './helpers.mjs';

const site = useSite();

/** Paragraphs of a source, each a screen and more from the next. */
const paragraphs = {
  beginning: 'It begins.',
  may: 'In May he spoke of “lethal support” to others.',
  february: 'In February he spoke of “lethal support” to Moscow.',
  march: 'In March he spoke of “lethal support” to Moscow.',
  long: `The two sides ${Array.from({ length: 90 }, (_, index) => `talked of matter ${index},`).join(' ')} and parted late.`,
  gap: 'She wants to have it, as they say in that house, in both of its ways.',
  marks: 'So-called “friends”, R&D and <em>emphasised words</em>: 100% of it, he said.',
  chinese: '他说，双方应当保持对话，不应诉诸武力。',
  arabic: 'وقال إن الحوار هو السبيل الوحيد إلى السلام.',
  end: 'It ends.',
};

const sourcePage = `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>Source</title></head><body>${Object.entries(paragraphs)
    .map(([id, text]) => `<p id="p-${id}" style="margin-block-end: 2500px">${text.replace('R&D', 'R&amp;D')}</p>`)
    .join('')}</body></html>`;

const article = `<!doctype html>
  <html lang="en"><head><meta charset="utf-8"><title>An article</title>
  <script type="module" src="/dist/cdn/said-and-done.js"></script></head>
  <body>
    <event-timeline view="list" selected="e"></event-timeline>
    <who-said-what></who-said-what>
    <p><said-quote statement="s"></said-quote></p>
  </body></html>`;

/** An article whose event and statement both cite these words. */
async function openArticle(citation) {
  const { page } = await site.openMarkup(article);
  await page.route('**/source-of-a-test.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: sourcePage }),
  );
  await page.evaluate(async (words) => {
    const { fragment = '', ...anchor } = words;
    const url = `${location.origin}/source-of-a-test.html${fragment}`;
    const sources = [{ source: 'report', ...anchor }];
    const data = {
      explainer: 1,
      title: 'A story',
      lang: 'en',
      people: [{ id: 'host', name: 'The host', kind: 'person' }],
      sources: [{ id: 'report', title: 'The report', url, archive: `${location.origin}/archive-of-a-test.html` }],
      events: [{ id: 'e', title: 'It is said', date: '2023-02-18', sources }],
      statements: [{ id: 's', speaker: 'host', text: 'He spoke of it.', sources }],
    };
    for (const element of document.querySelectorAll('event-timeline, who-said-what, said-quote')) element.data = data;
  }, citation);
  await settle(page);
  await page.locator('who-said-what .note > summary').click();
  return page;
}

const linkIn = (page, element) => page.locator(`${element} a[href*="source-of-a-test"]`);

/** The ids of the paragraphs that can be seen, once the page has moved to the words. */
async function seenAfter(page, click) {
  await click();
  await page.waitForURL(/source-of-a-test/);
  await page.waitForFunction(() => window.scrollY > 0);
  return page.evaluate(() =>
    [...document.querySelectorAll('p')]
      .filter((each) => {
        const { top, bottom } = each.getBoundingClientRect();
        return bottom > 0 && top < window.innerHeight;
      })
      .map(({ id }) => id.slice(2)),
  );
}

const words = paragraphs.long.split(' ');

/** What is cited, and where a reader is to be brought. */
const cases = {
  'words that stand there once': [{ quote: 'matter 89' }, 'long'],
  'words that stand there before, told apart by what is around them': [
    { quote: 'lethal support', prefix: 'In February he spoke of “', suffix: '” to Moscow' },
    'february',
  ],
  'words that stand there before, told apart by what comes before': [
    { quote: 'lethal support', prefix: 'In March he spoke of “' },
    'march',
  ],
  'words that stand there again, told apart by what follows': [
    { quote: 'lethal support', suffix: '” to Moscow' },
    'february',
  ],
  'a long quote, by its start and its end': [{ quote: words.slice(3, 80).join(' ') }, 'long'],
  'a quote that leaves something out': [{ quote: 'have it […] ways' }, 'gap'],
  'a hyphen, a comma, an ampersand and a percent sign': [
    { quote: 'So-called “friends”, R&D and emphasised words: 100% of it' },
    'marks',
  ],
  'words without spaces between them': [{ quote: '保持对话', prefix: '双方应当' }, 'chinese'],
  'words that run from right to left': [{ quote: 'الحوار هو السبيل' }, 'arabic'],
  'words, also where the address has a fragment of its own': [{ fragment: '#p-may', quote: 'matter 89' }, 'long'],
};

describe('the link to a source opens it at', () => {
  for (const [what, [citation, place]] of Object.entries(cases))
    it(what, async () => {
      const page = await openArticle(citation);
      const seen = await seenAfter(page, () => linkIn(page, 'who-said-what').click());
      assert.deepEqual(seen, [place]);
    });

  for (const element of ['event-timeline', 'said-quote'])
    it(`the second of two equal passages, from ${element} as well`, async () => {
      const page = await openArticle(cases['words that stand there before, told apart by what is around them'][0]);
      assert.deepEqual(await seenAfter(page, () => linkIn(page, element).click()), ['february']);
    });

  it('the words by keyboard, too', async () => {
    const page = await openArticle({ quote: 'matter 89' });
    assert.deepEqual(await seenAfter(page, () => linkIn(page, 'who-said-what').press('Enter')), ['long']);
  });
});

describe('beside the link to a source', () => {
  for (const element of ['event-timeline', 'who-said-what', 'said-quote'])
    it(`stands the archived copy, in ${element}`, async () => {
      const page = await openArticle({ quote: 'matter 89' });
      const archive = page.locator(element).getByRole('link', { name: 'archived copy' });
      assert.match(await archive.getAttribute('href'), /archive-of-a-test\.html$/);
      const isAfter = await archive.evaluate((link) => {
        const source = link.getRootNode().querySelector('a[href*="source-of-a-test"]');
        return Boolean(source.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING);
      });
      assert.ok(isAfter);
    });
});

describe('a source without an address', () => {
  it('shows its passage in place', async () => {
    const { page } = await site.open('/docs/demo/');
    const card = page.locator('who-said-what .card[data-id="hysterical"]');
    const passage = card.getByText('accused Washington of being hysterical about the downing');
    assert.equal(await passage.isVisible(), false);
    await card.locator('summary').press('Enter');
    assert.equal(await passage.isVisible(), true);
    const inLine = page.locator('said-quote').getByText('providing "lethal support"');
    assert.equal(await inLine.isVisible(), false);
    await page.locator('said-quote summary').press('Enter');
    assert.equal(await inLine.isVisible(), true);
  });
});
