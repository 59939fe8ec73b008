import { compact } from '../model/compact.js';
import { isAuthorsId } from '../model/slug.js';
import type {
  Citation,
  Correction,
  Explainer,
  Finding,
  Item,
  Naming,
  Person,
  Silence,
  Source,
  Statement,
  StoryEvent,
} from '../model/explainer.js';
import type {
  CitationInput,
  CorrectionInput,
  EventInput,
  ExplainerDocument,
  FindingInput,
  NamingInput,
  PersonInput,
  SourceInput,
  StatementInput,
  WithdrawnFindingInput,
  WithdrawnStatementInput,
} from '../model/schema/schema.js';
import { inFileOrder } from './draft/file-order.js';

/**
 * Converts an explainer back to a document, with everything that is published and nothing else. Withheld statements and
 * unknown fields are absent, all references are valid, and default values are left out. Reading the document gives an
 * equal explainer.
 *
 * @param explainer The story, from `readDocument`.
 * @returns The document, ready for `JSON.stringify`.
 * @example
 * ```ts
 * const published = toDocument(readDocument(document).explainer);
 * ```
 */
export function toDocument(explainer: Explainer): ExplainerDocument {
  const { status, lead, published, updated, eras, corrections } = explainer;
  return compact({
    explainer: 1 as const,
    id: explainer.id,
    url: explainer.url,
    publisher: explainer.publisher,
    published: published?.text,
    license: explainer.license,
    title: explainer.title,
    summary: explainer.summary,
    lead: lead?.id,
    statementsSummary: explainer.statementsSummary,
    method: explainer.method,
    lang: explainer.lang,
    timeZone: explainer.timeZone,
    updated: updated?.text,
    status: status === 'live' ? undefined : status,
    note: explainer.note,
    media: filled(explainer.media.map(copyOf)),
    lanes: filled(explainer.lanes.map(copyOf)),
    sides: filled(explainer.sides.map(copyOf)),
    topics: filled(explainer.topics.map(copyOf)),
    people: filled(explainer.people.map(writePerson)),
    sources: filled(explainer.sources.map(writeSource)),
    events: filled(inFileOrder(explainer.events).map(writeEvent)),
    statements: filled(inFileOrder(explainer.statements).map(writeStatement)),
    findings: filled(explainer.findings.map(writeFinding)),
    eras: filled(eras.map(({ name, date }) => ({ name, date: date.text }))),
    names: filled(explainer.names.map(writeNaming)),
    corrections: filled(corrections.map(writeCorrection)),
  });
}

function writeEvent(event: StoryEvent): EventInput {
  const { status, weight } = event;
  return compact({
    id: event.id,
    date: writeDate(event) ?? '',
    dateText: event.dateText,
    title: event.title,
    summary: event.summary,
    lane: event.lane?.id,
    people: filled(idsOf(event.people)),
    status: status === 'happened' ? undefined : status,
    statusDate: event.statusDate?.text,
    statusBy: filled([...event.statusBy]),
    weight: weight === 3 ? undefined : weight,
    place: event.place && copyOf(event.place),
    media: filled(event.media.map(copyOf)),
    background: event.background,
    links: filled(
      event.links.map(({ to, as, sources }) => compact({ to, as, sources: filled(sources.map(writeCitation)) })),
    ),
    ...writeItem(event),
    sources: event.sources.map(writeCitation),
  });
}

function writeStatement(statement: Statement): StatementInput | WithdrawnStatementInput {
  const { note, speakers, status, side, terms, topics, at } = statement;
  // A generated id is not an address, so it isn't written.
  const id = isAuthorsId(statement.id) ? statement.id : undefined;
  if (status === 'withdrawn')
    return compact({ id, status, note, topics: filled(idsOf(topics)), at }) as WithdrawnStatementInput;
  return compact({
    id,
    text: statement.text,
    speaker: speakers.length === 1 ? speakers[0]!.id : idsOf(speakers),
    silence: statement.silence && writeSilence(statement.silence),
    lead: statement.lead,
    side: side === sharedSide(speakers) ? undefined : side?.id,
    role: statement.role,
    date: writeDate(statement),
    published: statement.published?.text,
    to: filled(idsOf(statement.to)),
    setting: statement.setting,
    venue: statement.venue,
    at: statement.at,
    about: filled([...statement.about]),
    via: filled(
      statement.via.map(({ person, source, cue }) => compact({ person: person?.id, source: source?.id, cue })),
    ),
    terms: terms === termsOf(speakers) ? undefined : terms,
    whyUnnamed: statement.whyUnnamed,
    cue: statement.cue,
    answers: filled(
      statement.answers.map(({ to, as, sources }) => compact({ to, as, sources: filled(sources.map(writeCitation)) })),
    ),
    spokenIn: statement.spokenIn,
    original: statement.original && copyOf(statement.original),
    translatedBy: statement.translatedBy,
    verification: statement.verification,
    media: filled(statement.media.map(copyOf)),
    status: status === 'live' ? undefined : status,
    note,
    ...writeItem(statement),
  }) as StatementInput;
}

