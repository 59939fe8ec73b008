import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { importBuilt } from '../../helpers/import-built.mjs';

const { parseJson } = await importBuilt('src/cli/check/parse-json.ts');

const valueOf = (text) => parseJson(text).json?.value;
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

function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
