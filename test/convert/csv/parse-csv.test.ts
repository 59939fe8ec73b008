import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { parseCsv } from '../../../src/convert/csv/parse-csv.js';
import { shortestTime } from '../../helpers/shortest-time.js';

const textsOf = (csv: string) => parseCsv(csv).map(({ cells }) => cells.map(({ text }) => text));
const isFilled = (cells: readonly string[]) => cells.some((text) => text.trim() !== '');
const faultsIn = (csv: string) =>
  parseCsv(csv).flatMap(({ number, cells }) =>
    cells.flatMap(({ fault }, column) => (fault ? [`${fault} ${number}:${column}`] : [])),
  );

describe('CSV', () => {
  const table: readonly (readonly [what: string, csv: string, rows: string[][]])[] = [
    [
      'cells and rows',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['lines that end in CR LF', 'a\r\nb\r\n', [['a'], ['b']]],
    ['commas and lines within marks', '"a,b","c\nd"\ne', [['a,b', 'c\nd'], ['e']]],
    ['marks within marks', '"say ""a""",b', [['say "a"', 'b']]],
    [
      'empty cells',
      ',a,,\n"",b',
      [
        ['', 'a', '', ''],
        ['', 'b'],
      ],
    ],
    [
      'semicolons, as spreadsheets in Europe write',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tabs',
      'a\tb\nc, d\te',
      [
        ['a', 'b'],
        ['c, d', 'e'],
      ],
    ],
    ['the delimiter that it names itself', 'sep=|\r\na|b', [['a', 'b']]],
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['nothing', '', []],
  ];
  for (const [what, csv, rows] of table) it(`has ${what}`, () => expect(textsOf(csv)).to.deep.equal(rows));

  it('counts rows as spreadsheets do, empty ones too', () => {
    expect(parseCsv('a\n\n ,\n"b\nc"\nd').map(({ number }) => number)).to.deep.equal([1, 4, 5]);
  });

  it('says where each cell stands', () => {
    const csv = 'a,"b""c"\nd';
    const places = parseCsv(csv).flatMap(({ cells }) => cells.map(({ start, end }) => csv.slice(start, end)));
    expect(places).to.deep.equal(['a', '"b""c"', 'd']);
  });

  describe('that breaks the form', () => {
    it('loses only the cell whose mark is not closed', () => {
      const csv = 'a,b\n1,"2\n3,4';
      expect(textsOf(csv)).to.deep.equal([
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ]);
      expect(faultsIn(csv)).to.deep.equal(['csv-mark-unclosed 2:1']);
    });

    it('keeps what follows a closing mark', () => {
      expect(textsOf('"a"b,c')).to.deep.equal([['ab', 'c']]);
      expect(faultsIn('"a"b,c')).to.deep.equal(['csv-mark-inside 1:0']);
    });
  });

  it('is read as it was written, whatever the cells hold', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', '\r', ';', ' ', 'ü') });
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    const write = (cells: readonly string[]) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');
    fc.assert(
      fc.property(rows, (written) => {
        const heads = ['h', ...written.map(() => 'h')];
        const csv = [write(heads), ...written.map(write)].join('\r\n');
        expect(textsOf(csv)).to.deep.equal([heads, ...written.filter(isFilled)]);
      }),
      { seed: 20_230_218, numRuns: 200 },
    );
  });

  for (const unit of ['"', '""', '",', '"a', '\n', '"\n'])
    it(`of ${JSON.stringify(unit)} without end reads in no time`, () => {
      expect(shortestTime(() => parseCsv(unit.repeat(20_000)), 1_000)).to.be.below(1_000);
    });
});

describe('CSV that papaparse reads', () => {
  const sign = fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\n', '\r\n', '7');
  const cell = fc.array(sign, { maxLength: 5 }).map((signs) => signs.join(''));
  const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 6 });
  const runs = { seed: 20_230_218, numRuns: 300 };

  it('is read as it reads it', () => {
    fc.assert(
      fc.property(table, fc.boolean(), (rows, isCrLf) => {
        const quoted = [['x', 'y', 'z'], ...rows].map((cells) =>
          cells.map((each) => `"${each.replaceAll('"', '""')}"`),
        );
        const csv = quoted.map((cells) => cells.join(',')).join(isCrLf ? '\r\n' : '\n');
        const [heads, ...theirs] = Papa.parse<string[]>(csv, { delimiter: ',' }).data;
        expect(textsOf(csv)).to.deep.equal([heads, ...theirs.filter(isFilled)]);
      }),
      runs,
    );
  });

  it('is read as it writes it', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const written = [['x', 'y', 'z'], ...rows.filter(isFilled)];
        expect(textsOf(Papa.unparse(written, { quotes: false }))).to.deep.equal(written);
      }),
      runs,
    );
  });
});
