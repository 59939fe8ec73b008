import type { Article } from '../article/article.js';
import type { ArticleRange } from '../article-range.js';
import type { ArticleLanguage } from '../language/language.js';
import { findFullNames, type NameAt } from './names.js';

/** Somebody whom the article names in full. */
export interface NamedPerson {
  readonly name: string;
  readonly at: ArticleRange;
  readonly role?: ArticleRange;
}

/** The named people of an article. */
export interface Directory {
  /** Finds the person of a name, also by a surname alone; returns undefined where two people have it. */
  find(name: string): NamedPerson | undefined;
  /** Finds the one person whose role ends with these words: “the Secretary of State”. */
  findByRole(words: string): NamedPerson | undefined;
}

/** Reads who is who in an article. People with the same full name are one; a role is the first that is told. */
export function readDirectory(article: Article): Directory {
  const people = new Map<string, NamedPerson>();
  for (const named of findFullNames(article)) {
    const known = people.get(named.name);
    if (!known || (!known.role && named.role)) people.set(named.name, toPerson(named, known));
  }
  const byWord = new Map<string, NamedPerson | undefined>();
  for (const person of people.values()) {
    for (const word of new Set(person.name.split(/\s+/))) {
      byWord.set(word, byWord.has(word) && byWord.get(word) !== person ? undefined : person);
    }
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
    find: (name) => people.get(name) ?? byWord.get(name),
  };
}

/** “us secretary of state”, “secretary of state”, “state”; “ministre de la santé”, “ministre” */
function shortRoles(role: string, { adjectivesFollow, isPersonNoun }: ArticleLanguage): readonly string[] {
  const words = role.split(/\s+/);
  const phrases = words.map((_, at) => (adjectivesFollow ? words.slice(0, at + 1) : words.slice(at)).join(' '));
  return adjectivesFollow ? [...new Set([...phrases, ...words.filter(isPersonNoun)])] : phrases;
}

function toPerson({ name, start, end, role }: NameAt, known: NamedPerson | undefined): NamedPerson {
  return { name, at: known?.at ?? { start, end }, ...(role && { role }) };
}
