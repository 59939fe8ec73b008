import type { Person } from '../../model/explainer.js';
import type { FuzzyDate } from '../../time/fuzzy-date.js';

type Role = Person['roles'][number];

/**
 * Returns the roles that a person held on a date: those held on all of it, or else the only one that may have been
 * held. Where several may have been held, none is sure. Without dated roles or without a date, it is the person's
 * general role, unless that is known to belong to another time.
 */
export function heldRoles({ role, roles }: Pick<Person, 'role' | 'roles'>, date?: FuzzyDate): readonly string[] {
  const sure = date ? roles.filter((each) => isHeld(each, date, 'surely')) : [];
  const possible = date ? roles.filter((each) => isHeld(each, date, 'perhaps')) : [];
  const held = sure.length > 0 || possible.length > 1 ? sure : possible;
  if (held.length > 0) return held.map(({ title }) => title);
  const isOfAnotherTime = date && roles.some(({ title }) => title === role);
  return role === undefined || isOfAnotherTime ? [] : [role];
}

function isHeld({ from, to }: Role, date: FuzzyDate, how: 'surely' | 'perhaps'): boolean {
  return how === 'surely'
    ? from !== undefined && from.latestMs < date.earliestMs && date.latestMs < (to?.earliestMs ?? Infinity)
    : (from?.earliestMs ?? -Infinity) <= date.latestMs && date.earliestMs <= (to?.latestMs ?? Infinity);
}
