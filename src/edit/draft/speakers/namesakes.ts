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
 * Returns the name under which readers meet somebody new. A description that the story has for another one already gets a number, since
 * two unnamed officials would else read as one. Of a council or a government there is one.
 */
export function nameForReaders(name: string, kind: string | undefined, document: Json): string {
  if (isProperName(name) || (kind !== 'unnamed' && kind !== 'person')) return name;
  const names = listAt(document, '/people').map((person) => memberOf(person, 'name'));
  const taken = new Set(names.flatMap((each) => (typeof each === 'string' ? [normalizeName(each)] : [])));
  let numbered = name;
  for (let number = 2; taken.has(normalizeName(numbered)); number += 1) numbered = `${name} (${number})`;
  return numbered;
}

/** Gives everybody whom the story has their first words in it, where it has somebody else of the same name. */
export function distinguishNamesakes<T extends Named>(candidates: readonly T[], document: Json): readonly (T & Named)[] {
  return candidates.map((candidate) => {
    if (candidate.id === undefined || namesakesOf(candidate, candidates).length === 0) return candidate;
    const saying = findFirstWords(document, candidate.id);
    return saying === '' ? candidate : { ...candidate, saying };
  });
}

/** True for somebody who has the name of another in the story, and no words that the other has not. */
export function isConfusable(candidate: Named, candidates: readonly Named[]): boolean {
  const { saying } = candidate;
  const namesakes = namesakesOf(candidate, candidates);
  return namesakes.length > 0 && (saying === undefined || namesakes.some((other) => other.saying === saying));
}

/** Finds others of the same name whom the story has. */
function namesakesOf({ name, id }: Named, candidates: readonly Named[]) {
  const own = withoutNumber(name);
  return candidates.filter((other) => other.id !== undefined && other.id !== id && withoutNumber(other.name) === own);
}

/** Takes away the number that tells readers two of one description apart. */
function withoutNumber(name: string): string {
  return normalizeName(name).replace(/ \(\d+\)$/, '');
}
