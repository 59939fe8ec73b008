import { expect } from '@open-wc/testing';
import { findCitedSentence, findWordsAround } from '../../../src/desk/citing/cited-sentence.js';

const text = `Bridge closed

The swing bridge was closed on Tuesday. Mr. Rell said in the U.S. Senate that the pier “might fall
any day”, and that it was late. “It is tired metal. It does not heal.” He left on 4 May.`;

/** The sentence around words, with the cited ones in brackets. */
const around = (quote: string, more: object = {}, source = text) =>
  findCitedSentence({ quote, ...more }, { text: source, on: '2026-11-28' })
    ?.map(({ text: words, isCited }) => (isCited ? `[${words}]` : words))
    .join('');

const SENTENCES: Readonly<Record<string, string>> = {
  'bridge was closed': 'The swing [bridge was closed] on Tuesday.',
  'on Tuesday.': 'The swing bridge was closed [on Tuesday.]',
  'the pier': 'Mr. Rell said in the U.S. Senate that [the pier] “might fall any day”, and that it was late.',
  'fall any day': 'Mr. Rell said in the U.S. Senate that the pier “might [fall any day]”, and that it was late.',
  'might fall […] late':
    'Mr. Rell said in the U.S. Senate that the pier “[might fall] any day”, and that it was [late].',
  'does not heal.': 'It [does not heal.]”',
  'metal. It does': '“It is tired [metal. It does] not heal.”',
  'left on 4': 'He [left on 4] May.',
  'Bridge closed': '[Bridge closed]',
};

it('words around cited ones are their sentence and the one before', () => {
  const wordsAround = (quote: string) => findWordsAround({ quote }, { text, on: '2026-11-28' });
  expect(wordsAround('does not heal')).to.equal('“It is tired metal. It does not heal.”');
  expect(wordsAround('left on 4')).to.equal('It does not heal.” He left on 4 May.');
  expect(wordsAround('sinks')).to.equal('');
});

describe('the sentence of cited words', () => {
  for (const [quote, sentence] of Object.entries(SENTENCES))
    it(`of “${quote}” is “${sentence}”`, () => {
      expect(around(quote)).to.equal(sentence);
    });

  it('is that in which the words stand between their prefix and suffix', () => {
    const twice = 'It was late. He said it was late again.';
    expect(around('it was late', { suffix: 'again' }, twice)).to.equal('He said [it was late] again.');
    expect(around('was late', { prefix: 'It' }, twice)).to.equal('It [was late].');
  });

  it('is missing where the words are', () => {
    expect(around('heals')).to.equal(undefined);
  });

  it('ends within sight where nothing ends it', () => {
    const endless = `${'a '.repeat(5000)}here ${'b '.repeat(5000)}`;
    expect(around('here', {}, endless)!.length).to.be.below(1300);
    const words = `${'letters '.repeat(500)}here ${'letters '.repeat(500)}`;
    expect(around('here', {}, words)).to.match(/^… (?:letters )+\[here\](?: letters)+ …$/);
    expect(around('here', {}, 'letters here letters'), 'all of it is shown').to.equal('letters [here] letters');
  });
});
