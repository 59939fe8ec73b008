import * as v from 'valibot';
import { BACKGROUND, COLOR, MEDIA_ADDRESS, WEB_ADDRESS, isSourceSet } from './address.js';
import { ID } from './slug.js';
import type { ProblemCode } from './problems.js';

/**
 * The document's shape, once. TypeScript types and the JSON Schema come from it, and `salvage.ts` walks it field by field.
 * What a check is called when it fails is a code of `problems.ts`.
 */

/** What a schema tells `salvage.ts` beside its shape. */
export interface Marker {
  /** Wanted, but the item stands without it; this problem is reported where it is missing. */
  readonly ifMissing?: ProblemCode;
  /** Where it is missing, `ids.ts` gives one. */
  readonly isGivenLater?: true;
  /** Where it can't be read, the whole item is kept from readers. */
  readonly isCareful?: true;
}

type Leaf = v.GenericSchema;

const mark = <S extends Leaf>(schema: S, marker: Marker) => v.pipe(schema, v.metadata({ ...marker }));
const wanted = <S extends Leaf>(schema: S, ifMissing: ProblemCode) => mark(schema, { ifMissing });
const careful = <S extends Leaf>(schema: S) => mark(schema, { isCareful: true });
const code = (name: ProblemCode) => name;

const LONGEST_TEXT = 20_000;
const LONGEST_QUOTE = 1_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT, code('text-too-long')));
const filledText = v.pipe(text, v.regex(/\S/, code('text-empty')));
const quote = v.pipe(v.string(), v.maxLength(LONGEST_QUOTE, code('text-too-long')), v.regex(/\S/, code('text-empty')));
const date = text;
const id = v.pipe(text, v.regex(ID, code('id-unreadable')));
const itemId = mark(id, { isGivenLater: true });
const reference = text;
const references = v.array(reference);
const oneOrMore = v.union([reference, references]);
const webAddress = v.pipe(text, v.regex(WEB_ADDRESS, code('address-not-allowed')));
const mediaAddress = v.pipe(text, v.regex(MEDIA_ADDRESS, code('address-not-allowed')));
const color = v.pipe(text, v.regex(COLOR, code('color-unreadable')));
const language = v.pipe(text, v.check(isLanguage, code('lang-unreadable')));
const timeZone = v.pipe(text, v.check(isTimeZone, code('time-zone-unknown')));
const between = (least: number, most: number) =>
  v.pipe(v.number(), v.minValue(least, code('number-out-of-range')), v.maxValue(most, code('number-out-of-range')));
const wholeBetween = (least: number, most: number) =>
  v.pipe(
    v.number(),
    v.minValue(least, code('number-out-of-range')),
    v.maxValue(most, code('number-out-of-range')),
    v.integer(code('number-out-of-range')),
  );
const inLanguage = v.object({ lang: language, text: filledText });

export const namedSchema = v.object({
  id: itemId,
  name: filledText,
  color: v.exactOptional(color),
  summary: v.exactOptional(text),
});

export const sourceSchema = v.object({
  id: itemId,
  title: filledText,
  publisher: v.exactOptional(text),
  author: v.exactOptional(text),
  url: v.exactOptional(webAddress),
  published: v.exactOptional(date),
  accessed: v.exactOptional(date),
  archive: v.exactOptional(webAddress),
  lang: v.exactOptional(language),
  kind: v.exactOptional(
    v.picklist(['report', 'transcript', 'official', 'social', 'recording', 'state-media', 'document']),
  ),
});

export const citationSchema = v.object({
  source: reference,
  quote: v.exactOptional(quote),
  prefix: v.exactOptional(quote),
  suffix: v.exactOptional(quote),
  for: v.exactOptional(v.picklist(['date', 'text', 'status'])),
  page: v.exactOptional(text),
  time: v.exactOptional(text),
});

const citations = v.array(v.union([reference, citationSchema]));

const picture = {
  src: mediaAddress,
  alt: v.exactOptional(text),
  caption: v.exactOptional(text),
  credit: v.exactOptional(text),
  width: v.exactOptional(between(1, 100_000)),
  height: v.exactOptional(between(1, 100_000)),
  poster: v.exactOptional(mediaAddress),
  srcset: v.exactOptional(v.pipe(text, v.check(isSourceSet, code('address-not-allowed')))),
};

