import { expect } from '@open-wc/testing';
import { readDocument } from '../../../src/model/read-document.js';
import type { EventInput, StatementInput } from '../../../src/model/schema/schema.js';
import { makeDocument, makeEvent, makeStatement } from '../../helpers/make-document.js';

/** Places at which a date is told to come after all sources. */
function told(
  published: readonly (string | undefined)[],
  { events = [], statements = [] }: Entries,
): readonly string[] {
  const sources = published.map((date, index) => ({
    id: ['report', 'second'][index]!,
    title: `Source ${index}`,
    ...(date !== undefined && { published: date }),
  }));
  const { problems } = readDocument(makeDocument({ sources, events, statements }));
  return problems.filter(({ code }) => code === 'date-after-sources').map(({ pointer }) => pointer);
}

interface Entries {
  readonly events?: EventInput[];
  readonly statements?: StatementInput[];
}

const event = (date: string, overrides: Partial<EventInput> = {}) => ({ events: [makeEvent({ date, ...overrides })] });
const both = ['report', 'second'];

describe('a date after all sources were published', () => {
  it('is told of events and of statements, with both dates in words', () => {
    expect(told(['2023-02-17'], event('2023-02-19'))).to.deep.equal(['/events/0/date']);
    expect(told(['2023-02-17'], { statements: [makeStatement({ date: '2023-03' })] })).to.deep.equal([
      '/statements/0/date',
    ]);
    const { problems } = readDocument(
      makeDocument({
        sources: [{ id: 'report', title: 'Report', published: '2023-02-17' }],
        events: [],
        statements: [makeStatement({ date: '2023-02-20' })],
      }),
    );
    expect(problems.map(({ severity, message }) => [severity, message])).to.deep.equal([
      ['warning', 'Its date is 20 February 2023, but its latest source was published before that: 17 February 2023.'],
    ]);
  });

  it('is one that a source of the same day, or a later one, may tell', () => {
    expect(told(['2023-02-18'], event('2023-02-18'))).to.deep.equal([]);
    expect(told(['2023-02-17', '2023-02-19'], event('2023-02-18', { sources: both }))).to.deep.equal([]);
    expect(told(['2023-02-17', '2023-02-16'], event('2023-02-19', { sources: both }))).to.have.length(1);
  });

  it('is not the next day, which begins in Beijing while a source is published in Washington', () => {
    expect(told(['2023-02-17'], event('2023-02-18'))).to.deep.equal([]);
    expect(told(['2023-02-17'], { statements: [makeStatement({ date: '2023-02-18' })] })).to.deep.equal([]);
    expect(told(['2023-02'], event('2023-03-01')), 'published in the month before').to.deep.equal([]);
    expect(told(['2023-02'], event('2023-03-02')), 'a day later').to.have.length(1);
  });

  it('is one that comes after each source, of which each has its own slack', () => {
    const morning = event('2023-02-18T09:00+08:00', { sources: both });
    expect(told(['2023-02-17', '2023-02-18T00:30Z'], morning), 'the day before, in the west').to.deep.equal([]);
    expect(told(['2023-02-18T00:30Z', '2023-02-16'], morning)).to.have.length(1);
    const day = event('2023-02-18', { sources: both });
    expect(told(['2023-02-17', '2023-02-17T08:00Z'], day), 'two calendar days').to.deep.equal([]);
    expect(told(['2023-02-16', '2023-02-17T08:00Z'], day)).to.have.length(1);
  });

  it('is told only where it is certain', () => {
    expect(told([undefined], event('2023-02-20')), 'a source without a date').to.deep.equal([]);
    expect(told(['2023-02-17', undefined], event('2023-02-20', { sources: both })), 'one of two').to.deep.equal([]);
    expect(told(['2023-02'], event('2023-02-18')), 'published in the same month').to.deep.equal([]);
    expect(told(['2023-01'], event('2023-02-18')), 'published weeks before').to.have.length(1);
    expect(told(['2023-02-17'], event('2023')), 'some day of the year').to.deep.equal([]);
    expect(told(['2023-02-17'], event('2023-02-20~')), 'about that day').to.deep.equal([]);
    expect(told(['2023-02-17~'], event('2023-02-20')), 'published about then').to.deep.equal([]);
    expect(told(['2023-02-17/..'], event('2023-02-20')), 'published since').to.deep.equal([]);
    expect(told(['2023-02-17'], event('2023-02-16/2023-02-20')), 'it had begun').to.deep.equal([]);
    expect(told(['2023-02-17'], event('2023-02-18T09:00+08:00')), 'morning in another zone').to.deep.equal([]);
    expect(told(['2023-02-17'], event('2023-02-19T09:00+01:00')), 'two days later').to.have.length(1);
  });

  it('is nothing to tell of what was still to come, and of silences', () => {
    for (const status of ['planned', 'postponed', 'cancelled'] as const)
      expect(told(['2023-02-17'], event('2023-02-20', { status }))).to.deep.equal([]);
    expect(told(['2023-02-17'], event('2023-02-20', { status: 'alleged' }))).to.have.length(1);
    const silence = { notedBy: 'report', scope: 'in the article' };
    const silent = makeStatement({ silence, date: '2023-02-20', text: 'when it ends', sources: ['report'] });
    expect(told(['2023-02-17'], { statements: [silent] })).to.deep.equal([]);
  });
});
