import { normalizeName } from '../../text/normalize-name.js';
import { findFirstWords } from './first-words.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import type { Json } from '../document/json.js';
import { listAt, memberOf } from '../document/pointer.js';
import { wordsOfItem } from '../document/new-ids.js';

/** The name of a person, with words or a number that distinguish them from others of the same name. */
export interface DistinguishedPerson {
  readonly name: string;
  readonly role?: string;
  /** First words of their first statement. */
  readonly saying?: string;
  /** Number among those whom nothing else distinguishes, from 1. */
  readonly number?: number;
}

/**
 * Distinguishes people of the same name, such as two unnamed officials: by their roles, or else by the first words that they said, or else
 * by a number. A person with a name of their own gets no addition.
 *
 * @returns All people in the order of the document.
 */
export const distinguishPeople = memoizeLast((document: Json): readonly DistinguishedPerson[] => {
  const people = listAt(document, '/people');
  const named = people.map((person): DistinguishedPerson => ({ name: wordsOfItem(person) }));
  const addWords = (each: DistinguishedPerson, index: number) => {
    const id = memberOf(people[index], 'id');
    const saying = typeof id === 'string' ? findFirstWords(document, id) : '';
    return saying === '' ? each : { ...each, saying };
  };
  const described = amongAlike(named, (each, index) => {
    const role = memberOf(people[index], 'role');
    return typeof role === 'string' && role.trim() !== '' ? { ...each, role: role.trim() } : addWords(each, index);
  });
  const withWords = amongAlike(described, (each, index) => (each.saying === undefined ? addWords(each, index) : each));
  return amongAlike(withWords, (each, _, number) => ({ ...each, number }));
});

/** Changes those who look alike. `number` is their place among them. */
function amongAlike(
  people: readonly DistinguishedPerson[],
  change: (person: DistinguishedPerson, index: number, number: number) => DistinguishedPerson,
): readonly DistinguishedPerson[] {
  const keys = people.map(({ name, role = '', saying = '' }) =>
    [normalizeName(name), normalizeName(role), saying].join('\n'),
  );
  const places = new Map<string, number[]>();
  keys.forEach((key, index) => {
    const place = places.get(key);
    if (place) place.push(index);
    else places.set(key, [index]);
  });
  return people.map((person, index) => {
    const alike = places.get(keys[index]!)!;
    return alike.length === 1 || person.name === '' ? person : change(person, index, alike.indexOf(index) + 1);
  });
}
