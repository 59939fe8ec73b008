import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { msFromCivil } from '../../../src/time/units/calendar.js';
import { ticks } from '../../../src/time/units/ticks.js';
import { floor, next } from '../../../src/time/units/unit-bounds.js';
import { unitNamed, units, type UnitName } from '../../../src/time/units/units.js';

const PROPERTIES = { seed: 20230204, numRuns: 100 };
const HOUR_MS = 3_600_000;
const ZONES = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Pacific/Apia', 'America/Toronto'];

describe('units', () => {
  it('go from the finest to the coarsest', () => {
    const lengths = units.map((unit) => unit.approxMs);
    expect(lengths).to.deep.equal([...lengths].sort((a, b) => a - b));
  });

  describe('floor and next', () => {
    const rows: [unit: UnitName, from: string, to: string][] = [
      ['second', '2023-08-17T15:42:31.000Z', '2023-08-17T15:42:32.000Z'],
      ['minute', '2023-08-17T15:42:00.000Z', '2023-08-17T15:43:00.000Z'],
      ['hour', '2023-08-17T15:00:00.000Z', '2023-08-17T16:00:00.000Z'],
      ['day', '2023-08-17', '2023-08-18'],
      ['week', '2023-08-14', '2023-08-21'],
      ['month', '2023-08-01', '2023-09-01'],
      ['quarter', '2023-07-01', '2023-10-01'],
      ['year', '2023-01-01', '2024-01-01'],
      ['decade', '2020-01-01', '2030-01-01'],
      ['century', '2000-01-01', '2100-01-01'],
      ['millennium', '2000-01-01', '3000-01-01'],
      ['ten-millennia', '0001-01-01', '+010000-01-01'],
    ];
    for (const [name, from, to] of rows) {
      it(`of a ${name}`, () => {
        const ms = Date.UTC(2023, 7, 17, 15, 42, 31, 250);
        expect(floor(unitNamed(name), ms)).to.equal(Date.parse(from));
        expect(next(unitNamed(name), ms)).to.equal(Date.parse(to));
      });
    }

    it('begin a week where the reader does', () => {
      const thursday = Date.UTC(2023, 7, 17);
      expect(floor(unitNamed('week'), thursday, { weekStart: 7 })).to.equal(Date.UTC(2023, 7, 13));
      expect(next(unitNamed('week'), thursday, { weekStart: 6 })).to.equal(Date.UTC(2023, 7, 19));
    });

    it('begin a day at local midnight, and give it 23 or 25 hours where clocks change', () => {
      const day = unitNamed('day');
      const spring = floor(day, Date.UTC(2023, 2, 26, 12), { timeZone: 'Europe/Berlin' });
      const autumn = floor(day, Date.UTC(2023, 9, 29, 12), { timeZone: 'Europe/Berlin' });
      expect(spring).to.equal(Date.UTC(2023, 2, 25, 23));
      expect(next(day, spring, { timeZone: 'Europe/Berlin' }) - spring).to.equal(23 * HOUR_MS);
      expect(next(day, autumn, { timeZone: 'Europe/Berlin' }) - autumn).to.equal(25 * HOUR_MS);
    });

    it('begin a day without midnight when its clocks begin', () => {
      const noon = Date.UTC(2018, 10, 4, 15);
      expect(floor(unitNamed('day'), noon, { timeZone: 'America/Sao_Paulo' })).to.equal(Date.UTC(2018, 10, 4, 3));
    });

    it('skip the day that Samoa skipped', () => {
      const lastMoment = Date.UTC(2011, 11, 30, 9, 59);
      const day = unitNamed('day');
      expect(floor(day, lastMoment, { timeZone: 'Pacific/Apia' })).to.equal(Date.UTC(2011, 11, 29, 10));
      expect(next(day, lastMoment, { timeZone: 'Pacific/Apia' })).to.equal(Date.UTC(2011, 11, 30, 10));
    });

    it('make two hours of the hour that comes twice', () => {
      const hour = unitNamed('hour');
      const first = Date.UTC(2023, 9, 29, 0);
      expect(floor(hour, first + 1, { timeZone: 'Europe/Berlin' })).to.equal(first);
      expect(next(hour, first, { timeZone: 'Europe/Berlin' })).to.equal(first + HOUR_MS);
      expect(next(hour, first + HOUR_MS, { timeZone: 'Europe/Berlin' })).to.equal(first + 2 * HOUR_MS);
    });

    it('enclose every moment, in any zone', () => {
      const ms = fc.integer({ min: Date.UTC(1890, 0), max: Date.UTC(2100, 0) });
      fc.assert(
        fc.property(fc.constantFrom(...units), fc.constantFrom(...ZONES), ms, (unit, timeZone, ms) => {
          const startMs = floor(unit, ms, { timeZone });
          expect(startMs).to.be.at.most(ms);
          expect(next(unit, startMs, { timeZone })).to.be.above(ms);
          expect(next(unit, ms, { timeZone })).to.equal(next(unit, startMs, { timeZone }));
          expect(floor(unit, startMs, { timeZone })).to.equal(startMs);
        }),
        { ...PROPERTIES, numRuns: 500 },
      );
    });

    it('enclose every moment, as old as the universe', () => {
      const calendarUnits = units.filter((unit) => unit.approxMs > 1e9);
      const ms = fc.double({ min: -4.4e20, max: 4.4e20, noNaN: true });
      fc.assert(
        fc.property(fc.constantFrom(...calendarUnits), ms, (unit, ms) => {
          const startMs = floor(unit, ms);
          expect(startMs).to.be.at.most(ms);
          expect(next(unit, startMs)).to.be.above(ms);
        }),
        PROPERTIES,
      );
    });

    it('leave the ends of time alone', () => {
      for (const ms of [-Infinity, Infinity]) expect(floor(unitNamed('year'), ms)).to.equal(ms);
    });
  });
});

