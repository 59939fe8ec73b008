import { writePerson, writeSource, type Draft, type Written } from './draft.js';

/**
 * What a statement may be. The generator draws one row of each table for every statement: to add a status, a form or a doubt, add
 * a row. How an output says a status is in `labels.ts`.
 */

/** Statuses of statements, with the fields that an author writes for each. */
export const STANDINGS = {
  live: () => ({}),
  'live, in words': () => ({ status: 'live' }),
  corrected: ({ text }) => ({
    status: 'corrected',
    note: text(),
    corrections: [{ date: '2023-03-01', kind: 'correction', by: 'publisher', note: text(), was: text() }],
  }),
  retracted: ({ text }) => ({
    corrections: [{ date: '2023-03-01', kind: 'retraction', by: 'publisher', note: text() }],
  }),
  disputed: ({ text }) => ({ status: 'disputed', note: text() }),
  'disputed without a note': () => ({ status: 'disputed' }),
  unverified: () => ({ verification: 'unverified' }),
  'disputed and unverified': ({ text }) => ({ status: 'disputed', note: text(), verification: 'unverified' }),
  recorded: () => ({ verification: 'recording' }),
  withdrawn: ({ text }) => ({ status: 'withdrawn', note: text() }),
  'withdrawn without a note': () => ({ status: 'withdrawn' }),
} satisfies Readonly<Record<string, (draft: Draft) => Written>>;

/** Standings of which nothing but the note may be seen. */
export const isWithdrawn = (standing: keyof typeof STANDINGS): boolean => standing.startsWith('withdrawn');

/** How words are given: quoted, in part, in other words, or missing. */
export const FORMS = {
  quotation: ({ language: { open, close }, word }) => ({ text: `${open}${word()} ${word()}${close}` }),
  'quotation in part': ({ language: { open, close }, word, text }) => ({
    text: `${text()} ${open}${word()} ${word()}${close} ${word()}`,
  }),
  'two quotations': ({ language: { open, close }, word, text }) => ({
    text: `${text()} ${open}${word()}${close} ${word()} ${open}${word()}${close}`,
  }),
  paraphrase: ({ word, text }) => ({ text: `${text()} ${word()}` }),
  'paraphrase with emphasis': ({ word, text }) => ({
    text: `${text()} *${word()}* **${word()}** [${word()}](https://news.example/)`,
  }),
  translation: ({ language: { open, close }, word, text }) => ({
    text: `${open}${word()}${close}`,
    original: { lang: 'ko', text: text() },
    translatedBy: 'machine',
  }),
  'translation of something unknown': ({ language: { open, close }, word }) => ({
    text: `${open}${word()}${close}`,
    translatedBy: 'source',
  }),
  'quotation in other words than its original': ({ language: { open, close, lang }, word, text }) => ({
    text: `${open}${word()}${close}`,
    original: { lang, text: text() },
  }),
  'quotation of its original': ({ language: { open, close, lang }, word, text }) => {
    const words = word();
    return { text: `${open}${words}${close}`, original: { lang, text: `${text()} ${words}` } };
  },
  'silence that a source notes': (draft) => {
    const source = writeSource(draft);
    draft.sources.push(source);
    return { text: draft.text(), silence: { notedBy: source.id, scope: draft.text(), asked: 'declined' } };
  },
  'silence that a person notes': (draft) => {
    const { language, word, text } = draft;
    const person = writePerson(draft);
    draft.people.push(person);
    const mention = `${text()} ${language.open}${word()}${language.close}`;
    return { text: mention, silence: { notedBy: person.id, scope: text(), asOf: '2023-03-02' } };
  },
} satisfies Readonly<Record<string, (draft: Draft) => Written>>;

/** Citations of a statement, which prove its quotations or don't. */
export const PROOFS = {
  'its words': (source, words) => ({ source, quote: words }),
  'other words': (source, _, { text }) => ({ source, quote: text() }),
  'no words': (source) => source,
  'its words, for the date alone': (source, words) => ({ source, quote: words, for: 'date' }),
} satisfies Readonly<Record<string, (source: string, words: string, draft: Draft) => unknown>>;

