import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { importBuilt } from '../../helpers/import-built.mjs';

const { describeFirstFault, JSON_FAULTS, readJson } = await importBuilt('src/convert/json/json-faults.ts');

const faultOf = (text) => readJson(text).faults?.[0];
const faultsOf = (text) => readJson(text).faults.map(({ code, at }) => `${code} ${at}`);

describe('the first fault of a text that is no JSON is told with its place and its cure', () => {
  // prettier-ignore
  const sentences = [
    ['{\n  "events": [\n    1,\n  ]\n}', '3:6 After this comma there is nothing. Remove it: the last entry has none.'],
    ['{\r\n  "a": 1,\r\n}', '2:9 After this comma there is nothing. Remove it: the last entry has none.'],
    ['[1,, 2]', '1:3 After this comma there is another one, and nothing between them. Remove one of them, or write what is missing.'],
    ['{ "a": 1\n  "b": 2 }', '2:3 A comma or “}” is missing before “"b"”. Put a comma between entries. Straight marks within a text need a backslash: \\".'],
    ['{ "a" 1 }', '1:7 A colon is missing after “a”. Write "a": and then the value.'],
    ['{ a: 1 }', '1:3 A field’s name must stand here, not “a”. Put the name in straight marks: "title".'],
    ['{ "date": 2023-02-18 }', '1:11 A value must stand here, not “2023-02-18”. Write a text in straight marks, a number, a list […], an object {…}, true, false or null.'],
    ['{ "title": “T” }', '1:12 JSON needs straight double marks here; “ is none. Write ". Word processors change marks: edit JSON in a plain editor.'],
    ['{ "title": "T\n }', '1:12 This text is not closed before its line ends. Close it with a straight mark, ". A line break in a text is written \\n.'],
    ['[[1]\n', '1:1 What is opened here is not closed before the end. Add “]” where it ends; the text may have been cut off.'],
    ['{} x', '1:4 The document has ended before “x”. Remove what follows; there may be two documents.'],
    ['["\\q"]', '1:3 “\\q” means nothing in JSON. For a backslash write two: \\\\.'],
    ['', '1:1 There is nothing here. Begin with { "explainer": 1, "title": … }.'],
    ['{ "{found}" 1 }', '1:13 A colon is missing after “{found}”. Write "{found}": and then the value.'],
  ];
  for (const [text, sentence] of sentences)
    it(JSON.stringify(text), () => {
      const { line, column, message, cure } = describeFirstFault(text);
      assert.equal(`${line}:${column} ${message} ${cure}`, sentence);
    });

  it('and there is none in JSON', () => {
    for (const text of ['{ "a": [], "b": {}, "c": [{ "d": -1.5e3 }, "x\\"y", null, true] }', '[]', '"a"'])
      assert.equal(describeFirstFault(text), undefined, text);
  });
});

describe('what is no JSON', () => {
  const faults = [
    ['json-empty', ' \n', 2],
    ['json-value-expected', '{"a": }', 6],
    ['json-name-expected', '{a: 1}', 1],
    ['json-colon-missing', '{"a" 1}', 5],
    ['json-comma-missing', '{"a": 1 "b": 2}', 8],
    ['json-comma-extra', '[1, 2,]', 5],
    ['json-comma-doubled', '[1,, 2]', 2],
    ['json-not-closed', '{"a": [1', 6],
    ['json-text-not-closed', '["a\nb"]', 1],
    ['json-text-not-closed', '["a', 1],
    ['json-mark-wrong', '{“a”: 1}', 1],
    ['json-mark-wrong', "['a']", 1],
    ['json-escape-unknown', '["a\\x"]', 3],
    ['json-character-forbidden', '["a\tb"]', 3],
    ['json-comment', '[1, // one\n2]', 4],
    ['json-goes-on', '{} {}', 3],
    ['json-too-deep', '['.repeat(501), 500],
  ];
  for (const [code, text, at] of faults)
    it(`has a place: ${code} in ${text.slice(0, 20)}`, () => {
      const fault = faultOf(text);
      assert.deepEqual([fault.code, fault.at], [code, at]);
    });

  it('has an example for each code', () => {
    assert.deepEqual(new Set(faults.map(([code]) => code)), new Set(Object.keys(JSON_FAULTS)));
  });

  it('is never too much for the stack', () => {
    assert.equal(faultOf('['.repeat(1_000_000)).code, 'json-too-deep');
  });
});

