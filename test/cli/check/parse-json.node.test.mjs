import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { importBuilt } from '../../helpers/import-built.mjs';

const { parseJson } = await importBuilt('src/cli/check/parse-json.ts');
const { makeLineIndex } = await importBuilt('src/cli/check/line-index.ts');
const { CHECK_PROBLEMS } = await importBuilt('src/cli/check/check-problems.ts');

const valueOf = (text) => parseJson(text).json?.value;
const faultOf = (text) => parseJson(text).faults?.[0];
const faultsOf = (text) => parseJson(text).faults.map(({ code, at }) => `${code} ${at}`);
const standsAt = (text, pointer, part = 'rangeOf') => {
  const { start, end } = parseJson(text).json[part](pointer);
  return text.slice(start, end);
};

describe('JSON is parsed as JSON.parse does', () => {
  it('whatever the value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        assert.deepEqual(valueOf(text), JSON.parse(text));
      }),
      { seed: 20_230_218, numRuns: 300 },
    );
  });

  it('whatever is broken in a text', () => {
    const text = readFileSync('data/caesar.json', 'utf8').slice(0, 1500);
    const cut = fc.tuple(fc.nat(text.length), fc.nat(3), fc.constantFrom('', ',', '"', '}', ']', '\\', '1', 'x', '//'));
    fc.assert(
      fc.property(cut, ([at, length, put]) => {
        const broken = text.slice(0, at) + put + text.slice(at + length);
        assert.equal('json' in parseJson(broken), isJson(broken), broken.slice(Math.max(0, at - 20), at + 20));
      }),
      { seed: 20_230_218, numRuns: 500 },
    );
  });

  it('with a member called __proto__, which changes nothing', () => {
    const value = valueOf('{"__proto__":{"title":"x"}}');
    assert.equal(value.title, undefined);
    assert.deepEqual(Object.keys(value), ['__proto__']);
  });

  it('after a byte order mark', () => {
    assert.deepEqual(valueOf('\ufeff{"a":1}'), { a: 1 });
  });
});

describe('a pointer leads to its place', () => {
  const text = '{\n  "a": [1, {"b/c": "x\\"y"}],\n  "d": {}\n}';

  const places = { '': text, '/a/1/b~1c': '"x\\"y"', '/a/0': '1', '/d': '{}' };
  for (const [pointer, place] of Object.entries(places))
    it(`“${pointer}”`, () => assert.equal(standsAt(text, pointer), place));

  it('of a name', () => assert.equal(standsAt(text, '/a/1/b~1c', 'nameRangeOf'), '"b/c"'));

  it('that is not there: to where what should hold it begins', () => {
    const { start } = parseJson(text).json.rangeOf('/d/date');
    assert.equal(start, text.indexOf('{}'));
  });

  it('through text or a number: to that', () => {
    assert.equal(standsAt(text, '/a/0/b'), '1');
  });

  it('of a name that stands twice: to the last, which counts', () => {
    const twice = '{"a":1,"a":2}';
    assert.equal(standsAt(twice, '/a'), '2');
    assert.deepEqual(parseJson(twice).json.repeated, [{ pointer: '/a', name: 'a' }]);
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
    const codes = Object.keys(CHECK_PROBLEMS).filter((code) => code.startsWith('json-') && code !== 'json-name-twice');
    assert.deepEqual(new Set(faults.map(([code]) => code)), new Set(codes));
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
      assert.deepEqual(valueOf('{"a": 1}\r\n\t '), { a: 1 });
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
        const { faults } = parseJson(text);
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

describe('lines', () => {
  it('end with LF, CR LF or CR, and columns count from 1', () => {
    const at = makeLineIndex('ab\ncd\r\nef\rgh');
    const places = [0, 1, 2, 3, 7, 11].map((offset) => Object.values(at(offset)).join(':'));
    assert.deepEqual(places, ['1:1', '1:2', '1:3', '2:1', '3:1', '4:2']);
  });
});

describe('lines', () => {
  it('end with LF, CR LF or CR, and columns count from 1', () => {
    const at = makeLineIndex('ab\ncd\r\nef\rgh');
    const places = [0, 1, 2, 3, 7, 11].map((offset) => Object.values(at(offset)).join(':'));
    assert.deepEqual(places, ['1:1', '1:2', '1:3', '2:1', '3:1', '4:2']);
  });
});
