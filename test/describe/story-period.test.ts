import { expect } from '@open-wc/testing';
import { spokenStyleOf } from '../../src/describe/event-dates.js';
import { periodBetween } from '../../src/describe/story-period.js';
import { formatDate } from '../../src/time/format/format-date.js';
import { msFromCivil } from '../../src/time/units/calendar.js';

const day = Date.parse;

/** A stretch, the zone of its axis, and what is said of it. */
const table: readonly (readonly [fromMs: number, toMs: number, timeZone: string | undefined, said: string])[] = [
  [day('2023-02-14'), day('2023-02-22'), undefined, '14 to 21 February 2023'],
  [day('2022-12-14'), day('2023-02-22'), undefined, '14 December 2022 to 21 February 2023'],
  [day('2023-02-14'), day('2023-02-15'), undefined, '14 February 2023'],
  [day('2023-02-14'), day('2023-02-14T06:30Z'), undefined, '14 February 2023, 00:00 to 06:29 UTC'],
  [day('2023-02-15T02:00Z'), day('2023-02-18T02:00Z'), 'America/New_York', '14 to 17 February 2023'],
  [day('2003-02-14'), day('2023-02-14'), undefined, 'February 2003 to February 2023'],
  [day('1203-02-14'), day('2023-02-14'), undefined, '1203 to 2023'],
  [msFromCivil(-50), msFromCivil(-43), undefined, 'January 51 to December 45 BCE'],
  [msFromCivil(-66_000_000), msFromCivil(-999_999), undefined, '66 to 1 million years ago'],
];

describe('the period between two moments', () => {
  for (const [fromMs, toMs, timeZone, said] of table)
    it(`is said as “${said}”`, () => {
      const period = periodBetween({ fromMs, toMs }, timeZone)!;
      expect(formatDate(period, { style: spokenStyleOf(period), timeZone })).to.equal(said);
    });
});
