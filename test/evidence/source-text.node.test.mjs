import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../helpers/import-built.mjs';

const { readSourceText } = await importBuilt('src/evidence/source-text.ts');

const text = `He cautioned China against providing “lethal
support” to Russia’s invasion. It was a\u00a0rare meeting.

Officials spoke of “lethal support” again. The cafe\u0301 was closed.
`;
const source = readSourceText(text);
const found = (quote) => source.findAll(quote).map((passage) => source.charactersOf(passage, quote));

describe('a quote stands in its source', () => {
  const table = [
    ['as it is', 'cautioned China', ['cautioned China']],
    ['with marks of another shape', `providing "lethal support' to`, ['providing “lethal support” to']],
    ['with other white space', 'against  providing “lethal support”', ['against providing “lethal support”']],
    ['with another kind of space', 'a rare meeting', ['a rare meeting']],
    ['more than once', '“lethal support”', ['“lethal support”', '“lethal support”']],
    ['with a letter composed in another way', 'The caf\u00e9 was', ['The cafe\u0301 was']],
    ['with an omission', 'He cautioned China […] to Russia’s', ['He cautioned China […] to Russia’s']],
  ];
  for (const [how, quote, words] of table) it(how, () => assert.deepEqual(found(quote), words));
});

describe('a quote does not stand in its source', () => {
  const table = [
    ['with one letter less', 'against providing “letal support”'],
    ['with another capital', 'He cautioned china'],
    ['with half a word', 'He caution'],
    ['with words left out in silence', 'He cautioned against'],
    ['with an omission beyond a paragraph', 'rare meeting […] Officials spoke'],
    ['with pieces in another order', 'to Russia […] He cautioned'],
    ['without words', ' '],
  ];
  for (const [how, quote] of table) it(how, () => assert.deepEqual(found(quote), []));
});

describe('the nearest passage', () => {
  const nearest = (quote) => {
    const near = source.findNearest(quote);
    return near && source.charactersOf(near.passage, quote);
  };

  it('is that with the fewest differences, in whole words', () => {
    assert.equal(nearest('against providing “letal support” to'), 'against providing “lethal support” to');
    assert.equal(nearest('It was a rere meetin'), 'It was a rare meeting');
  });

  it('is none where nothing is like the quote', () => {
    assert.equal(nearest('The weather in Lisbon stayed fine all week'), undefined);
  });

  it('says whether it stands alone', () => {
    assert.equal(source.findNearest('“letal support”').isAlone, false);
    assert.equal(source.findNearest('against providing “letal support”').isAlone, true);
  });

  it('is found in a long text in a moment, and none for what is longer than a quote', () => {
    const other = Array.from({ length: 6_000 }, (_, index) => `Sentence ${index} says something of its own. `).join('');
    const words = Array.from({ length: 120 }, (_, index) => `w${(index * 7919) % 1000}`).join(' ');
    const long = readSourceText(`${other}${words}. ${other}`);
    const before = process.cpuUsage();
    const near = long.findNearest(words.replace('w919', 'w918'));
    assert.equal(near.distance, 1);
    assert.equal(near.isAlone, true);
    assert.equal(long.charactersOf(near.passage, ''), words);
    assert.equal(long.findNearest('Some words. '.repeat(900)), undefined);
    assert.ok(process.cpuUsage(before).user / 1_000 < 5_000);
  });

  it('counts what differs', () => {
    assert.equal(source.findNearest('He cautionned Chine against').distance, 2);
  });
});

describe('prefix and suffix', () => {
  const [first, second] = source.findAll('lethal support');
  it('tell one passage from another', () => {
    assert.deepEqual([source.isBefore('providing “', first), source.isBefore('providing “', second)], [true, false]);
    assert.deepEqual([source.isAfter('" again', first), source.isAfter('" again', second)], [false, true]);
  });
});
