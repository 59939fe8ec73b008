import { expect } from '@open-wc/testing';
import type { PdfItem } from '../../../src/convert/pdf/page-lines.js';
import type { PagePlace } from '../../../src/convert/placed-text.js';
import { joinPages } from '../../../src/convert/pdf/paragraphs.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const SIZE = 10;

/** Sets lines below each other, as wide as they have letters. */
function set(lines: readonly string[], { x = 50, y = 100, step = 14, size = SIZE } = {}): readonly PdfItem[] {
  return lines.map((text, index) => ({ text, x, y: y + index * step, width: text.length * size * 0.5, size }));
}

const textOf = (...pages: readonly (readonly PdfItem[])[]) => joinPages(pages.map((items) => ({ items }))).text;

describe('the text of a PDF', () => {
  it('goes on over the lines of a paragraph', () => {
    expect(textOf(set(['We could not', 'wait for the', 'infor-', 'mation.']))).to.equal(
      'We could not wait for the information.',
    );
  });

  it('has a paragraph behind a wider step, a short last line, and before an indented one', () => {
    const indented = { text: 'And this is new.', x: 70, y: 170, width: 80, size: SIZE };
    const lines = [
      ...set(['One line that is wide.', 'Short.', 'One line that is wide.'], { y: 100 }),
      ...set(['Far below it is one.'], { y: 156 }),
      indented,
    ];
    expect(textOf(lines)).to.equal(
      'One line that is wide. Short.\n\nOne line that is wide.\n\nFar below it is one.\n\nAnd this is new.',
    );
  });

  it('has a heading apart from the text below', () => {
    expect(textOf([...set(['The bridge'], { size: 16 }), ...set(['It was closed.'], { y: 118 })])).to.equal(
      'The bridge\n\nIt was closed.',
    );
  });

  it('joins pieces of a line, with a space where there is a gap', () => {
    const items = [
      { text: 'over', x: 50, y: 100, width: 20, size: SIZE },
      { text: 'stated', x: 70.4, y: 100, width: 30, size: SIZE },
      { text: 'words', x: 104, y: 100, width: 25, size: SIZE },
    ];
    expect(textOf(items)).to.equal('overstated words');
  });

  it('has no marks of footnotes within a sentence', () => {
    const items = [
      { text: 'We waited', x: 50, y: 100, width: 45, size: SIZE },
      { text: '12', x: 95, y: 96, width: 6, size: 6 },
      { text: ' for long.', x: 101, y: 100, width: 45, size: SIZE },
    ];
    expect(textOf(items)).to.equal('We waited for long.');
  });

  const SMALL = { raised: 96, lowered: 102 };
  const small: readonly (readonly [before: string, where: keyof typeof SMALL, text: string, read: string])[] = [
    ['It has 10', 'raised', '6', 'It has 10⁶ cells.'],
    ['It has 10', 'raised', '−6', 'It has 10⁻⁶ cells.'],
    ['It has 12', 'raised', '3', 'It has 12³ cells.'],
    ['It has 5 km', 'raised', '2', 'It has 5 km² cells.'],
    ['It has CO', 'lowered', '2', 'It has CO₂ cells.'],
    ['It has 10', 'lowered', '2', 'It has 10₂ cells.'],
    ['It is the 21', 'raised', 'st', 'It is the 21st cells.'],
    ['It is from Rome', 'raised', '2', 'It is from Rome cells.'],
    ['It is from a room', 'raised', '2', 'It is from a room cells.'],
  ];
  for (const [before, where, text, read] of small)
    it(`has “${text}”, small and ${where} after “${before}”, as “${read}”`, () => {
      const items = [
        { text: before, x: 50, y: 100, width: 45, size: SIZE },
        { text, x: 95, y: SMALL[where], width: 6, size: 6 },
        { text: ' cells.', x: 101, y: 100, width: 45, size: SIZE },
      ];
      expect(textOf(items)).to.equal(read);
    });

  const left = ['The left column has', 'some lines, and its', 'sentence goes on in'];
  const right = ['the right column of', 'the same page until', 'it ends down here.'];

  it('reads one column after the other, whatever the order in the file', () => {
    const [a, b] = [set(left), set(right, { x: 200, y: 103 })];
    const rows = a.flatMap((item, index) => [item, ...b.slice(index, index + 1)]);
    expect(textOf(rows)).to.equal([...left, ...right].join(' '));
  });

  it('reads what stands above and below columns before and after them', () => {
    const wide = (text: string, y: number) => ({ text, x: 50, y, width: 260, size: SIZE });
    const items = [
      wide('Below it is closed.', 170),
      ...set(right, { x: 200 }),
      ...set(left),
      wide('Above it is open.', 72),
    ];
    expect(textOf(items)).to.equal(`Above it is open.\n\n${[...left, ...right].join(' ')}\n\nBelow it is closed.`);
  });

  it('reads three columns', () => {
    const third = ['And a third column', 'has these lines as', 'its own and ends.'];
    const items = [...set(third, { x: 350 }), ...set(right, { x: 200 }), ...set(left)];
    expect(textOf(items)).to.equal([...left, ...right, ...third].join(' ').replace('here. And', 'here.\n\nAnd'));
  });
});

