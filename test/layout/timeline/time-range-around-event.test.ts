import { expect } from '@open-wc/testing';
import { timeRangeAround } from '../../../src/layout/timeline/time-range-around-event.js';
import { readExplainer } from '../../../src/model/read/explainer.js';
import { makeDocument, makeEvent } from '../../helpers/make-document.js';

const DAY = 86_400_000;
const start = Date.UTC(2023, 0, 1);

const eventsOf = (dates: readonly (string | undefined)[]) =>
  readExplainer(
    makeDocument({
      events: dates.map((date, index) => {
        const { date: _date, ...event } = makeEvent({ id: `e${index}` });
        return date === undefined ? event : { ...event, date };
      }) as never,
    }),
  ).explainer.events;
const days = (count: number) =>
  Array.from({ length: count }, (_, index) => new Date(start + index * DAY).toISOString().slice(0, 10));

describe('timeRangeAround', () => {
  it('is not needed where the whole chart shows all', () => {
    expect(timeRangeAround(eventsOf(days(12)), 'e5')).to.equal(undefined);
  });

  it('reaches from three events before to three after, with a little room', () => {
    const [from, to] = timeRangeAround(eventsOf(days(30)), 'e10')!;
    expect(from).to.be.within(start + 6 * DAY, start + 7 * DAY);
    expect(to).to.be.within(start + 14 * DAY, start + 15 * DAY);
  });

  it('takes what is there at an end', () => {
    const [from, to] = timeRangeAround(eventsOf(days(30)), 'e0')!;
    expect(from).to.be.within(start - DAY, start);
    expect(to).to.be.within(start + 4 * DAY, start + 5 * DAY);
  });

  it('minds open ends, and events without a date', () => {
    const open = eventsOf([...days(14).slice(0, 13), '2023-01-14/..']);
    expect(timeRangeAround(open, 'e13')!.every(Number.isFinite)).to.equal(true);
    expect(timeRangeAround(eventsOf([...days(13), undefined]), 'e13')).to.equal(undefined);
    expect(timeRangeAround(eventsOf(days(13)), 'nowhere')).to.equal(undefined);
  });
});
