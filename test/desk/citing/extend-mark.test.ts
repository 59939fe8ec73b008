import { expect } from '@open-wc/testing';
import { extendMark, wordsBehind } from '../../../src/desk/citing/extend-mark.js';

/** A sentence whose words in brackets are cited, marked on as far as it goes on in the words of a statement. */
function mark(sentence: string, told: string): string {
  const parts = sentence
    .split(/(\[[^\]]*\])/)
    .filter((text) => text !== '')
    .map((text) => ({ text: text.replace(/[[\]]/g, ''), isCited: text.startsWith('[') }));
  return extendMark(parts, told)
    .map(({ text, isCited }) => (isCited ? `[${text}]` : text))
    .join('');
}

const rows: readonly (readonly [sentence: string, told: string, marked: string])[] = [
  [
    'Quill [said that the old bridge had been] closed for “two years”, and left.',
    'The old bridge had been closed for “two years”.',
    'Quill [said that the old bridge had been closed for “two years]”, and left.',
  ],
  [
    '[On Tuesday, in Ellery, the mayor met] the council.',
    'The mayor met the council.',
    '[On Tuesday, in Ellery, the mayor met] the council.',
  ],
  ['Quill [said that it was late].', 'It was late.', 'Quill [said that it was late].'],
  ['[It was the end] of it.', 'The end of the war.', '[It was the end] of it.'],
  [
    '[He said it was late and it was late and] dark.',
    'It was late and it was late and dark.',
    '[He said it was late and it was late and] dark.',
  ],
  ['Quill [said that it] was late.', 'The bridge is closed.', 'Quill [said that it] was late.'],
  ['[It was late] and dark. [It] rained.', 'It was late and dark. It rained.', '[It was late] and dark. [It] rained.'],
  ['Nothing is cited.', 'Nothing is cited.', 'Nothing is cited.'],
];

describe('cited words', () => {
  for (const [sentence, told, marked] of rows)
    it(`are marked on as far as they go on in what they stand for: ${marked}`, () => {
      expect(mark(sentence, told)).to.equal(marked);
    });

  it('go on where words of the statement come behind them', () => {
    expect(wordsBehind('Quill said the bridge was very', 'The bridge was very late')).to.deep.equal(['late']);
    expect(wordsBehind('and reached the', 'The mayor opens the port')).to.deep.equal([]);
    expect(wordsBehind('Quill said it was late', 'It was late')).to.deep.equal([]);
    expect(wordsBehind('a tenth', 'It was late')).to.deep.equal([]);
  });
});
