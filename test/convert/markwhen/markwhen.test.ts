import { parse as parseTheirs } from '@markwhen/parser';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import apollo from '../../../data/apollo-11.json' with { type: 'json' };
import caesar from '../../../data/caesar.json' with { type: 'json' };
import munich from '../../../data/munich-meeting.json' with { type: 'json' };
import { fromMarkwhen } from '../../../src/convert/markwhen/from-markwhen.js';
import { toMarkwhen } from '../../../src/convert/markwhen/to-markwhen.js';
import type { StoryEvent } from '../../../src/model/explainer.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { EventInput } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const read = (text: string) => {
  const { document, problems } = fromMarkwhen(text);
  return { document, events: document.events ?? [], found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};
const dateOf = (typed: string) => read(`${typed}: A`).events[0]?.date;
const write = (event: Partial<EventInput>) => {
  const { explainer } = readDocument(makeDocument({ events: [makeEvent(event)], statements: [] }));
  const { output, problems } = toMarkwhen(explainer);
  return { output, found: problems.map(({ code, pointer }) => `${code} ${pointer}`) };
};
const told = (event: StoryEvent | undefined) => {
  if (!event) return undefined;
  const { id, title, summary, date, dateText, lane, status, weight, place, sources } = event;
  const cited = new Set(sources.map(({ source }) => `${source.title} ${source.url ?? ''}`));
  return [id, title, summary, date?.text, dateText, lane?.name, status, weight, place?.name, ...cited];
};

describe('fromMarkwhen', () => {
  it('reads head, groups, tags and texts', () => {
    const { document, found } = read(
      [
        'title: Two ministers',
        'description: What led up to it.',
        '#Aid: red',
        '// a remark',
        '# War',
        '2022-02-24/now: Invasion #Aid',
        'More of it,',
        'in two lines.',
        '',
        'group Diplomacy #Talks',
        '18 February 2023: They meet',
        'id: meeting',
        'endGroup',
        '2023: Later',
      ].join('\n'),
    );
    expect(found).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      title: 'Two ministers',
      summary: 'What led up to it.',
      lanes: [
        { id: 'war', name: 'War' },
        { id: 'diplomacy', name: 'Diplomacy' },
      ],
      topics: [{ id: 'aid', name: 'Aid' }],
      events: [
        {
          id: '2022-02-24',
          date: '2022-02-24/..',
          title: 'Invasion',
          summary: 'More of it,\nin two lines.',
          lane: 'war',
          topics: ['aid'],
          sources: [],
        },
        { id: 'meeting', date: '2023-02-18', title: 'They meet', lane: 'diplomacy', sources: [] },
        { id: '2023', date: '2023', title: 'Later', lane: 'war', sources: [] },
      ],
    });
  });

  const dates = {
    '2023': '2023',
    '2023-02': '2023-02',
    '02/2023': '2023-02',
    '2/18/2023': '2023-02-18',
    'Feb 18 2023': '2023-02-18',
    '2023-02-18 19:30': '2023-02-18T19:30',
    '2023-02-18T19:30:00Z': '2023-02-18T19:30Z',
    '2023-02-18T19:30:00Z - 2023-02-18T21:00:00Z': '2023-02-18T19:30Z/2023-02-18T21:00Z',
    '2023-02/2023-04': '2023-02/2023-04',
    '2023-02 / 2023-04': '2023-02/2023-04',
    '1914 - 1918': '1914/1918',
    '1914 to 1918': '1914/1918',
    '44 BCE': '-0043',
    '58 BCE – 50 BCE': '-0057/-0049',
    '2022-02-24 / now': '2022-02-24/..',
  };
  for (const [typed, date] of Object.entries(dates))
    it(`reads ${typed} as ${date}`, () => expect(dateOf(typed)).to.equal(date));

  it('reads days before months where the head says so', () => {
    expect(read('dateFormat: d/M/y\n4/2/2023: A').events[0]?.date).to.equal('2023-02-04');
  });

  it('keeps what depends on other events, in its own words, and says so', () => {
    const { events, found } = read('2023: A\nafter !a 3 days: B');
    expect(events[1]).to.include({ date: '', dateText: 'after !a 3 days', title: 'B' });
    expect(found).to.deep.equal(['conversion-date-typed /2']);
  });

  it('names properties that have no place', () => {
    expect(read('2023: A\ncolor: red\nid: a\nWords: not a property').found).to.deep.equal([
      ...['conversion-lost /2', 'conversion-lost /4'],
    ]);
  });

  it('takes no words with a colon for an event', () => {
    const { events } = read('2023: A\nHe said: it is so.\n\nAt 19:30 it was over.');
    expect(events).to.have.length(1);
  });
});

