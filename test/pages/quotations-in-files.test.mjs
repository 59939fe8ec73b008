import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { findChromium, playwrightArgs } from '../../scripts/chromium.mjs';
import { useTestFonts } from '../../scripts/test/fonts.mjs';
import { makeDocx, paragraph } from '../convert/docx/docx-file.mjs';
import { importBuilt } from '../helpers/import-built.mjs';
import { alter, makeReport } from './quotations/made-up-report.mjs';

const { readRunningText } = await importBuilt('src/cli/sources/running-text.ts');
const { readSourceText } = await importBuilt('src/desk/evidence/source-text.ts');

const COUNT = 200;
const report = makeReport(COUNT);

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const paragraphs = report.paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n');
const page = (style) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Report</title>
<style>body { font: 11pt/1.4 serif } ${style}</style><nav>Home</nav><article><h1>Report</h1>${paragraphs}</article></html>`;

/** Cues of seven words each, as captions have them. */
function makeCues() {
  const words = report.paragraphs.join(' ').split(' ');
  const time = (tenths) =>
    `${String(Math.floor(tenths / 36000)).padStart(2, '0')}:${new Date(tenths * 100).toISOString().slice(14, 23)}`;
  return Array.from({ length: Math.ceil(words.length / 7) }, (_, index) => {
    const [first, second] = [words.slice(index * 7, index * 7 + 4), words.slice(index * 7 + 4, index * 7 + 7)];
    const lines = [first.join(' '), second.join(' ')].filter((line) => line !== '').map(escaped);
    return { times: `${time(index * 25)} --> ${time(index * 25 + 24)}`, lines };
  });
}

/** Allows breaks in long words. Chromium under test has no rules of its own for them. */
const withHyphens = (html) =>
  html.replace(/[a-z]{9,}(?=[^<>]*<\/p>)/g, (word) => word.replace(/[a-z]{4}(?=[a-z]{3})/g, '$&\u00ad'));

const heads = {
  displayHeaderFooter: true,
  headerTemplate: '<div style="font-size: 8pt; width: 100%; text-align: center">The Harbour Courier</div>',
  footerTemplate:
    '<div style="font-size: 8pt; width: 100%; text-align: center">Page <span class="pageNumber"></span></div>',
  margin: { top: '25mm', bottom: '25mm', left: '20mm', right: '20mm' },
};

let browser;
before(async () => {
  await useTestFonts();
  browser = await chromium.launch({
    args: playwrightArgs,
    executablePath: findChromium(),
    chromiumSandbox: process.getuid?.() !== 0,
  });
});
after(() => browser?.close());

async function print(html, options = {}) {
  const tab = await browser.newPage();
  await tab.setContent(html);
  const pdf = await tab.pdf({ format: 'A4', ...options });
  await tab.close();
  return pdf;
}

const FILES = [
  ['HTML', 'report.html', () => page('')],
  [
    'WebVTT',
    'report.vtt',
    () =>
      `WEBVTT\n\n${makeCues()
        .map(({ times, lines }) => `${times}\n${lines.join('\n')}\n`)
        .join('\n')}`,
  ],
  [
    'SubRip',
    'report.srt',
    () =>
      makeCues()
        .map(
          ({ times, lines }, index) => `${index + 1}\r\n${times.replaceAll('.', ',')}\r\n${lines.join('\r\n')}\r\n\r\n`,
        )
        .join(''),
  ],
  ['a Word document', 'report.docx', () => makeDocx(report.paragraphs.map(paragraph).join(''))],
  ['a PDF of one column', 'report.pdf', () => print(page(''), heads)],
  ['a PDF with hyphens', 'report.pdf', () => print(withHyphens(page('p { text-align: justify; width: 60mm }')), heads)],
  [
    'a PDF of two columns',
    'report.pdf',
    () => print(page('article { columns: 2; hyphens: auto; text-align: justify }'), heads),
  ],
  ['a PDF with indents', 'report.pdf', () => print(page('p { margin: 0; text-indent: 2em }'), heads)],
];

describe('quotations are proven in files as they are', () => {
  for (const [what, name, make] of FILES) {
    it(`in ${what}: at least 99 % of ${COUNT}, and none of ${COUNT} that were altered`, async (test) => {
      const bytes = new Uint8Array(Buffer.from(await make()));
      const { text } = await readRunningText(name, bytes, 'source');
      const source = readSourceText(text);
      const isProven = (quote) => source.findAll(quote).length > 0;
      const missed = report.quotations.filter((quote) => !isProven(quote));
      const altered = report.quotations.map(alter).filter(isProven);
      test.diagnostic(`${what}: ${COUNT - missed.length} of ${COUNT} found, ${altered.length} altered ones proven`);
      assert.deepEqual(altered, []);
      assert.ok(missed.length <= COUNT / 100, `Not found: ${missed.slice(0, 5).join('\n')}`);
    });
  }
});
