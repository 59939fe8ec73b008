import type { Draft, Written } from './draft.js';

/** Statuses of events, a row for each. `labels.ts` has the words of the outputs for them. */
export const EVENT_STATUSES = {
  happened: () => ({}),
  planned: () => ({ status: 'planned' }),
  postponed: () => ({ status: 'postponed', statusDate: '2023-02-01' }),
  cancelled: () => ({ status: 'cancelled' }),
  alleged: () => ({ status: 'alleged' }),
  disputed: () => ({ status: 'disputed' }),
} satisfies Readonly<Record<string, (draft: Draft) => Written>>;

/** Why nobody may see an event. */
export const EVENT_DOUBTS = {
  'a status that nobody knows': (event) => ({ ...event, status: 'happend' }),
  'a number for a status': (event) => ({ ...event, status: 1 }),
  'no status but null': (event) => ({ ...event, status: null }),
  'no title': ({ title: _, ...event }) => event,
  'a blank title': (event) => ({ ...event, title: ' ' }),
} satisfies Readonly<Record<string, (event: Written, draft: Draft) => Written>>;

/** Faults of an event that do not keep it from being shown. */
export const EVENT_FLAWS = {
  'no id': ({ id: _, ...event }) => event,
  'an id of another': (event, _, earlier) => ({ ...event, id: earlier ?? event['id'] }),
  'an id that is none': (event, { id }) => ({ ...event, id: `-${id()}` }),
  'no date': ({ date: _, ...event }) => event,
  'an unreadable date': (event, { word }) => ({ ...event, date: word() }),
  'fields of the desk': (event, { word }) => ({ ...event, 'x-desk': word(), phone: { number: word() } }),
  'references that lead nowhere': (event, { id }) => ({
    ...event,
    lane: id(),
    people: [id()],
    statusBy: [id()],
    links: [{ to: id(), as: 'causes' }],
    before: id(),
    sources: [id()],
  }),
} satisfies Readonly<Record<string, (event: Written, draft: Draft, earlierId: unknown) => Written>>;
