import { expect } from '@open-wc/testing';
import { parseArchieML, type ArchieValue } from '../../../src/convert/archieml/parse-archieml.js';
import { shortestTime } from '../../helpers/shortest-time.js';

function plain(value: ArchieValue): unknown {
  if (value.kind === 'text') return value.value;
  if (value.kind === 'list') return value.items.map(plain);
  return Object.fromEntries([...value.members].map(([key, member]) => [key, plain(member)]));
}

describe('ArchieML', () => {
  // The package archieml 0.5.0 reads all of these alike, and 80,000 texts made of such lines.
  const table: readonly (readonly [what: string, lines: readonly string[], value: unknown])[] = [
    ['keys with texts', ['title: A', 'lang:en', 'some text', 'a b: c'], { title: 'A', lang: 'en' }],
    ['keys within keys', ['a.b: c', 'a.d: e'], { a: { b: 'c', d: 'e' } }],
    ['the last text of a key', ['a: b', 'a: c'], { a: 'c' }],
    ['texts of several lines', ['a: b', 'c', '', '\\d: e', ':end'], { a: 'b\nc\n\nd: e' }],
    ['one line of a text that never ends', ['a: b', 'c', 'd: e'], { a: 'b', d: 'e' }],
    ['objects', ['{a}', 'b: c', '{}', 'd: e'], { a: { b: 'c' }, d: 'e' }],
    ['objects in objects', ['{a}', 'b: c', '{.d}', 'e: f', '{}', 'g: h'], { a: { b: 'c', d: { e: 'f' }, g: 'h' } }],
    ['lists of texts', ['[a]', '* b', '* c: d', '[]', 'e: f'], { a: ['b', 'c: d'], e: 'f' }],
    [
      'lists of objects, each of which begins with the same key',
      ['[a]', 'b: 1', 'c: 2', 'b: 3', '[]'],
      { a: [{ b: '1', c: '2' }, { b: '3' }] },
    ],
    [
      'lists in lists',
      ['[a]', 'b: 1', '[.c]', '* x', '* y', '[]', 'd: 2', 'b: 3', '[]'],
      { a: [{ b: '1', c: ['x', 'y'], d: '2' }, { b: '3' }] },
    ],
    [
      'lists in free form',
      ['[+a]', 'One.', 'quote: Two.', '[]'],
      {
        a: [
          { type: 'text', value: 'One.' },
          { type: 'quote', value: 'Two.' },
        ],
      },
    ],
    ['nothing between :skip and :endskip', ['a: b', ':skip', 'c: d', ':endskip', 'e: f'], { a: 'b', e: 'f' }],
    ['nothing after :ignore', ['a: b', ':ignore', 'c: d'], { a: 'b' }],
    ['capitals in commands', ['a: b', 'c', ':END'], { a: 'b\nc' }],
  ];
  for (const [what, lines, value] of table)
    it(`has ${what}`, () => {
      for (const end of ['\n', '\r\n']) expect(plain(parseArchieML(lines.join(end)))).to.deep.equal(value);
    });

  it('reaches no prototype by its keys', () => {
    const text = '__proto__.a: 1\n{constructor.prototype}\nb: 2\n{}\n[__proto__.list]\n* 3\n[]\n[x]\n__proto__: 4\n[]';
    const { members } = parseArchieML(text);
    expect([...members.keys()]).to.deep.equal(['__proto__', 'constructor', 'x']);
    for (const name of ['a', 'b', 'list']) expect(Object.hasOwn(Object.prototype, name), name).to.equal(false);
  });

  it('knows the line of each value', () => {
    const { members } = parseArchieML('text\na: b\n[c]\n* d\n\n* e');
    const list = members.get('c');
    expect(members.get('a')?.line).to.equal(2);
    expect(list?.kind === 'list' && list.items.map(({ line }) => line)).to.deep.equal([4, 6]);
  });

  for (const text of [
    `[ ${'+.'.repeat(50_000)}`,
    `[${' '.repeat(100_000)}`,
    `[${'+'.repeat(50_000)}${' '.repeat(50_000)}`,
    `${' '.repeat(100_000)}:`,
    'a'.repeat(100_000),
    '[.a]\n'.repeat(20_000),
    `${'a.'.repeat(20_000)}b: c`,
  ])
    it(`takes a moment whatever stands there: ${text.slice(0, 8).trim()}`, () => {
      expect(shortestTime(() => parseArchieML(text), 300)).to.be.below(300);
    });
});
