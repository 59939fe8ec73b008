import type { Person, Statement } from './explainer.js';
import type { FuzzyDate } from '../time/fuzzy-date.js';

type Role = Person['roles'][number];

/** Returns a speaker's roles at the time of a statement: those of the statement, or those of the person. */
export function rolesOf(speaker: Person, { role, speakers, date }: Statement): readonly string[] {
  return role !== undefined && speakers.length === 1 ? [role] : rolesAt(speaker, date);
}

/**
 * Returns the roles that a person held on a date. They are the roles that were held during all of that date, or else the only role that may
 * have been held then. If several may have been held, none is certain, and the result is empty. Without dated roles or without a date, the
 * result is the person's general role, unless that role is known to belong to another time.
 */
export function rolesAt({ role, roles }: Pick<Person, 'role' | 'roles'>, date?: FuzzyDate): readonly string[] {
  const sure = date ? roles.filter((each) => wasHeldAt(each, date, 'surely')) : [];
  const possible = date ? roles.filter((each) => wasHeldAt(each, date, 'perhaps')) : [];
  const held = sure.length > 0 || possible.length > 1 ? sure : possible;
  if (held.length > 0) return held.map(({ title }) => title);
  const isOfAnotherTime = date && roles.some(({ title }) => title === role);
  return role === undefined || isOfAnotherTime ? [] : [role];
}

function wasHeldAt({ from, to }: Role, date: FuzzyDate, how: 'surely' | 'perhaps'): boolean {
  return how === 'surely'
    ? from !== undefined && from.latestMs < date.earliestMs && date.latestMs < (to?.earliestMs ?? Infinity)
    : (from?.earliestMs ?? -Infinity) <= date.latestMs && date.earliestMs <= (to?.latestMs ?? Infinity);
}
