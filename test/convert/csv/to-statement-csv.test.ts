import { expect } from '@open-wc/testing';
import { toStatementCsv } from '../../../src/convert/csv/to-statement-csv.js';
import { parseCsv } from '../../../src/convert/csv/parse-csv.js';
import { readDocument } from '../../../src/model/read-document.js';
import type { CorrectionInput, ExplainerDocument } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

/** Cells of each statement by their heads. */
function rowsOf(statements: NonNullable<ExplainerDocument['statements']>): readonly Record<string, string>[] {
  const { explainer } = readDocument(makeDocument({ events: [makeEvent()], statements }));
  const [heads, ...rows] = parseCsv(toStatementCsv(explainer)).map(({ cells }) => cells.map(({ text }) => text));
  return rows.map((row) => Object.fromEntries(heads!.map((head, index) => [head, row[index] ?? ''])));
}

describe('the statements of a story as a table', () => {
  it('tell who said what and when, and from where', () => {
    const sources = [{ source: 'report', quote: 'lethal support', ownWords: true, page: '4' }, 'transcript'];
    const corrections: CorrectionInput[] = [
      { date: '2023-02-20', kind: 'editors-note', by: 'publisher', note: 'It was one call.', was: 'They called.' },
      { date: '2023-02-19', kind: 'correction', by: 'publisher', note: 'He said “lethal”.' },
    ];
    const [row] = rowsOf([
      makeStatement({ id: 'blinken', at: 'munich-meeting', role: 'Secretary of State', sources, corrections }),
    ]);
    expect(row).to.deep.equal({
      Id: 'blinken',
      Date: '18 February 2023',
      'Earliest day': '2023-02-18',
      'Latest day': '2023-02-18',
      Speaker: 'Antony Blinken',
      Role: 'Secretary of State',
      Side: 'United States',
      Form: 'Partly quoted',
      Words: 'A caution to China against giving “lethal support” to the invasion.',
      Occasion: 'They meet in Munich',
      Topics: 'Aid',
      Corrections:
        '20 February 2023, Editor’s note: It was one call. It was: They called.\n19 February 2023, Correction: He said “lethal”.',
      'Exact words': 'lethal support',
      Sources: 'Report of the meeting, p. 4; Transcript',
      Addresses: 'https://example.org/report; https://example.org/transcript',
    });
  });

  it('tell the sources and the exact words of the words apart from those of the date and the status', () => {
    const sources = [
      { source: 'transcript', for: 'date' as const, quote: 'on Saturday' },
      { source: 'report', quote: 'lethal support' },
      { source: 'transcript', for: 'status' as const, quote: 'it is disputed' },
    ];
    const [row] = rowsOf([makeStatement({ sources })]);
    expect(row).to.include({
      'Exact words': 'lethal support',
      Sources: 'Transcript (date); Report of the meeting; Transcript (status)',
    });
  });

  it('stand in the order of time, and last without a date', () => {
    const rows = rowsOf([
      makeStatement({ id: 'last' }),
      makeStatement({ id: 'second', date: '2023-03' }),
      makeStatement({ id: 'first', date: '2023-02-01' }),
    ]);
    expect(rows.map(({ Id }) => Id)).to.deep.equal(['first', 'second', 'last']);
  });

  it('call a silence what it is, and tell who noted it', () => {
    const silence = { notedBy: 'report', scope: 'in this interview' };
    const [row] = rowsOf([makeStatement({ text: 'whom he meant', silence })]);
    expect(row).to.include({ Form: 'Not said', Occasion: 'in this interview', 'Noted by': 'Report of the meeting' });
  });

  it('have no words where they are withdrawn, nor a column in which nothing stands', () => {
    const rows = rowsOf([
      makeStatement({ speaker: 'official', terms: 'background' }),
      { id: 'gone', status: 'withdrawn', note: 'It was never said.' },
    ]);
    expect(Object.keys(rows[0]!)).to.not.include.members(['Date', 'Occasion', 'Noted by', 'Verification']);
    expect(rows[0]).to.include({ Terms: 'background', Status: '' });
    const told = Object.entries(rows[1]!).filter(([, cell]) => cell !== '');
    expect(told).to.deep.equal([
      ['Id', 'gone'],
      ['Status', 'withdrawn'],
      ['Note', 'It was never said.'],
    ]);
  });
});