/** Why nobody may see a statement: who said it can't be relied on. Each changes a statement that would be shown. */
export const DOUBTS = {
  'a speaker whom nobody knows': (statement, { id }) => ({ ...statement, speaker: id() }),
  'no speaker': ({ speaker: _, ...statement }) => statement,
  'a list without speakers': (statement) => ({ ...statement, speaker: [] }),
  'a number for a speaker': (statement) => ({ ...statement, speaker: 5 }),
  'a number among the speakers': (statement) => ({ ...statement, speaker: [statement['speaker'], 5].flat() }),
  'somebody unknown among the speakers': (statement, { id }) => ({
    ...statement,
    speaker: [statement['speaker'], id()].flat(),
  }),
  'a speaker without a name': (statement, draft) => {
    const { name: _, ...person } = writePerson(draft);
    draft.people.push(person);
    return { ...statement, speaker: person['id'] };
  },
  'a speaker with a blank name': (statement, draft) => spokenBy(statement, draft, { name: ' \t ' }),
  'a speaker of a kind that nobody knows': (statement, draft) => spokenBy(statement, draft, { kind: 'persn' }),
  'a speaker with an id that is none': (statement, draft) => spokenBy(statement, draft, { id: `-${draft.id()}` }),
  'two speakers with one id': (statement, draft) => {
    const id = draft.id();
    draft.people.push(writePerson(draft, { id }));
    return spokenBy(statement, draft, { id });
  },
  'two speakers with one id, the first without a name': (statement, draft) => {
    const id = draft.id();
    draft.people.push({ id, kind: 'person', role: draft.text() });
    return spokenBy(statement, draft, { id });
  },
  'a silence without a scope': (statement, draft) => ({
    ...statement,
    silence: { notedBy: writeNoter(draft) },
  }),
  'a silence that is only true': (statement) => ({ ...statement, silence: true }),
  'a silence that nobody notes': (statement, { text }) => ({ ...statement, silence: { scope: text() } }),
  'a silence noted by a person or a source': (statement, draft) => {
    const id = writeNoter(draft);
    draft.people.push(writePerson(draft, { id }));
    return { ...statement, silence: { notedBy: id, scope: draft.text() } };
  },
  'an original without a text': (statement) => ({ ...statement, original: { lang: 'ko' } }),
  'an original in no language': (statement, { text }) => ({ ...statement, original: { lang: '??', text: text() } }),
  'a status that nobody knows': (statement) => ({ ...statement, status: 'retracted' }),
  'a list for a status': (statement) => ({ ...statement, status: ['withdrawn'] }),
  'anonymity, and a name': (statement, draft) => ({ ...spokenBy(statement, draft, {}), terms: 'anonymous' }),
  'anonymity, and a name among the speakers': (statement, draft) => {
    const { speaker, ...others } = spokenBy(statement, draft, { kind: 'organisation' });
    return { ...others, speaker: [statement['speaker'], speaker].flat(), terms: 'anonymous' };
  },
  'terms that nobody knows': (statement) => ({ ...statement, terms: 'off-record' }),
} satisfies Readonly<Record<string, (statement: Written, draft: Draft) => Written>>;

function spokenBy(statement: Written, draft: Draft, fields: Written): Written {
  const person = writePerson(draft, fields);
  draft.people.push(person);
  return { ...statement, speaker: person.id };
}

function writeNoter(draft: Draft): string {
  const source = writeSource(draft);
  draft.sources.push(source);
  return source.id;
}

/** Mistakes of an author. The words are shown, or the whole statement is withheld. */
export const FLAWS = {
  'an id of another': (statement, _, earlier) => ({ ...statement, id: earlier ?? statement['id'] }),
  'no id': ({ id: _, ...statement }) => statement,
  'an id that is none': (statement, { id }) => ({ ...statement, id: `-${id()}` }),
  'no text': ({ text: _, ...statement }) => statement,
  'a number for a text': (statement) => ({ ...statement, text: 5 }),
  'fields of the desk': (statement, { word }) => ({ ...statement, 'x-desk': word(), notes: { inside: [word()] } }),
  'references that lead nowhere': (statement, { id }) => ({
    ...statement,
    to: [id()],
    at: id(),
    about: [id()],
    topics: [id(), 7],
    via: [{ person: id() }, { cue: 'said' }],
    sources: [id(), { source: id() }],
  }),
  'numbers for texts': (statement) => ({ ...statement, venue: 5, role: [], cue: {}, whyUnnamed: false, note: 7 }),
} satisfies Readonly<Record<string, (statement: Written, draft: Draft, earlierId: unknown) => Written>>;