export const mediaSchema = v.object({ kind: v.picklist(['image', 'video', 'audio', 'embed']), ...picture });

export const personSchema = v.object({
  id: itemId,
  name: filledText,
  shortName: v.exactOptional(filledText),
  nameOriginal: v.exactOptional(inLanguage),
  kind: careful(wanted(v.picklist(['person', 'organisation', 'government', 'unnamed']), 'kind-missing')),
  role: v.exactOptional(text),
  roles: v.exactOptional(
    v.array(v.object({ title: filledText, from: v.exactOptional(date), to: v.exactOptional(date) })),
  ),
  side: v.exactOptional(reference),
  image: v.exactOptional(
    v.union([mediaAddress, v.object({ kind: v.exactOptional(v.picklist(['image'])), ...picture })]),
  ),
  sameAs: v.exactOptional(v.union([webAddress, v.array(webAddress)])),
  onBehalfOf: v.exactOptional(reference),
});

export const correctionSchema = v.object({
  date: wanted(date, 'date-missing'),
  kind: v.picklist(['correction', 'clarification', 'update', 'editors-note', 'retraction']),
  by: v.picklist(['publisher', 'speaker']),
  note: filledText,
  was: v.exactOptional(text),
});

/** What events and statements have in common, after what is their own. */
const itemEntries = {
  topics: v.exactOptional(references),
  before: v.exactOptional(oneOrMore),
  after: v.exactOptional(oneOrMore),
  added: v.exactOptional(date),
  changed: v.exactOptional(date),
  corrections: v.exactOptional(v.array(correctionSchema)),
};

export const eventSchema = v.object({
  id: itemId,
  date: wanted(date, 'date-missing'),
  dateText: v.exactOptional(filledText),
  title: filledText,
  summary: v.exactOptional(text),
  lane: v.exactOptional(reference),
  people: v.exactOptional(references),
  status: v.exactOptional(
    careful(v.picklist(['happened', 'planned', 'postponed', 'cancelled', 'alleged', 'disputed'])),
  ),
  statusDate: v.exactOptional(date),
  statusBy: v.exactOptional(references),
  weight: v.exactOptional(wholeBetween(1, 5)),
  place: v.exactOptional(
    v.object({
      name: filledText,
      latitude: v.exactOptional(between(-90, 90)),
      longitude: v.exactOptional(between(-180, 180)),
    }),
  ),
  media: v.exactOptional(v.array(mediaSchema)),
  background: v.exactOptional(v.pipe(text, v.regex(BACKGROUND, code('address-not-allowed')))),
  links: v.exactOptional(
    v.array(v.object({ to: reference, as: v.picklist(['causes', 'ends', 'follows', 'part-of']) })),
  ),
  sources: wanted(citations, 'sources-missing'),
  ...itemEntries,
});

export const statementSchema = v.object({
  id: itemId,
  text: filledText,
  speaker: careful(oneOrMore),
  silence: v.exactOptional(
    careful(
      v.object({
        notedBy: reference,
        scope: filledText,
        asOf: v.exactOptional(date),
        asked: v.exactOptional(v.picklist(['no-comment', 'declined', 'no-reply', 'not-asked', 'unknown'])),
      }),
    ),
  ),
  side: v.exactOptional(reference),
  role: v.exactOptional(text),
  date: v.exactOptional(date),
  published: v.exactOptional(date),
  to: v.exactOptional(references),
  setting: v.exactOptional(
    v.picklist([
      'meeting',
      'call',
      'interview',
      'panel',
      'speech',
      'briefing',
      'post',
      'statement',
      'document',
      'report',
    ]),
  ),
  venue: v.exactOptional(text),
  at: v.exactOptional(reference),
  about: v.exactOptional(references),
  via: v.exactOptional(
    v.array(
      v.object({ person: v.exactOptional(reference), source: v.exactOptional(reference), cue: v.exactOptional(text) }),
    ),
  ),
  terms: v.exactOptional(careful(v.picklist(['on-record', 'background', 'anonymous', 'not-stated']))),
  whyUnnamed: v.exactOptional(text),
  cue: v.exactOptional(filledText),
  answers: v.exactOptional(
    v.array(
      v.object({
        to: reference,
        as: v.picklist(['answers', 'disputes', 'repeats', 'revises', 'confirms', 'contrasts']),
        sources: v.exactOptional(citations),
      }),
    ),
  ),
  spokenIn: v.exactOptional(language),
  original: v.exactOptional(careful(inLanguage)),
  translatedBy: v.exactOptional(v.picklist(['official', 'publisher', 'source', 'machine', 'unknown'])),
  verification: v.exactOptional(
    v.picklist(['recording', 'original-document', 'several-reports', 'one-report', 'unverified']),
  ),
  status: v.exactOptional(careful(v.picklist(['live', 'corrected', 'withdrawn', 'disputed']))),
  note: v.exactOptional(filledText),
  sources: v.exactOptional(citations),
  ...itemEntries,
});

