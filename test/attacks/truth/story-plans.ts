import type { Draft, Written } from './draft.js';

/** Faults and statuses of a whole document. Nearly all documents are the first row. */
export const STORY_FATES = {
  'as it should be': (document) => document,
  withdrawn: (document, { text }) => ({ ...document, status: 'withdrawn', note: text() }),
  'withdrawn without a note': (document) => ({ ...document, status: 'withdrawn' }),
  'a status that nobody knows': (document, { text }) => ({ ...document, status: 'retracted', note: text() }),
  'no people': ({ people: _, ...document }) => document,
  'no sources': ({ sources: _, ...document }) => document,
  'people that are no list': (document, { word }) => ({ ...document, people: { first: word() } }),
  'statements that are no list': (document, { word }) => ({ ...document, statements: word() }),
  'events that are no list': (document, { word }) => ({ ...document, events: { [word()]: word() } }),
  'entries that are nothing': ({ statements, people, ...document }) => ({
    ...document,
    statements: [null, 5, ...(statements as readonly unknown[])],
    people: ['somebody', null, ...(people as readonly unknown[])],
  }),
  'no title': ({ title: _, ...document }) => document,
  'a number for a title': (document) => ({ ...document, title: 5 }),
} satisfies Readonly<Record<string, (document: Written, draft: Draft) => Written>>;
