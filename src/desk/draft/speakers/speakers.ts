import { LEAVES_UNNAMED, isProperName } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';
import type { StatementProposal } from '../../../propose/proposals.js';
import { isList, type Json } from '../../document/json.js';
import { memberOf, valueAt } from '../../document/pointer.js';
import { isCountry, isOtherCountry, isSameCountry } from './countries.js';
import { isTurnedRound, type Draft, type PersonKind, type ProposalChanges } from '../draft.js';
import { isConfusable, distinguishNamesakes } from './namesakes.js';
import { hasSimilarName, shortNamesOf } from './similar-names.js';
import { isPlaceName } from './place-names.js';
import { findMentionedBefore, type DraftPerson } from '../article/unnamed-speakers.js';

/** A person who may be the speaker of a statement. */
export interface SpeakerCandidate {
  /** Key that is unique among the candidates. */
  readonly key: string;
  readonly name: string;
  readonly role?: string;
  /** Id in the document; undefined for a person whom the story doesn't have yet. */
  readonly id?: string;
  /** Kind in the document, or the kind of a new person if the article leaves no doubt. */
  readonly kind?: PersonKind;
  /** Their first words in the story, if it has another person of the same name. */
  readonly saying?: string;
}

/** Minimum confidence of a name that is the full name of a person. */
const SURE_OF_NAME = 0.9;

/**
 * Lists the possible speakers of a statement: the speaker whom the article names, then its other speakers, the nearest first, then the people
 * of the story. A speaker with the same name as a person of the story is that person, but unnamed sources are never merged.
 */
export function findCandidates(draft: Draft, proposal: StatementProposal, document: Json): readonly SpeakerCandidate[] {
  const own = findOwnSpeaker(draft, proposal);
  const distance = (person: DraftPerson) => (person === own ? -1 : Math.abs(person.start - proposal.start));
  const named = [...draft.people].sort((a, b) => distance(a) - distance(b));
  const inArticle = named.map((person) => toCandidate(draft, person, document));
  const taken = new Set(inArticle.flatMap(({ id }) => id ?? []));
  const inStory = peopleIn(document).filter(({ id }) => !taken.has(id));
  const candidates = [
    ...inArticle,
    ...inStory.map(({ id, name, kind }) => ({ key: `#${id}`, name, id, ...(kind && { kind }) })),
  ];
  return distinguishNamesakes(candidates, document);
}

/**
 * Returns the candidate whom the editor has chosen or the article names; undefined if the speaker is in doubt. The one who says that somebody
 * was silent is not the one who was silent, so nobody is chosen after an editor turns a statement into a silence, or back.
 */
export function findSpeaker<Candidate extends SpeakerCandidate>(
  draft: Draft,
  index: number,
  candidates: readonly Candidate[],
): Candidate | undefined {
  const asked = draft.asked[index];
  if (asked?.kind !== 'statement') return undefined;
  const own = findOwnSpeaker(draft, asked.proposal);
  const key = draft.changes[index]?.speaker ?? (own && !isTurnedRound(draft, index) ? keyOfSpeaker(own) : undefined);
  return candidates.find((candidate) => candidate.key === key);
}

/** A speaker whom the story doesn't have yet, with the people of the story who may be the same. */
export interface NewSpeaker {
  readonly speaker: SpeakerCandidate;
  readonly sameAs: readonly SpeakerCandidate[];
  /** The one of these people whom the article means by its words for the speaker. */
  readonly meant?: SpeakerCandidate;
}

/** Maximum number of people who are offered as the same: a longer list would have to be searched. */
const MAX_SAME = 3;

/**
 * Finds a speaker whom the story doesn't have, and the people of the story who may be the same. Only an editor can decide, since “a senior
 * official” and “the official” may be one person or two. Those who share the most words are offered, in the order of the article. Two people
 * of one name whom nothing distinguishes are not offered. A capital is offered for its country, and nobody of another country.
 *
 * @returns The speaker who is chosen, or whom the article names if one of those who may be the same is chosen; else undefined.
 */
export function findNewSpeaker(
  draft: Draft,
  index: number,
  candidates: readonly SpeakerCandidate[],
): NewSpeaker | undefined {
  const chosen = findSpeaker(draft, index, candidates);
  const { form } = draft.changes[index] ?? {};
  const unchanged = { ...draft, changes: draft.changes.with(index, form ? { form } : {}) };
  const speaker = chosen?.id === undefined ? chosen : findSpeaker(unchanged, index, candidates);
  if (!speaker || speaker.id !== undefined) return undefined;
  const sameAs = IS_ANOTHER.test(speaker.name) ? [] : findAlike(speaker, candidates, draft);
  if (chosen !== speaker && !sameAs.some(({ key }) => key === chosen?.key)) return undefined;
  const own = draft.people.find((person) => keyOfSpeaker(person) === speaker.key);
  const before = own && findMentionedBefore(own, draft.people, draft.text);
  const id = before && findIdOf(draft, before, candidates);
  const meant = sameAs.find((each) => id !== undefined && each.id === id);
  // The person whom the article means comes first.
  const others = sameAs.filter((each) => each !== meant);
  return meant ? { speaker, sameAs: [meant, ...others], meant } : { speaker, sameAs };
}

/** Returns the id in the story of a speaker of the article, or of the person whom an editor chose for one of their statements. */
function findIdOf(draft: Draft, person: DraftPerson, candidates: readonly SpeakerCandidate[]): string | undefined {
  const chosen = draft.asked.flatMap(({ kind, proposal }, at) =>
    kind === 'statement' && findOwnSpeaker(draft, proposal) === person ? (draft.changes[at]?.speaker ?? []) : [],
  );
  const ids = [keyOfSpeaker(person), ...chosen].flatMap(
    (key) => candidates.find((each) => each.key === key)?.id ?? draft.personIds[key] ?? [],
  );
  return ids[0];
}

