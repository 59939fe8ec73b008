import { isList, type Json } from '../json.js';
import { listAt, memberOf } from '../pointer.js';

/** Somebody who has a name, and an id where the story has them. */
interface Named {
  readonly name: string;
  readonly id?: string;
  readonly saying?: string;
}

/** So many words tell most statements apart. */
const WORDS_SHOWN = 8;

/** Descriptions that leave open who it is. “The council” is a body that has a name. */
export const LEAVES_UNNAMED =
  /^(?:(?:an?|some|several|many|most|other|another|one|two|three|four|five|six|seven|eight|nine|ten|dozens|eine?[rnm]?|mehrere|einige|viele|andere|zwei|drei|vier|fünf|sechs)\s|(?:\p{L}{1,20}\s){0,3}(?:officials|sources|aides|diplomats|advis[eo]rs|insiders|staffers|residents|witnesses|experts|analysts|critics)$)/iu;

/** Words with which other descriptions begin. */
const DESCRIBES = /^(?:the|his|her|their|der|die|das|seine?|ihre?)\s/i;

/** True for a name, and not for words that describe somebody. */
export function isProperName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !DESCRIBES.test(name) && !LEAVES_UNNAMED.test(name);
}

/**
 * Returns the name under which readers meet somebody new. A description that the story has for another one already gets a number, since
 * two unnamed officials would else read as one. Of a council or a government there is one.
 */
export function nameForReaders(name: string, kind: string | undefined, document: Json): string {
  if (isProperName(name) || (kind !== 'unnamed' && kind !== 'person')) return name;
  const names = listAt(document, '/people').map((person) => memberOf(person, 'name'));
  const taken = new Set(names.flatMap((each) => (typeof each === 'string' ? [fold(each)] : [])));
  let numbered = name;
  for (let number = 2; taken.has(fold(numbered)); number += 1) numbered = `${name} (${number})`;
  return numbered;
}

/** Gives everybody whom the story has their first words in it, where it has somebody else of the same name. */
export function tellApart<T extends Named>(candidates: readonly T[], document: Json): readonly (T & Named)[] {
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

/** Makes names alike that differ in spaces and capitals only. */
export function fold(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Finds others of the same name whom the story has. */
function namesakesOf({ name, id }: Named, candidates: readonly Named[]) {
  const own = withoutNumber(name);
  return candidates.filter((other) => other.id !== undefined && other.id !== id && withoutNumber(other.name) === own);
}

/** Takes away the number that tells readers two of one description apart. */
function withoutNumber(name: string): string {
  return fold(name).replace(/ \(\d+\)$/, '');
}

/** Returns the first words of somebody’s first statement, without quotation marks. Silences have no words of theirs. */
export function findFirstWords(document: Json, id: string): string {
  const own = listAt(document, '/statements').find((statement) => {
    const speaker = memberOf(statement, 'speaker');
    const isTheirs = speaker === id || (isList(speaker) && speaker.includes(id));
    return isTheirs && memberOf(statement, 'silence') === undefined;
  });
  const text = memberOf(own, 'text');
  return typeof text === 'string' ? firstWordsOf(text) : '';
}

/** Returns the first words of a text, without quotation marks. */
export function firstWordsOf(text: string): string {
  const words = text
    .replace(/[“”„«»"]/g, '')
    .trim()
    .split(/\s+/);
  return `${words.slice(0, WORDS_SHOWN).join(' ')}${words.length > WORDS_SHOWN ? ' …' : ''}`;
}
