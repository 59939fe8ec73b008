import { expect } from '@open-wc/testing';
import { precisionOf } from '../../../src/convert/workbook/date-precision.js';

describe('a number format', () => {
  for (const [format, precision] of [
    ['mmm yyyy', 'month'],
    ['[$-409]mmmm yyyy;@', 'month'],
    ['mmm\\ yy', 'month'],
    ['yyyy', 'year'],
    ['"Year "yyyy', 'year'],
    ['d.m.yyyy', 'day'],
    ['mm/dd/yy', 'day'],
    ['d mmm', 'day'],
    ['yyyy-mm-dd hh:mm', 'time'],
    ['dd/mm/yyyy h:mm AM/PM', 'time'],
  ] as const)
    it(`${format} shows dates to the ${precision}`, () => {
      expect(precisionOf(format)).to.equal(precision);
    });
});
