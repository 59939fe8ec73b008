import { expect } from '@open-wc/testing';
import type { Citation, Source } from '../../src/model/explainer.js';
import { citationHref } from '../../src/model/text-fragment.js';

const href = (citation: Partial<Citation>, source: Partial<Source> = { url: 'https://a.b/c' }) =>
  citationHref({ source: { id: 's', title: 'S', ...source }, ...citation });

describe('the address of a citation', () => {
  it('is none where the source has none', () => expect(href({ quote: 'a' }, {})).to.equal(undefined));
  it('is the source’s where there is no quote', () => expect(href({})).to.equal('https://a.b/c'));
  it('is the source’s where the quote has no words', () => expect(href({ quote: ' ' })).to.equal('https://a.b/c'));
  it('opens at the quoted words', () => {
    expect(href({ quote: 'lethal support' })).to.equal('https://a.b/c#:~:text=lethal%20support');
  });

  it('encodes what separates the parts of a fragment', () => {
    expect(href({ quote: 'so-called, R&D' })).to.equal('https://a.b/c#:~:text=so%2Dcalled%2C%20R%26D');
  });

  it('tells which of two places by what stands around', () => {
    expect(href({ quote: 'b', prefix: 'a', suffix: 'c' })).to.equal('https://a.b/c#:~:text=a-,b,-c');
    expect(href({ quote: 'b', prefix: ' ' })).to.equal('https://a.b/c#:~:text=b');
  });

  it('keeps a fragment of the source’s own', () => {
    expect(href({ quote: 'a' }, { url: 'https://a.b/c#d' })).to.equal('https://a.b/c#d:~:text=a');
    expect(href({ quote: 'a' }, { url: 'https://a.b/c#d:~:text=old' })).to.equal('https://a.b/c#d:~:text=a');
  });

  it('opens a PDF at the page, and there at the quoted words', () => {
    const pdf = { url: 'https://a.b/c.PDF' };
    expect(href({ page: '4' }, pdf)).to.equal('https://a.b/c.PDF#page=4');
    expect(href({ page: '4', quote: 'a' }, pdf)).to.equal('https://a.b/c.PDF#page=4:~:text=a');
  });

  it('names no page where none can be opened: of other files, by no number, or where the address has a place of its own', () => {
    expect(href({ page: '4' })).to.equal('https://a.b/c');
    for (const page of ['iv', '4–5', '0'])
      expect(href({ page }, { url: 'https://a.b/c.pdf' })).to.equal('https://a.b/c.pdf');
    expect(href({ page: '4' }, { url: 'https://a.b/c.pdf#d' })).to.equal('https://a.b/c.pdf#d');
  });

  it('names a long quote by its ends', () => {
    const words = Array.from({ length: 100 }, (_, index) => `word${index}`);
    expect(href({ quote: words.join(' ') })).to.equal(
      'https://a.b/c#:~:text=word0%20word1%20word2%20word3%20word4%20word5,word94%20word95%20word96%20word97%20word98%20word99',
    );
  });

  it('goes from the words before an omission to those behind it', () => {
    expect(href({ quote: 'have it […] ways' })).to.equal('https://a.b/c#:~:text=have%20it,ways');
  });

  it('leaves out half of a character', () => expect(href({ quote: 'a\ud800b' })).to.equal('https://a.b/c#:~:text=ab'));
});
