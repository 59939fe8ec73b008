import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { fromCsv } from '../../../src/convert/csv/from-csv.js';
import { toCsv } from '../../../src/convert/csv/to-csv.js';
import { unguard, writeCsv } from '../../../src/convert/csv/write-csv.js';
import { fromTimelineJSSheet } from '../../../src/convert/timelinejs/from-timelinejs-sheet.js';
import { toTimelineJSSheet } from '../../../src/convert/timelinejs/to-timelinejs-sheet.js';
import { readDocument } from '../../../src/model/read-document.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';
import { shortestTime } from '../../helpers/shortest-time.js';
import { countToTry } from '../../helpers/every-day.js';

const SEPARATORS = [',', ';', '\t'];

/** Cells as a program reads them that takes no notice of quotation marks. */
const nakedCells = (csv: string, separator: string) =>
  csv.split(/[\r\n]+/).flatMap((line) => line.split(separator).map((cell) => cell.replace(/"$/, '')));

/** Cells as a program reads them for which quotation marks count at the beginning of a cell. */
function quotedCells(csv: string, separator: string): string[] {
  const cell = new RegExp(
    String.raw`(?:"((?:[^"]|"")*)"([^${separator}\r\n]*)|([^${separator}\r\n]*))(?:${separator}|[\r\n]+|$)`,
    'g',
  );
  return [...csv.matchAll(cell)].map(([, quoted, rest, naked]) =>
    quoted === undefined ? naked! : quoted.replaceAll('""', '"') + rest!,
  );
}

const isNumber = (cell: string) => /^[+-]?\d+(?:\.\d+)?$/.test(cell);
const isFormula = (cell: string) =>
  /^["\p{Cc}\p{Cf}]*[=+\-@|＝＋－＠｜]/u.test(cell) && !isNumber(cell.replaceAll('"', ''));

/** Formulas that a spreadsheet might find in a file, whatever separates its cells. */
function formulasIn(output: string): string[] {
  const csv = output.replace(/^\ufeff/, '');
  const cells = SEPARATORS.flatMap((separator) => [...nakedCells(csv, separator), ...quotedCells(csv, separator)]);
  return cells.filter(isFormula);
}

const WRITERS = { CSV: [toCsv, fromCsv], 'a TimelineJS sheet': [toTimelineJSSheet, fromTimelineJSSheet] } as const;

const FORMULAS = [
  'a;=1+1',
  'a,=1+1',
  'a\t=1+1',
  'a\n=1+1',
  'a;"=1+1',
  'a;"\'=1+1',
  '"=1+1',
  '\u200b=1+1',
  'a;\u200f@SUM(A1)',
  'a;==1',
  "a,-2+3+cmd|' /C calc'!A0",
  "a,-5 +cmd|' /C calc'!A0",
  'a;|cmd',
  'a;＝1',
  '|x',
  'A &=b',
];

for (const [name, [write, read]] of Object.entries(WRITERS))
  describe(`formulas in ${name}`, () => {
    const tell = (text: string) =>
      write(readDocument(makeDocument({ title: text, events: [makeEvent({ title: text, summary: text })] })).explainer)
        .output;

    for (const text of FORMULAS)
      it(`have no power, and come back as they were: ${JSON.stringify(text)}`, () => {
        const output = tell(text);
        expect(formulasIn(output)).to.deep.equal([]);
        const [event] = read(output).document.events ?? [];
        const titleOf = (typed: string) => typed.replace(/\s+/g, ' ');
        expect(titleOf(event?.title ?? '')).to.equal(titleOf(text.trim()));
        expect(event?.summary?.replace(/\t/g, ' ')).to.equal(text.replace(/\t/g, ' '));
      });

    it('have no power in any text', () => {
      const piece = fc.constantFrom(...'=+-@|"\',; \t\r\n\u200b5a＝', '""', '";=', ',-', '-7.5,');
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
          expect(formulasIn(tell(`a${pieces.join('')}`))).to.deep.equal([]);
          expect(formulasIn(tell(pieces.join('')))).to.deep.equal([]);
        }),
        { seed: 11, numRuns: countToTry(400) },
      );
    });
  });

describe('a cell', () => {
  const cellOf = (csv: string) => /^\ufeffhead\r\n"?([^]*?)"?\r\n$/.exec(csv)![1]!.replaceAll('""', '"');

  it('is read as it was before it was protected, whatever is in it', () => {
    const piece = fc.constantFrom(...'=+-@|\',; \t\r\n\u200b5a＝"', "''", "'=");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = `${pieces.join('')}a`;
        expect(unguard(cellOf(writeCsv(['head'], [[text]])))).to.equal(text);
      }),
      { seed: 12, numRuns: countToTry(1000) },
    );
  });

  it('keeps the address of a map', () => {
    const address = 'https://maps.example/@38.9,-77.05,17z';
    expect(writeCsv(['head'], [[address]])).to.contain(`"${address}"`);
  });

  it('is protected in a time that its length allows', () => {
    for (const sign of ["'", '"', ';', ",'", '\u200b', '\t'])
      expect(shortestTime(() => writeCsv(['head'], [[sign.repeat(200_000)]]), 350)).to.be.below(350);
  });
});
