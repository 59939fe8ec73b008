import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { importBuilt } from '../../../helpers/import-built.mjs';

const { choosePage, decodeBody, readArchive } = await importBuilt('src/cli/sources/archive/read-archive.ts');

const record = (type, url, block) => {
  const head = `WARC/1.1\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(block)}\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), Buffer.from(block), Buffer.from('\r\n\r\n')]);
};
const answer = (url, body, headers = {}, status = '200 OK') => {
  const lines = Object.entries({ 'Content-Type': 'text/html; charset=utf-8', ...headers }).map(
    ([name, value]) => `${name}: ${value}\r\n`,
  );
  return record(
    'response',
    url,
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${lines.join('')}\r\n`), Buffer.from(body)]),
  );
};
const page = (words) => `<!doctype html><p>${words}</p>`;

const URL_OF_PAGE = 'https://news.example/report';
const records = [
  record('warcinfo', '', 'software: ours'),
  record('request', URL_OF_PAGE, 'GET /report HTTP/1.1\r\n\r\n'),
  answer('https://news.example/', page('A longer page of the site, with more words than the others.')),
  answer(URL_OF_PAGE, page('It is so.')),
  answer('https://news.example/a.js', 'x'.repeat(500), { 'Content-Type': 'text/javascript' }),
];
const warc = Buffer.concat(records);
const textAt = (bytes, url, name = 'a.warc') => decodeBody(choosePage(readArchive(name, bytes), url)).toString();

describe('a page of an archive', () => {
  it('is that at the address of the source', () => assert.equal(textAt(warc, URL_OF_PAGE), page('It is so.')));

  for (const address of ['http://www.news.example/report/', 'https://news.example/report#second'])
    it(`is found as ${address}`, () => assert.equal(textAt(warc, address), page('It is so.')));

  it('is found where its address leads', () => {
    const moved = answer('https://news.example/old', '', { Location: '/report' }, '301 Moved Permanently');
    assert.equal(textAt(Buffer.concat([moved, warc]), 'https://news.example/old'), page('It is so.'));
  });

  it('is the largest one where the archive has none at the address', () => {
    for (const address of [undefined, 'https://other.example/']) assert.match(textAt(warc, address), /longer page/);
  });

  it('is the good one where a server failed at first', () => {
    const failed = answer(URL_OF_PAGE, page('Internal error. '.repeat(9)), {}, '500 Internal Server Error');
    assert.equal(textAt(Buffer.concat([failed, warc]), URL_OF_PAGE), page('It is so.'));
  });

  it('is found in an archive that is packed record by record', () =>
    assert.equal(
      textAt(Buffer.concat(records.map((each) => gzipSync(each))), URL_OF_PAGE, 'a.warc.gz'),
      page('It is so.'),
    ));

  it('is found in a collection (WACZ)', () => {
    const wacz = zipSync({ 'archive/data.warc.gz': gzipSync(warc), 'pages/pages.jsonl': Buffer.from('{}') });
    assert.equal(textAt(wacz, URL_OF_PAGE, 'a.wacz'), page('It is so.'));
  });

  it('may be a resource without an answer', () => {
    const resource = record('resource', URL_OF_PAGE, 'It is so.')
      .toString()
      .replace('WARC-Type', 'Content-Type: text/plain\r\nWARC-Type');
    assert.equal(textAt(Buffer.from(resource), URL_OF_PAGE), 'It is so.');
  });
});

describe('the body of an archived page', () => {
  const body = page('It is so.');
  const chunked = (bytes) =>
    Buffer.concat([
      Buffer.from('5;a=b\r\n'),
      bytes.subarray(0, 5),
      Buffer.from(`\r\n${(bytes.length - 5).toString(16)}\r\n`),
      bytes.subarray(5),
      Buffer.from('\r\n0\r\n\r\n'),
    ]);
  const zipped = gzipSync(body);
  const table = [
    ['in chunks', chunked(Buffer.from(body)), { 'Transfer-Encoding': 'chunked' }],
    ['packed', zipped, { 'Content-Encoding': 'gzip' }],
    ['packed with Brotli', brotliCompressSync(body), { 'Content-Encoding': 'br' }],
    ['packed without a header', deflateRawSync(body), { 'Content-Encoding': 'deflate' }],
    ['packed, in chunks', chunked(zipped), { 'Content-Encoding': 'gzip', 'Transfer-Encoding': 'chunked' }],
    [
      'unpacked, with headers of before',
      Buffer.from(body),
      { 'Content-Encoding': 'br', 'Transfer-Encoding': 'chunked' },
    ],
  ];
  for (const [what, bytes, headers] of table)
    it(`is read if it is ${what}`, () => assert.equal(textAt(answer(URL_OF_PAGE, bytes, headers), URL_OF_PAGE), body));
});

describe('a damaged archive', () => {
  it('is read as far as it goes', () => {
    assert.equal(textAt(warc.subarray(0, warc.length - 300), URL_OF_PAGE), page('It is so.'));
    const packed = Buffer.concat([gzipSync(Buffer.concat(records.slice(0, 4))), gzipSync(records[4]).subarray(0, 40)]);
    assert.equal(textAt(packed, URL_OF_PAGE, 'a.warc.gz'), page('It is so.'));
  });

  const table = [
    ['a.warc.gz', Buffer.from('no archive'), /^The archive is damaged, or too large\.$/],
    ['a.wacz', Buffer.from('no archive'), /^The archive is damaged\.$/],
    ['a.wacz', zipSync({ 'a.txt': Buffer.from('a') }), /^The archive has no page, text or PDF in it\.$/],
    ['a.warc', record('warcinfo', '', 'a'), /^The archive has no page, text or PDF in it\.$/],
  ];
  for (const [name, bytes, message] of table)
    it(`is told in a sentence: ${name} with ${bytes.length} bytes`, () =>
      assert.throws(() => choosePage(readArchive(name, bytes), undefined), { message }));

  it('with lengths that are none is read in linear time', () => {
    const strange = ['-1', '1e9', 'x', '99999999999'].map(
      (length) => `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${length}\r\n\r\nHTTP/1.1 200 OK`,
    );
    for (const text of [
      ...strange,
      strange[0].repeat(20_000),
      'WARC/'.repeat(100_000),
      `WARC/${'\r\n'.repeat(100_000)}`,
    ]) {
      const began = performance.now();
      readArchive('a.warc', Buffer.from(text));
      assert.ok(performance.now() - began < 5_000);
    }
  });
});
