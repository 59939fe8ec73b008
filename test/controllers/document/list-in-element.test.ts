import { expect } from '@open-wc/testing';
import { readLightList } from '../../../src/controllers/document/list-in-element.js';

function rowOf(item: string) {
  const list = document.createRange().createContextualFragment(`<ol>${item}</ol>`).querySelector('ol')!;
  return readLightList(list)[0];
}

describe('a list in the page', () => {
  for (const [what, item, row] of [
    [
      'a strong title and a machine-readable date',
      '<li><strong>Landing</strong> <time datetime="1969-07-20">in July</time>',
      { title: 'Landing', date: '1969-07-20' },
    ],
    ['a heading and data-date', '<li data-date="1969-07"><h4>Landing</h4>', { title: 'Landing', date: '1969-07' }],
    ['leading text up to a colon', '<li>20 July 1969: The landing', { title: 'The landing', date: '20 July 1969' }],
    ['a colon inside a time of day', '<li><b>Landing</b> at 20:17', { title: 'Landing' }],
    ['a time in words alone', '<li><b>Landing</b> <time>July 1969</time>', { title: 'Landing', date: 'July 1969' }],
    ['words alone', '<li>  A   day </li>', { title: 'A day' }],
    [
      'an id, with and without the prefix of a deep link',
      '<li id="timeline.event.landing">Landing',
      { id: 'landing', title: 'Landing' },
    ],
    ['paragraphs', '<li><b>Landing</b><p>One.</p><p>Two.</p>', { title: 'Landing', summary: 'One. Two.' }],
  ] as const) {
    it(`gives ${what}`, () => {
      expect(rowOf(item)).to.deep.equal(row);
    });
  }

  it('gives each link as a source, with its whole address', () => {
    expect(rowOf('<li><b>Landing</b> <a href="/report">The report</a>')?.sources).to.deep.equal([
      { title: 'The report', url: `${location.origin}/report` },
    ]);
  });

  it('gives nothing that is no item of it', () => {
    expect(rowOf('')).to.equal(undefined);
    const nested = document.createRange().createContextualFragment('<ol><li>A<ol><li>B</li></ol></li></ol>');
    expect(readLightList(nested.querySelector('ol')!)).to.have.length(1);
  });
});
