import { isLocale } from '../time/intl.js';
import { isTimeZone } from '../time/zone.js';
import { BACKGROUND, COLOR, MEDIA_ADDRESS, WEB_ADDRESS, isSourceSet } from './address.js';
import {
  advised,
  careful,
  choice,
  either,
  givenLater,
  list,
  listsOf,
  number,
  object,
  text as textOf,
  wanted,
  type Described,
} from './shape.js';
import { ID } from './slug.js';

/** The document's shape, once: types and the JSON Schema come from it, and reading goes by it. Required fields stand first. */

const LONGEST_TEXT = 20_000;
const LONGEST_QUOTE = 1_000;

const text = textOf(LONGEST_TEXT);
const filledText = textOf(LONGEST_TEXT, /\S/, 'text-empty');
const quote = textOf(LONGEST_QUOTE, /\S/, 'text-empty');
const date = text;
const id = textOf(LONGEST_TEXT, ID, 'id-unreadable');
const itemId = givenLater(id);
const reference = text;
const references = list(reference);
const oneOrMore = either(reference, references);
const webAddress = textOf(LONGEST_TEXT, WEB_ADDRESS, 'address-not-allowed');
const mediaAddress = textOf(LONGEST_TEXT, MEDIA_ADDRESS, 'address-not-allowed');
const sourceSet = textOf(LONGEST_TEXT, { test: isSourceSet }, 'address-not-allowed');
const background = textOf(LONGEST_TEXT, BACKGROUND, 'address-not-allowed');
const color = textOf(LONGEST_TEXT, COLOR, 'color-unreadable');
const language = textOf(LONGEST_TEXT, { test: isLocale }, 'lang-unreadable');
const timeZone = textOf(LONGEST_TEXT, { test: isTimeZone }, 'time-zone-unknown');
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
  },
);

export const citationShape = object(
  { source: reference },
  { quote, prefix: quote, suffix: quote, for: choice('date text status'), page: text, time: text },
);

const citations = list(either(reference, citationShape));

const picture = {
  alt: text,
  caption: text,
  credit: text,
  width: number(1, 100_000),
  height: number(1, 100_000),
  poster: mediaAddress,
  srcset: sourceSet,
};

export const mediaShape = object({ kind: choice('image video audio embed'), src: mediaAddress }, picture);

export const personShape = object(
  {
    id: itemId,
    name: filledText,
    kind: careful(wanted(choice('person organisation government unnamed'), 'kind-missing')),
  },
  {
    shortName: filledText,
    nameOriginal: inLanguage,
    role: text,
    roles: list(object({ title: filledText }, { from: date, to: date })),
    side: reference,
    image: either(mediaAddress, object({ src: mediaAddress }, { kind: choice('image'), ...picture })),
    sameAs: either(webAddress, list(webAddress)),
    onBehalfOf: reference,
  },
);

export const correctionShape = object(
  {
    date: wanted(date, 'date-missing'),
    kind: choice('correction clarification update editors-note retraction'),
    by: choice('publisher speaker'),
    note: filledText,
  },
  { was: text },
);

/** What events and statements have in common, after what is their own. */
const itemFields = {
  topics: references,
  before: oneOrMore,
  after: oneOrMore,
  added: date,
  changed: date,
  corrections: list(correctionShape),
};

export const eventShape = object(
  {
    id: itemId,
    date: wanted(date, 'date-missing'),
    title: filledText,
    sources: advised(citations, 'sources-missing'),
  },
  {
    dateText: filledText,
    summary: text,
    lane: reference,
    people: references,
    status: careful(choice('happened planned postponed cancelled alleged disputed')),
    statusDate: date,
    statusBy: references,
    weight: number(1, 5, true),
    place: object({ name: filledText }, { latitude: number(-90, 90), longitude: number(-180, 180) }),
    media: list(mediaShape),
    background,
    links: list(object({ to: reference, as: choice('causes ends follows part-of') })),
    ...itemFields,
  },
);

export const statementShape = object(
  { id: itemId, text: filledText, speaker: careful(oneOrMore) },
  {
    silence: careful(
      object(
        { notedBy: reference, scope: filledText },
        { asOf: date, asked: choice('no-comment declined no-reply not-asked unknown') },
      ),
    ),
    side: reference,
    role: text,
    date,
    published: date,
    to: references,
    setting: choice('meeting call interview panel speech briefing post statement document report'),
    venue: text,
    at: reference,
    about: references,
    via: list(object({}, { person: reference, source: reference, cue: text })),
    terms: careful(choice('on-record background anonymous not-stated')),
    whyUnnamed: text,
    cue: filledText,
    answers: list(
      object(
        { to: reference, as: choice('answers disputes repeats revises confirms contrasts') },
        { sources: citations },
      ),
    ),
    spokenIn: language,
    original: careful(inLanguage),
    translatedBy: choice('official publisher source machine unknown'),
    verification: choice('recording original-document several-reports one-report unverified'),
    status: careful(choice('live corrected withdrawn disputed')),
    note: filledText,
    sources: citations,
    ...itemFields,
  },
);

/** What is read of a withdrawn statement; whatever else it holds is not looked at. */
export const withdrawnStatementShape = object({
  id: itemId,
  status: choice('withdrawn'),
  note: advised(filledText, 'note-missing'),
});

export const eraShape = object({ name: filledText, date });

export const namingShape = object(
  { id: itemId, thing: filledText, uses: list(object({ by: reference, text: filledText }, { sources: citations })) },
  { house: filledText },
);

const headRequired = {
  explainer: advised(number(1, 1_000, true), 'version-missing'),
  title: wanted(filledText, 'title-missing'),
};

const headOptional = {
  /** So that editors of code know where the JSON Schema is. */
  $schema: text,
  id,
  url: webAddress,
  publisher: text,
  published: date,
  license: text,
  summary: text,
  lead: reference,
  lang: language,
  timeZone,
  updated: date,
  status: careful(choice('live withdrawn')),
  note: filledText,
  media: list(mediaShape),
  eras: list(eraShape),
  corrections: list(correctionShape),
};

/** The fields of a document that are lists of items with ids, which are read entry by entry. */
export const ROSTER_SHAPES = {
  lanes: namedShape,
  sides: namedShape,
  topics: namedShape,
  people: personShape,
  sources: sourceShape,
  events: eventShape,
  statements: statementShape,
  names: namingShape,
};

/** All other fields of a document. */
export const headShape = object(headRequired, headOptional);

export const documentShape = object(headRequired, {
  ...headOptional,
  ...listsOf(ROSTER_SHAPES),
  statements: list(either(statementShape, withdrawnStatementShape)),
});

export type HeadInput = Described<typeof headShape>;

/** A whole document, as an author writes it. */
export type ExplainerDocument = Described<typeof documentShape>;
export type NamedInput = Described<typeof namedShape>;
export type PersonInput = Described<typeof personShape>;
export type SourceInput = Described<typeof sourceShape>;
export type CitationInput = Described<typeof citations>[number];
export type MediaInput = Described<typeof mediaShape>;
export type CorrectionInput = Described<typeof correctionShape>;
export type EventInput = Described<typeof eventShape>;
export type StatementInput = Described<typeof statementShape>;
export type WithdrawnStatementInput = Described<typeof withdrawnStatementShape>;
export type EraInput = Described<typeof eraShape>;
export type NamingInput = Described<typeof namingShape>;
