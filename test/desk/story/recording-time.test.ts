import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { formatRecordingTime, parseRecordingTime } from '../../../src/desk/story/recording-time.js';

describe('a time in a recording', () => {
  for (const [typed, seconds] of [
    ['12:34', 754],
    ['0:05', 5],
    [' 12:34 ', 754],
    ['1:02:03', 3723],
    ['12:34.5', 754.5],
    ['12:34,25', 754.25],
    ['95:00', 5700],
    ['12', 720],
    ['0', 0],
  ] as const)
    it(`is ${seconds} seconds, typed as “${typed}”`, () => {
      expect(parseRecordingTime(typed)).to.equal(seconds);
    });

  for (const typed of ['', '12:60', '12:345', '1:75:00', '12.34', '12:', ':12', 'twelve', '-1:00', '1:2:3:4'])
    it(`is not typed as “${typed}”`, () => {
      expect(parseRecordingTime(typed)).to.equal(undefined);
    });

  it('is written as it is read, to the thousandth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (thousandths) => {
        const seconds = thousandths / 1000;
        const [hours] = formatRecordingTime(seconds).split(':');
        fc.pre(seconds < 3600 || Number(hours) < 1000);
        expect(parseRecordingTime(formatRecordingTime(seconds))).to.be.closeTo(seconds, 0.000_001);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
