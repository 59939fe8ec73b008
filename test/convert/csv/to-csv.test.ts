import { expect } from '@open-wc/testing';
import { toCsv } from '../../../src/convert/csv/to-csv.js';
import type { EventInput } from '../../../src/model/schema/schema.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

function csvOf(...events: Partial<EventInput>[]): string {
  return toCsv(readEvents(...events)).output;
}

function readEvents(...events: Partial<EventInput>[]) {
  return readDocument(makeDocument({ events: events.map(makeEvent) })).explainer;
}

/** Cells as RFC 4180 says, by rows. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows[rows.length - 1]!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

function cellsOf(event: Partial<EventInput>): Record<string, string> {
  const [heads, cells] = parse(csvOf(event));
  return Object.fromEntries(heads!.map((head, index) => [head, cells![index]!]));
}

describe('toCsv', () => {
  it('begins with a byte order mark and a row of heads, and ends each row with CR LF', () => {
    const csv = csvOf({});
    expect(csv.startsWith('\uFEFFid,date,earliest,latest,')).to.be.true;
    expect(csv.endsWith('\r\n')).to.be.true;
    expect(csv.split('\r\n')).to.have.length(3);
  });

  it('has a row for each event, in time order', () => {
    const rows = parse(csvOf({ id: 'b', date: '2023' }, { id: 'a', date: '1969' }, { id: 'c', date: 'soon' }));
    expect(rows.map(([id]) => id)).to.deep.equal(['id', 'a', 'b', 'c']);
    expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
  });

  it('says what is known of an event', () => {
    expect(
      cellsOf({
        lane: 'war',
        topics: ['aid', 'balloon'],
        people: ['wang'],
        place: { name: 'Munich', latitude: -48.1, longitude: 11.6 },
        status: 'planned',
        sources: ['report', { source: 'report', for: 'date' }, 'transcript'],
      }),
    ).to.include({
      id: 'munich-meeting',
      date: '2023-02-18',
      earliest: '2023-02-18',
      latest: '2023-02-18',
      title: 'They meet in Munich',
      lane: 'War',
      topics: 'Aid; The balloon',
      people: 'Wang Yi',
      status: 'planned',
      place: 'Munich',
      latitude: '-48.1',
      sources: 'Report of the meeting <https://example.org/report>; Transcript <https://example.org/transcript>',
    });
  });

  it('leaves ends empty that are open, or that no spreadsheet could hold', () => {
    expect(cellsOf({ date: '2022-02-24/..' })).to.include({ earliest: '2022-02-24', latest: '' });
    expect(cellsOf({ date: 'Y-66000000' })).to.include({ date: 'Y-66000000', earliest: '', latest: '' });
  });

  it('quotes commas, quotation marks and line breaks', () => {
    const title = 'A "word", and\nanother';
    expect(cellsOf({ title })['title']).to.equal(title);
    expect(csvOf({ title })).to.contain('"A ""word"", and\nanother"');
  });

  for (const title of ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '＝1+1', "'=1"]) {
    it(`takes its power from ${JSON.stringify(title)}`, () => {
      expect(cellsOf({ title })['title']).to.equal(`'${title}`);
    });
  }

  it('takes its power from what is a cell of its own where semicolons set cells apart', () => {
    expect(cellsOf({ title: 'a;=1' })['title']).to.equal("a;'=1");
    expect(cellsOf({ title: 'a\n@b' })['title']).to.equal("a\n'@b");
    expect(cellsOf({ title: 'a; b = c' })['title']).to.equal('a; b = c');
  });

  it('holds an event’s first picture', () => {
    const media = [
      { kind: 'video' as const, src: 'a.mp4' },
      { kind: 'image' as const, src: 'b.jpg', alt: 'A', caption: 'B', credit: 'C' },
    ];
    expect(cellsOf({ media })).to.include({ image: 'b.jpg', alt: 'A', caption: 'B', credit: 'C' });
  });

  it('has the columns that are asked for, under their heads, in their order', () => {
    const { output } = toCsv(readEvents({ title: 'A' }), { columns: { title: 'What', date: 'When' } });
    expect(parse(output)).to.deep.equal([
      ['What', 'When'],
      ['A', '2023-02-18'],
    ]);
  });

  it('says what is not in it', () => {
    const media = [{ kind: 'video' as const, src: 'a.mp4' }];
    const { problems } = toCsv(readEvents({ media, background: '#112233', people: ['wang'] }));
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.include.members([
      'export-list-lost /statements',
      'export-lost /events/0/background',
      'export-lost /events/0/media/0',
      'export-unused /people/0',
      'export-lost /people/1/kind',
      'export-lost /title',
    ]);
  });

  it('says it of the columns that are asked for', () => {
    const [first, ...others] = toCsv(readEvents({ weight: 4 }), { columns: { date: 'When', title: 'What' } }).problems;
    expect(first?.message).to.equal('“id” has no place in CSV.');
    expect(others.map(({ pointer }) => pointer)).to.include('/events/0/weight');
  });
});