describe('all faults of a text are named at once', () => {
  const texts = [
    ['[1 2, 3,, 4, x]', 'json-comma-missing 3', 'json-comma-doubled 7', 'json-value-expected 13'],
    [
      '{“a”: “b c”, "d": tru, e: 1,}',
      ...['mark-wrong 1', 'mark-wrong 6', 'value-expected 18', 'name-expected 23', 'comma-extra 27'].map(
        (fault) => `json-${fault}`,
      ),
    ],
    ['{"a" 1, "b": }', 'json-colon-missing 5', 'json-value-expected 13'],
    ['{"a": 1,\n"b" [{ "c": 1 }],\n"d": 2}', 'json-colon-missing 13'],
    ['{"a": “Hello, my friend: go”, "b": ‘c’}', 'json-mark-wrong 6', 'json-mark-wrong 35'],
    [
      '{"a": "C:\\said\\done", "b": "x\ty"}',
      'json-escape-unknown 9',
      'json-escape-unknown 14',
      'json-character-forbidden 29',
    ],
    ['{"a": 2023-02-18, "b": 01}', 'json-value-expected 6', 'json-value-expected 23'],
    ['{"a": "x,\n "b": [1 2]}', 'json-text-not-closed 6', 'json-comma-missing 19'],
    ['{ // one\n"a": 1 /* two */}', 'json-comment 2', 'json-comment 16'],
    ['[{"a": 1}\n{"a": 2}\n{"a": 3', 'json-comma-missing 10', 'json-comma-missing 19', 'json-not-closed 19'],
  ];
  for (const [text, ...faults] of texts) it(text, () => assert.deepEqual(faultsOf(text), faults));

  const once = [
    ['a quotation within a text', '{"a": "he said "no" to it", "b": 1}', 'json-comma-missing 16'],
    ['a bracket of the other kind', '{"a": [1, 2}', 'json-comma-missing 11'],
    ['a value that the file has no more', '{"title": ', 'json-value-expected 10'],
    ['the end of a file', '{"a": {"b": [1,', 'json-not-closed 12'],
    ['a page of HTML', '<!doctype html>\n<title>x</title>', 'json-value-expected 0'],
  ];
  for (const [name, text, fault] of once)
    it(`and one fault is named once: ${name}`, () => assert.deepEqual(faultsOf(text), [fault]));

  it('as the command prints them', async () => {
    const { openDocument } = await importBuilt('src/cli/check/open-document.ts');
    const { problems } = await openDocument('story.json', { text: '{\n"title": “A”,\n"events": [1 2],\n}' });
    assert.deepEqual(
      problems.map(({ code, start }) => `${start.line}:${start.column} ${code}`),
      ['2:10 json-mark-wrong', '3:14 json-comma-missing', '3:16 json-comma-extra'],
    );
  });

  for (const [name, space] of Object.entries({
    'a no-break space': '\u00a0',
    'a byte order mark': '\ufeff',
    'a form feed': '\f',
  }))
    it(`and ${name} at the end of a file is one`, () => {
      assert.notEqual(faultsOf(`{"a": 1}${space}`).length, 0);
      assert.equal(readJson('{"a": 1}\r\n\t ').faults, undefined);
    });

  it('and there is one wherever JSON.parse refuses a text', () => {
    const pieces = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"',
      '1',
      '01',
      '-',
      'true',
      'nul',
      ' ',
      '\n',
      '\u00a0',
      '“',
      '//',
      '\\',
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const { faults } = readJson(text);
        assert.equal(faults !== undefined, !isJson(text), JSON.stringify(text));
        assert.notEqual(faults?.length, 0, JSON.stringify(text));
        const places = (faults ?? []).map(({ at }) => at);
        assert.deepEqual(
          places,
          [...places].sort((a, b) => a - b),
          JSON.stringify(text),
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('up to a hundred', () => {
    assert.equal(faultsOf(`[${'x, '.repeat(1000)}1]`).length, 100);
  });
});

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
