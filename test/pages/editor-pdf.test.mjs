import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { propose } from '../../dist/propose/index.js';
import { pdfjsAnswers } from '../../scripts/pdfjs.mjs';
import { makePdf } from '../convert/pdf/pdf-file.mjs';
import { bridgeClosedInFull } from './editor-articles.mjs';
import { documentOf, readCard } from './editor-draft.mjs';
import { deskPolicy, useSite } from './helpers.mjs';

const site = useSite({ headers: deskPolicy, answers: pdfjsAnswers });

const { text: article } = bridgeClosedInFull;
const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** Prints the article on small pages with running heads, as a newspaper would keep it. */
async function printArticle(page, style = '') {
  const tab = await page.context().newPage();
  const [title, ...paragraphs] = article.split('\n\n').map(escaped);
  await tab.setContent(`<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title>
    <style>body { font: 11pt/1.4 serif } ${style}</style><h1>${title}</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}`);
  const edge = (words) => `<div style="font-size: 8pt; width: 100%; text-align: center">${words}</div>`;
  const pdf = await tab.pdf({
    format: 'A6',
    displayHeaderFooter: true,
    headerTemplate: edge('The Ellery Courier'),
    footerTemplate: edge('Page <span class="pageNumber"></span>'),
    margin: { top: '25mm', bottom: '25mm', left: '10mm', right: '10mm' },
  });
  await tab.close();
  return pdf;
}

async function openDesk() {
  const opened = await site.open('/docs/demo/desk.html');
  await opened.page.getByRole('button', { name: 'From an article' }).click();
  const open = (buffer) =>
    opened.page
      .locator('explainer-editor .article-form input[type=file]')
      .setInputFiles({ name: 'report.pdf', mimeType: 'application/pdf', buffer });
  return { ...opened, open };
}

const textOf = async (page) => {
  await page.waitForFunction(
    () => document.querySelector('explainer-editor').shadowRoot.querySelector('#article-text').value !== '',
  );
  return page.getByLabel('Text of the article').inputValue();
};

/** Proposes from a text, and leaves out the offsets. */
async function proposalsOf(text) {
  const { people, events, statements } = await propose(text, { published: '2024-05-16' });
  return {
    people: people.map(({ name, role }) => [name, role]),
    events: events.map(({ title, date }) => [title, date]),
    statements: statements.map(({ speaker, form, text: words }) => [speaker, form, words]),
  };
}

describe('a PDF is opened at the desk, under a strict policy', () => {
  for (const [what, style] of [
    ['a PDF of one column', ''],
    ['a PDF of two columns', 'body { columns: 2; column-gap: 10mm } h1 { column-span: all }'],
  ])
    it(`${what} gives the same proposals as its text`, async () => {
      const { page, open, troubles } = await openDesk();
      await open(await printArticle(page, style));
      const text = await textOf(page);
      assert.deepEqual(await proposalsOf(text), await proposalsOf(article));
      assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
    });

  it('what is cited has its page', async () => {
    const { page, open, troubles } = await openDesk();
    await open(await printArticle(page));
    await textOf(page);
    await page.getByLabel('Who published it').fill('Ellery Courier');
    await page.getByLabel('Day of publication').fill('16 May 2024');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('explainer-editor #draft-card').waitFor();
    const label = await page.getByText(/^In the article, on page \d$/).textContent();
    const { isStatusOpen } = await readCard(page);
    await page.locator('explainer-editor #draft-card').press(isStatusOpen ? '1' : 'Enter');
    await page.waitForFunction(() => document.querySelector('explainer-editor').data.events?.length === 1);
    const { events } = await documentOf(page);
    assert.equal(`In the article, on page ${events[0].sources[0].page}`, label.trim());
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });

  it('one that is damaged, has a password or has pictures alone is told in a sentence', async () => {
    const { page, open, troubles } = await openDesk();
    for (const [content, message] of [
      [Buffer.from('%PDF-1.7\nnothing'), 'The PDF is damaged. Open it, and print it as PDF once more.'],
      [makePdf([['A page.']], { isLocked: true }), 'It has a password. Save it without one.'],
      [makePdf([[]]), 'Its pages are pictures without text. Have their letters recognized (OCR) first.'],
    ]) {
      await open(content);
      await page.getByText(message).waitFor();
    }
    assert.deepEqual(troubles, { console: [], foreign: [], missing: [] });
  });
});
