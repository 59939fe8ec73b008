import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { makeDocx, paragraph } from '../../convert/docx/docx-file.mjs';
import { findIn, inFolder, run } from '../run-cli.mjs';
import { makePdf } from '../../convert/pdf/pdf-file.mjs';

const URL_OF_TALK = 'https://news.example/talk';

/** A story that quotes once from the source `talk`. */
const story = (citation = {}, words = 'could not wait any longer') =>
  JSON.stringify({
    explainer: 1,
    title: 'T',
    lang: 'en',
    people: [{ id: 'a', name: 'A', kind: 'person' }],
    sources: [{ id: 'talk', title: 'Talk', kind: 'transcript', url: URL_OF_TALK }],
    events: [],
    statements: [
      {
        id: 's',
        date: '2024-05-14',
        speaker: 'a',
        text: `“${words}”`,
        sources: [{ source: 'talk', quote: words, ...citation }],
      },
    ],
  });

const VTT = `WEBVTT

00:12:34.000 --> 00:12:37.000
<v Ada Quill>We could not

00:12:37.000 --> 00:12:39.000
<v Ada Quill>wait any longer.

00:40:00.000 --> 00:40:02.000
<v Tom Barrow>Nobody waited.
`;

const PAGES = [['A first page.'], ['We could not', 'wait any longer.'], ['The third page.']];

/** The problems of a check against one file that aren’t about the little story itself. */
const check = (name, content, document) =>
  inFolder({ 'a.json': document, [name]: content }, (cwd) =>
    findIn(['--source', `talk=${name}`, 'a.json'], { cwd }).problems.filter(({ code }) => code.startsWith('quote-')),
  );
const shown = ({ code, severity, pointer, cure }) => [code, severity, pointer, cure];
const CITATION = '/statements/0/sources/0';

describe('--source, with a transcript', () => {
  it('proves a quotation over several cues, and says when it is heard', () => {
    inFolder({ 'a.json': story({ time: '12:34' }), 'talk.vtt': VTT }, (cwd) => {
      const { stdout } = run(['check', '--quiet', '--source', 'talk=talk.vtt', 'a.json'], { cwd });
      assert.match(
        stdout,
        /1 of 1 quotes from “talk” stand in talk\.vtt\.\n {2}at 00:12:34: “could not wait any longer”\n/,
      );
    });
  });

  for (const time of ['12:34', '0:12:38', '00:12:34,500', '12:33'])
    it(`finds nothing to mend where the citation says ${time}`, () =>
      assert.deepEqual(check('talk.vtt', VTT, story({ time })), []));

  it('warns of another time', () =>
    assert.deepEqual(check('talk.vtt', VTT, story({ time: '40:00' })).map(shown), [
      ['quote-time-differs', 'warning', `${CITATION}/time`, 'Write "time": "00:12:34".'],
    ]));

  it('advises to tell the time', () =>
    assert.deepEqual(check('talk.vtt', VTT, story()).map(shown), [
      ['quote-time-missing', 'advice', `${CITATION}/quote`, 'Add "time": "00:12:34", so that readers find it.'],
    ]));

  it('shows the nearest words with their time', () => {
    const [{ code, cure, values }] = check('talk.vtt', VTT, story({}, 'could not weit any longer'));
    assert.deepEqual(
      [code, cure],
      ['quote-not-in-source', 'Nearest is, at 00:12:34: “could not wait any longer”. Copy it from there.'],
    );
    assert.equal(values.line, undefined);
  });
});

describe('--source, with a PDF', () => {
  const pdf = makePdf(PAGES);

  for (const page of ['2', 'p. 2', '1–3'])
    it(`finds nothing to mend where the citation says page ${page}`, () =>
      assert.deepEqual(check('talk.pdf', pdf, story({ page })), []));

  it('warns of another page, and advises to tell it', () => {
    assert.deepEqual(check('talk.pdf', pdf, story({ page: '3' })).map(shown), [
      ['quote-page-differs', 'warning', `${CITATION}/page`, 'Write "page": "2".'],
    ]);
    assert.deepEqual(
      check('talk.pdf', pdf, story()).map(({ code }) => code),
      ['quote-page-missing'],
    );
  });

  it('says what is wrong with a file that can’t be read', () => {
    for (const [content, message] of [
      [
        Buffer.from('%PDF-1.7\nnothing'),
        /^talk\.pdf: The PDF is damaged\. Open it, and print it as PDF once more\.\n$/,
      ],
      [makePdf(PAGES, { isLocked: true }), /^talk\.pdf: It has a password\. Save it without one\.\n$/],
      [makePdf([[]]), /^talk\.pdf: Its pages are pictures without text\./],
    ])
      inFolder({ 'a.json': story(), 'talk.pdf': content }, (cwd) => {
        const { status, stderr } = run(['check', '--source', 'talk=talk.pdf', 'a.json'], { cwd });
        assert.equal(status, 3);
        assert.match(stderr, message);
      });
  });
});

describe('--source, with other files', () => {
  const html = '<!doctype html><title>x</title><nav>Home</nav><p>We could not\n<b>wait</b> any&nbsp;longer.</p>';
  const response = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${html}`;
  const warc = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: ${URL_OF_TALK}\r\nContent-Length: ${response.length}\r\n\r\n${response}\r\n\r\n`;
  for (const [name, content] of [
    ['talk.html', html],
    ['saved', html],
    ['talk.docx', makeDocx(paragraph('We could not wait any longer.'))],
    [
      'talk.srt',
      '1\n00:00:01,000 --> 00:00:02,000\nWe could not\n\n2\n00:00:02,000 --> 00:00:03,000\nwait any longer.\n',
    ],
    ['talk.warc', warc],
    ['talk.txt', 'We could not wait any longer.'],
  ])
    it(`proves a quotation in ${name}, and no other`, () => {
      const codes = (document) => check(name, content, document).map(({ code }) => code);
      assert.ok(!codes(story({ time: '0:01' })).includes('quote-not-in-source'));
      assert.deepEqual(codes(story({ time: '0:01' }, 'could wait any longer')), ['quote-not-in-source']);
    });

  it('names the page of an archive in which it looked', () => {
    const [{ message }] = check('talk.warc', warc, story({}, 'could wait any longer'));
    assert.match(message, /does not stand in talk\.warc \(https:\/\/news\.example\/talk\)\./);
  });

  it('names the paragraph where the file has no lines', () => {
    const [{ cure }] = check(
      'talk.docx',
      makeDocx(['One.', 'We could not wait.'].map(paragraph).join('')),
      story({}, 'could not weit'),
    );
    assert.match(cure, /^Nearest is, in paragraph 2:/);
  });
});
