import type { PersonProposal, StatementProposal } from '../../propose/proposals.js';
import { isList, type Json } from '../json.js';
import { memberOf, valueAt } from '../pointer.js';
import type { Draft, PersonKind } from './draft.js';

/** Somebody who may have said a statement. */
export interface SpeakerCandidate {
  /** Key that is unique among the candidates. */
  readonly key: string;
  readonly name: string;
  readonly role?: string;
  /** Id in the document; undefined for somebody whom the story doesn't have yet. */
  readonly id?: string;
  /** Kind of somebody new, where the article leaves no doubt. */
  readonly kind?: PersonKind;
}

/** From this confidence on, a name is the full name of a person. */
const SURE_OF_NAME = 0.9;

/**
 * Lists who may have said a statement: the speaker whom the article names, then its other speakers, the nearest first, then the
 * people of the story. Somebody who is in the story under the same name is one person; sources without a name are never merged.
 */
export function findCandidates(draft: Draft, proposal: StatementProposal, document: Json): readonly SpeakerCandidate[] {
  const own = findOwnSpeaker(draft, proposal);
  const distance = (person: PersonProposal) => (person === own ? -1 : Math.abs(person.start - proposal.start));
  const named = [...draft.people].sort((a, b) => distance(a) - distance(b));
  const inArticle = named.map((person) => toCandidate(draft, person, document));
  const taken = new Set(inArticle.flatMap(({ id }) => id ?? []));
  const inStory = peopleIn(document).filter(({ id }) => !taken.has(id));
  return [...inArticle, ...inStory.map(({ id, name }) => ({ key: `#${id}`, name, id }))];
}

/** Returns the candidate who is chosen, or whom the article names; undefined where the speaker is in doubt. */
export function findSpeaker(
  draft: Draft,
  index: number,
  candidates: readonly SpeakerCandidate[],
): SpeakerCandidate | undefined {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') return undefined;
  const own = findOwnSpeaker(draft, asked.proposal);
  const key = draft.changes[index]?.speaker ?? (own && keyOf(own));
  return candidates.find((candidate) => candidate.key === key);
}

function keyOf({ name, start }: PersonProposal): string {
  return `${name}@${start}`;
}

/** Finds who is meant by the speaker of a statement. Of several unnamed sources it is the one who is mentioned there. */
function findOwnSpeaker(
  { people }: Draft,
  { speaker, speakerAt, start }: StatementProposal,
): PersonProposal | undefined {
  const namesakes = people.filter(({ name }) => name === speaker);
  return (
    namesakes.find((person) => person.start === speakerAt?.start) ??
    namesakes.findLast((person) => person.start <= start) ??
    namesakes[0]
  );
}

function toCandidate(draft: Draft, person: PersonProposal, document: Json): SpeakerCandidate {
  const { name, role, confidence } = person;
  const key = keyOf(person);
  const known = peopleIn(document);
  const made = known.find(({ id }) => id === draft.personIds[key]);
  const id = (made ?? (isProperName(name) ? known.find((each) => isSameName(each, name)) : undefined))?.id;
  const isPerson = isProperName(name) && confidence >= SURE_OF_NAME;
  return {
    key,
    name,
    ...(role !== null && { role }),
    ...(id !== undefined && { id }),
    ...(isPerson && { kind: 'person' as const }),
  };
}

/** Words with which descriptions begin: “a senior official”, “Some experts”. */
const DESCRIBES =
  /^(?:an?|the|some|several|many|most|two|three|one|another|his|her|their|ein|eine|einer|der|die|das|mehrere|einige|viele|zwei|drei|seine?|ihre?)\s/i;

function isProperName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !DESCRIBES.test(name);
}

interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

function peopleIn(document: Json): readonly KnownPerson[] {
  const people = valueAt(document, '/people');
  return (isList(people) ? people : []).flatMap((person) => {
    const [id, name, shortName] = ['id', 'name', 'shortName'].map((field) => memberOf(person, field));
    if (typeof id !== 'string' || typeof name !== 'string') return [];
    return [{ id, name, shortName: typeof shortName === 'string' ? shortName : '' }];
  });
}

function isSameName(person: KnownPerson, name: string): boolean {
  return [person.name, person.shortName].some((each) => fold(each) === fold(name));
}

function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}
