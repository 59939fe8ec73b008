import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { importBuilt } from '../../helpers/import-built.mjs';

const { parseJson } = await importBuilt('src/cli/check/parse-json.ts');
const { makeLineIndex } = await importBuilt('src/cli/check/line-index.ts');
const { CHECK_PROBLEMS } = await importBuilt('src/cli/check/check-problems.ts');

const valueOf = (text) => parseJson(text).json?.value;
const faultOf = (text) => parseJson(text).fault;
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
    ['json-comma-extra', '[1,, 2]', 2],
    ['json-not-closed', '{"a": [1', 6],
    ['json-text-not-closed', '["a\nb"]', 1],
    ['json-text-not-closed', '["a', 1],
    ['json-mark-wrong', '{“a”: 1}', 1],
    ['json-mark-wrong', "['a']", 1],
    ['json-escape-unknown', '["a\\x"]', 3],
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

describe('lines', () => {
  it('end with LF, CR LF or CR, and columns count from 1', () => {
    const at = makeLineIndex('ab\ncd\r\nef\rgh');
    const places = [0, 1, 2, 3, 7, 11].map((offset) => Object.values(at(offset)).join(':'));
    assert.deepEqual(places, ['1:1', '1:2', '1:3', '2:1', '3:1', '4:2']);
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
