import { isProperName } from './names.js';
import { ENGLISH_OFFICES, GERMAN_OFFICES } from '../../propose/language/offices.js';
import type { Json } from '../document/json.js';
import { memberOf, textAt } from '../document/pointer.js';

/** Returns true for a person with a name of their own, unlike “The mayor”, “Senior official” or “Mayor of Port Ellery”. */
export function isNamedPerson(person: Json): boolean {
  const name = textAt(person, 'name');
  const last = name.trim().split(/\s+/).at(-1) ?? '';
  const describes =
    /\s(?:of|for|in|at|from|für|aus|(?<!\svon\s)de[rs])\s/.test(name) || isOffice(personWordsOf(last)[0] ?? '');
  return memberOf(person, 'kind') === 'person' && isProperName(name) && !/^\p{Ll}/u.test(last) && !describes;
}

/** Returns true if words have a word of a person’s name, or of a name like it, or their whole role. */
export function isNamedIn(words: string, person: Json): boolean {
  const said = personWordsOf(words);
  const role = personWordsOf(textAt(person, 'role'));
  const isNamed = nameWordsOf(person).some((word) => !isOffice(word) && said.some((other) => areAlike(word, other)));
  return isNamed || (role.length > 0 && ` ${said.join(' ')} `.includes(` ${role.join(' ')} `));
}

/** Returns the words of a person’s names. */
export function nameWordsOf(person: Json): readonly string[] {
  const names = ['name', 'shortName', 'nameOriginal'].flatMap((field) => textAt(person, field).split(/[\s-]+/));
  // “von” and “de” are not names.
  return names.filter((name) => /^(?!\p{Ll})\p{L}/u.test(name)).flatMap(personWordsOf);
}

/** Returns true for titles and offices, such as “president”, which many people have. */
export function isOffice(word: string): boolean {
  return [ENGLISH_OFFICES, GERMAN_OFFICES].some(({ titles, isPersonNoun }) => titles.has(word) || isPersonNoun(word));
}

/** Letters with which two spellings of one name begin, such as “Zelensky” and “Zelenskyy”. */
const MIN_SHARED = 4;

function areAlike(one: string, other: string): boolean {
  const length = Math.min(one.length, MIN_SHARED);
  if (length < MIN_SHARED) return one.length > 1 && (one === other || other === `${one}s`);
  return one.slice(0, length) === other.slice(0, length);
}

/** Returns the words of a text, without accents and capitals. */
export function personWordsOf(name: string): readonly string[] {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/\p{L}+/gu) ?? [];
}
