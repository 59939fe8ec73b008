import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import ICAL from 'ical.js';
import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { fromICalendar } from '../../../src/convert/icalendar/from-icalendar.js';
import { toICalendar } from '../../../src/convert/icalendar/to-icalendar.js';
import type { EventInput } from '../../../src/model/schema/schema.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const calendar = (...lines: string[]) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n');
const vevent = (...lines: string[]) => calendar('BEGIN:VEVENT', ...lines, 'END:VEVENT');
const read = (...lines: string[]) => {
  const { document, problems } = fromICalendar(vevent('SUMMARY:A', ...lines));
  return { event: document.events?.[0], found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};
const write = (event: Partial<EventInput>, overrides: object = {}) => {
  const { explainer } = readDocument(makeDocument({ events: [makeEvent(event)], statements: [], ...overrides }));
  const { output, problems } = toICalendar(explainer, { nowMs: Date.UTC(2023, 1, 20, 8, 5, 9) });
  return { lines: output.split('\r\n'), output, found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};

describe('fromICalendar', () => {
  it('reads events, folded lines and escapes', () => {
    const { document, problems } = fromICalendar(
      calendar(
        'X-WR-CALNAME:Two ministers',
        'X-WR-TIMEZONE:Europe/Berlin',
        'BEGIN:VEVENT',
        'UID:munich-meeting@news.example',
        'DTSTAMP:20230220T080509Z',
        'DTSTART;VALUE=DATE:20230218',
        'SUMMARY:They meet\\, in Mu',
        ' nich',
        'DESCRIPTION:First.\\nSecond *line*.',
        'LOCATION:Hotel Bayerischer Hof',
        'GEO:48.14;11.57',
        'CATEGORIES:Aid,A\\, B',
        'URL:https://news.example/munich',
        'ATTACH:https://news.example/a.jpg',
        'END:VEVENT',
      ),
    );
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      title: 'Two ministers',
      timeZone: 'Europe/Berlin',
      topics: [
        { id: 'aid', name: 'Aid' },
        { id: 'a-b', name: 'A, B' },
      ],
      sources: [
        {
          id: 'https-news-example-munich',
          title: 'https://news.example/munich',
          url: 'https://news.example/munich',
        },
      ],
      events: [
        {
          id: 'munich-meeting',
          date: '2023-02-18',
          title: 'They meet, in Munich',
          summary: 'First.\nSecond \\*line\\*.',
          topics: ['aid', 'a-b'],
          place: { name: 'Hotel Bayerischer Hof', latitude: 48.14, longitude: 11.57 },
          sources: ['https-news-example-munich'],
          media: [{ kind: 'image', src: 'https://news.example/a.jpg' }],
        },
      ],
    });
  });

  const dates: readonly (readonly [date: string, ...lines: string[]])[] = [
    ['2023-02-18', 'DTSTART;VALUE=DATE:20230218', 'DTEND;VALUE=DATE:20230219'],
    ['2023-02-18/2023-02-19', 'DTSTART;VALUE=DATE:20230218', 'DTEND;VALUE=DATE:20230220'],
    ['2023-02-18/2023-02-20', 'DTSTART;VALUE=DATE:20230218', 'DURATION:P3D'],
    ['2023-02-18T19:30Z', 'DTSTART:20230218T193000Z'],
    ['1969-07-20T20:17:40Z', 'DTSTART:19690720T201740Z'],
    ['2023-02-18T19:30', 'DTSTART:20230218T193000'],
    ['2023-02-18T19:30+01:00', 'DTSTART;TZID=Europe/Berlin:20230218T193000'],
    ['2023-07-18T19:30-04:00', 'DTSTART;TZID="America/New_York":20230718T193000'],
    ['2023-02-18T19:30Z/2023-02-18T21:00Z', 'DTSTART:20230218T193000Z', 'DURATION:PT1H30M'],
    ['2023-02-18T23:00Z/2023-02-19T01:00Z', 'DTSTART:20230218T230000Z', 'DTEND:20230219T010000Z'],
  ];
  for (const [date, ...lines] of dates)
    it(`reads ${lines.join(' ')} as ${date}`, () => expect(read(...lines).event?.date).to.equal(date));

  it('says how iCalendar writes a date that has hyphens', () => {
    for (const [typed, written] of [
      ['2025-03-05', '20250305'],
      ['2025-03-05T19:30:00', '20250305T193000'],
      ['soon', '20250305, or 20250305T193000 with a time'],
    ]) {
      const [problem] = fromICalendar(vevent('SUMMARY:A', `DTSTART:${typed}`)).problems;
      expect(problem!.cure).to.equal(`iCalendar writes ${written}.`);
    }
  });

  it('names an event without its END', () => {
    const text = calendar(
      'BEGIN:VEVENT',
      'SUMMARY:A',
      'DTSTART:20230218',
      'BEGIN:VEVENT',
      'DTSTART:20230219',
      'END:VEVENT',
    );
    const found = fromICalendar(text).problems.filter(({ code }) => code === 'conversion-part-unclosed');
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).to.deep.equal([
      '/2 BEGIN:VEVENT has no END:VEVENT.',
    ]);
  });

  it('names what it can’t read, by its line', () => {
    expect(read('DTSTART:20231318T193000Z').found).to.deep.equal(['conversion-date-typed /4']);
    expect(read().found).to.deep.equal(['conversion-date-missing /2']);
    expect(read('DTSTART;TZID=Moon:20230218T193000').found).to.deep.equal(['conversion-zone-unknown /4']);
    expect(fromICalendar('Hello').problems.map(({ code }) => code)).to.deep.equal(['conversion-calendar-missing']);
  });

  it('names what has no place: repetition, guests, alarms, tasks', () => {
    const { found } = read(
      'DTSTART:20230218T193000Z',
      'RRULE:FREQ=DAILY',
      'ATTENDEE:mailto:a@b.c',
      'BEGIN:VALARM',
      'END:VALARM',
    );
    expect(found).to.deep.equal(['conversion-lost /5', 'conversion-lost /6', 'conversion-lost /7']);
    const { problems } = fromICalendar(calendar('BEGIN:VTODO', 'SUMMARY:A', 'END:VTODO'));
    expect(problems.map(({ pointer, values }) => [pointer, values['field']])).to.deep.equal([['/2', 'VTODO']]);
  });

  it('leaves out what is private', () => {
    const { event, found } = read('DTSTART:20230218T193000Z', 'CLASS:PRIVATE');
    expect([event, found]).to.deep.equal([undefined, ['conversion-private /2']]);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('BEGIN:VEVENT', 'END:', ';A="', 'DTSTART;X=', ':', '\n ', '\r\n', 'é'), {
          maxLength: 30,
        }),
        (parts) => {
          fromICalendar(`BEGIN:VCALENDAR\n${parts.join('')}`);
        },
      ),
    );
  });
});

