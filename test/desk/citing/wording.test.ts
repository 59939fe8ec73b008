import { expect } from '@open-wc/testing';
import { asParaphrase, asQuotation, wordingOf } from '../../../src/desk/citing/wording.js';

const CITED = { source: 'report', quote: 'We never knew of it', ownWords: true };

describe('the words of a statement', () => {
  for (const [text, wording] of [
    ['', 'indirect'],
    ['It was late.', 'indirect'],
    ['“It was late.”', 'direct'],
    ['“It was late.” “Too late!”', 'direct'],
    ['It was “late”.', 'mixed'],
    ['“”', 'direct'],
  ] as const)
    it(`are told apart by their marks: ${text} is ${wording}`, () => {
      expect(wordingOf(text, 'en')).to.equal(wording);
    });

  it('become a quotation in the marks of the language, and a paraphrase again, without a change', () => {
    expect(asQuotation({ text: 'It was late.' }, 'en')).to.equal('“It was late.”');
    expect(asQuotation({ text: 'Es war spät.' }, 'de')).to.equal('„Es war spät.“');
    expect(asParaphrase({ text: '“It was late.”' }, 'en')).to.equal('It was late.');
    expect(asParaphrase({ text: 'It was “late”.' }, 'en')).to.equal('It was late.');
  });

  it('are empty marks where nothing is written yet', () => {
    expect(asQuotation({}, 'en')).to.equal('“”');
    expect(asParaphrase({ text: '“”' }, 'en')).to.equal('');
  });

  it('become a quotation if cited words have all of them', () => {
    expect(asQuotation({ text: 'We never knew', sources: [CITED] }, 'en')).to.equal('“We never knew”');
    expect(asQuotation({ text: 'We “never” knew', sources: [CITED] }, 'en')).to.equal('“We never knew”');
  });

  it('become a quotation with the first letter that is cited if only a capital and the full stop differ', () => {
    const quotationOf = (text: string, quote: string) =>
      asQuotation({ text, sources: [{ ...CITED, quote: `Quill said ${quote} at all` }] }, 'en');
    expect(quotationOf('We never knew of it.', 'we never knew of it')).to.equal('“we never knew of it.”');
    expect(quotationOf('They never knew of it.', 'we never knew of it')).to.equal(undefined);
    expect(quotationOf('We Never knew.', 'we never knew of it')).to.equal(undefined);
  });

  it('become none if they are others than those that are cited, or were only partly quoted', () => {
    expect(asQuotation({ text: 'They never knew', sources: [CITED] }, 'en')).to.equal(undefined);
    expect(asQuotation({ text: 'They “never” knew' }, 'en')).to.equal(undefined);
  });
});