/**
 * Writes a date as EDTF. One that can't be read becomes an interval open at both ends: it holds none of what was written, and is read as
 * a date that was stated and can't be given, so no other date takes its place.
 */
function writeDate({ date, isDateUnreadable }: StoryEvent | Statement): string | undefined {
  return isDateUnreadable ? '../..' : date?.text;
}

/** Writes the fields that events and statements have in common. */
function writeItem({ topics, before, after, sources, added, changed, corrections }: Item) {
  return {
    topics: filled(idsOf(topics)),
    before: filled([...before]),
    after: filled([...after]),
    sources: filled(sources.map(writeCitation)),
    added: added?.text,
    changed: changed?.text,
    corrections: filled(corrections.map(writeCorrection)),
  };
}

function writeSilence({ notedBy, scope, asOf, asked }: Silence): NonNullable<StatementInput['silence']> {
  const noter = 'person' in notedBy ? notedBy.person : notedBy.source;
  return compact({ notedBy: noter.id, scope, asOf: asOf?.text, asked });
}

function writePerson({ roles, side, image, sameAs, onBehalfOf, nameOriginal, ...own }: Person): PersonInput {
  return compact({
    ...own,
    nameOriginal: nameOriginal && copyOf(nameOriginal),
    roles: filled(roles.map(({ title, from, to }) => compact({ title, from: from?.text, to: to?.text }))),
    side: side?.id,
    image: image && { ...image, kind: 'image' as const },
    sameAs: filled([...sameAs]),
    onBehalfOf: onBehalfOf?.id,
  });
}

function writeSource({ published, accessed, ...own }: Source): SourceInput {
  return compact({ ...own, published: published?.text, accessed: accessed?.text });
}

/** Writes a citation as the id of its source, where there is nothing else to write. */
function writeCitation({ source, ...anchor }: Citation): CitationInput {
  return Object.keys(anchor).length === 0 ? source.id : { source: source.id, ...anchor };
}

function writeCorrection({ date, ...own }: Correction): CorrectionInput {
  return { ...own, date: date?.text ?? '' };
}

function writeFinding(finding: Finding): FindingInput | WithdrawnFindingInput {
  const { id, text, about, asOf, by, status, note, sources, corrections } = finding;
  const { topics, statements, events } = about;
  const entries = { topics: filled(idsOf(topics)), statements: filled([...statements]), events: filled([...events]) };
  const isAbout = topics.length + statements.length + events.length > 0;
  const written = { about: isAbout ? compact(entries) : undefined, note };
  if (status === 'withdrawn') return compact({ id, status, ...written }) as WithdrawnFindingInput;
  return compact({
    id,
    text,
    ...written,
    asOf: asOf?.text,
    by,
    status: status === 'live' ? undefined : status,
    sources: sources.map(writeCitation),
    corrections: filled(corrections.map(writeCorrection)),
  }) as FindingInput;
}

function writeNaming({ id, thing, house, uses }: Naming): NamingInput {
  return compact({
    id,
    thing,
    house,
    uses: uses.map(({ by, text, sources }) =>
      compact({
        by: 'side' in by ? by.side.id : by.person.id,
        text,
        sources: filled(sources.map(writeCitation)),
      }),
    ),
  });
}

/** Returns the side that reading assumes for a statement without one. */
function sharedSide(speakers: readonly Person[]): Person['side'] {
  const side = speakers[0]?.side;
  return speakers.every((speaker) => speaker.side === side) ? side : undefined;
}

/** Returns the terms that reading assumes. */
function termsOf(speakers: readonly Person[]): Statement['terms'] {
  return speakers.every(({ kind }) => kind !== 'unnamed') ? 'on-record' : 'not-stated';
}

function idsOf(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function copyOf<T extends object>(fields: T): T {
  return { ...fields };
}

function filled<T>(list: T[]): T[] | undefined {
  return list.length > 0 ? list : undefined;
}
