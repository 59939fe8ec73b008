import type { Person } from '../model/explainer.js';

/** Maximum number of letters of a scope or a name that is written out above the words. The note has all of it. */
const MAX_LETTERS = 40;

export function withShortName(person: Person): Person {
  return { ...person, name: person.shortName ?? person.name };
}

/** Shortens a text to its first clause, with an ellipsis for what is left to the note. */
export function shortenToClause(text: string): string {
  if (text.length <= MAX_LETTERS) return text;
  const [clause = ''] = text.split(/[,;:،؛，、；：。]/u);
  return clause.length <= MAX_LETTERS ? `${clause} …` : `${clause.slice(0, MAX_LETTERS).replace(/\s+\S*$/u, '')} …`;
}
