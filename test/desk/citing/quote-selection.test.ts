import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { citePage, findWords, pageAt, quoteSelection } from '../../../src/desk/citing/quote-selection.js';

const text = 'He spoke of  “lethal support” and of\npeace. Later he spoke of peace again, and of so-called help.';

/** The choice of these words in the text, the first time that they stand there. */
const choose = (words: string) => ({ from: text.indexOf(words), to: text.indexOf(words) + words.length });
const quote = (words: string) => quoteSelection(text, choose(words), 'report');

describe('the citation of words that were chosen in a text', () => {
  it('holds the source’s own characters, without the marks around them', () => {
    expect(quote('“lethal support”')?.citation).to.deep.equal({ source: 'report', quote: 'lethal support' });
  });

  it('holds both marks of words in single marks at its end, and none of those around it', () => {
    const quoteOf = (article: string, words: string) => {
      const from = article.indexOf(words);
      return quoteSelection(article, { from, to: from + words.length }, 'report')?.citation.quote;
    };
    expect(quoteOf('“He read ‘The Pier’,” she said.', 'He read ‘The Pier’')).to.equal('He read ‘The Pier’');
    expect(quoteOf('‘The boys’ toys broke,’ she said.', 'The boys’ toys broke')).to.equal('The boys’ toys broke');
    expect(quoteOf('‘We could not wait,’ she said.', '‘We could not wait,’')).to.equal('We could not wait,');
    expect(quoteOf("He can't say 'no' to it.", "'no'")).to.equal('no');
  });

  it('holds whole words, however they were chosen', () => {
    const from = text.indexOf('ethal supp');
    expect(quoteSelection(text, { from, to: from + 10 }, 'report')?.citation.quote).to.equal('lethal support');
  });

  it('stands on one line', () => expect(quote('of\npeace')?.citation.quote).to.equal('of peace'));

  it('names the words beside it where they stand more than once, as few as tell it apart', () => {
    expect(quote('spoke of')?.citation).to.deep.equal({ source: 'report', quote: 'spoke of', prefix: 'He' });
    const second = text.lastIndexOf('peace');
    const later = quoteSelection(text, { from: second, to: second + 5 }, 'report');
    expect(later?.citation).to.deep.equal({ source: 'report', quote: 'peace', suffix: 'again,' });
  });

  it('has the page of a PDF on which its words begin, as it is printed there, or else labelled or counted', () => {
    const pages = [
      { start: 0, page: 1, labels: [] },
      { start: text.indexOf('peace'), page: 2, labels: ['14', 'ii'] },
    ];
    const pageOf = (words: string) => citePage(quote(words)!.citation, { text, pages }).page;
    expect([pageOf('lethal support'), pageOf('of\npeace'), pageOf('so-called')]).to.deep.equal(['1', '1', '14']);
    expect(pageAt(pages, text.length)).to.equal('14');
    expect(pageAt(undefined, 0)).to.equal(undefined);
  });

  it('has no page where the text has none, or other words', () => {
    const [{ citation }, pages] = [quote('lethal support')!, [{ start: 0, page: 1, labels: [] }]];
    expect(citePage(citation, { text })).to.equal(citation);
    expect(citePage(citation, { text: 'Nothing of it.', pages })).to.equal(citation);
    expect(citePage({ source: 'report' }, { text, pages })).to.deep.equal({ source: 'report' });
  });

  it('is none where no word is chosen', () => {
    expect(quoteSelection(text, { from: 3, to: 3 }, 'report')).to.equal(undefined);
    expect(quote('. ')).to.equal(undefined);
  });

  it('says when it is longer than a place needs', () => {
    expect(quote('lethal support')).to.include({ words: 2, isLong: false });
    expect(quoteSelection(text, { from: 0, to: text.length }, 'report')?.isLong).to.equal(true);
  });

  it('does not hold what is not seen', () => {
    expect(quoteSelection('He said soft\u00adly.', { from: 8, to: 15 }, 's')?.citation.quote).to.equal('softly');
  });

  it('stands in the text letter for letter, whatever was chosen in whatever text', () => {
    const word = fc.stringMatching(/^[a-c“”’«»., -]{1,6}$/);
    const texts = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(texts, fc.nat(100), fc.nat(100), (words, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const found = quoteSelection(words, { from, to }, 's');
        if (!found) return;
        expect(words.replace(/\s+/g, ' ')).to.contain(found.citation.quote);
        expect(words.slice(found.selection.from, found.selection.to).replace(/\s+/g, ' ')).to.equal(
          found.citation.quote,
        );
      }),
      { seed: 20_230_218, numRuns: 200 },
    );
  });
});

describe('words that are looked for in a text', () => {
  it('are found whatever their capitals and the space between them', () => {
    expect(findWords(text, 'OF PEACE', 0)).to.deep.equal(choose('of\npeace'));
  });

  it('are found again from the last place on, and then from the beginning', () => {
    const first = findWords(text, 'peace', 0)!;
    const second = findWords(text, 'peace', first.to)!;
    expect(second.from).to.equal(text.lastIndexOf('peace'));
    expect(findWords(text, 'peace', second.to)).to.deep.equal(first);
  });

  it('mean themselves, with all their signs', () => {
    expect(findWords('a.b axb', 'a.b', 1)).to.deep.equal({ from: 0, to: 3 });
    expect(findWords('(why?)', '(why?)', 0)).to.deep.equal({ from: 0, to: 6 });
  });

  it('are not found where they are not, nor where none are given', () => {
    expect(findWords(text, 'war', 0)).to.equal(undefined);
    expect(findWords(text, '  ', 0)).to.equal(undefined);
  });
});
