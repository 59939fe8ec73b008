import { isLocale } from '../../time/format/intl.js';
import { isTimeZone } from '../../time/zone.js';
import { BACKGROUND, COLOR, MEDIA_ADDRESS, WEB_ADDRESS, isSourceSet } from '../url.js';
import { readAnswer, readNamer, readNoter, readStep } from '../read/references.js';
import {
  advised,
  careful,
  choice,
  date as dateOf,
  either,
  givenLater,
  list,
  listsOf,
  made,
  number,
  object,
  oneOrMore,
  reference,
  text as textOf,
  wanted,
  yesOrNo,
  type Described,
} from './shape.js';
import { ID } from '../read/slug.js';

/** The document's shape, once: types and the JSON Schema come from it, and reading goes by it. Required fields stand first. */

const LONGEST_QUOTE = 1_000;

const text = textOf();
const filledText = textOf(/\S/, 'text-empty');
const quote = textOf(/\S/, 'text-empty', LONGEST_QUOTE);
const date = dateOf();
const id = textOf(ID, 'id-unreadable');
const itemId = givenLater(id);
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
const language = textOf({ test: isLocale }, 'lang-unreadable');
const timeZone = textOf({ test: isTimeZone }, 'time-zone-unknown');
/** Whether words are the speaker's own, or those of whoever reports. */
const ownWords = yesOrNo();
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

/** A citation, or the id of its source alone. */
const citations = list(
  either(
    made(source, (cited) => ({ source: cited })),
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
    side,
    image: either(
      made(mediaAddress, (src) => ({ src })),
      object({ src: mediaAddress }, { kind: choice('image'), ...picture }),
    ),
    sameAs: oneOrMore(webAddress),
    // People refer to each other: joined by `read-people.ts` when all are read.
    onBehalfOf: text,
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
  topics,
  before: items,
  after: items,
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
    lane: reference('lanes'),
    people,
    status: careful(choice('happened planned postponed cancelled alleged disputed')),
    statusDate: date,
    statusBy: list(reference('statements')),
    weight: number(1, 5, true),
    place: object({ name: filledText }, { latitude: number(-90, 90), longitude: number(-180, 180) }),
    media: list(mediaShape),
    background,
    links: list(object({ to: event, as: choice('causes ends follows part-of') })),
    ...itemFields,
  },
);

/** Who said it, or who noted that it wasn't said. */
const attribution = {
  speaker: careful(oneOrMore(person)),
  silence: careful(
    object(
      { notedBy: made(reference('people', 'sources'), readNoter), scope: filledText },
      { asOf: date, asked: choice('no-comment declined no-reply not-asked unknown') },
    ),
  ),
};

export const attributionShape = object({}, attribution);

const said = {
  side,
  role: text,
  date,
  published: date,
  to: people,
  setting: choice('meeting call interview panel speech briefing post statement document report'),
  venue: text,
  at: event,
  about: list(event),
  via: list(made(object({}, { person, source, cue: text }), readStep)),
  terms: careful(choice('on-record background anonymous not-stated')),
  whyUnnamed: text,
  cue: filledText,
  answers: list(
    made(
      object(
        { to: reference('statements'), as: choice('answers disputes repeats revises confirms contrasts') },
        { sources: citations },
      ),
      readAnswer,
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
};

/** All of a statement but its attribution. */
export const saidShape = object({ id: itemId, text: filledText }, said);

export const statementShape = object(
  { id: itemId, text: filledText, speaker: attribution.speaker },
  { silence: attribution.silence, ...said },
);

/** What is read of a withdrawn statement; whatever else it holds is not looked at. */
export const withdrawnStatementShape = object({
  id: itemId,
  status: choice('withdrawn'),
  note: advised(filledText, 'note-missing'),
});

export const eraShape = object({ name: filledText, date });

export const namingShape = object(
  {
    id: itemId,
    thing: filledText,
    uses: list(object({ by: made(reference('sides', 'people'), readNamer), text: filledText }, { sources: citations })),
  },
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
  lead: event,
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
