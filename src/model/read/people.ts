import { makeIdIndex } from './id-index.js';
import type { Person } from '../explainer.js';
import type { Identified, IdentifiedList } from './ids.js';
import { lookUp, readItem, type ReadContext } from './fields.js';
import { personShape, type PersonInput } from '../schema/schema.js';

/** Reads the people of a document into the context, and links each to the person on whose behalf they speak. */
export function readPeople(people: IdentifiedList<PersonInput>, context: ReadContext): void {
  context.indexes.people = makeIdIndex(people, (entry) => readPerson(entry, context));
  for (const entry of people.entries) linkPrincipal(entry, context);
}

function readPerson(entry: Identified<PersonInput>, context: ReadContext): Person {
  const { onBehalfOf: _, image, ...person } = readItem(personShape, entry, context);
  const { name, kind = 'person' } = person;
  // A portrait without a description is described by the person's name.
  const portrait = image && { image: { alt: name, ...image, kind: 'image' as const } };
  return { ...person, ...portrait, kind };
}

/** A chain of spokespeople never is this long, so a longer one is a cycle. */
const MAX_CHAIN_LENGTH = 20;

/** Links a person to the one on whose behalf they speak, unless the link would close a cycle. */
function linkPrincipal({ id, pointer, fields }: Identified<PersonInput>, context: ReadContext): void {
  if (fields.onBehalfOf === undefined) return;
  const person = context.indexes.people.byId.get(id)!;
  const location = { id, pointer: `${pointer}/onBehalfOf` };
  const principal = lookUp(['people'], fields.onBehalfOf, location, context);
  const chain = [person];
  let next = principal;
  while (next && next !== person && chain.length < MAX_CHAIN_LENGTH) {
    chain.push(next);
    next = next.onBehalfOf;
  }
  if (next) {
    const cycle = [...chain, next].map((each) => each.id).join(' → ');
    context.report('reference-circular', location.pointer, { from: id, cycle });
  } else if (principal) {
    Object.assign(person, { onBehalfOf: principal });
  }
}
