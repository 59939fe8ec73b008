import { expect } from '@open-wc/testing';
import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { readDefinedZone } from '../../../src/convert/icalendar/defined-zone.js';
import { fromICalendar } from '../../../src/convert/icalendar/from-icalendar.js';
import { parseICalendar } from '../../../src/convert/icalendar/parse-icalendar.js';
import { DAY_MS } from '../../../src/time/units/calendar.js';

const observance = (kind: string, start: string, from: string, to: string, ...rest: string[]) =>
  [`BEGIN:${kind}`, `DTSTART:${start}`, `TZOFFSETFROM:${from}`, `TZOFFSETTO:${to}`, ...rest, `END:${kind}`].join('\n');
const definition = (id: string, ...parts: string[]) =>
  ['BEGIN:VTIMEZONE', `TZID:${id}`, ...parts, 'END:VTIMEZONE'].join('\n');
const yearly = (rest: string) => `RRULE:FREQ=YEARLY;${rest}`;

/** Zones as calendar programs define them. */
const ZONES = {
  outlook: definition(
    'Customized Time Zone',
    observance('STANDARD', '16010101T030000', '+0200', '+0100', yearly('INTERVAL=1;BYDAY=-1SU;BYMONTH=10')),
    observance('DAYLIGHT', '16010101T020000', '+0100', '+0200', yearly('INTERVAL=1;BYDAY=-1SU;BYMONTH=3')),
  ),
  south: definition(
    'Somewhere south',
    observance('STANDARD', '20080406T030000', '+1300', '+1200', yearly('BYMONTH=4;BYDAY=1SU')),
    observance('DAYLIGHT', '20070930T020000', '+1200', '+1300', yearly('BYMONTH=9;BYDAY=-1SU')),
  ),
  ended: definition(
    'An office in New York',
    observance('DAYLIGHT', '19870405T020000', '-0500', '-0400', yearly('BYMONTH=4;BYDAY=1SU;UNTIL=20060402T070000Z')),
    observance(
      'DAYLIGHT',
      '20070311T020000',
      '-0500',
      '-0400',
      yearly('BYMONTH=3;BYDAY=SU;BYMONTHDAY=8,9,10,11,12,13,14'),
    ),
    observance('STANDARD', '19671029T020000', '-0400', '-0500', yearly('BYMONTH=10;BYDAY=-1SU;UNTIL=20061029T060000Z')),
    observance('STANDARD', '20071104T020000', '-0400', '-0500', yearly('BYMONTH=11;BYDAY=1SU')),
  ),
  dates: definition(
    'Odd',
    observance('STANDARD', '20140101T000000', '+0300', '+0400', 'RDATE:20140101T000000'),
    observance('STANDARD', '20160101T000000', '+0400', '+0545', 'RDATE:20160101T000000'),
    observance('STANDARD', '20170101T000000', '+0545', '+0400', 'RDATE:20170101T000000', 'RDATE:20190101T000000'),
    observance('STANDARD', '20180101T000000', '+0400', '+0545', 'RDATE:20180101T000000', 'RDATE:20200101T000000'),
  ),
  rare: definition(
    'Fifth Sundays',
    observance('STANDARD', '20060129T020000', '+0200', '+0100', yearly('BYMONTH=1;BYDAY=5SU')),
    observance('DAYLIGHT', '20060730T020000', '+0100', '+0200', yearly('BYMONTH=7;BYDAY=5SU')),
  ),
  named: definition(
    'EST',
    observance('STANDARD', '20071104T020000', '-0400', '-0500', yearly('BYMONTH=11;BYDAY=1SU')),
    observance('DAYLIGHT', '20070311T020000', '-0500', '-0400', yearly('BYMONTH=3;BYDAY=2SU')),
  ),
  fixed: definition('India', observance('STANDARD', '16010101T000000', '+0530', '+0530')),
};

const calendar = (zone: string, ...lines: string[]) =>
  ['BEGIN:VCALENDAR', zone, 'BEGIN:VEVENT', 'SUMMARY:A', ...lines, 'END:VEVENT', 'END:VCALENDAR'].join('\n');
const read = (zone: string, id: string, time: string) => {
  const { document, problems } = fromICalendar(calendar(zone, `DTSTART;TZID=${id}:${time}`));
  return [document.events?.[0]?.date, ...problems.map(({ code }) => code)];
};

