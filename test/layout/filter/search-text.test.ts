import { expect } from '@open-wc/testing';
import { normalizeText, containsWords, searchTerms } from '../../../src/layout/filter/search-text.js';

describe('normalizeText', () => {
  for (const [text, expected] of [
    ['Élysée', 'elysee'],
    ['ΑΘΉΝΑ', 'αθηνα'],
    ['Strauß', 'strauss'],
    ['Łódź, Ærø', 'lodz, aero'],
    ['İstanbul ısı', 'istanbul isi'],
    ['“China’s” — «мир»', '"china\'s" - "мир"'],
    ['ёж', 'еж'],
    ['مُحَمَّد', 'محمد'],
    ['שָׁלוֹם', 'שלום'],
    ['ﬁre ①', 'fire 1'],
    ['がくせい', 'か\u3099くせい'],
    ['हिन्दी', 'हिन्दी'],
  ] as const) {
    it(`reads ${text} as ${expected}`, () => {
      expect(normalizeText(text)).to.equal(expected);
    });
  }

  it('finds a vowel sign that makes another word only where it stands', () => {
    expect(normalizeText('हिन्दी').includes(normalizeText('हन'))).to.be.false;
  });
});

describe('containsWords', () => {
  const text = normalizeText('Blinken meets Wang Yi in Munich, 24 February 2023');
  for (const [wanted, expected] of [
    ['munich blinken', true],
    ['  WANG\tyi ', true],
    ['mun', true],
    ['munich berlin', false],
    ['', true],
    ['24', true],
    ['20', true],
    ['4 february', false],
    ['023', false],
  ] as const) {
    it(`is ${expected} for ${JSON.stringify(wanted)}`, () => {
      expect(containsWords(text, searchTerms(wanted))).to.equal(expected);
    });
  }
});
