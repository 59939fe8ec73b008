import { expect } from '@open-wc/testing';
import { describeLoadFailure } from '../../../src/controllers/document/load-failure.js';
import { findJsonMistake } from '../../../src/model/problems/json-mistake.js';

describe('the mistake of a text that is no JSON', () => {
  for (const [text, reason] of [
    ['{\n  "events": [\n    1,\n  ]\n}', 'in line 3, column 6, nothing follows this comma'],
    ['{\r\n  "a": 1,\r\n}', 'in line 2, column 9, nothing follows this comma'],
    ['[1,, 2]', 'in line 1, column 3, nothing follows this comma'],
    ['{ "a": 1\n  "b": 2 }', 'in line 2, column 3, a comma or the end is missing before “"b"”'],
    ['{ "a" 1 }', 'in line 1, column 7, a colon is missing before “1”'],
    ['{ a: 1 }', 'in line 1, column 3, a name in straight marks is missing before “a”'],
    ['{ "date": 2023-02-18 }', 'in line 1, column 11, a value is missing before “2023-02-18”'],
    ['{ "title": “T” }', 'in line 1, column 12, “ is no straight double mark'],
    ['{ "title": "T\n }', 'in line 1, column 12, this text is not closed before its line ends'],
    ['[[1]\n', 'in line 1, column 1, what is opened here is never closed'],
    ['{} x', 'in line 1, column 4, a comma or the end is missing before “x”'],
  ] as const)
    it(`is found in ${JSON.stringify(text)}`, () => expect(findJsonMistake(text)?.reason).to.equal(reason));

  it('is none where a text is JSON, or has only a wrong escape', () => {
    for (const text of ['{ "a": [], "b": {}, "c": [{ "d": -1.5e3 }, "x\\"y", null, true] }', '[]', '"a"', '["\\q"]'])
      expect(findJsonMistake(text), text).to.equal(undefined);
  });

  const tell = (json: string) => {
    const error = new Error('Bad escape', { cause: json });
    return describeLoadFailure({
      src: null,
      error,
      page: { URL: 'https://news.example/', baseURI: 'https://news.example/' },
    });
  };

  it('is told with its line and its cure where it stands in the page', () => {
    const { code, message, cure } = tell('{ "title": "T",\n}');
    expect(code).to.equal('json-unreadable');
    expect(message).to.equal(
      'The JSON inside the element can’t be read: in line 1, column 15, nothing follows this comma.',
    );
    expect(cure).to.equal('Remove it: the last entry has none.');
  });

  it('is what the engine says where nothing else is known', () => {
    expect(tell('["\\q"]').message).to.contain('Bad escape');
  });
});
