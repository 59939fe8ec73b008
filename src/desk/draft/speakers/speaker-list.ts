import { normalizeName } from '../../../text/normalize-name.js';
import { findFirstWords, firstWordsOf } from '../../speakers/first-words.js';
import type { Json } from '../../document/json.js';
import type { Draft } from '../draft.js';
import { findOwnSpeaker, keyOfSpeaker, type SpeakerCandidate } from './speakers.js';

/** A candidate in the list of speakers, with words or a number that distinguish them from others of the same name. */
export interface ListedSpeaker extends SpeakerCandidate {
  /** Words of the article around the name of a person who says nothing in it. */
  readonly mentioned?: string;
  /** Number among those of the same name whom no words distinguish, from 1. */
  readonly number?: number;
}

/**
 * Lists candidates so that no two look alike. Those of one name are shown with their first words in the story or in the article, or else with
 * the words around their name in the article, or else with a number. A person of the story whom the article names twice is listed once.
 */
export function listSpeakers(draft: Draft, all: readonly SpeakerCandidate[], document: Json): readonly ListedSpeaker[] {
  const candidates = all.filter(({ id }, at) => id === undefined || all.findIndex((each) => each.id === id) === at);
  const told = candidates.map((candidate) => {
    const isAlone = candidates.every(
      (other) => other === candidate || normalizeName(other.name) !== normalizeName(candidate.name),
    );
    return isAlone ? candidate : describe(draft, candidate, document);
  });
  return told.map((listed) => {
    const alike = told.filter((other) => readsAs(other) === readsAs(listed));
    return alike.length === 1 ? listed : { ...listed, number: alike.indexOf(listed) + 1 };
  });
}

function describe(draft: Draft, candidate: SpeakerCandidate, document: Json): ListedSpeaker {
  const { id, key } = candidate;
  const person = draft.people.find((each) => keyOfSpeaker(each) === key);
  const inStory = id === undefined ? '' : findFirstWords(document, id);
  const own = draft.asked.find(
    ({ kind, proposal }) => kind === 'statement' && person && findOwnSpeaker(draft, proposal) === person,
  );
  const saying = inStory || (own?.kind === 'statement' ? firstWordsOf(own.proposal.text) : '');
  if (saying !== '') return { ...candidate, saying };
  return person?.quote ? { ...candidate, mentioned: firstWordsOf(draft.text.slice(person.start)) } : candidate;
}

function readsAs({ name, role = '', saying = '', mentioned = '' }: ListedSpeaker): string {
  return [normalizeName(name), role, saying, mentioned].join('\n');
}
