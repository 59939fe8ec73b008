import type { Article } from '../article/article.js';
import type { TextRange } from '../../text/text-range.js';
import type { ArticleLanguage } from '../../language/article-language.js';
import { findFullNames, type NameAt } from './names.js';

/** Somebody whom the article names in full. */
export interface NamedPerson {
  readonly name: string;
  readonly at: TextRange;
  readonly role?: TextRange;
}

/** The named people of an article. */
export interface Directory {
  /** Finds the person of a name, also by a surname alone; returns undefined where two people have it. */
  find(name: string): NamedPerson | undefined;
  /** Finds the one person whose role ends with these words: “the Secretary of State”. */
  findByRole(words: string): NamedPerson | undefined;
}

/** Reads the named people of an article. People with the same full name are one. Their role is the first in the article. */
export function readDirectory(article: Article): Directory {
  const people = new Map<string, NamedPerson>();
  for (const named of findFullNames(article)) {
    const known = people.get(named.name);
    if (!known || (!known.role && named.role)) people.set(named.name, toPerson(named, known));
  }
  const byWord = new Map<string, NamedPerson | undefined>();
  const bySurname = new Map<string, NamedPerson | undefined>();
  const add = (map: typeof byWord, word: string, person: NamedPerson) =>
    map.set(word, map.has(word) && map.get(word) !== person ? undefined : person);
  for (const person of people.values()) {
    const words = new Set(person.name.split(/\s+/));
    for (const word of words) add(byWord, word, person);
    add(bySurname, [...words].at(-1)!, person);
  }
  const byRole = new Map<string, NamedPerson | undefined>();
  for (const person of people.values()) {
    if (!person.role) continue;
    const role = article.text.slice(person.role.start, person.role.end).toLowerCase();
    for (const ending of shortRoles(role, article.language))
      byRole.set(ending, byRole.has(ending) ? undefined : person);
  }
  return {
    findByRole: (words) => byRole.get(words.toLowerCase()),
    // “Penhale” is Lydia Penhale, and not Penhale Marine.
    find: (name) => people.get(name) ?? byWord.get(name) ?? bySurname.get(name),
  };
}

/** Prepositions that continue the noun of a role. */
const LINKS = /^(?:of|for|at|from|with|in|von|vom|des|der|für|bei|beim)$/;

/** The noun of a German office at the end of a longer one. */
const COMPOUND =
  /\p{L}{2}((?:minister|präsident|sprecher|direktor|meister|anwält|vorsitzende|chef|sekretär|richter|leiter|rät)(?:in|r)?)$/u;

/** “us secretary of state”, “secretary of state”, “state”; “ministre de la santé”, “ministre” */
function shortRoles(
  role: string,
  { adjectivesFollow, capitalisesNouns, isPersonNoun }: ArticleLanguage,
): readonly string[] {
  const words = role.split(/\s+/);
  if (adjectivesFollow) {
    const phrases = words.map((_, at) => words.slice(0, at + 1).join(' '));
    return [...new Set([...phrases, ...words.filter(isPersonNoun)])];
  }
  // “Port authority” is no short form of “auditor at the port authority”.
  const link = words.findIndex((word, at) => at > 0 && LINKS.test(word));
  const head = link < 0 ? words.length : link;
  const phrases = words.slice(0, head).map((_, at) => words.slice(at).join(' '));
  const alone = words.slice(0, head).map((_, at) => words.slice(at, head).join(' '));
  // „Der Minister“ is the „Gesundheitsminister“.
  const compound = capitalisesNouns ? (COMPOUND.exec(words[head - 1] ?? '')?.slice(1) ?? []) : [];
  return [...new Set([...phrases, ...alone, ...compound])];
}

function toPerson({ name, start, end, role }: NameAt, known: NamedPerson | undefined): NamedPerson {
  return { name, at: known?.at ?? { start, end }, ...(role && { role }) };
}