describe('toICalendar', () => {
  it('writes a calendar', () => {
    const { lines, found } = write({ lane: 'war', topics: ['aid'], summary: 'A; b', place: { name: 'Munich' } });
    expect(lines).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//said-and-done//EN',
      'X-WR-CALNAME:Two ministers meet',
      'BEGIN:VEVENT',
      'UID:munich-meeting@story',
      'DTSTAMP:20230220T080509Z',
      'DTSTART;VALUE=DATE:20230218',
      'SUMMARY:They meet in Munich',
      'DESCRIPTION:A\\; b',
      'LOCATION:Munich',
      'X-SAID-AND-DONE-LANE:War',
      'CATEGORIES:Aid',
      'URL:https://example.org/report',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(found).to.not.include('export-date-simplified /events/0/date');
  });

  it('holds no line of more than 75 bytes, and cuts no character', () => {
    const { lines } = write({ title: 'Zwölf Boxkämpfer jagen Viktor quer über den großen Sylter Deich 🎈🎈🎈🎈' });
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).to.be.at.most(75);
    expect(lines.join('\n').replaceAll('\n ', '')).to.contain('großen Sylter Deich 🎈🎈🎈🎈');
  });

  it('says in words what days don’t, and lists it', () => {
    const { lines, found } = write({ date: '2023-02~' });
    expect(lines).to.include.members([
      'DTSTART;VALUE=DATE:20230201',
      'DTEND;VALUE=DATE:20230301',
      'DESCRIPTION:about February 2023',
    ]);
    expect(found).to.include('export-date-simplified /events/0/date');
  });

  it('never makes a fact of what is none', () => {
    expect(write({ status: 'disputed', title: 'A bribe' }).lines).to.include('SUMMARY:Disputed: A bribe');
    expect(write({ status: 'cancelled' }).lines).to.include('STATUS:CANCELLED');
    expect(write({ status: 'planned' }).lines).to.include('STATUS:TENTATIVE');
  });

  it('leaves out what no calendar has, and says so', () => {
    for (const date of ['-0043-03-15', 'Y-66000000', 'soon']) {
      const { output, found } = write({ date });
      expect(output).to.not.contain('VEVENT');
      expect(found).to.include('export-event-lost /events/0');
    }
  });

  for (const [name, story] of Object.entries({ munich, apollo }))
    it(`is read back: ${name}`, () => {
      const { explainer } = readDocument(story);
      const { document, problems } = fromICalendar(toICalendar(explainer, { nowMs: 0 }).output);
      expect(problems).to.deep.equal([]);
      const told = (events: typeof explainer.events) =>
        events.map(({ id, title, lane, place, date }) => [
          ...[id, title.replace(/^Postponed: /, ''), lane?.name, place?.name],
          ...[date?.start.earliestMs, date?.end.sureness === 'open' ? undefined : date?.end.latestMs],
        ]);
      const back = told(readDocument(document).explainer.events);
      // An open end is lost, and listed.
      const ours = told(explainer.events).map((row, index) => (row[5] === undefined ? back[index]! : row));
      expect(back).to.deep.equal(ours);
    });

  for (const [name, story] of Object.entries({ munich, apollo }))
    it(`is read by ical.js: ${name}`, () => {
      const { explainer } = readDocument(story);
      const { output } = toICalendar(explainer, { nowMs: 0 });
      const calendar = new ICAL.Component(ICAL.parse(output) as unknown[]);
      const theirs = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
      const ours = readDocument(fromICalendar(output).document).explainer.events;
      expect(theirs.map(({ summary, location }) => [summary, location || undefined])).to.deep.equal(
        ours.map(({ title, place }) => [title, place?.name]),
      );
      expect(theirs.map(({ startDate }) => startDate.toUnixTime() * 1000)).to.deep.equal(
        ours.map(({ date }) => date?.start.earliestMs),
      );
    });
});
