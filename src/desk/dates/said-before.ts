import type { Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';
import { readEdtf } from './read-edtf.js';

/** Statuses of events that have not happened. */
const NOT_HAPPENED: readonly unknown[] = ['planned', 'postponed', 'cancelled'];

/**
 * Returns true if a statement can’t have been made at an event, because the event has not happened, or begins after the statement.
 *
 * @example
 * isSaidBefore({ date: '2023-02-17' }, { date: '2023-02-18' }); // true
 */
export function isSaidBefore(statement: Json, event: Json | undefined): boolean {
  if (event === undefined || memberOf(statement, 'silence') !== undefined) return false;
  if (NOT_HAPPENED.includes(memberOf(event, 'status'))) return true;
  const [said, held] = [statement, event].map((item) => readEdtf(memberOf(item, 'date')));
  return said !== undefined && held !== undefined && said.latestMs < held.earliestMs;
}
