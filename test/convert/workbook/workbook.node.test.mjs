import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { importBuilt } from '../../helpers/import-built.mjs';

const { fromWorkbook } = await importBuilt('src/convert/workbook/from-workbook.ts');

const file = (name) => new Uint8Array(readFileSync(new URL(`files/${name}.xlsx`, import.meta.url)));
const rowsOf = ({ document }) => document.events.map(({ date, title }) => [date, title]);
const codesOf = ({ problems }) => problems.map(({ code, pointer }) => `${code} ${pointer}`);

/** A workbook with other parts in the place of its own. */
const changed = (name, change) => zipSync({ ...unzipSync(file(name)), ...change(unzipSync(file(name))) });

describe('a workbook of LibreOffice', () => {
  it('has a title above two rows of merged heads, an empty row, and dates as exact as they are shown', async () => {
    const conversion = await fromWorkbook(file('libreoffice'));
    assert.deepEqual(conversion.problems, []);
    assert.equal(conversion.document.title, 'The bridge of Ahlen');
    assert.deepEqual(rowsOf(conversion), [
      ['2019', 'The council asks for a bridge'],
      ['2020-05/2021-03', 'It is built, “on time”'],
      ['2021-04-09', 'It opens'],
      ['2022-11-30T19:30', 'A ship strikes it'],
    ]);
    assert.equal(conversion.document.events[1].summary, 'Steel, wood and patience.');
    assert.deepEqual(conversion.document.events[0].place, { name: 'Ahlen' });
  });

  it('names the rows of its problems as the workbook does', async () => {
    const conversion = await fromWorkbook(file('libreoffice'));
    assert.equal(conversion.originOf('/events/2/date'), '/8/Start');
  });
});

describe('a workbook of a library', () => {
  it('has rich text, a link, the result of a formula, and an error in a cell', async () => {
    const conversion = await fromWorkbook(file('library'), { title: 'A quarrel' });
    assert.equal(conversion.document.title, 'A quarrel');
    assert.deepEqual(rowsOf(conversion), [
      ['2023-02-18', 'The two ministers meet'],
      ['2022-02', 'Partnership'],
      ['', 'A made-up title'],
      ['2022-02-24T05:30', 'The invasion'],
    ]);
    assert.deepEqual(codesOf(conversion), ['conversion-date-missing /4/When']);
    assert.deepEqual(
      conversion.document.sources.map(({ title, url }) => [title, url]),
      [
        ['A report', 'https://news.example/meeting'],
        ['https://news.example/war', 'https://news.example/war'],
      ],
    );
  });

  it('may be a sheet for TimelineJS; columns that are not read are told', async () => {
    const conversion = await fromWorkbook(file('timelinejs'));
    assert.deepEqual(rowsOf(conversion), [
      ['2023-02-04', 'The balloon is shot down'],
      ['2023-02', 'Talks'],
    ]);
    assert.deepEqual(codesOf(conversion), ['conversion-lost /1/Notes']);
  });
});

describe('a workbook whose XML is written in another way', () => {
  const rewritten = (rewrite) =>
    changed('library', (files) =>
      Object.fromEntries(
        Object.entries(files)
          .filter(([path]) => /^xl\/(?:workbook|styles|worksheets\/sheet1)\.xml$|\.rels$/.test(path))
          .map(([path, bytes]) => [path, strToU8(rewrite(strFromU8(bytes)))]),
      ),
    );
  const plain = file('library');
  const table = [
    ['with single quotes', (xml) => xml.replace(/="([^"']*)"/g, "='$1'")],
    ['with line breaks in its tags', (xml) => xml.replace(/ ([\w:]+)="/g, '\n$1="')],
    [
      'with comments',
      (xml) =>
        xml.replace(
          /<(sheets|sheetData|cellXfs|Relationships)([^>]*)>/g,
          '$&<!-- <sheet/><c r="A1" s="9"/><xf numFmtId="9"/> -->',
        ),
    ],
    [
      'with another prefix for relations',
      (xml) => xml.replace(/\br:id=/g, 'rel:id=').replace('xmlns:r=', 'xmlns:rel='),
    ],
  ];
  for (const [how, rewrite] of table)
    it(`${how} has the same dates and links`, async () => {
      assert.deepEqual((await fromWorkbook(rewritten(rewrite))).document, (await fromWorkbook(plain)).document);
    });
});

describe('a workbook with more than is read', () => {
  it('tells of other sheets and of notes above the heads, and takes no entry for a head', async () => {
    const { document, problems } = await fromWorkbook(file('two-sheets'));
    assert.equal(document.title, 'The flood');
    assert.deepEqual(rowsOf({ document }), [
      ['2024-05-01', 'The river rises'],
      ['2024-05', 'End'],
    ]);
    assert.deepEqual(
      problems.map(({ code, values }) => [code, values.text]),
      [
        ['conversion-workbook-left-out', 'Compiled by the desk Not checked'],
        ['conversion-workbook-left-out', 'People'],
      ],
    );
  });
});

describe('a file that is no workbook', () => {
  const reasonOf = async (bytes) => {
    const { document, problems } = await fromWorkbook(bytes);
    assert.deepEqual(document.events, []);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['conversion-workbook-unreadable'],
    );
    return problems[0].message;
  };

  it('is told by what it is', async () => {
    assert.match(await reasonOf(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0])), /old workbook \(\.xls\)/);
    assert.match(await reasonOf(zipSync({ 'a.txt': strToU8('a') })), /a zip file, and no Excel workbook/);
    assert.match(await reasonOf(file('library').slice(0, 3000)), /damaged/);
    assert.match(await reasonOf(new Uint8Array()), /damaged/);
    const broken = changed('library', () => ({ 'xl/worksheets/sheet1.xml': strToU8('<worksheet><sheetData><row') }));
    assert.match(await reasonOf(broken), /damaged/);
  });

  it('is not unpacked where it would fill the memory', async () => {
    const bomb = changed('library', () => ({ 'xl/worksheets/sheet9.xml': new Uint8Array(101_000_000) }));
    assert.ok(bomb.length < 500_000);
    assert.match(await reasonOf(bomb), /too large/);
  });

  it('may be a workbook without anything in it, which is an empty sheet', async () => {
    const empty = changed('library', () => ({
      'xl/worksheets/sheet1.xml': strToU8(
        '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>',
      ),
    }));
    assert.ok(codesOf(await fromWorkbook(empty)).includes('conversion-sheet-empty '));
  });
});
