import { compact } from './compact.js';
import { readList, readReference } from './context.js';
import { makeDirectory, type Directory } from './directory.js';
import type { Named, Person } from './explainer.js';
import type { Identified, Roster } from './ids.js';
import type { ReadDate } from './read-dates.js';
import { readPortrait } from './read-media.js';
import type { Report } from './finding.js';
import type { PersonInput } from './schema.js';

type PersonDraft = { -readonly [Field in keyof Person]: Person[Field] };

interface Cast {
  readonly people: Directory<Person>;
  readonly peopleOfUnknownKind: ReadonlySet<Person>;
}

/** The people of a document, each with those on whose behalf they speak. */
export function readPeople(
  roster: Roster<PersonInput>,
  sides: Directory<Named>,
  readDate: ReadDate,
  report: Report,
): Cast {
  const people = makeDirectory<PersonInput, PersonDraft>(roster, (entry) => readPerson(entry, sides, readDate, report));
  for (const entry of roster.entries) joinPrincipal(entry, people, report);
  const unknown = roster.entries.filter(({ fields }) => fields.kind === undefined);
  return { people, peopleOfUnknownKind: new Set(unknown.flatMap(({ id }) => people.byId.get(id) ?? [])) };
}

function readPerson(
  { id, pointer, fields }: Identified<PersonInput>,
  sides: Directory<Named>,
  readDate: ReadDate,
  report: Report,
): PersonDraft {
  const { onBehalfOf: _, ...own } = fields;
  const name = fields.name ?? id;
  return compact({
    ...own,
    id,
    name,
    kind: fields.kind ?? 'person',
    roles: readList(fields.roles, `${pointer}/roles`, (role, at) =>
      compact({
        title: role.title,
        from: readDate(role.from, `${at}/from`),
        to: readDate(role.to, `${at}/to`),
      }),
    ),
    side: readReference([sides], fields.side, 'side', { id, pointer }, report),
    image: readPortrait(fields.image, name),
    sameAs: [fields.sameAs].flat().filter((address) => address !== undefined),
  });
}

/** Longer than any chain of spokespeople: a circle. */
const LONGEST_CHAIN = 20;

/** Joins a person to the one on whose behalf they speak, unless that leads round to themselves. */
function joinPrincipal(entry: Identified<PersonInput>, people: Directory<PersonDraft>, report: Report): void {
  const person = people.byId.get(entry.id);
  const principal = readReference([people], entry.fields.onBehalfOf, 'onBehalfOf', entry, report);
  if (!person || !principal) return;
  const chain: Person[] = [person];
  let next: Person | undefined = principal;
  while (next && next !== person && chain.length < LONGEST_CHAIN) {
    chain.push(next);
    next = next.onBehalfOf;
  }
  if (!next) {
    person.onBehalfOf = principal;
    return;
  }
  const cycle = [...chain, next].map(({ id }) => id).join(' → ');
  report('reference-circular', `${entry.pointer}/onBehalfOf`, { from: entry.id, cycle });
}
