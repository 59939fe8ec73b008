import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FuzzyDate } from '../../../src/time/fuzzy-date.js';
import { parseDate, type DateProblem } from '../../../src/time/parse/parse-date.js';

const DAY_MS = 86_400_000;
const PROPERTIES = { seed: 20230204, numRuns: 100 };

describe('parseDate', () => {
  describe('reads each date of the format', () => {
    const rows: [text: string, kind: string, earliest: string, latest: string, precision: string, sureness: string][] =
      [
        ['2022', 'single', '2022-01-01', '2022-12-31', 'year', 'exact'],
        ['2022-02', 'single', '2022-02-01', '2022-02-28', 'month', 'exact'],
        ['2023-02-04', 'single', '2023-02-04', '2023-02-04', 'day', 'exact'],
        ['2022-02-24/..', 'interval', '2022-02-24', 'open', 'day', 'exact/open'],
        ['2022-02-24/', 'interval', '2022-02-24', 'open', 'day', 'exact/unknown'],
        ['../2023-02-04', 'interval', 'open', '2023-02-04', 'day', 'open/exact'],
        ['/2006', 'interval', 'open', '2006-12-31', 'year', 'unknown/exact'],
        ['2023-02~/2023-02-04', 'interval', '2023-02-01', '2023-02-04', 'month', 'approximate/exact'],
        ['2023-02-04/2023', 'interval', '2023-02-04', '2023-12-31', 'year', 'exact'],
        ['1789~', 'single', '1789-01-01', '1789-12-31', 'year', 'approximate'],
        ['1789?', 'single', '1789-01-01', '1789-12-31', 'year', 'uncertain'],
        ['1789%', 'single', '1789-01-01', '1789-12-31', 'year', 'approximate-uncertain'],
        ['-0043-03-15', 'single', '-000043-03-15', '-000043-03-15', 'day', 'exact'],
        ['0000', 'single', '0000-01-01', '0000-12-31', 'year', 'exact'],
        ['2001-21', 'single', '2001-03-01', '2001-05-31', 'season', 'exact'],
        ['2001-24', 'single', '2001-12-01', '2002-02-28', 'season', 'exact'],
        ['2001-29', 'single', '2001-09-01', '2001-11-30', 'season', 'exact'],
        ['2001-34', 'single', '2001-04-01', '2001-06-30', 'quarter', 'exact'],
        ['2001-39', 'single', '2001-09-01', '2001-12-31', 'quadrimester', 'exact'],
        ['2001-41', 'single', '2001-07-01', '2001-12-31', 'semester', 'exact'],
        ['2011-23~', 'single', '2011-09-01', '2011-11-30', 'season', 'approximate'],
        ['201X', 'single', '2010-01-01', '2019-12-31', 'decade', 'exact'],
        ['20XX', 'single', '2000-01-01', '2099-12-31', 'century', 'exact'],
        ['1XXX', 'single', '1000-01-01', '1999-12-31', 'millennium', 'exact'],
        ['XXXX', 'single', '0000-01-01', '9999-12-31', 'aeon', 'exact'],
        ['-01XX', 'single', '-000199-01-01', '-000100-12-31', 'century', 'exact'],
        ['2004-XX', 'single', '2004-01-01', '2004-12-31', 'year', 'exact'],
        ['1985-04-XX', 'single', '1985-04-01', '1985-04-30', 'month', 'exact'],
        ['1985-XX-XX', 'single', '1985-01-01', '1985-12-31', 'year', 'exact'],
        ['1984-1X', 'single', '1984-10-01', '1984-12-31', 'year', 'exact'],
        ['2023-02-3X/..', 'problem', '', '', '', ''],
        ['15XX-12-25', 'single', '1500-12-25', '1599-12-25', 'century', 'exact'],
        ['15XX-02-29', 'single', '1504-02-29', '1596-02-29', 'century', 'exact'],
        ['XXXX-12-XX', 'single', '0000-12-01', '9999-12-31', 'aeon', 'exact'],
        ['1950S2', 'single', '1900-01-01', '1999-12-31', 'year', 'approximate'],
        ['1950S2?', 'single', '1900-01-01', '1999-12-31', 'year', 'approximate-uncertain'],
        ['Y3388E2S3', 'single', 'year 338000', 'year 338999', 'year', 'approximate'],
        ['Y171010000S3', 'single', 'year 171000000', 'year 171999999', 'year', 'approximate'],
        ['Y17E7', 'single', 'year 170000000', 'year 170000000', 'year', 'exact'],
        ['Y-66E6', 'single', 'year -66000000', 'year -66000000', 'year', 'exact'],
        ['Y-66000000', 'single', 'year -66000000', 'year -66000000', 'year', 'exact'],
        ['2004-06~-11', 'single', '2004-06-11', '2004-06-11', 'day', 'approximate'],
        ['?2004-06-~11', 'single', '2004-06-11', '2004-06-11', 'day', 'approximate-uncertain'],
        ['2004-%06', 'single', '2004-06-01', '2004-06-30', 'month', 'approximate-uncertain'],
        ['[2023-02-17..2023-02-19]', 'one-of', '2023-02-17', '2023-02-19', 'day', 'exact'],
        ['[1667,1668, 1670..1672]', 'one-of', '1667-01-01', '1672-12-31', 'year', 'exact'],
        ['{1960,1961-12}', 'all-of', '1960-01-01', '1961-12-31', 'year', 'exact'],
        ['[..1760-12-03]', 'one-of', 'open', '1760-12-03', 'day', 'open/exact'],
        ['[1760-12..]', 'one-of', '1760-12-01', 'open', 'month', 'exact/open'],
      ];
    for (const [text, kind, earliest, latest, precision, sureness] of rows) {
      if (kind === 'problem') {
        it(`refuses ${text}`, () => expect(problemOf(text).code).to.equal('date-impossible'));
        continue;
      }
      it(text, () => {
        const date = dateOf(text);
        expect([date.kind, date.precision, surenessOf(date)]).to.deep.equal([kind, precision, sureness]);
        expect(date.earliestMs).to.equal(firstMsOf(earliest));
        expect(date.latestMs).to.equal(lastMsOf(latest));
        expect(date.text).to.equal(text);
      });
    }
  });

  describe('reads clock times', () => {
    const rows: [text: string, earliest: string, latest: string, clock: string][] = [
      ['2023-02-18T19:30+01:00', '2023-02-18T18:30:00.000Z', '2023-02-18T18:30:59.999Z', 'offset'],
      ['2023-02-18T19:30-0530', '2023-02-19T01:00:00.000Z', '2023-02-19T01:00:59.999Z', 'offset'],
      ['2023-02-18T19:30:05Z', '2023-02-18T19:30:05.000Z', '2023-02-18T19:30:05.999Z', 'offset'],
      ['2023-02-18T19:30:05.25Z', '2023-02-18T19:30:05.250Z', '2023-02-18T19:30:05.250Z', 'offset'],
      ['2023-02-18T19Z', '2023-02-18T19:00:00.000Z', '2023-02-18T19:59:59.999Z', 'offset'],
      ['2023-02-18T24:00Z', '2023-02-19T00:00:00.000Z', '2023-02-19T00:00:59.999Z', 'offset'],
      ['2016-12-31T23:59:60Z', '2016-12-31T23:59:59.000Z', '2016-12-31T23:59:59.999Z', 'offset'],
      ['2023-02-18T19:30', '2023-02-18T19:30:00.000Z', '2023-02-18T19:30:59.999Z', 'utc'],
    ];
    for (const [text, earliest, latest, clock] of rows) {
      it(text, () => {
        const date = dateOf(text);
        expect(new Date(date.earliestMs).toISOString()).to.equal(earliest);
        expect(new Date(date.latestMs).toISOString()).to.equal(latest);
        expect(date.start.clock).to.equal(clock);
      });
    }

    it('takes one without an offset for the zone it is given, summer and winter', () => {
      const timeZone = 'America/New_York';
      expect(dateOf('2023-07-01T12:00', timeZone).earliestMs).to.equal(Date.UTC(2023, 6, 1, 16));
      expect(dateOf('2023-12-01T12:00', timeZone).earliestMs).to.equal(Date.UTC(2023, 11, 1, 17));
      expect(dateOf('2023-12-01T12:00', timeZone).start.clock).to.equal('zone');
    });

    it('leaves calendar dates and written offsets alone, whatever the zone', () => {
      expect(dateOf('2023-02-04', 'Asia/Tokyo').earliestMs).to.equal(Date.UTC(2023, 1, 4));
      expect(dateOf('2023-02-04T12:00Z', 'Asia/Tokyo').earliestMs).to.equal(Date.UTC(2023, 1, 4, 12));
    });

    it('keeps what the author wrote', () => {
      expect(dateOf('2023-02-18T19:30+01:00').start.fields).to.deep.equal({
        year: 2023,
        month: 2,
        day: 18,
        hour: 19,
        minute: 30,
      });
    });
  });

  describe('says what is wrong, and what to write instead', () => {
    const rows: [text: unknown, code: string, cure: RegExp, timeZone?: string][] = [
      ['', 'date-missing', /2023-02-04/],
      [undefined, 'date-missing', /as text/],
      [2023, 'date-missing', /as text/],
      ['yesterday', 'date-unreadable', /EDTF/],
      ['2023/02/04', 'date-unreadable', /hyphens/],
      ['04.02.2023', 'date-unreadable', /year first/],
      ['2023-2-4', 'date-unreadable', /two digits/],
      ['spring 2021', 'date-unreadable', /2021-21 \(spring\)/],
      ['Winter of 1953', 'date-unreadable', /2021-24 \(winter\)/],
      ['ca. 1890', 'date-unreadable', /1890~/],
      ['around 1890', 'date-unreadable', /1890~/],
      ['13 June 2023', 'date-unreadable', /year first/],
      ['66000000', 'date-unreadable', /Y-66000000/],
      ['201', 'date-unreadable', /201X/],
      ['2023-02-18 19:30', 'date-unreadable', /T before the time/],
      ['2023-02-04T19:30ZZ', 'date-unreadable', /T before the time/],
      ['2023-02T19:30', 'date-unreadable', /T before the time/],
      ['195XS2', 'date-unreadable', /EDTF/],
      ['[2023-02-04', 'date-unreadable', /EDTF/],
      ['[]', 'date-unreadable', /EDTF/],
      ['1/2/3', 'date-unreadable', /./],
      ['2023-02-30', 'date-impossible', /day/],
      ['2023-13', 'date-impossible', /month/],
      ['2023-00', 'date-impossible', /month/],
      ['2023-21-04', 'date-impossible', /month/],
      ['XXXX-02-30', 'date-impossible', /day/],
      ['-0000', 'date-impossible', /year/],
      ['2023-02-04T25:00', 'date-impossible', /hour/],
      ['2023-02-04T24:01', 'date-impossible', /hour/],
      ['2023-02-04T12:60', 'date-impossible', /minute/],
      ['2023-02-04T12:30:60Z', 'date-impossible', /second/],
      ['2023-02-04T12:30+25:00', 'date-impossible', /offset/],
      ['Y1E400', 'date-too-far', /15 digits/],
      ['Y' + '9'.repeat(500), 'date-too-far', /15 digits/],
      ['../..', 'date-says-nothing', /at least one/],
      ['/', 'date-says-nothing', /at least one/],
      ['2023-02-04/2022', 'date-end-before-start', /earlier date first/],
      ['[2023-02-19..2023-02-17]', 'date-end-before-start', /earlier date first/],
      ['2023-02-04T12:00', 'date-zone-unknown', /Europe\/Berlin/, 'Mars/Olympus'],
      ['2023-03-26T02:30', 'date-time-missing', /\+01:00 or \+02:00/, 'Europe/Berlin'],
      ['2023-10-29T02:30', 'date-time-twice', /\+02:00 for the first time, \+01:00/, 'Europe/Berlin'],
      ['2023-03-12T02:30', 'date-time-missing', /-05:00 or -04:00/, 'America/New_York'],
      ['2023-11-05T01:30', 'date-time-twice', /-04:00 for the first time, -05:00/, 'America/New_York'],
      ['2023-02-04' + ' '.repeat(10_000_000), 'date-too-long', /at most 1000/],
      ['['.repeat(10_000_000), 'date-too-long', /at most 1000/],
    ];
    for (const [text, code, cure, timeZone] of rows) {
      it(`${code}: ${String(text).slice(0, 30)}`, () => {
        const problem = problemOf(text as string, timeZone);
        expect(problem.code).to.equal(code);
        expect(problem.cure).to.match(cure);
        expect(problem.message + problem.cure).not.to.match(/[{}]|undefined/);
      });
    }

    it('names the whole interval, not only the end that is wrong', () => {
      expect(problemOf('2023-02-04/2023-02-30').message).to.contain('2023-02-04/2023-02-30');
    });
  });

  it('never throws', () => {
    const scraps = fc.constantFrom(...'0123456789XYES-/.?~%[]{},T:Z+ ', '..', '2023', '-02', 'T19:30');
    const anything = fc.oneof(
      fc.string(),
      fc.array(scraps, { maxLength: 40 }).map((all) => all.join('')),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const result = parseDate(text as string, { timeZone: 'Europe/Berlin' });
        if ('problem' in result) return result.problem.message !== '' && result.problem.cure !== '';
        return result.date.earliestMs <= result.date.latestMs;
      }),
      { ...PROPERTIES, numRuns: 1000 },
    );
  });

  it('keeps the order of days, however far away', () => {
    const day = fc.record({
      year: fc.oneof(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -5e9, max: 5e9 })),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
    });
    const textOf = ({ year, month, day }: { year: number; month: number; day: number }): string =>
      Math.abs(year) > 9999
        ? `Y${year}`
        : `${year < 0 ? '-' : ''}${digits(Math.abs(year), 4)}-${digits(month, 2)}-${digits(day, 2)}`;
    const numberOf = ({ year, month, day }: { year: number; month: number; day: number }): number =>
      Math.abs(year) > 9999 ? year * 400 : year * 400 + (month - 1) * 31 + day;
    fc.assert(
      fc.property(day, day, (a, b) => {
        const difference = dateOf(textOf(a)).earliestMs - dateOf(textOf(b)).earliestMs;
        expect(Math.sign(difference)).to.equal(Math.sign(numberOf(a) - numberOf(b)));
      }),
      PROPERTIES,
    );
  });

  it('agrees with Date on every day that both know', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), (days) => {
        const iso = new Date(days * DAY_MS).toISOString();
        expect(dateOf(iso.slice(0, 10)).earliestMs).to.equal(days * DAY_MS);
        expect(dateOf(iso).earliestMs).to.equal(days * DAY_MS);
      }),
      PROPERTIES,
    );
  });

  it('reads a set of many unspecified years without delay', () => {
    expect(dateOf(`[${Array(100).fill('XXXX').join()}]`).members).to.have.length(100);
  });
});

function dateOf(text: string, timeZone?: string): FuzzyDate {
  const result = parseDate(text, { timeZone });
  if ('problem' in result) throw new Error(result.problem.message);
  return result.date;
}

function problemOf(text: string, timeZone?: string): DateProblem {
  const result = parseDate(text, { timeZone });
  if ('date' in result) throw new Error(`${text} was read as a date`);
  return result.problem;
}

function surenessOf({ start, end }: FuzzyDate): string {
  return start.sureness === end.sureness ? start.sureness : `${start.sureness}/${end.sureness}`;
}

/** "2023-02-04", "open", or "year 170000000", which `Date` cannot reach: 400 years always have 146,097 days. */
function firstMsOf(text: string): number {
  if (text === 'open') return -Infinity;
  if (!text.startsWith('year ')) return Date.parse(text);
  const year = Number(text.slice(5));
  const cycles = Math.floor((year - 2000) / 400);
  return Date.UTC(year - cycles * 400, 0) + cycles * 146_097 * DAY_MS;
}

function lastMsOf(text: string): number {
  if (text === 'open') return Infinity;
  if (!text.startsWith('year ')) return Date.parse(text) + DAY_MS - 1;
  return firstMsOf(`year ${Number(text.slice(5)) + 1}`) - 1;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