describe('toMarkwhen', () => {
  it('writes groups, tags, properties and sources', () => {
    const { output } = write({ lane: 'war', topics: ['aid', 'balloon'], summary: 'A *b*.', place: { name: 'Munich' } });
    expect(output).to.equal(
      [
        '---',
        'title: "Two ministers meet"',
        'lang: "en"',
        '---',
        '',
        '# War',
        '',
        '2023-02-18: They meet in Munich #Aid #The_balloon',
        'id: "munich-meeting"',
        'place: "Munich"',
        'A *b*.',
        'Sources: [Report of the meeting](https://example.org/report)',
        '',
      ].join('\n'),
    );
  });

  it('says in words what its dates don’t, keeps the date in a property, and lists it', () => {
    const { output, found } = write({ date: '1789~' });
    expect(output).to.contain('\n1789: They meet in Munich\nid: "munich-meeting"\nedtf: "1789~"\nabout 1789\nSources');
    expect(found).to.include('export-date-simplified /events/0/date');
  });

  it('never makes a fact of what is none', () => {
    expect(write({ status: 'alleged', title: 'A bribe' }).output).to.contain('\n2023-02-18: Alleged: A bribe\n');
  });

  it('lets no line of a text begin anything', () => {
    const lines = [
      '2024: Not an event',
      'now: nor this',
      '# no group',
      'note: no property',
      '// no remark',
      'endGroup',
    ];
    for (const summary of [...lines, lines.join('\n')]) {
      const { output } = write({ summary });
      const { document, problems } = fromMarkwhen(output);
      expect(problems).to.deep.equal([]);
      expect(document.events).to.have.length(1);
      expect(document.events?.[0]?.summary).to.equal(summary);
    }
  });

  it('gives any text back', () => {
    const piece = fc.constantFrom(
      'a',
      ' ',
      '2023',
      ':',
      '#',
      'group x',
      '\n',
      '//',
      '- ',
      '.',
      'id',
      'after',
      '/',
      '–',
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = pieces
          .join('')
          .replace(/[^\S\n]*\n\s*/g, '\n')
          .trim();
        fc.pre(text !== '');
        const { document } = fromMarkwhen(write({ summary: text }).output);
        expect(document.events?.map(({ summary }) => summary)).to.deep.equal([text]);
      }),
      { seed: 7, numRuns: 100 },
    );
  });

  for (const [name, story] of Object.entries({ munich, apollo, caesar }))
    it(`is read back: ${name}`, () => {
      const { explainer } = readDocument(story);
      const { document, problems } = fromMarkwhen(toMarkwhen(explainer).output);
      expect(problems).to.deep.equal([]);
      const { eventById } = readDocument(document).explainer;
      for (const event of explainer.events) expect(told(eventById.get(event.id))).to.deep.equal(told(event));
    });
});

describe('Markwhen that its own parser reads', () => {
  interface Node {
    readonly children?: readonly Node[];
    readonly firstLine?: { readonly restTrimmed: string };
    readonly dateRangeIso?: { readonly fromDateTimeIso: string };
  }
  const eventsIn = (node: Node): readonly Node[] =>
    node.firstLine && node.dateRangeIso ? [node] : (node.children ?? []).flatMap(eventsIn);
  const dayOf = (ms: number | undefined) => new Date(ms ?? NaN).toISOString().slice(0, 10);

  for (const [name, story] of Object.entries({ apollo, munich }))
    it(`has the same events on the same days: ${name}`, () => {
      const { explainer } = readDocument(story);
      const theirs = eventsIn(parseTheirs(toMarkwhen(explainer).output).events);
      const ours = readDocument(fromMarkwhen(toMarkwhen(explainer).output).document).explainer.events;
      const days = (events: readonly { date?: StoryEvent['date'] }[]) =>
        events.map(({ date }) => dayOf(date?.start.earliestMs)).sort();
      expect(theirs.map(({ dateRangeIso }) => dateRangeIso!.fromDateTimeIso.slice(0, 10)).sort()).to.deep.equal(
        days(ours),
      );
    });
});
