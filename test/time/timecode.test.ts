import { expect } from '@open-wc/testing';
import { formatTimecode, parseTimecode } from '../../src/time/timecode.js';

describe('a time in a recording', () => {
  const table: readonly (readonly [text: string, seconds: number | undefined])[] = [
    ['12:40', 760],
    ['1:02:03', 3723],
    ['00:12:34,567', 754],
    ['12:40–12:55', 760],
    ['75:00', 4500],
    ['12:4', undefined],
    ['page 3', undefined],
    ['', undefined],
  ];
  for (const [text, seconds] of table)
    it(`“${text}” is ${seconds ?? 'none'}`, () => expect(parseTimecode(text)).to.equal(seconds));

  it('is written with hours, minutes and whole seconds', () => {
    expect([0, 754.9, 360_000].map(formatTimecode)).to.deep.equal(['00:00:00', '00:12:34', '100:00:00']);
  });
});
