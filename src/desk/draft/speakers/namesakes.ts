import type { Json } from '../../document/json.js';
import { listAt, memberOf } from '../../document/pointer.js';
import { findFirstWords } from '../../speakers/first-words.js';
import { isProperName } from '../../speakers/names.js';
import { normalizeName } from '../../../text/normalize-name.js';

/** Somebody who has a name, and an id where the story has them. */
interface Named {
  readonly name: string;
  readonly id?: string;
  readonly saying?: string;
}

/**
 * Returns the name of a new person for readers. A description that the story already has for another person gets a number, since readers
 * would otherwise take two unnamed officials for one. There is only one council or government of a name.
 */
export function nameForReaders(name: string, kind: string | undefined, document: Json): string {
  if (isProperName(name) || (kind !== 'unnamed' && kind !== 'person')) return name;
  const names = listAt(document, '/people').map((person) => memberOf(person, 'name'));
  const taken = new Set(names.flatMap((each) => (typeof each === 'string' ? [normalizeName(each)] : [])));
  let numbered = name;
  for (let number = 2; taken.has(normalizeName(numbered)); number += 1) numbered = `${name} (${number})`;
  return numbered;
}

/** Adds the first words in the story to each candidate who shares a name with another person of the story. */
export function distinguishNamesakes<T extends Named>(
  candidates: readonly T[],
  document: Json,
): readonly (T & Named)[] {
  return candidates.map((candidate) => {
    if (candidate.id === undefined || namesakesOf(candidate, candidates).length === 0) return candidate;
    const saying = findFirstWords(document, candidate.id);
    return saying === '' ? candidate : { ...candidate, saying };
  });
}

/** Returns true for a candidate with the name and the first words of another person in the story. */
export function isConfusable(candidate: Named, candidates: readonly Named[]): boolean {
  const { saying } = candidate;
  const namesakes = namesakesOf(candidate, candidates);
  return namesakes.length > 0 && (saying === undefined || namesakes.some((other) => other.saying === saying));
}

/** Finds other people of the same name in the story. */
function namesakesOf({ name, id }: Named, candidates: readonly Named[]) {
  const own = withoutNumber(name);
  return candidates.filter((other) => other.id !== undefined && other.id !== id && withoutNumber(other.name) === own);
}

/** Removes the number that distinguishes two people of one description. */
function withoutNumber(name: string): string {
  return normalizeName(name).replace(/ \(\d+\)$/, '');
}