describe('ticks', () => {
  const days = (moments: readonly number[]): number[] => moments.map((ms) => new Date(ms).getUTCDate());

  it('fall on round hours', () => {
    const moments = ticks(unitNamed('hour'), 3, Date.UTC(2023, 1, 4, 1), Date.UTC(2023, 1, 4, 12));
    expect(moments.map((ms) => new Date(ms).getUTCHours())).to.deep.equal([3, 6, 9, 12]);
  });

  it('fall on round hours of the wall, also on the day that clocks change', () => {
    const timeZone = 'Europe/Berlin';
    const hoursOf = (fromMs: number): string[] =>
      ticks(unitNamed('hour'), 6, fromMs, fromMs + 24 * HOUR_MS, { timeZone }).map((ms) =>
        new Date(ms).toLocaleTimeString('en-GB', { timeZone, timeStyle: 'short' }),
      );
    expect(hoursOf(Date.UTC(2023, 2, 25, 23))).to.deep.equal(['00:00', '06:00', '12:00', '18:00', '00:00']);
    expect(hoursOf(Date.UTC(2023, 9, 28, 22))).to.deep.equal(['00:00', '06:00', '12:00', '18:00']);
  });

  it('show an hour that comes twice twice', () => {
    const [fromMs, toMs] = [Date.UTC(2023, 9, 29, 0), Date.UTC(2023, 9, 29, 2)];
    expect(ticks(unitNamed('hour'), 1, fromMs, toMs, { timeZone: 'Europe/Berlin' })).to.have.length(3);
  });

  it('begin anew with each month', () => {
    const [fromMs, toMs] = [Date.UTC(2023, 0, 20), Date.UTC(2023, 1, 28)];
    expect(days(ticks(unitNamed('day'), 7, fromMs, toMs))).to.deep.equal([22, 1, 8, 15, 22]);
  });

  it('leave out a day without room before the next month', () => {
    const everySecondDay = ticks(unitNamed('day'), 2, Date.UTC(2023, 0, 25), Date.UTC(2023, 1, 3));
    expect(days(everySecondDay)).to.deep.equal([25, 27, 29, 1, 3]);
  });

  it('fall on the quarters of a year', () => {
    const moments = ticks(unitNamed('month'), 3, Date.UTC(2023, 1), Date.UTC(2024, 0));
    expect(moments).to.deep.equal([3, 6, 9, 12].map((month) => Date.UTC(2023, month)));
  });

  it('fall on round years', () => {
    expect(ticks(unitNamed('year'), 5, Date.UTC(2011, 0), Date.UTC(2021, 0))).to.deep.equal([
      Date.UTC(2015, 0),
      Date.UTC(2020, 0),
    ]);
  });

  it('fall on years that are round to readers, who have no year zero', () => {
    const moments = ticks(unitNamed('century'), 1, msFromCivil(-199), msFromCivil(200));
    expect(moments).to.deep.equal([-199, -99, 1, 100, 200].map((year) => msFromCivil(year)));
    expect(ticks(unitNamed('year'), 1, msFromCivil(-1), msFromCivil(2))).to.have.length(4);
  });

  it('reach back to the first day of the Earth', () => {
    expect(ticks(unitNamed('aeon'), 1, msFromCivil(-4.5e9), 0)).to.have.length(5);
  });

  it('stop where nobody could read them', () => {
    expect(ticks(unitNamed('second'), 1, 0, Date.UTC(2023, 0))).to.have.length(10_000);
    expect(ticks(unitNamed('day'), 1, -Infinity, 0)).to.deep.equal([]);
    expect(ticks(unitNamed('day'), 1, 1, 0)).to.deep.equal([]);
  });

  it('increase, inside their range', () => {
    const scene = fc.record({
      unit: fc.constantFrom(...units),
      step: fc.constantFrom(1, 2, 3, 5, 6, 7, 10),
      timeZone: fc.constantFrom(...ZONES),
      fromMs: fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2100, 0) }),
      length: fc.double({ min: 0.1, max: 50, noNaN: true }),
    });
    fc.assert(
      fc.property(scene, ({ unit, step, timeZone, fromMs, length }) => {
        const toMs = fromMs + length * unit.approxMs;
        const moments = ticks(unit, step, fromMs, toMs, { timeZone });
        moments.forEach((ms, index) => expect(ms).to.be.above(moments[index - 1] ?? fromMs - 1));
        for (const ms of moments) expect(ms).to.be.within(fromMs, toMs);
        for (const ms of moments) expect(floor(unit, ms, { timeZone })).to.equal(ms);
      }),
      PROPERTIES,
    );
  });
});
