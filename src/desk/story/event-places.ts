import { pointerTo } from '../../model/json-pointer.js';
import { isList, type Json } from '../document/json.js';
import { memberOf } from '../document/pointer.js';

/** A place, with the pointers of the events that happened there. */
export interface Place {
  readonly name: string;
  readonly events: readonly string[];
}

/**
 * Returns the places of a story in the order in which its events name them.
 *
 * @example
 * placesIn({ events: [{ place: { name: 'Munich' } }] }); // [{ name: 'Munich', events: ['/events/0'] }]
 */
export function placesIn(document: Json): readonly Place[] {
  const events = memberOf(document, 'events');
  const byName = new Map<string, string[]>();
  for (const [index, event] of (isList(events) ? events : []).entries()) {
    const name = memberOf(memberOf(event, 'place'), 'name');
    if (typeof name !== 'string' || name.trim() === '') continue;
    const found = byName.get(name) ?? [];
    byName.set(name, found);
    found.push(pointerTo('/events', index));
  }
  return [...byName].map(([name, found]) => ({ name, events: found }));
}
