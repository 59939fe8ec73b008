import { isLanguageTag } from '../../time/format/intl.js';
import { isTimeZone } from '../../time/zone.js';
import { BACKGROUND, COLOR, MEDIA_ADDRESS, WEB_ADDRESS, isSourceSet } from '../url.js';
import { newestFirst } from '../newest-first.js';
import { readAnswer, readNamer, readNoter, readStep } from './references.js';
import {
  recommended,
  failClosed,
  choice,
  date as dateOf,
  either,
  defaulted,
  list,
  listsOf,
  transformed,
  number,
  object,
  oneOrMore,
  reference,
  text as textOf,
  expected,
  boolean,
  type ObjectShape,
  type Shape,
  type WrittenType,
} from './shape.js';
import { ID } from '../slug.js';

/** The shape of a document. Types, the JSON Schema and reading all derive from it. Required fields come first. */

const MAX_QUOTE_LENGTH = 1_000;

const text = textOf();
const filledText = textOf(/\S/, 'text-empty');
const quote = textOf(/\S/, 'text-empty', MAX_QUOTE_LENGTH);
const date = dateOf();
const id = textOf(ID, 'id-unreadable');
const itemId = defaulted(id);
const side = reference('sides');
const topics = list(reference('topics'));
const person = reference('people');
const people = list(person);
const source = reference('sources');
const event = reference('events');
const items = oneOrMore(reference('events', 'statements'));
const webAddress = textOf(WEB_ADDRESS, 'address-not-allowed');
const mediaAddress = textOf(MEDIA_ADDRESS, 'address-not-allowed');
const sourceSet = textOf({ test: isSourceSet }, 'address-not-allowed');
const background = textOf(BACKGROUND, 'address-not-allowed');
const color = textOf(COLOR, 'color-unreadable');
const language = textOf({ test: isLanguageTag }, 'lang-unreadable');
const spokenLanguage = textOf({ test: (tag) => tag === 'unknown' || isLanguageTag(tag) }, 'lang-unreadable');
const timeZone = textOf({ test: isTimeZone }, 'time-zone-unknown');
/** True for the speaker's own words, false for a reporter's. */
const ownWords = boolean();
/** Later packages may write later versions; this one writes 1. */
const version = number<1>(1, 1_000, true);
const inLanguage = object({ lang: language, text: filledText });

export const namedShape = object({ id: itemId, name: filledText }, { color, summary: text });

export const sourceShape = object(
  { id: itemId, title: filledText },
  {
    publisher: text,
    author: text,
    url: webAddress,
    published: date,
    accessed: date,
    archive: webAddress,
    lang: language,
    kind: choice('report transcript official social recording state-media document'),
    ownWords,
  },
);

export const citationShape = object(
  { source },
  { quote, prefix: quote, suffix: quote, for: choice('date text status'), page: text, time: text, ownWords },
);

/** Citations; an author may also write the id of a source alone. */
const citations = list(
  either(
    transformed(source, (cited) => ({ source: cited })),
    citationShape,
  ),
);

const picture = {
  alt: text,
  caption: text,
  credit: text,
  width: number(1, 100_000),
  height: number(1, 100_000),
  poster: mediaAddress,
  srcset: sourceSet,
};

/** Seconds from the beginning of a recording. */
const seconds = number(0, 1_000_000);

export const mediaShape = object(
  { kind: choice('image video audio embed'), src: mediaAddress },
  { ...picture, start: seconds, end: seconds },
);

export const personShape = object(
  {
    id: itemId,
    name: filledText,
    kind: failClosed(expected(choice('person organisation government unnamed'), 'kind-missing')),
  },
  {
    shortName: filledText,
    nameOriginal: inLanguage,
    role: text,
    roles: list(object({ title: filledText }, { from: date, to: date })),
    side,
    image: either(
      transformed(mediaAddress, (src) => ({ src })),
      object({ src: mediaAddress }, { kind: choice('image'), ...picture }),
    ),
    sameAs: oneOrMore(webAddress),
    // People refer to each other, so `read/people.ts` links them when all are read.
    onBehalfOf: text,
  },
);

export const correctionShape = object(
  {
    date: expected(date, 'date-missing'),
    kind: choice('correction clarification update editors-note retraction'),
    by: choice('publisher speaker'),
    note: filledText,
  },
  { was: text },
);

/** Authors and the desk write corrections in any order. */
const corrections = transformed(list(correctionShape), (read) => newestFirst(read, (correction) => correction.date));

/** Fields that events and statements share; they come after the fields of their own. */
const itemFields = {
  topics,
  before: items,
  after: items,
  added: date,
  changed: date,
  corrections,
};

export const eventShape = object(
  {
    id: itemId,
    date: expected(date, 'date-missing'),
    title: filledText,
  },
  {
    sources: citations,
    dateText: filledText,
    summary: text,
    lane: reference('lanes'),
    people,
    status: failClosed(choice('happened planned postponed cancelled alleged disputed')),
    statusDate: date,
    statusBy: list(reference('statements')),
    weight: number(1, 5, true),
    place: object({ name: filledText }, { latitude: number(-90, 90), longitude: number(-180, 180) }),
    media: list(mediaShape),
    background,
    links: list(
      object({ to: event, as: choice('causes because-of ends follows part-of answers') }, { sources: citations }),
    ),
    ...itemFields,
  },
);

