import { expect } from '@open-wc/testing';
import { describeSheet } from '../../../src/convert/csv/describe-sheet.js';
import { fromCsv } from '../../../src/convert/csv/from-csv.js';

describe('a sheet before it is converted', () => {
  it('has its columns with what becomes of them, but for empty ones', () => {
    const sheet = describeSheet('When,Ereignis,earliest,Notes,Empty\n2023-02-04,Der Ballon,2023-02-04,Ask Ada,\n');
    expect(sheet?.columns).to.deep.equal([
      { head: 'When', use: 'date', example: '2023-02-04' },
      { head: 'Ereignis', use: 'title', example: 'Der Ballon' },
      { head: 'earliest', use: 'derived', example: '2023-02-04' },
      { head: 'Notes', use: undefined, example: 'Ask Ada' },
    ]);
    expect(sheet?.rowCount).to.equal(1);
  });

  it('tells of dates that can mean two days, and of one that proves which', () => {
    const datesOf = (...typed: readonly string[]) => {
      const { ambiguous, proven } = describeSheet(['Date,Title', ...typed.map((date) => `${date},A`)].join('\n'))!;
      return [ambiguous, proven?.order];
    };
    expect(datesOf('2023-02-04', '5/5/2023')).to.deep.equal([undefined, undefined]);
    expect(datesOf('12/02/2025')).to.deep.equal(['12/02/2025', undefined]);
    expect(datesOf('12/02/2025', '06/17/2025')).to.deep.equal(['12/02/2025', 'month-first']);
  });

  it('is not described where it is one of TimelineJS', () => {
    expect(describeSheet('Year,Month,Day,Headline,Text,Media\n2023,2,4,A,B,\n')).to.equal(undefined);
  });

  it('keeps the cells of columns that are chosen, with their heads, in the summary', () => {
    const { document, problems } = fromCsv('Date,Title,Summary,Notes,Other\n2023,A,It fell.,Ask Ada,x\n2024,B,,,\n', {
      keptColumns: ['Notes'],
    });
    expect(document.events?.map(({ summary }) => summary)).to.deep.equal(['It fell.\nNotes: Ask Ada', undefined]);
    expect(problems.map(({ code, pointer }) => `${code} ${pointer}`)).to.deep.equal(['conversion-lost /1/Other']);
  });
});