describe('time zones of iCalendar', () => {
  const times: readonly (readonly [maker: string, zone: string, id: string, time: string, date: string])[] = [
    ['Outlook in winter', ZONES.outlook, 'Customized Time Zone', '20230218T193000', '2023-02-18T19:30+01:00'],
    ['Outlook in summer', ZONES.outlook, '"Customized Time Zone"', '20230718T193000', '2023-07-18T19:30+02:00'],
    [
      'Outlook before the clocks change',
      ZONES.outlook,
      'Customized Time Zone',
      '20230326T015900',
      '2023-03-26T01:59+01:00',
    ],
    ['Outlook after they have', ZONES.outlook, 'Customized Time Zone', '20230326T030000', '2023-03-26T03:00+02:00'],
    ['Outlook, long from now', ZONES.outlook, 'Customized Time Zone', '20640718T193000', '2064-07-18T19:30+02:00'],
    ['Outlook, a name of Windows alone', '', 'W. Europe Standard Time', '20230718T193000', '2023-07-18T19:30+02:00'],
    ['Outlook, another', '', 'Eastern Standard Time', '20230718T193000', '2023-07-18T19:30-04:00'],
    ['Outlook, one without daylight saving', ZONES.fixed, 'India', '20230718T193000', '2023-07-18T19:30+05:30'],
    ['Evolution', '', '/freeassociation.sourceforge.net/Europe/Berlin', '20230718T193000', '2023-07-18T19:30+02:00'],
    [
      'Evolution, older',
      '',
      '/freeassociation.sourceforge.net/Tzfile/Asia/Kolkata',
      '20230718T193000',
      '2023-07-18T19:30+05:30',
    ],
    [
      'Thunderbird',
      '',
      '/mozilla.org/20050126_1/America/Argentina/Buenos_Aires',
      '20230718T193000',
      '2023-07-18T19:30-03:00',
    ],
    ['Citadel', '', '/citadel.org/20211207_1/Asia/Tokyo', '20230718T193000', '2023-07-18T19:30+09:00'],
    [
      'a definition that names its place',
      definition('x', 'X-LIC-LOCATION:Europe/Kyiv'),
      'x',
      '20230718T193000',
      '2023-07-18T19:30+03:00',
    ],
    ['summer in the south', ZONES.south, 'Somewhere south', '20230118T193000', '2023-01-18T19:30+13:00'],
    ['rules that have ended', ZONES.ended, 'An office in New York', '20060405T120000', '2006-04-05T12:00-04:00'],
    ['rules that came later', ZONES.ended, 'An office in New York', '20070312T120000', '2007-03-12T12:00-04:00'],
    [
      'a definition of a name that others use differently',
      ZONES.named,
      'EST',
      '20230718T193000',
      '2023-07-18T19:30-04:00',
    ],
    ['a day that is missing for years', ZONES.rare, 'Fifth Sundays', '20290318T120000', '2029-03-18T12:00+02:00'],
    ['changes by their dates', ZONES.dates, 'Odd', '20180601T120000', '2018-06-01T12:00+05:45'],
    ['before the first change', ZONES.dates, 'Odd', '20100601T120000', '2010-06-01T12:00+03:00'],
  ];
  for (const [maker, zone, id, time, date] of times)
    it(`are known: ${maker}`, () => expect(read(zone, id, time)).to.deep.equal([date]));

  it('are the calendar’s own where it says so in the words of Windows', () => {
    const { document } = fromICalendar(
      calendar('X-WR-TIMEZONE:W. Europe Standard Time', 'DTSTART;TZID=Europe/Berlin:20230718T193000'),
    );
    expect([document.timeZone, document.events?.[0]?.date]).to.deep.equal(['Europe/Berlin', '2023-07-18T19:30']);
  });

  it('are unknown where nobody defines them, or by rules that zones don’t have', () => {
    const rules = ['FREQ=SECONDLY', 'FREQ=DAILY', 'FREQ=YEARLY;BYMONTH=13', 'FREQ=YEARLY;BYSETPOS=1;BYMONTH=1', 'x'];
    const broken = rules.map((rule) =>
      definition('x', observance('STANDARD', '16010101T000000', '+0200', '+0100', `RRULE:${rule}`)),
    );
    const beyond = definition('x', observance('STANDARD', '16010101T000000', '+0200', '+9999'));
    const endless = definition(
      'x',
      observance('STANDARD', '16010101T000000', '+0200', '+0100', `RDATE:${'20200101T000000,'.repeat(130_000)}`),
    );
    for (const zone of ['', definition('x'), beyond, endless, ...broken])
      expect(read(zone, 'x', '20230718T193000')).to.deep.equal(['2023-07-18T19:30', 'conversion-zone-unknown']);
  });
});

describe('zones that calendars define', () => {
  for (const [name, text] of Object.entries(ZONES))
    it(`have the offsets that ical.js finds: ${name}`, () => {
      const own = readDefinedZone(parseICalendar(text)[0]!)!;
      const theirs = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text.replaceAll('\n', '\r\n')) as unknown[]));
      // The package knows no offset before the first change, and of each RDATE the first time.
      const days = fc.integer({ min: Date.UTC(2014, 1) / 3_600_000, max: Date.UTC(2034) / 3_600_000 });
      fc.assert(
        fc.property(days, (hours) => {
          const wallMs = hours * 3_600_000 + 60_000;
          const time = ICAL.Time.fromDateTimeString(new Date(wallMs).toISOString().slice(0, 19));
          const isSure = [-DAY_MS, 0, DAY_MS].every((ms) => own.offsetAt(wallMs + ms) === own.offsetAt(wallMs));
          if (isSure) expect(own.offsetAt(wallMs) / 1000).to.equal(theirs.utcOffset(time));
        }),
        { seed: 20_230_218, numRuns: 300 },
      );
    });
});
