import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readableColor } from '../../src/layout/readable-color.js';
import { PROPERTIES } from './story-makers.js';

/** Contrast by the definition of WCAG 2, reckoned once more. */
function contrast(a: string, b: string): number {
  const luminance = (color: string): number =>
    [1, 3, 5]
      .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index]!, 0);
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe('readableColor', () => {
  it('leaves a colour that can be read as it is', () => {
    expect(readableColor('#0b2b5c', 'light')).to.equal('#0b2b5c');
    expect(readableColor('#FFD400', 'dark')).to.equal('#ffd400');
  });

  it('darkens on a light ground and lightens on a dark one, and keeps the hue', () => {
    expect(readableColor('#ffd400', 'light')).to.match(/^#[78][0-9a-f][67][0-9a-f]00$/);
    expect(readableColor('#0b2b5c', 'dark')).to.match(/^#[78]/);
    expect(readableColor('#ffffff', 'light')).to.match(/^#(..)\1\1$/);
  });

  it('holds 4.5:1 for any colour in both schemes, also on a wash of itself', () => {
    const hex = fc.integer({ min: 0, max: 0xffffff }).map((number) => `#${number.toString(16).padStart(6, '0')}`);
    const wash = (color: string, ground: string) =>
      `#${[1, 3, 5]
        .map((at) => [color, ground].map((each) => Number.parseInt(each.slice(at, at + 2), 16)) as [number, number])
        .map(([own, behind]) =>
          Math.round(own * 0.08 + behind * 0.92)
            .toString(16)
            .padStart(2, '0'),
        )
        .join('')}`;
    fc.assert(
      fc.property(
        hex,
        fc.constantFrom(['light', '#ffffff'] as const, ['dark', '#14171c'] as const),
        (color, [scheme, ground]) => {
          const readable = readableColor(color, scheme);
          expect(contrast(readable, ground)).to.be.at.least(5.5);
          expect(contrast(readable, wash(readable, ground))).to.be.at.least(4.5);
        },
      ),
      PROPERTIES,
    );
  });
});
