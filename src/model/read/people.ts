import { makeDirectory } from './id-index.js';
import type { Person } from '../explainer.js';
import type { Identified, Roster } from './ids.js';
import { lookUp, readItem, type Library } from './fields.js';
import { personShape, type PersonInput } from '../schema/schema.js';

/** Puts the people of a document into its library, each with those on whose behalf they speak. */
export function readPeople(roster: Roster<PersonInput>, library: Library): void {
  library.directories.people = makeDirectory(roster, (entry) => readPerson(entry, library));
  for (const entry of roster.entries) joinPrincipal(entry, library);
}

function readPerson(entry: Identified<PersonInput>, library: Library): Person {
  const { onBehalfOf: _, image, ...person } = readItem(personShape, entry, library);
  const { name, kind = 'person' } = person;
  // Without words of its own the name describes a portrait.
  const portrait = image && { image: { alt: name, ...image, kind: 'image' as const } };
  return { ...person, ...portrait, kind };
}

/** Longer than any chain of spokespeople: a circle. */
const LONGEST_CHAIN = 20;

/** Joins a person to the one on whose behalf they speak, unless that leads round to themselves. */
function joinPrincipal({ id, pointer, fields }: Identified<PersonInput>, library: Library): void {
  if (fields.onBehalfOf === undefined) return;
  const person = library.directories.people.byId.get(id)!;
  const place = { id, pointer: `${pointer}/onBehalfOf` };
  const principal = lookUp(['people'], fields.onBehalfOf, place, library);
  const chain = [person];
  let next = principal;
  while (next && next !== person && chain.length < LONGEST_CHAIN) {
    chain.push(next);
    next = next.onBehalfOf;
  }
  if (next) {
    const cycle = [...chain, next].map((each) => each.id).join(' → ');
    library.report('reference-circular', place.pointer, { from: id, cycle });
  } else if (principal) {
    Object.assign(person, { onBehalfOf: principal });
  }
}
