import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { settle, useSite } from './helpers.mjs';

const site = useSite();

const COUNT = 18;
const number = (index) => String(index + 1).padStart(2, '0');
const eachOf = (make) => Array.from({ length: COUNT }, (_, index) => make(number(index), index));

/** A story in which each title, name, date, text and source is no other’s. */
const story = {
  explainer: 1,
  title: 'A bridge',
  lang: 'en',
  sides: ['Council', 'Residents'].map((name) => ({ id: name, name })),
  topics: eachOf((at) => ({ id: `topic-${at}`, name: `Topic ${at}` })),
  people: eachOf((at, index) => ({
    id: `person-${at}`,
    name: `Speaker ${at}`,
    kind: 'person',
    role: `Office ${at}`,
    side: index % 3 === 0 ? 'Residents' : 'Council',
  })),
  sources: eachOf((at) => ({ id: `source-${at}`, title: `Minutes ${at}`, kind: 'report', publisher: `Archive ${at}` })),
  events: eachOf((at, index) => ({
    id: `event-${at}`,
    title: `Session ${at}`,
    date: `20${number(index)}-06-01`,
    summary: `Summary ${at}. ${'The bridge was the subject of a long debate in the town hall. '.repeat(1 + (index % 3))}`,
    sources: [`source-${at}`],
  })),
  statements: eachOf((at, index) => ({
    id: `said-${at}`,
    speaker: `person-${at}`,
    topics: [`topic-${at}`],
    date: `20${number(index)}-07-01`,
    text: `Words ${at}. ${'The bridge was closed for good, for which there were many reasons. '.repeat(1 + (index % 4))}`,
    sources: [`source-${at}`],
  })),
};

const pageOf = (tag, attributes = '') =>
  `<!doctype html><html lang="en"><title>A page</title><script type="module" src="/dist/cdn/said-and-done.js"></script>
  <body><div id="before"></div><${tag} ${attributes}><script type="application/json">${JSON.stringify(story)}</script></${tag}></body></html>`;

async function open(tag, attributes) {
  const { page } = await site.openMarkup(pageOf(tag, attributes));
  await page.keyboard.press('Control');
  await page.waitForLoadState('networkidle');
  await settle(page);
  return page;
}

/** The words of each printed page, without spaces, where so much stands before the story. */
async function print(page, spacePx) {
  await page.evaluate((px) => (globalThis.before.style.blockSize = `${px}px`), spacePx);
  const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4', margin })), verbosity: 0 })
    .promise;
  const pages = [];
  for (let at = 1; at <= pdf.numPages; at += 1) {
    const { items } = await (await pdf.getPage(at)).getTextContent();
    pages.push(items.map(({ str }) => str.replace(/\s/g, '')).join(''));
  }
  await pdf.destroy();
  return pages;
}

/** Prints a story at many places of its first page, and asserts that each pair of texts stands on one page. */
async function assertTogether(page, pairs) {
  const tight = (text) => text.replace(/\s/g, '');
  const torn = [];
  for (let spacePx = 0; spacePx < 400; spacePx += 36) {
    const pages = await print(page, spacePx);
    assert.ok(pages.length > 1, 'all of it stands on one page');
    for (const [first, last] of pairs) {
      const together = pages.some((words) => words.includes(tight(first)) && words.includes(tight(last)));
      if (!together) torn.push(`${spacePx} px: ${first} | ${last}`);
    }
  }
  assert.deepEqual(torn, []);
}

const VIEWS = ['positions', 'conversation', 'speakers'];

describe('a page break', () => {
  for (const view of VIEWS)
    it(`goes through no card of a statement: ${view}`, async () => {
      const page = await open('who-said-what', `view="${view}"`);
      await assertTogether(
        page,
        eachOf((at) => [`Words ${at}.`, `Archive ${at}`]),
      );
    });

  it('goes through no card of a statement in the list of events', async () => {
    const statements = story.statements.map((statement, index) => ({ ...statement, at: `event-${number(index)}` }));
    const page = await open('event-timeline');
    await page.locator('event-timeline').evaluate((element, data) => (element.data = data), { ...story, statements });
    await settle(page);
    await assertTogether(
      page,
      eachOf((at) => [`Words ${at}.`, `Archive ${at}`]),
    );
  });

  it('comes after no heading: of topics, dates, speakers and events', async () => {
    for (const [tag, attributes, pairs] of [
      ['who-said-what', 'view="positions"', eachOf((at) => [`Topic ${at}`, `Words ${at}.`])],
      ['who-said-what', 'view="conversation"', eachOf((at) => [`July 20${at}`, `Words ${at}.`])],
      ['who-said-what', 'view="speakers"', eachOf((at) => [`Speaker ${at}`, `Words ${at}.`])],
      ['event-timeline', '', eachOf((at) => [`Session ${at}`, `Summary ${at}.`])],
    ])
      await assertTogether(await open(tag, attributes), pairs);
  });
});
