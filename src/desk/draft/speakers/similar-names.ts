import { normalizeName } from '../../../text/normalize-name.js';
import { isProperName } from '../../speakers/names.js';

/** Short parts of names, such as “Xi”. “US” and “UN” are parts of many names. */
const SHORT_NAMES = /(?<!\p{L})\p{Lu}\p{Ll}{1,2}(?!\p{L})/gu;

/** Short words that are not names. */
const NO_NAMES = new Set([
  'the',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'sir',
  'gen',
  'sen',
  'rep',
  'gov',
  'new',
  'old',
  'for',
  'and',
  'of',
]);

/** Returns the short parts of a proper name that distinguish a person: “xi” of “Xi Jinping”. */
export function shortNamesOf(name: string): readonly string[] {
  const names = isProperName(name) ? (name.match(SHORT_NAMES) ?? []) : [];
  return names.map(normalizeName).filter((each) => !NO_NAMES.has(each));
}

/**
 * Returns true for two full names that may belong to one person: “Antony Blinken” and “Anthony Blinken”, “Wang Yi” and “Yi Wang”. It returns
 * false for equal names.
 */
export function hasSimilarName(one: string, other: string): boolean {
  const [own, others] = [one, other].map((name) => normalizeName(name).split(' '));
  if (!own || !others || own.length < 2 || others.length < 2 || own.join(' ') === others.join(' ')) return false;
  const isTurned = own.toSorted().join(' ') === others.toSorted().join(' ');
  return isTurned || (own.at(-1) === others.at(-1) && own[0]?.[0] === others[0]?.[0]);
}