/** Fields that say who said something, or who noted that it wasn't said. */
const attribution = {
  speaker: failClosed(oneOrMore(person)),
  silence: failClosed(
    object(
      { notedBy: transformed(reference('people', 'sources'), readNoter), scope: filledText },
      { asOf: date, asked: choice('no-comment declined no-reply not-asked unknown') },
    ),
  ),
};

export const attributionShape = object({}, attribution);

const statementFields = {
  /** True for the statement that readers should meet first in its topic. */
  lead: boolean(),
  side,
  role: text,
  date,
  published: date,
  to: people,
  setting: choice('meeting call interview panel speech briefing post statement document report'),
  venue: text,
  at: event,
  about: list(event),
  via: list(transformed(object({}, { person, source, cue: text }), readStep)),
  terms: failClosed(choice('on-record background anonymous not-stated')),
  whyUnnamed: text,
  cue: filledText,
  answers: list(
    transformed(
      object(
        { to: reference('statements'), as: choice('answers disputes repeats revises confirms contrasts') },
        { sources: citations },
      ),
      readAnswer,
    ),
  ),
  /** Without it, a translation would be shown as the speaker's own words. */
  spokenIn: failClosed(spokenLanguage),
  original: failClosed(object({ lang: spokenLanguage, text: filledText })),
  translatedBy: choice('official publisher source machine unknown'),
  verification: choice('recording original-document several-reports one-report unverified'),
  status: failClosed(choice('live corrected withdrawn disputed')),
  note: filledText,
  media: list(mediaShape),
  sources: citations,
  ...itemFields,
};

/** Shape of a statement without its attribution. */
export const statementBodyShape = object({ id: itemId, text: filledText }, statementFields);

export const statementShape = object(
  { id: itemId, text: filledText, speaker: attribution.speaker },
  { silence: attribution.silence, ...statementFields },
);

/** Fields that every withdrawn entry keeps. */
const withdrawn = {
  id: itemId,
  status: choice('withdrawn'),
  note: recommended(filledText, 'note-missing'),
};

/** Shape of a withdrawn statement. Other fields of it are ignored. */
export const withdrawnStatementShape = object(withdrawn, { topics, at: event });

export const eraShape = object({ name: filledText, date });

export const namingShape = object(
  {
    id: itemId,
    thing: filledText,
    uses: list(
      object({ by: transformed(reference('sides', 'people'), readNamer), text: filledText }, { sources: citations }),
    ),
  },
  { house: filledText },
);

/** Entries that something is about. */
const about = object({}, { topics, statements: list(reference('statements')), events: list(event) });

/** Something that the newsroom has established. Without a source that can be read it is withheld. */
export const findingShape = object(
  { id: itemId, text: filledText, sources: failClosed(citations), asOf: recommended(date, 'as-of-missing') },
  { about, by: text, status: failClosed(choice('live corrected withdrawn')), note: filledText, corrections },
);

/** Shape of a withdrawn finding. Other fields of it are ignored. */
export const withdrawnFindingShape = object(withdrawn, { about });

/** Shapes of entries that are withdrawn, by their shape while they stand. */
export const WITHDRAWN_SHAPES: ReadonlyMap<Shape, ObjectShape> = new Map<Shape, ObjectShape>([
  [statementShape, withdrawnStatementShape],
  [findingShape, withdrawnFindingShape],
]);

const headRequired = {
  explainer: recommended(version, 'version-missing'),
  title: expected(filledText, 'title-missing'),
};

const headOptional = {
  /** Address of the JSON Schema, for code editors. */
  $schema: text,
  id,
  url: webAddress,
  publisher: text,
  published: date,
  license: text,
  summary: text,
  lead: event,
  statementsSummary: text,
  method: text,
  lang: language,
  timeZone,
  updated: date,
  status: failClosed(choice('live withdrawn')),
  note: filledText,
  media: list(mediaShape),
  eras: list(eraShape),
  corrections,
};

/** Shapes of the lists whose items have ids. They are read entry by entry. */
export const IDENTIFIED_LIST_SHAPES = {
  lanes: namedShape,
  sides: namedShape,
  topics: namedShape,
  people: personShape,
  sources: sourceShape,
  events: eventShape,
  statements: statementShape,
  findings: findingShape,
  names: namingShape,
};

/** Shape of the document's other fields. */
export const headShape = object(headRequired, headOptional);

export const documentShape = object(headRequired, {
  ...headOptional,
  ...listsOf(IDENTIFIED_LIST_SHAPES),
  statements: list(either(statementShape, withdrawnStatementShape)),
  findings: list(either(findingShape, withdrawnFindingShape)),
});

export type HeadInput = WrittenType<typeof headShape>;

/** A whole document, as an author writes it. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- editors and compilers show an interface by its name.
export interface ExplainerDocument extends WrittenType<typeof documentShape> {}
export type NamedInput = WrittenType<typeof namedShape>;
export type PersonInput = WrittenType<typeof personShape>;
export type SourceInput = WrittenType<typeof sourceShape>;
export type CitationInput = WrittenType<typeof citations>[number];
export type MediaInput = WrittenType<typeof mediaShape>;
export type CorrectionInput = WrittenType<typeof correctionShape>;
export type EventInput = WrittenType<typeof eventShape>;
export type StatementInput = WrittenType<typeof statementShape>;
export type WithdrawnStatementInput = WrittenType<typeof withdrawnStatementShape>;
export type FindingInput = WrittenType<typeof findingShape>;
export type WithdrawnFindingInput = WrittenType<typeof withdrawnFindingShape>;
export type EraInput = WrittenType<typeof eraShape>;
export type NamingInput = WrittenType<typeof namingShape>;
