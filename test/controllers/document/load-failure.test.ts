import { expect } from '@open-wc/testing';
import { describeFailure } from '../../../src/controllers/document/problem-descriptions.js';
import { describeLoadFailure } from '../../../src/controllers/document/load-failure.js';

const page = 'https://news.example/2023/story.html';
const fetchFailed = new TypeError('Failed to fetch');
const answer = (status: number) => new Error(`${status} Whatever`, { cause: status });
const noJson = (text: string) => new SyntaxError('Unexpected token', { cause: text });

const explain = (src: string, error: unknown, from = page) =>
  describeLoadFailure({ src, error, page: { URL: from, baseURI: from } });

describe('why a document could not be loaded', () => {
  for (const [what, src, error, code, ...named] of [
    ['no file', 'a.json', answer(404), 'load-not-found', '404', 'https://news.example/2023/a.json'],
    ['a file that is gone', '/a.json', answer(410), 'load-not-found', '410', 'https://news.example/a.json'],
    ['a login', 'a.json', answer(401), 'load-forbidden', '401', 'login'],
    ['a rule of the server', 'a.json', answer(403), 'load-forbidden', '403'],
    ['a broken server', 'a.json', answer(500), 'load-failed', '500'],
    ['a page instead of JSON', 'a.json', noJson('\n<!doctype html><p>'), 'load-web-page', 'HTML', 'Put the JSON there'],
    [
      'JSON that breaks off',
      'a.json',
      noJson('{"explainer": 1,'),
      'load-not-json',
      'in line 1, column 1. What is',
      'Add “}”',
    ],
    [
      'JSON with a comma too many',
      'a.json',
      noJson('[\n  1,\n]'),
      'load-not-json',
      'in line 2, column 4. After',
      'Remove it',
    ],
    [
      'JSON with a wrong escape',
      'a.json',
      noJson('["\\q"]'),
      'load-not-json',
      'column 3. “\\q” means nothing',
      'write two: \\\\.',
    ],
    ['a text that is no JSON', 'a.json', noJson('Sorry, no'), 'load-failed', 'Unexpected token'],
    [
      'another site that says nothing of ours',
      'https://cdn.example/a.json',
      fetchFailed,
      'load-blocked',
      'cdn.example',
      'Access-Control-Allow-Origin: https://news.example”',
    ],
    [
      'the address at which a sheet of Google is edited',
      'https://docs.google.com/spreadsheets/d/1a2b/edit?gid=0#gid=0',
      fetchFailed,
      'load-blocked',
      'docs.google.com',
      'choose File → Share → Publish to the web → CSV',
    ],
    ['a server that does not answer', 'a.json', fetchFailed, 'load-unreachable', 'Content-Security-Policy'],
    ['no address', 'http://[', new TypeError('Invalid URL'), 'load-failed', 'Invalid URL'],
    ['a script of ours', 'a.csv', new TypeError('Failed to fetch dynamically imported module: x'), 'load-failed'],
    ['a thing that is no error', 'a.json', 'no', 'load-failed'],
    ['nothing', 'a.json', undefined, 'load-failed'],
  ] as const)
    it(`is told where there is ${what}`, async () => {
      const { code: found, message, cure, values } = await explain(src, error);
      expect(found).to.equal(code);
      expect(message).to.contain(src);
      for (const name of named) expect(`${message} ${cure}`).to.contain(name);
      expect(`${message} ${cure}`).not.to.match(/\{\w+\}|Failed to fetch$/);
      for (const text of [message, cure]) expect(text, 'a sentence').to.match(/[^.]\.$/);
      expect(values).to.have.property('reason');
    });

  it('is told of a page on a disk, whose origin no header can name', async () => {
    expect((await explain('a.json', fetchFailed, 'file:///home/a/story.html')).code).to.equal('load-from-disk');
    const { code, cure } = await explain('https://cdn.example/a.json', fetchFailed, 'file:///home/a/story.html');
    expect(code).to.equal('load-blocked');
    expect(cure).to.contain('Access-Control-Allow-Origin: *');
  });

  it('is the place of a mistake in the JSON inside an element, and how to mend it', async () => {
    const json = '{ "title": "T",\n}';
    const { code, message, cure } = await describeLoadFailure({
      src: null,
      error: noJson(json),
      page: { URL: page, baseURI: page },
    });
    expect(code).to.equal('json-unreadable');
    expect(message).to.equal(
      'The JSON inside the element can’t be read: it has a mistake in line 1, column 15. After this comma there is nothing.',
    );
    expect(cure).to.equal('Remove it: the last entry has none.');
  });

  it('is put into words for the page that failed', async () => {
    const [problem] = await describeFailure({ src: '/a.json', error: answer(404), page: document });
    expect(problem).to.include({ code: 'load-not-found', severity: 'error', pointer: '' });
    expect(problem?.message).to.contain(new URL('/a.json', document.baseURI).href);
  });
});
