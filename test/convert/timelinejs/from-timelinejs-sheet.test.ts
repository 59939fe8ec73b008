import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromCsv } from '../../../src/convert/csv/from-csv.js';
import { TIMELINEJS_COLUMNS, fromTimelineJSSheet } from '../../../src/convert/timelinejs/from-timelinejs-sheet.js';
import { readDocument } from '../../../src/model/read-document.js';

const HEADS = Object.keys(TIMELINEJS_COLUMNS);

type Row = Readonly<Record<string, string>>;

const write = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');

/** A sheet with all columns. */
const sheetOf = (...rows: Row[]) =>
  [write(HEADS), ...rows.map((row) => write(HEADS.map((head) => row[head] ?? '')))].join('\r\n');

const row = (cells: Row = {}): Row => ({ Year: '2023', Headline: 'A', ...cells });
const convert = (...rows: Row[]) => fromTimelineJSSheet(sheetOf(...rows));
const event = (cells: Row) => convert(row(cells)).document.events?.[0];
const found = (csv: string) => fromTimelineJSSheet(csv).problems.map(({ code, pointer }) => `${code} ${pointer}`);

describe('a TimelineJS sheet', () => {
  it('becomes a document, every column of it', () => {
    const { document, problems } = convert(
      { Type: 'title', Headline: 'The Moon', Text: 'How we got there', Media: 'moon.jpg', 'Alt Text': 'The Moon' },
      {
        Year: '1969',
        Month: '7',
        Day: '16',
        Time: '1:32 pm',
        'End Year': '1969',
        'End Month': '7',
        'End Day': '24',
        'End Time': '16:50:35',
        'Display Date': 'July 1969',
        Headline: 'Apollo 11',
        Text: '<p>To the <b>Moon</b>,\nand back</p>',
        Media: 'https://youtu.be/x',
        'Media Credit': 'NASA',
        'Media Caption': '<i>Liftoff</i>',
        'Media Thumbnail': 'liftoff.jpg',
        'Alt Text': 'A rocket',
        Group: 'Flights',
        Background: '#036',
        'Unique ID': 'apollo-11',
      },
      { Type: 'era', Year: '1957', 'End Year': '1975', Headline: 'The race' },
    );
    expect(problems).to.deep.equal([]);
    expect(document).to.deep.equal({
      explainer: 1,
      title: 'The Moon',
      summary: 'How we got there',
      media: [{ kind: 'image', src: 'moon.jpg', alt: 'The Moon' }],
      lanes: [{ id: 'flights', name: 'Flights' }],
      eras: [{ name: 'The race', date: '1957/1975' }],
      events: [
        {
          id: 'apollo-11',
          date: '1969-07-16T13:32/1969-07-24T16:50:35',
          dateText: 'July 1969',
          title: 'Apollo 11',
          summary: 'To the **Moon**, and back',
          lane: 'flights',
          media: [
            {
              kind: 'embed',
              src: 'https://youtu.be/x',
              alt: 'A rocket',
              caption: '*Liftoff*',
              credit: 'NASA',
              poster: 'liftoff.jpg',
            },
          ],
          background: '#003366',
          sources: [],
        },
      ],
    });
  });

  describe('has times of day', () => {
    const table: readonly (readonly [typed: string, time: string])[] = [
      ['19:30', 'T19:30'],
      ['7:30 pm', 'T19:30'],
      ['7:30 P.M.', 'T19:30'],
      ['12 am', 'T00'],
      ['12:05pm', 'T12:05'],
      ['1930', 'T19:30'],
      ['930', 'T09:30'],
      ['19:30:05.250', 'T19:30:05.250'],
    ];
    for (const [typed, time] of table)
      it(`${typed}: ${time}`, () => {
        expect(event({ Month: '2', Day: '4', Time: typed })?.date).to.equal(`2023-02-04${time}`);
      });
  });

  describe('of its first version', () => {
    const old = (date: string) =>
      fromTimelineJSSheet(`Start Date,End Date,Headline,Tag\n${date},,A,War`).document.events?.[0];
    it('has its group in “Tag”', () => expect(old('2023')?.lane).to.equal('war'));
    const table = { '2023-02-04': '2023-02-04', '2/4/2023': '2023-02-04', '2/2023': '2023-02', '-44': '-0043' };
    for (const [typed, date] of Object.entries(table))
      it(`has dates in one cell, the month first: ${typed}`, () => expect(old(typed)?.date).to.equal(date));
  });

  it('finds its columns whatever their order, capitals and spaces', () => {
    const { document } = fromTimelineJSSheet('headline;YEAR;End  year\nA;2023;2024');
    expect(document.events?.[0]).to.include({ title: 'A', date: '2023/2024' });
  });

  it('keeps the ids of rows whose headline is edited', () => {
    const ids = (headline: string) => convert(row({ Headline: headline }), row()).document.events?.map(({ id }) => id);
    expect(ids('One')).to.deep.equal(ids('Another'));
  });

  it('is told from other sheets', () => {
    expect(fromCsv('Year,Headline,Time\n2023,A,x').problems.map(({ code }) => code)).to.include(
      'conversion-time-unreadable',
    );
    expect(fromCsv('When,What\n2023,A').document.events?.[0]).to.include({ date: '2023', title: 'A' });
  });

  describe('reports what is wrong at its row and column', () => {
    const cases: readonly (readonly [csv: string, problem: string])[] = [
      ['', 'conversion-sheet-empty '],
      ['Year,Headline', 'conversion-sheet-empty '],
      ['a,b\n1,2', 'conversion-column-missing /1'],
      ['Year,Headline\n2023,"A', 'conversion-csv-mark-unclosed /2/Headline'],
      ['Year,Headline\n2023,"A"B', 'conversion-csv-mark-inside /2/Headline'],
      ['Year,Headline\n2023,A,B', 'conversion-cell-surplus /2/3'],
      ['Year,Headline,Mood\n2023,A,B', 'conversion-lost /1/Mood'],
      [sheetOf(row({ Type: 'title' }), row({ Type: 'title' })), 'conversion-title-twice /3/Type'],
      [sheetOf(row({ Type: 'slide' })), 'conversion-lost /2/Type'],
      [sheetOf(row(), row({ Month: 'May' })), 'conversion-date-unreadable /3/Month'],
      [sheetOf(row({ Day: '4' })), 'conversion-date-incomplete /2/Day'],
      [sheetOf(row({ 'End Month': '4' })), 'conversion-date-incomplete /2/End Month'],
      [sheetOf(row({ Month: '2', Day: '4', Time: 'noon' })), 'conversion-time-unreadable /2/Time'],
      [sheetOf(row({ Time: '19:30' })), 'conversion-date-incomplete /2/Time'],
      [sheetOf({ Headline: 'A', Month: '2' }), 'conversion-date-missing /2/Year'],
      [sheetOf({ Year: '2023', Text: 'Words' }), 'conversion-title-made-up /2/Headline'],
      [sheetOf(row({ Text: '<script>' })), 'conversion-html-unsafe /2/Text'],
      [
        sheetOf(row({ 'Media Credit': '<a href="https://a.b">A</a>', Media: 'a.jpg' })),
        'conversion-html-lost /2/Media Credit',
      ],
      [sheetOf(row({ Background: 'dull' })), 'conversion-lost /2/Background'],
      ['Start Date,Headline\nsoon,A', 'conversion-date-typed /2/Start Date'],
    ];
    for (const [csv, problem] of cases) it(problem, () => expect(found(csv)).to.include(problem));

    it('in the names of its columns, and once for each cell', () => {
      const { problems } = convert(
        row({ Time: '19:30' }),
        row({ 'End Month': '4' }),
        row({ Background: 'dull' }),
        { Type: 'era', Headline: 'A time' },
        row({ Year: '23' }),
        row({ Year: '0023' }),
      );
      expect(problems.map(({ pointer, message }) => `${pointer}: ${message}`)).to.deep.equal([
        '/6/Year: “23” is read as the year 23, not as one of our century or the last.',
        '/2/Time: “Time” is given and “Month” is not, so “Time” is left out.',
        '/3/End Month: “End Month” is given and “End Year” is not, so “End Month” is left out.',
        '/4/Background: “Background” has no place in an explainer document.',
        '/5/Year: There is no year, so this comes last, under “Date not stated”.',
        '/5: An era needs a date and a headline; this one is left out.',
      ]);
      for (const { message, cure } of problems) expect(`${message} ${cure}`).not.to.match(/start_date|end_date|\{/);
    });

    it('in what reading finds, too', () => {
      const { document, originOf } = convert(row(), row({ 'End Year': '2022' }), row({ Media: 'a.jpg' }));
      const found = readDocument(document)
        .problems.filter(({ severity }) => severity !== 'advice')
        .map(({ code, pointer }) => `${code} ${originOf(pointer)}`);
      expect(found).to.deep.equal(['date-end-before-start /3/Year', 'alt-missing /4/Alt Text']);
    });
  });

  it('of 1,000 rows has a problem for each fault, at its row and column, and none for what is well', () => {
    // Faults come round every so many rows, so that some rows have more than one, or none.
    const faults: readonly (readonly [every: number, cells: Row, code: string, column: string])[] = [
      [7, { Month: '13' }, 'conversion-date-unreadable', 'Month'],
      [11, { Year: '' }, 'conversion-date-missing', 'Year'],
      [13, { Text: 'A, "B"\n<script>alert(1)</script>' }, 'conversion-html-unsafe', 'Text'],
      [
        17,
        { 'Media Caption': '<table><td>A', Media: 'a.jpg', 'Alt Text': 'A' },
        'conversion-html-lost',
        'Media Caption',
      ],
      [19, { Background: 'dull' }, 'conversion-lost', 'Background'],
      [23, { 'End Year': 'later' }, 'conversion-date-unreadable', 'End Year'],
      [29, { Headline: '' }, 'conversion-title-made-up', 'Headline'],
    ];
    const expected: string[] = [];
    const rows = Array.from({ length: 1_000 }, (_, index) => {
      const well = row({ Year: '1900', Month: '2', Headline: `No. ${index}, “${index}”`, Text: 'A,\r\n<b>"B"</b>' });
      return faults.reduce((cells, [every, wrong, code, column]) => {
        const isHidden = code.endsWith('unreadable') && column === 'Month' && index % 11 === 0;
        if (index % every !== 0) return cells;
        if (!isHidden) expected.push(`${code} /${index + 2}/${column}`);
        return { ...cells, ...wrong };
      }, well);
    });
    const sheet = sheetOf(...rows);
    expect(found(sheet).sort()).to.deep.equal(expected.sort());
    const { document, originOf } = fromTimelineJSSheet(sheet);
    expect(document.events).to.have.length(1_000);
    const late = readDocument(document).problems.filter(({ severity }) => severity !== 'advice');
    const undated = late.map(({ code, pointer }) => `${code} ${originOf(pointer)}`);
    expect(new Set(undated.map((each) => each.split(' ')[0]))).to.deep.equal(new Set(['date-missing']));
    expect(undated).to.have.length(rows.filter((cells, index) => cells['Year'] === '' || index % 7 === 0).length);
  });

  it('never throws, and is always a document', () => {
    const cell = fc.string({ unit: fc.constantFrom('1', '2', '<b>', '"', ',', '\n', 'A', '/', ':') });
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom(...HEADS), cell)), cell, (rows, surplus) => {
        readDocument(fromCsv(sheetOf(...rows) + surplus).document);
      }),
      { seed: 20_230_218, numRuns: 100 },
    );
  });
});