/** Descriptions of a person who was not mentioned before: “another official”. */
export const IS_ANOTHER =
  /^(?:another|a (?:second|third|different|further)|ein(?:e|em|en|er)? (?:andere|weitere|zweite|dritte)[nrs]?)\s/i;

function findAlike(
  speaker: SpeakerCandidate,
  candidates: readonly SpeakerCandidate[],
  { people }: Draft,
): readonly SpeakerCandidate[] {
  const wordsOf = (name: string) => [...longWordsOf(name), ...shortNamesOf(name)];
  const words = new Set(wordsOf(speaker.name));
  const countShared = ({ name }: SpeakerCandidate) => wordsOf(name).filter((word) => words.has(word)).length;
  const keys = [...people.map(keyOfSpeaker), ...candidates.map(({ key }) => key)];
  const known = new Map(candidates.flatMap((each) => (each.id === undefined ? [] : [[each.id, each] as const])));
  return [...known.values()]
    .filter((candidate) => !isConfusable(candidate, candidates))
    .map((candidate) => ({ candidate, shared: countShared(candidate) }))
    .filter(({ candidate: { name }, shared }) => shared > 0 || isSameCountry(name, speaker.name))
    .filter(({ candidate: { name } }) => !isOtherCountry(name, speaker.name))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MAX_SAME)
    .map(({ candidate }) => candidate)
    .sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));
}

/** Returns the words that distinguish descriptions. */
export function longWordsOf(name: string): ReadonlySet<string> {
  return new Set(normalizeName(name).match(/\p{L}{4,}/gu));
}

/** Returns the key of a speaker of the article. */
export function keyOfSpeaker({ name, start }: DraftPerson): string {
  return `${name}@${start}`;
}

/** Finds the person of the article who is the speaker of a statement. Among several unnamed sources it is the one who is mentioned there. */
export function findOwnSpeaker(
  { people }: Draft,
  { speaker, speakerAt, start }: StatementProposal,
): DraftPerson | undefined {
  const namesakes = people.filter(({ name }) => name === speaker);
  return (
    namesakes.find((person) => person.start === speakerAt?.start) ??
    namesakes.findLast((person) => person.start <= start) ??
    namesakes[0]
  );
}

/** Returns true unless the editor has chosen another speaker than the article has. */
export function isOwnSpeaker(draft: Draft, proposal: StatementProposal, { speaker }: ProposalChanges): boolean {
  const own = findOwnSpeaker(draft, proposal);
  return speaker === undefined || (own !== undefined && keyOfSpeaker(own) === speaker);
}

function toCandidate(draft: Draft, person: DraftPerson, document: Json): SpeakerCandidate {
  const { name, role, confidence, called } = person;
  const key = keyOfSpeaker(person);
  const known = peopleIn(document);
  const made = known.find(({ id }) => id === draft.personIds[key]);
  const same = made ?? (isProperName(name) ? known.find((each) => isSameName(each, name)) : undefined);
  // An editor has to say whether “Anthony Blinken” is the “Antony Blinken” of the story.
  const isPerson =
    isProperName(name) &&
    confidence >= SURE_OF_NAME &&
    !isPlaceName(draft, name) &&
    !isCountry(name) &&
    !known.some((each) => hasSimilarName(each.name, name));
  const kind =
    same?.kind ?? (isPerson ? 'person' : LEAVES_UNNAMED.test(name) ? 'unnamed' : kindOfCountry(draft, name, known));
  return {
    key,
    name: same && !isProperName(name) ? same.name : (called ?? name),
    ...(role !== null && { role }),
    ...(same && { id: same.id }),
    ...(kind && { kind }),
  };
}

/**
 * Returns “government” for a country that speaks. “Washington” may also be a person, and “the U.S.” may be the “Washington” of the story: then
 * it is undefined, and an editor is asked.
 */
function kindOfCountry({ text }: Draft, name: string, known: readonly KnownPerson[]): PersonKind | undefined {
  if (!isCountry(name) || known.some((each) => isSameCountry(each.name, name) || each.name.split(' ').includes(name)))
    return undefined;
  const isSurname = [...text.matchAll(FIRST_NAME_BEFORE)].some(({ groups }) => groups?.['name'] === name);
  return isSurname ? undefined : 'government';
}

/** A capitalised word behind another one, which may be a first name, or behind “Mr.” */
const FIRST_NAME_BEFORE =
  /(?<!\p{L})(?!(?:In|On|At|By|From|To|With|The|But|And|While|After|Before|Since|When|That|As|For|If)\s)(?:\p{Lu}\p{Ll}{1,30}\s(?:\p{Lu}\.\s)?|(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen)\.\s)(?=(?<name>\p{Lu}\p{Ll}{1,30})(?!\p{L}))/gu;

const KINDS: readonly PersonKind[] = ['person', 'organisation', 'government', 'unnamed'];

interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: PersonKind | undefined;
}

function peopleIn(document: Json): readonly KnownPerson[] {
  const people = valueAt(document, '/people');
  return (isList(people) ? people : []).flatMap((person) => {
    const [id, name, shortName] = ['id', 'name', 'shortName'].map((field) => memberOf(person, field));
    if (typeof id !== 'string' || typeof name !== 'string') return [];
    const kind = KINDS.find((each) => each === memberOf(person, 'kind'));
    return [{ id, name, shortName: typeof shortName === 'string' ? shortName : '', kind }];
  });
}

function isSameName(person: KnownPerson, name: string): boolean {
  return [person.name, person.shortName].some((each) => normalizeName(each) === normalizeName(name));
}
