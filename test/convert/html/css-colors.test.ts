import { expect } from '@open-wc/testing';
import { color } from 'd3-color';
import * as fc from 'fast-check';
import { readColor } from '../../../src/convert/html/css-colors.js';

describe('readColor', () => {
  const colors: readonly (readonly [typed: string, read: string | undefined])[] = [
    ['hsl(120, 100%, 25%)', '#008000'],
    ['hsl(210deg 50% 40%)', '#336699'],
    ['hsl(-150, 50%, 40%)', '#336699'],
    ['HSLA(0, 100%, 50%, 0.5)', '#ff8080'],
    ['hsl(0 100% 50% / 50%)', '#ff8080'],
    ['rgba(255, 0, 0, 0.5)', '#ff8080'],
    ['rgba(10, 20, 30, 1)', '#0a141e'],
    ['rgb(10 20 30 / 1)', '#0a141e'],
    ['rgb(100%, 50%, 0%)', '#ff8000'],
    ['#ff000099', '#ff6666'],
    ['#f008', '#ff7777'],
    ['#336699ff', '#336699'],
    ['#369f', '#336699'],
    ['c00', '#cc0000'],
    ['darkslategrey', '#2f4f4f'],
    ['transparent', undefined],
    ['rgba(0, 0, 0, 0)', undefined],
    ['#00000000', undefined],
    ['rgb(1, 2)', undefined],
    ['rgb(1, 2, 3, 4, 5)', undefined],
    ['hsl(1, 2, 3)', undefined],
    ['var(--c)', undefined],
    ['', undefined],
  ];
  for (const [typed, read] of colors) it(`reads ${typed} as ${read}`, () => expect(readColor(typed)).to.equal(read));

  const percent = fc.integer({ min: 0, max: 100 });
  const byte = fc.integer({ min: 0, max: 255 });
  const digits = fc
    .constantFrom(3, 6)
    .chain((length) =>
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length }),
    );
  const typed = fc.oneof(
    fc.tuple(fc.integer({ min: -720, max: 720 }), percent, percent).map(([h, s, l]) => `hsl(${h}, ${s}%, ${l}%)`),
    fc.tuple(byte, byte, byte).map((bytes) => `rgb(${bytes.join(', ')})`),
    digits.map((hex) => `#${hex}`),
    fc.constantFrom('rebeccapurple', 'grey', 'DarkSlateGray', 'no-color'),
  );

  it('reads what d3-color reads, alike', () => {
    const bytesOf = (hex: string | undefined) => hex?.match(/\w\w/g)?.map((each) => parseInt(each, 16));
    fc.assert(
      fc.property(typed, (text) => {
        const [ours, theirs] = [bytesOf(readColor(text)), bytesOf(color(text)?.formatHex())];
        // Halves may be rounded either way.
        const isNear =
          theirs?.every((each, index) => Math.abs(each - (ours?.[index] ?? NaN)) <= 1) ?? ours === undefined;
        expect(isNear, `${text}: ${String(ours)} ${String(theirs)}`).to.equal(true);
      }),
      { seed: 20_230_218, numRuns: 500 },
    );
  });

  it('rounds no transparency before it is mixed', () => expect(readColor('#ff000080')).to.equal('#ff7f7f'));

  for (const typed of ['hsl(0 1 1)', 'hsl(0, -50%, 50%)'])
    it(`reads no ${typed}, which only newer browsers do`, () => expect(readColor(typed)).to.equal(undefined));
});
