import { compact } from '../model/compact.js';
import type { Explainer, Item, Named, Person, Source, Statement, StoryEvent } from '../model/explainer.js';
import type { ExplainerDocument } from '../model/schema/schema.js';
import { publishedDocument } from '../convert/published-document.js';

/**
 * Makes a document of a single statement: the statement and its references, and nothing else of the story. For a
 * withdrawn story it is the note, whichever statement is asked for.
 *
 * @returns The document; undefined if the story has no such statement.
 */
export function statementDocument(explainer: Explainer, id: string): ExplainerDocument | undefined {
  const found = explainer.statementById.get(id);
  const statement = found && aloneIn(found, explainer);
  const withheld = statement ? [] : explainer.withheld.filter((one) => one.id === id).slice(0, 1);
  if (!statement && withheld.length === 0 && explainer.status !== 'withdrawn') return undefined;
  return publishedDocument({ ...withoutItems(explainer), ...(statement && partsOf(statement, explainer)), withheld });
}

/** Removes links to other statements. Items before and after it are only named. */
function aloneIn(statement: Statement, { eventById }: Explainer): Statement {
  const isEvent = (id: string): boolean => eventById.has(id);
  const { at: _, ...rest } = statement;
  return {
    ...rest,
    about: [],
    answers: [],
    before: statement.before.filter(isEvent),
    after: statement.after.filter(isEvent),
  };
}

function withoutItems(explainer: Explainer): Explainer {
  const { id, url, publisher, title, lang, timeZone, status, note } = explainer;
  const { eventById, statementById, statementsByEvent, answersByStatement } = explainer;
  const head = compact({ id, url, publisher, title, lang, timeZone, status, note });
  const none = { media: [], lanes: [], sides: [], topics: [], people: [], sources: [], events: [], statements: [] };
  const rest = { withheld: [], findings: [], eras: [], names: [], corrections: [] };
  return { ...head, ...none, ...rest, eventById, statementById, statementsByEvent, answersByStatement };
}

function partsOf(statement: Statement, explainer: Explainer): Partial<Explainer> {
  const people = withPrincipals(peopleOf(statement));
  const personIds = idsOf(people);
  const eventIds = new Set([...statement.before, ...statement.after]);
  const events = explainer.events.filter(({ id }) => eventIds.has(id));
  const sourceIds = idsOf([...sourcesOf(statement), ...events.flatMap(citedIn)]);
  return {
    statements: [statement],
    topics: statement.topics,
    people: explainer.people.filter(({ id }) => personIds.has(id)),
    sources: explainer.sources.filter(({ id }) => sourceIds.has(id)),
    sides: sidesUpTo([statement.side, ...people.map(({ side }) => side)], explainer),
    events: events.map(nameAlone),
  };
}

function peopleOf({ speakers, to, via, silence }: Statement): readonly Person[] {
  const noters = silence && 'person' in silence.notedBy ? [silence.notedBy.person] : [];
  return [...speakers, ...to, ...via.flatMap(({ person }) => person ?? []), ...noters];
}

/** Adds the people on whose behalf somebody speaks. */
function withPrincipals(people: readonly Person[]): readonly Person[] {
  const all = new Set(people);
  for (const { onBehalfOf } of all) if (onBehalfOf) all.add(onBehalfOf);
  return [...all];
}

function sourcesOf(statement: Statement): readonly Source[] {
  const { via, silence } = statement;
  const noters = silence && 'source' in silence.notedBy ? [silence.notedBy.source] : [];
  return [...citedIn(statement), ...via.flatMap(({ source }) => source ?? []), ...noters];
}

function citedIn({ sources }: Item): readonly Source[] {
  return sources.map(({ source }) => source);
}

/** Keeps the sides before the wanted ones, since the position of a side decides its colour. */
function sidesUpTo(wanted: readonly (Named | undefined)[], { sides }: Explainer): readonly Named[] {
  const ids = new Set(wanted.flatMap((side) => side?.id ?? []));
  return sides.slice(0, 1 + sides.findLastIndex(({ id }) => ids.has(id)));
}

/** Reduces an event that is only named to title, date, status and sources. */
function nameAlone(event: StoryEvent): StoryEvent {
  const { id, pointer, title, date, dateText, status, statusDate, isOngoing, sources } = event;
  const lists = { topics: [], before: [], after: [], corrections: [], people: [], statusBy: [], media: [], links: [] };
  const named = compact({ id, pointer, title, date, dateText, status, statusDate, isOngoing, sources });
  return { ...named, ...lists, weight: 3 };
}

function idsOf(items: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}
