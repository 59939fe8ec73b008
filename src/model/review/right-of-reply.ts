import type { Explainer, Named, Person, Statement, StoryEvent } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';

/** A claim that accuses or affects people. */
export interface Accusation {
  /** JSON Pointer to the field that names the people. */
  readonly pointer: string;
  readonly accused: readonly Person[];
  readonly eventIds: readonly string[];
  /** Ids of the accusing statements. */
  readonly statementIds: readonly string[];
}

/** An accusation against the people of an event that is only alleged, or disputed. */
export function accusationOfEvent({ id, pointer, status, people, statusBy }: StoryEvent): readonly Accusation[] {
  if (status !== 'alleged' && status !== 'disputed') return [];
  return [{ pointer: pointerTo(pointer, 'people'), accused: people, eventIds: [id], statementIds: statusBy }];
}

/** An accusation against the people to whom an accusing statement was made. */
export function accusationOfStatement(statement: Statement): Accusation {
  const { id, pointer, to } = statement;
  return { pointer: pointerTo(pointer, 'to'), accused: to, eventIds: eventsOf(statement), statementIds: [id] };
}

/** Returns true if a person was heard on an accusation, or was asked about it. */
export type HearingTest = (person: Person, accusation: Accusation) => boolean;

/**
 * Creates a test of who was heard. A person is heard through a statement of their own or of a spokesperson; an
 * organisation or a government through any statement of its side. A statement about other events doesn't count, but one
 * that names no event may.
 */
export function makeHearingTest({ statements }: Explainer): HearingTest {
  const statementsByVoice = new Map<Person | Named, Statement[]>();
  for (const statement of statements.filter(isOnRecord)) {
    for (const voice of voicesOf(statement)) {
      const list = statementsByVoice.get(voice);
      if (list) list.push(statement);
      else statementsByVoice.set(voice, [statement]);
    }
  }
  return (person, accusation) => {
    const speaksAsSide = person.kind === 'organisation' || person.kind === 'government';
    const voices = speaksAsSide && person.side ? [person, person.side] : [person];
    return voices.some((voice) => statementsByVoice.get(voice)?.some((statement) => concerns(statement, accusation)));
  };
}

/** A silence counts only where a request was made. */
function isOnRecord({ silence }: Statement): boolean {
  if (!silence) return true;
  return silence.asked === 'no-comment' || silence.asked === 'declined' || silence.asked === 'no-reply';
}

function voicesOf({ speakers, side }: Statement): ReadonlySet<Person | Named> {
  return new Set([...speakers.flatMap(withPrincipals), ...(side ? [side] : [])]);
}

/** A chain of spokespeople has no more people than these. */
const MAX_PRINCIPALS = 20;

function withPrincipals(person: Person): readonly Person[] {
  const people = [person];
  for (let next = person.onBehalfOf; next && people.length <= MAX_PRINCIPALS; next = next.onBehalfOf) people.push(next);
  return people;
}

function concerns(statement: Statement, { eventIds, statementIds }: Accusation): boolean {
  const own = eventsOf(statement);
  return (
    own.length === 0 ||
    eventIds.length === 0 ||
    own.some((id) => eventIds.includes(id)) ||
    statementIds.includes(statement.id) ||
    statement.answers.some(({ to }) => statementIds.includes(to))
  );
}

function eventsOf({ at, about }: Statement): readonly string[] {
  return at === undefined ? about : [...about, at];
}
