import { expect } from '@open-wc/testing';
import { dayOfReport } from '../../src/edit/day-of-report.js';

const sources = [
  { id: 'one', title: 'One', published: '2023-02-19' },
  { id: 'other', title: 'Other', published: '2023-03-01T09:00Z' },
  { id: 'vague', title: 'Vague', published: '2023' },
];

describe('the day from which “Saturday” is counted', () => {
  it('is that of the source that the entry cites', () => {
    const events = [{ sources: [{ source: 'other' }] }, { sources: ['vague', 'one'] }];
    expect(dayOfReport({ sources, events }, '/events/0/date')).to.equal('2023-03-01');
    expect(dayOfReport({ sources, events }, '/events/1/date')).to.equal('2023-02-19');
  });

  it('is that of the story where the entry cites none', () => {
    expect(dayOfReport({ published: '2023-02-20', sources, events: [{}] }, '/events/0/date')).to.equal('2023-02-20');
  });

  it('is that of all sources, and none where they differ', () => {
    const document = { sources: [sources[0]!, sources[2]!], events: [{}] };
    expect(dayOfReport(document, '/events/0/date')).to.equal('2023-02-19');
    expect(dayOfReport({ sources, events: [{}] }, '/events/0/date')).to.equal(undefined);
  });
});
