import type { Named, Person, Statement } from '../../src/model/explainer.js';
import type { DateEnd, FuzzyDate } from '../../src/time/fuzzy-date.js';

export const named = (id: string): Named => ({ id, name: id.toUpperCase() });

export const person = (id: string, side?: Named): Person => ({
  id,
  name: id,
  kind: 'person',
  roles: [],
  sameAs: [],
  ...(side && { side }),
});

/** A statement of which a test names what it is about; all else is as plain as can be. */
export function statement(id: string, more: Partial<Statement> = {}): Statement {
  return {
    id,
    pointer: `/statements/${id}`,
    topics: [],
    before: [],
    after: [],
    sources: [],
    corrections: [],
    text: id,
    speakers: [person('somebody', more.side)],
    to: [],
    about: [],
    via: [],
    terms: 'on-record',
    answers: [],
    media: [],
    status: 'live',
    isTranslated: false,
    ...more,
  };
}

/** From one day of February 2023 to another. */
export function days(first: number, last = first): FuzzyDate {
  const [earliestMs, latestMs] = [Date.UTC(2023, 1, first), Date.UTC(2023, 1, last + 1) - 1];
  const end = (day: number): DateEnd => ({
    earliestMs,
    latestMs,
    precision: 'day',
    sureness: 'exact',
    clock: 'calendar',
    fields: { year: 2023, month: 2, day },
  });
  return {
    text: first === last ? `2023-02-${first}` : `2023-02-${first}/2023-02-${last}`,
    kind: first === last ? 'single' : 'interval',
    earliestMs,
    latestMs,
    precision: 'day',
    start: end(first),
    end: end(last),
    members: [],
  };
}