describe('the pages of a PDF', () => {
  const WORDS = ['a bridge', 'the ferry', 'one quay', 'my boat', 'his mast'];
  const page = (index: number, head: string, number: number | string) => [
    ...set([head], { y: 30 }),
    ...set([`It was ${WORDS[index]} that`, `sank and ${WORDS[index]}`, `rose again ${WORDS[index]}.`]),
    ...set([String(number)], { y: 800, x: 300 }),
  ];

  it('have no running heads and page numbers', () => {
    const text = textOf(...WORDS.map((_, index) => page(index, 'The Courier', index + 11)));
    expect(text.split('\n\n')).to.deep.equal(
      WORDS.map((word) => `It was ${word} that sank and ${word} rose again ${word}.`),
    );
  });

  it('have no heads that left and right pages share among themselves', () => {
    const text = textOf(
      ...WORDS.map((_, index) => page(index, index % 2 === 0 ? 'The Courier' : 'Harbour news', index + 1)),
    );
    expect(text).not.to.match(/Courier|Harbour|\d/);
  });

  it('keep the first line of a page that no other page has', () => {
    expect(textOf(...WORDS.map((word, index) => page(index, `Only ${word}`, '')))).to.include('Only my boat');
  });

  it('are known for each part of the text, with the number that is printed on them', () => {
    const { text, places } = joinPages(
      WORDS.map((_, index) => ({ items: page(index, 'The Courier', index + 11), label: `L${index}` })),
    );
    const third = places[2] as PagePlace;
    expect(text.slice(third.start).startsWith('It was one quay')).to.equal(true);
    expect([third.page, third.labels]).to.deep.equal([3, ['13', 'L2']]);
  });

  it('join a sentence that goes on', () => {
    const [first, second] = [
      set(['It was a bridge that', 'nobody wanted to']),
      set(['close in the infor-', 'mation office.']),
    ];
    expect(textOf(first, second)).to.equal('It was a bridge that nobody wanted to close in the information office.');
  });
});

describe('a strange PDF', () => {
  const COUNT = 5_000;
  const table: readonly (readonly [what: string, items: readonly PdfItem[]])[] = [
    ['nothing', []],
    [
      'lines without size and width',
      Array.from({ length: COUNT }, () => ({ text: 'a', x: 0, y: 0, width: 0, size: 0 })),
    ],
    [
      'lines everywhere',
      Array.from({ length: COUNT }, (_, index) => ({
        text: 'a-',
        x: (index * 7919) % 600,
        y: (index * 104_729) % 800,
        width: 5,
        size: 10,
      })),
    ],
    [
      'lines at no place',
      Array.from({ length: 100 }, () => ({ text: 'a', x: NaN, y: Infinity, width: NaN, size: NaN })),
    ],
    [
      'a line that is very long',
      [{ text: `${'-'.repeat(50_000)}${' '.repeat(50_000)}${'a-'.repeat(50_000)}`, x: 0, y: 0, width: 1, size: 1 }],
    ],
  ];
  for (const [what, items] of table) {
    it(`with ${what} is read in linear time`, () => {
      const read = () => joinPages(Array.from({ length: 3 }, () => ({ items })));
      expect(shortestTime(read, 1_000)).to.be.below(1_000);
      expect(read().places.length).to.be.below(4);
    });
  }
});
