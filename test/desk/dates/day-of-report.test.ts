import { expect } from '@open-wc/testing';
import { daysOfReport, readReported } from '../../../src/desk/dates/day-of-report.js';
import { loadDateReader } from '../../../src/desk/dates/typed-dates.js';

const sources = [
  { id: 'one', title: 'One', published: '2023-02-19' },
  { id: 'other', title: 'Other', published: '2023-03-01T09:00Z' },
  { id: 'vague', title: 'Vague', published: '2023' },
];

describe('the day from which “Saturday” is counted', () => {
  it('is that of the source that the entry cites', () => {
    const events = [{ sources: [{ source: 'other' }] }, { sources: ['vague', 'one'] }];
    expect(daysOfReport({ sources, events }, '/events/0/date')).to.deep.equal(['2023-03-01']);
    expect(daysOfReport({ sources, events }, '/events/1/date')).to.deep.equal(['2023-02-19']);
  });

  it('is that of the source that is cited for the date, before the others', () => {
    const cited = [
      { source: 'one', for: 'text' },
      { source: 'other', for: 'date' },
    ];
    const events = [{ sources: cited }, { sources: [{ source: 'one', for: 'text' }, 'other'] }];
    expect(daysOfReport({ sources, events }, '/events/0/date')).to.deep.equal(['2023-03-01']);
    expect(daysOfReport({ sources, events }, '/events/1/date')).to.deep.equal(['2023-03-01']);
    const status = [{ source: 'one', for: 'status' }, 'other'];
    expect(daysOfReport({ sources, events: [{ sources: status }] }, '/events/0/statusDate')).to.deep.equal([
      '2023-02-19',
    ]);
  });

  it('is that of the story where the entry cites none', () => {
    expect(daysOfReport({ published: '2023-02-20', sources, events: [{}] }, '/events/0/date')).to.deep.equal([
      '2023-02-20',
    ]);
  });

  it('is that of all sources, and none where they differ', () => {
    const document = { sources: [sources[0]!, sources[2]!], events: [{}] };
    expect(daysOfReport(document, '/events/0/date')).to.deep.equal(['2023-02-19']);
    expect(daysOfReport({ sources, events: [{}] }, '/events/0/date')).to.deep.equal([]);
  });

  for (const pointer of ['/published', '/corrections/0/date', '/statements/0/silence/asOf', '/sources/1/published'])
    it(`is today in ${pointer}, which is no date in the words of a report`, () =>
      expect(daysOfReport({ published: '2023-02-20', sources, statements: [{}] }, pointer)).to.deep.equal([]));

  it('is asked for where sources of two days are cited, and is said with each', async () => {
    const readDate = await loadDateReader({ nowMs: Date.parse('2026-11-28T12:00Z') });
    const document = { sources, events: [{ sources: ['one', 'other'] }] };
    const read = (typed: string) =>
      readReported(readDate, typed, document, '/events/0/date').map(({ edtf, from }) => [edtf, from]);
    expect(read('yesterday')).to.deep.equal([
      ['2023-02-18', '2023-02-19'],
      ['2023-02-28', '2023-03-01'],
    ]);
    expect(read('18 February 2023')).to.deep.equal([['2023-02-18', undefined]]);
  });
});
