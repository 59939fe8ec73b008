import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import LineBreaker from 'linebreak';
import type { TextMeasure } from '../../../src/layout/labels/text-measure.js';
import { minWidth, wrapText, type LineWidths } from '../../../src/layout/labels/wrap-text.js';

const usual = (usualPx: number): LineWidths => ({ usualPx, maxPx: Infinity });

/** Ten pixels a character. */
const measure: TextMeasure = { width: (text) => text.length * 10, linePx: { title: 20, lead: 20, note: 20 } };

describe('wrapText', () => {
  const rows: [title: string, text: string, widest: number, lines: string[]][] = [
    ['keeps one line that fits', 'Talks in Munich', 200, ['Talks in Munich']],
    ['breaks into lines about equally long', 'one two three four five six', 200, ['one two three', 'four five six']],
    ['has no line for nothing', '', 200, []],
    ['lets a long word widen it', 'Rindfleischetikettierung now', 100, ['Rindfleischetikettierung', 'now']],
    ['keeps what a no-break space joins', 'on 18\u00a0February', 100, ['on', '18\u00a0February']],
    ['breaks between Chinese characters, not before a full stop', '中美外长会晤。', 60, ['中美外长', '会晤。']],
    [
      'keeps a Chinese date whole, and a dash after it',
      '2023年1月28日–2023年2月4日',
      120,
      ['2023年1月28日–', '2023年2月4日'],
    ],
    ['breaks beside Chinese dates', '2023年2月17日至19日之间', 100, ['2023年2月17日', '至19日之间']],
    ['ends no line with an opening bracket', '外相「対話を望む」と発言', 50, ['外相「対話', 'を望む」と', '発言']],
    ['opens no line with a closing bracket behind letters', '声明（G7）発表', 40, ['声明', '（G7）', '発表']],
    ['keeps several brackets with their words', '彼は『「はい」』と', 50, ['彼は『「は', 'い」』と']],
    ['keeps Chinese quotation marks with their words', '他说“好的”就走', 50, ['他说“好', '的”就走']],
    ['breaks Thai between words', 'สวัสดีชาวโลก', 80, ['สวัสดี', 'ชาวโลก']],
  ];
  for (const [title, text, widest, lines] of rows) {
    it(title, () => expect(wrapText(text, usual(widest), 'title', measure).lines).to.deep.equal(lines));
  }

  it('breaks Chinese and Japanese only where Unicode allows it', () => {
    const parts = [
      '「',
      '」',
      '『',
      '』',
      '（',
      '）',
      '【',
      '】',
      '《',
      '》',
      '、',
      '。',
      '！',
      'ー',
      '会',
      '談',
      'か',
      'ナ',
      '…',
      '2月',
      'G7',
      'abc def',
    ];
    const texts = fc
      .array(fc.constantFrom(...parts), { minLength: 2, maxLength: 20 })
      .map((each) => each.join(''))
      .filter((text) => !/\w\p{Ps}/u.test(text));
    fc.assert(
      fc.property(texts, (text) => {
        const breaker = new LineBreaker(text);
        const allowed = new Set<number>();
        for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) allowed.add(at.position);
        let from = 0;
        for (const line of wrapText(text, usual(30), 'title', measure).lines) {
          const start = text.indexOf(line, from);
          expect(start === 0 || allowed.has(start), `${text.slice(0, start)}|${text.slice(start)}`).to.equal(true);
          from = start + line.length;
        }
      }),
      { seed: 20_230_218, numRuns: 300 },
    );
  });

  it('is as wide as its longest line', () => {
    expect(wrapText('one two three four five six', usual(200), 'title', measure).widthPx).to.equal(130);
  });

  it('widens, up to twice, what would need more than three lines', () => {
    const words = Array<string>(24).fill('word').join(' ');
    expect(wrapText(words, usual(300), 'title', measure).lines).to.have.lengthOf(3);
    expect(wrapText(words, usual(150), 'title', measure).widthPx).to.be.at.most(300);
  });

  it('takes more lines where there is no room to widen, but for a long word', () => {
    const inRoom = (text: string): number => wrapText(text, { usualPx: 150, maxPx: 120 }, 'title', measure).widthPx;
    expect(inRoom(Array<string>(24).fill('word').join(' '))).to.be.at.most(120);
    expect(inRoom('Rindfleischetikettierung now')).to.equal(240);
  });

  it('takes a text of many thousand words, a word of many thousand letters', () => {
    for (const text of ['word '.repeat(5000), 'w'.repeat(20_000)]) {
      expect(wrapText(text, usual(200), 'title', measure).lines.join(' ').replace(/ /g, '')).to.equal(
        text.replace(/ /g, ''),
      );
    }
  });
});

describe('minWidth', () => {
  it('is never more than the width that a text comes to in lines', () => {
    const words = fc.array(
      fc.integer({ min: 1, max: 24 }).map((length) => 'w'.repeat(length)),
      { maxLength: 40 },
    );
    const widths = fc.record({ usualPx: fc.integer({ min: 40, max: 300 }), maxPx: fc.integer({ min: 40, max: 900 }) });
    fc.assert(
      fc.property(words, widths, (each, lineWidths) => {
        const text = each.join(' ');
        const wrapped = wrapText(text, lineWidths, 'title', measure);
        expect(minWidth(text, lineWidths, 'title', measure)).to.be.at.most(wrapped.widthPx);
      }),
      { seed: 20230218, numRuns: 1000 },
    );
  });

  it('is more than half of it where a title has many words', () => {
    const [text, widths] = [Array<string>(12).fill('word').join(' '), usual(200)];
    expect(minWidth(text, widths, 'title', measure)).to.be.above(wrapText(text, widths, 'title', measure).widthPx / 2);
  });
});