/** What is read of a withdrawn statement; whatever else it holds is not looked at. */
export const withdrawnStatementSchema = v.object({
  id: itemId,
  status: v.literal('withdrawn'),
  note: wanted(filledText, 'note-missing'),
});

export const eraSchema = v.object({ name: filledText, date });

export const namingSchema = v.object({
  id: itemId,
  thing: filledText,
  house: v.exactOptional(filledText),
  uses: v.array(v.object({ by: reference, text: filledText, sources: v.exactOptional(citations) })),
});

export const documentSchema = v.object({
  /** So that editors of code know where the JSON Schema is. */
  $schema: v.exactOptional(text),
  explainer: wanted(wholeBetween(1, 1_000), 'version-missing'),
  id: v.exactOptional(id),
  url: v.exactOptional(webAddress),
  publisher: v.exactOptional(text),
  published: v.exactOptional(date),
  license: v.exactOptional(text),
  title: wanted(filledText, 'title-missing'),
  summary: v.exactOptional(text),
  lead: v.exactOptional(reference),
  lang: v.exactOptional(language),
  timeZone: v.exactOptional(timeZone),
  updated: v.exactOptional(date),
  status: v.exactOptional(careful(v.picklist(['live', 'withdrawn']))),
  note: v.exactOptional(filledText),
  media: v.exactOptional(v.array(mediaSchema)),
  lanes: v.exactOptional(v.array(namedSchema)),
  sides: v.exactOptional(v.array(namedSchema)),
  topics: v.exactOptional(v.array(namedSchema)),
  people: v.exactOptional(v.array(personSchema)),
  sources: v.exactOptional(v.array(sourceSchema)),
  events: v.exactOptional(v.array(eventSchema)),
  statements: v.exactOptional(v.array(v.union([statementSchema, withdrawnStatementSchema]))),
  eras: v.exactOptional(v.array(eraSchema)),
  names: v.exactOptional(v.array(namingSchema)),
  corrections: v.exactOptional(v.array(correctionSchema)),
});

/** The fields of a document that are lists of items with ids, which are read entry by entry. */
export const ROSTER_SCHEMAS = {
  lanes: namedSchema,
  sides: namedSchema,
  topics: namedSchema,
  people: personSchema,
  sources: sourceSchema,
  events: eventSchema,
  statements: statementSchema,
  names: namingSchema,
} as const;

/** All other fields of a document. */
export const headSchema = v.omit(documentSchema, [
  'lanes',
  'sides',
  'topics',
  'people',
  'sources',
  'events',
  'statements',
  'names',
]);

export type HeadInput = v.InferInput<typeof headSchema>;

/** A whole document, as an author writes it. */
export type ExplainerDocument = v.InferInput<typeof documentSchema>;
export type NamedInput = v.InferInput<typeof namedSchema>;
export type PersonInput = v.InferInput<typeof personSchema>;
export type SourceInput = v.InferInput<typeof sourceSchema>;
export type CitationInput = v.InferInput<typeof citations>[number];
export type MediaInput = v.InferInput<typeof mediaSchema>;
export type CorrectionInput = v.InferInput<typeof correctionSchema>;
export type EventInput = v.InferInput<typeof eventSchema>;
export type StatementInput = v.InferInput<typeof statementSchema>;
export type WithdrawnStatementInput = v.InferInput<typeof withdrawnStatementSchema>;
export type EraInput = v.InferInput<typeof eraSchema>;
export type NamingInput = v.InferInput<typeof namingSchema>;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
