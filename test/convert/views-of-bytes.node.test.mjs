import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { zipSync } from 'fflate';
import { importBuilt } from '../helpers/import-built.mjs';
import { makeDocx, paragraph } from './docx/docx-file.mjs';
import { makePdf } from './pdf/pdf-file.mjs';

const { readRunningText } = await importBuilt('src/cli/sources/running-text.ts');
const { readArchive } = await importBuilt('src/cli/sources/archive/read-archive.ts');
const { fromWorkbook } = await importBuilt('src/convert/workbook/from-workbook.ts');

const MARGIN = 32;

/** The same bytes in a larger buffer, whose other bytes are letters. */
function inLargerBuffer(bytes) {
  const whole = new Uint8Array(bytes.length + 2 * MARGIN).fill(0x41);
  whole.set(bytes, MARGIN);
  return whole.subarray(MARGIN, MARGIN + bytes.length);
}

const VIEWS = {
  'have a buffer of their own': (bytes) => new Uint8Array(bytes),
  'are a part of a larger buffer': inLargerBuffer,
  'are a Buffer, which is a part of a larger one': (bytes) => {
    const { buffer, byteOffset, length } = inLargerBuffer(bytes);
    return Buffer.from(buffer, byteOffset, length);
  },
};

const WORDS = 'We could not wait any longer.';
const RESPONSE = `HTTP/1.1 200 OK\r\n\r\n${WORDS}`;
const WARC = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/\r\nContent-Length: ${RESPONSE.length}\r\n\r\n${RESPONSE}\r\n\r\n`;
const latin = (text) => Buffer.from(text, 'latin1');

const FILES = {
  'a Word document': ['a.docx', makeDocx(paragraph(WORDS)), WORDS],
  'a PDF': ['a.pdf', makePdf([[WORDS]]), WORDS],
  'a text in UTF-8': ['a.txt', Buffer.from(`“${WORDS}”`), `“${WORDS}”`],
  'a text in UTF-16': ['a.txt', Buffer.from(`\ufeff${WORDS}`, 'utf16le'), WORDS],
  'a text in Windows-1252': [
    'a.txt',
    latin('Le caf\u00e9 est ferm\u00e9 \u00e0 Gen\u00e8ve.'),
    'Le café est fermé à Genève.',
  ],
  'a page': ['a.html', Buffer.from(`<p>${WORDS}</p>`), WORDS],
};

for (const [how, view] of Object.entries(VIEWS))
  describe(`bytes that ${how}`, () => {
    for (const [what, [name, bytes, text]] of Object.entries(FILES))
      it(`are read as ${what}`, async () =>
        assert.equal((await readRunningText(name, view(bytes), 'source')).text.trim(), text));

    it('are read as a workbook, for a story and as a source', async () => {
      const bytes = view(readFileSync(new URL('workbook/files/library.xlsx', import.meta.url)));
      const { document, problems } = await fromWorkbook(bytes);
      assert.equal(document.events.length, 4);
      assert.ok(!problems.some(({ code }) => code === 'conversion-workbook-unreadable'));
      assert.match((await readRunningText('a.xlsx', bytes, 'source')).text, /The two ministers meet/);
    });

    it('are read as an archive, packed or not', () => {
      const archives = { 'a.warc': Buffer.from(WARC), 'a.wacz': zipSync({ 'archive/a.warc': Buffer.from(WARC) }) };
      for (const [name, bytes] of Object.entries(archives))
        assert.deepEqual(
          readArchive(name, view(bytes)).map(({ body }) => body.toString()),
          [WORDS],
        );
    });

    it('stay as they were', async () => {
      for (const [name, bytes] of Object.values(FILES)) {
        const given = view(bytes);
        await readRunningText(name, given, 'source');
        assert.deepEqual([...given], [...bytes]);
      }
    });
  });
