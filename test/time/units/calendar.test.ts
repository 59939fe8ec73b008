import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { civilFromDays, daysFromCivil, daysInMonth, msFromCivil } from '../../../src/time/units/calendar.js';

const PROPERTIES = { seed: 20230204, numRuns: 100 };

describe('calendar', () => {
  it('counts days from 1970', () => {
    expect(daysFromCivil(1970, 1, 1)).to.equal(0);
    expect(daysFromCivil(2000, 3, 1)).to.equal(11_017);
    expect(daysFromCivil(1969, 12, 31)).to.equal(-1);
    expect(daysFromCivil(0, 3, 1)).to.equal(-719_468);
  });

  it('knows the leap years of the Gregorian calendar', () => {
    expect([2000, 1900, 2004, 2023, 0, -4].map((year) => daysInMonth(year, 2))).to.deep.equal([29, 28, 29, 28, 29, 29]);
  });

  it('agrees with Date', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(civilFromDays(days)).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
        });
      }),
      PROPERTIES,
    );
  });

  it('goes there and back, billions of years away', () => {
    const year = fc.integer({ min: -14e9, max: 14e9 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (year, month, day) => {
        expect(civilFromDays(daysFromCivil(year, month, day))).to.deep.equal({ year, month, day });
        expect(msFromCivil(year)).to.be.below(msFromCivil(year + 1));
      }),
      PROPERTIES,
    );
  });
});
