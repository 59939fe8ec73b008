import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { instantOfWall, instantsOfWall, isTimeZone, wallOfInstant } from '../../src/time/zone.js';

const PROPERTIES = { seed: 20230204, numRuns: 100 };
const HOUR_MS = 3_600_000;

/** Whole and odd offsets, half-hour and midnight changes, a day left out, a dateline crossed. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'Africa/Casablanca',
];

describe('zone', () => {
  it('knows which zones there are', () => {
    expect(isTimeZone('Europe/Berlin')).to.equal(true);
    expect(isTimeZone('Mars/Olympus')).to.equal(false);
    expect(isTimeZone('')).to.equal(false);
    expect(isTimeZone('+05:30')).to.equal(false);
  });

  it('shows what clocks show, summer and winter', () => {
    expect(wallOfInstant(Date.UTC(2023, 6, 1), 'Europe/Berlin')).to.equal(Date.UTC(2023, 6, 1, 2));
    expect(wallOfInstant(Date.UTC(2023, 0, 1), 'Europe/Berlin')).to.equal(Date.UTC(2023, 0, 1, 1));
    expect(wallOfInstant(Date.UTC(2023, 0, 1), 'Asia/Kathmandu')).to.equal(Date.UTC(2023, 0, 1, 5, 45));
  });

  it('is UTC without a zone', () => {
    expect(wallOfInstant(12345)).to.equal(12345);
    expect(instantOfWall(12345)).to.equal(12345);
  });

  it('finds no moment that clocks skip, and takes the jump for it', () => {
    const skipped = Date.UTC(2023, 2, 26, 2, 30);
    expect(instantsOfWall(skipped, 'Europe/Berlin')).to.deep.equal([]);
    expect(instantOfWall(skipped, 'Europe/Berlin')).to.equal(Date.UTC(2023, 2, 26, 1));
  });

  it('finds both moments that clocks show twice, and takes the first', () => {
    const twice = Date.UTC(2023, 9, 29, 2, 30);
    expect(instantsOfWall(twice, 'Europe/Berlin')).to.deep.equal([
      Date.UTC(2023, 9, 29, 0, 30),
      Date.UTC(2023, 9, 29, 1, 30),
    ]);
    expect(instantOfWall(twice, 'Europe/Berlin')).to.equal(Date.UTC(2023, 9, 29, 0, 30));
  });

  it('begins a day that has no midnight with its first moment', () => {
    // Clocks in São Paulo went from 4 November 2018, 00:00, to 01:00.
    expect(instantOfWall(Date.UTC(2018, 10, 4), 'America/Sao_Paulo')).to.equal(Date.UTC(2018, 10, 4, 3));
  });

  it('begins a day that was left out with the next', () => {
    // Samoa crossed the date line: 29 December 2011 was followed by the 31st.
    expect(instantOfWall(Date.UTC(2011, 11, 30, 12), 'Pacific/Apia')).to.equal(Date.UTC(2011, 11, 30, 10));
  });

  it('keeps the last offset where Date ends', () => {
    for (const ms of [-1e20, 1e20]) expect(wallOfInstant(ms, 'Europe/Berlin')).to.be.closeTo(ms, 2 * HOUR_MS);
    expect(wallOfInstant(Infinity, 'Europe/Berlin')).to.equal(Infinity);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(1850, 0), max: Date.UTC(2100, 0) }),
        (timeZone, ms) => {
          expect(instantsOfWall(wallOfInstant(ms, timeZone), timeZone)).to.include(ms);
        },
      ),
      PROPERTIES,
    );
  });

  it('never turns back when the wall goes on', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: Date.UTC(1960, 0), max: Date.UTC(2030, 0) }),
        fc.integer({ min: 1, max: 30 * HOUR_MS }),
        (timeZone, wallMs, laterMs) => {
          expect(instantOfWall(wallMs, timeZone)).to.be.at.most(instantOfWall(wallMs + laterMs, timeZone));
        },
      ),
      PROPERTIES,
    );
  });

  it('agrees with Temporal about local times, and about moments that clocks show twice or never', () => {
    const minutes = fc.integer({ min: Date.UTC(1950) / 60_000, max: Date.UTC(2037) / 60_000 });
    fc.assert(
      fc.property(minutes, fc.constantFrom(...ZONES), (minute, zone) => {
        const ms = minute * 60_000;
        const shown = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        const wallMs = wallOfInstant(ms, zone);
        expect(new Date(wallMs).toISOString().slice(0, 19)).to.equal(
          shown.toPlainDateTime().toString({ smallestUnit: 'second' }),
        );
        const wall = Temporal.PlainDateTime.from(new Date(ms).toISOString().slice(0, 19));
        const [first, last] = (['earlier', 'later'] as const).map(
          (disambiguation) => wall.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
        );
        const ours = instantsOfWall(ms, zone);
        const isSkipped = wall.toZonedDateTime(zone).toPlainDateTime().toString() !== wall.toString();
        expect(ours).to.deep.equal(isSkipped ? [] : [...new Set([first, last])]);
      }),
      { ...PROPERTIES, numRuns: 300 },
    );
  });

  it('agrees with Temporal in the hours in which clocks change', () => {
    const changes = [Date.UTC(2023, 2, 26), Date.UTC(2023, 9, 29), Date.UTC(2011, 11, 30), Date.UTC(2018, 10, 4)];
    for (const zone of ZONES)
      for (const change of changes)
        for (let ms = change - 30 * HOUR_MS; ms < change + 30 * HOUR_MS; ms += HOUR_MS / 2) {
          const wall = Temporal.PlainDateTime.from(new Date(ms).toISOString().slice(0, 19));
          const [first] = instantsOfWall(ms, zone);
          const theirs = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
          if (first !== undefined) expect(first).to.equal(theirs.epochMilliseconds);
          else expect(theirs.toPlainDateTime().toString()).to.not.equal(wall.toString());
        }
  });
});
