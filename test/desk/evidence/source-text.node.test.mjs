import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importBuilt } from '../../helpers/import-built.mjs';

const { readSourceText } = await importBuilt('src/desk/evidence/source-text.ts');

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

/** Counts the letters that are read one by one meanwhile. */
function countComparedLetters(find) {
  const { charCodeAt } = String.prototype;
  let count = 0;
  String.prototype.charCodeAt = function (at) {
    count += 1;
    return charCodeAt.call(this, at);
  };
  try {
    return { result: find(), count };
  } finally {
    String.prototype.charCodeAt = charCodeAt;
  }
}

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

  it('is found in a long text by comparing few of its letters', () => {
    const other = Array.from({ length: 6_000 }, (_, index) => `Sentence ${index} says something of its own. `).join('');
    const words = Array.from({ length: 120 }, (_, index) => `w${(index * 7919) % 1000}`).join(' ');
    const long = readSourceText(`${other}${words}. ${other}`);
    const { result: near, count } = countComparedLetters(() => long.findNearest(words.replace('w919', 'w918')));
    assert.equal(near.distance, 1);
    assert.equal(near.isAlone, true);
    assert.equal(long.charactersOf(near.passage, ''), words);
    // Letter by letter it would be some 300 million.
    assert.ok(count > words.length && count < 25_000_000, `${count} letters were compared`);
  });

  it('is none for words that are longer than a quote', () => {
    const sentences = Array.from({ length: 60 }, (_, index) => `Sentence ${index} says something.`).join(' ');
    const wrong = (words) => words.replace('something', 'somethink');
    assert.equal(readSourceText(sentences).findNearest(wrong(sentences.slice(0, 1_000))).distance, 1);
    assert.equal(readSourceText(sentences).findNearest(wrong(sentences.slice(0, 1_001))), undefined);
  });

  it('counts what differs', () => {
    assert.equal(source.findNearest('He cautionned Chine against').distance, 2);
  });
});

describe('prefix and suffix', () => {
  const quote = 'lethal support';
  const [first, second] = source.findAll(quote);
  const cited = (context) => source.findCited({ quote, ...context });

  it('tell one passage from another', () => {
    assert.deepEqual(cited({ prefix: 'providing “' }), [first]);
    assert.deepEqual(cited({ suffix: '" again' }), [second]);
  });

  it('must both fit', () => assert.deepEqual(cited({ prefix: 'providing “', suffix: '" again' }), []));

  it('leave all passages where there are none', () => assert.deepEqual(cited({}), [first, second]));

  it('fit over white space of any kind and length', () => {
    const spaced = readSourceText('The mayor   said\n \u00a0 no   more of it.');
    assert.equal(spaced.findCited({ quote: 'no', prefix: 'mayor said', suffix: 'more of' }).length, 1);
  });

  it('fit at the beginning and the end of the text', () => {
    const short = readSourceText('No. Yes.');
    assert.equal(short.findCited({ quote: 'Yes', prefix: 'No.', suffix: '.' }).length, 1);
    assert.equal(short.findCited({ quote: 'No', prefix: 'more than there is ' }).length, 0);
  });
});
