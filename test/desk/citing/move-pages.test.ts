import { expect } from '@open-wc/testing';
import { movePages } from '../../../src/desk/citing/move-pages.js';

const text = 'The first page. The second page. The third page.';
const pages = ['first', 'second', 'third'].map((word, index) => ({
  start: text.indexOf(`The ${word}`),
  page: index + 1,
  labels: [],
}));

/** Words with which each page begins after a change. */
const beginnings = (after: string) => movePages(pages, text, after)?.map(({ start }) => after.slice(start, start + 9));

describe('the pages of a text that somebody changes', () => {
  it('stay where nothing changes, or something behind them', () => {
    expect(movePages(pages, text, text)).to.deep.equal(pages);
    expect(beginnings(`${text} More.`)).to.deep.equal(['The first', 'The secon', 'The third']);
  });

  it('move with what is added or taken out before them', () => {
    expect(beginnings(text.replace('first page', 'first page of all'))).to.deep.equal([
      'The first',
      'The secon',
      'The third',
    ]);
    expect(beginnings(text.replace('The second page. ', 'A. '))).to.deep.equal(['The first', 'A. The th', 'The third']);
  });

  it('are forgotten where another text takes the place of most of it', () => {
    expect(movePages(pages, text, 'Another text, which ends with a full stop.')).to.equal(undefined);
    expect(movePages(undefined, text, text)).to.equal(undefined);
  });
});
