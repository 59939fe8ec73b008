import { expect } from '@open-wc/testing';
import { findCurrentEvent } from '../../../src/layout/timeline/current-event.js';
import { readDocument } from '../../../src/model/read-document.js';

const current = (events: readonly object[], now: string) =>
  findCurrentEvent(
    readDocument({ version: 1, title: 'A story', events: events.map((event) => ({ title: 'It', ...event })) }).explainer
      .events,
    Date.parse(now),
  )?.id;

const story = [
  { id: 'vote', date: '2026-03-01' },
  { id: 'hearing', date: '2026-05-01', status: 'postponed' },
  { id: 'opening', date: '2026-09-01', status: 'planned' },
  { id: 'some-day' },
];

describe('the current event of a story', () => {
  for (const [now, id, why] of [
    ['2026-04-01', 'vote', 'the last that has happened'],
    ['2026-06-01', 'vote', 'none that was postponed'],
    ['2026-10-01', 'vote', 'none that was planned, though its day has passed'],
    ['2026-02-01', 'vote', 'the next, where none has happened'],
  ] as const)
    it(`on ${now} is ${why}`, () => expect(current(story, now)).to.equal(id));

  it('is the last in the story of those at the same moment', () => {
    const twice = ['first', 'second'].map((id) => ({ id, date: '2026-03-01' }));
    expect(current(twice, '2026-04-01')).to.equal('second');
  });

  it('may be one that is planned', () => {
    expect(current([{ id: 'opening', date: '2026-09-01', status: 'planned' }], '2026-04-01')).to.equal('opening');
  });

  it('is none where no date is known', () => expect(current([{ id: 'some-day' }], '2026-04-01')).to.equal(undefined));
});
