import type * as v from 'valibot';
import { identify, type Roster } from './ids.js';
import { pointerTo } from './json-pointer.js';
import type { ProblemCode, Report } from './problems.js';
import { openList, openObject } from './open-json.js';
import { salvageMembers, type Salvaged } from './salvage.js';
import { ROSTER_SCHEMAS, withdrawnStatementSchema } from './schema.js';

type List = keyof typeof ROSTER_SCHEMAS;
type Fields<L extends List> = v.InferInput<(typeof ROSTER_SCHEMAS)[L]>;
type Members = ReadonlyMap<string, unknown>;
type Steps<T> = Generator<undefined, T>;

/** The lists of a document whose entries have ids. Statements are all here, also those whose attribution is in doubt. */
export type Rosters = { readonly [L in List]: Roster<Fields<L>> };

/** Reads every list, entry by entry, and gives the entries their ids. What can't stand by itself is left out. */
export function* readRosters(document: Members, report: Report): Steps<Rosters> {
  return {
    lanes: yield* readRoster('lanes', document, report),
    sides: yield* readRoster('sides', document, report),
    topics: yield* readRoster('topics', document, report),
    people: yield* readRoster('people', document, report),
    sources: yield* readRoster('sources', document, report),
    events: yield* readRoster('events', document, report),
    statements: yield* readRoster('statements', document, report),
    names: yield* readRoster('names', document, report),
  };
}

/** What entries are kept from readers by, because in doubt they would mislead. Statements are counted before they are left out. */
const WITHHELD: { readonly [L in List]?: ProblemCode } = { people: 'person-withheld', events: 'event-withheld' };

function* readRoster<L extends List>(list: L, document: Members, report: Report): Steps<Roster<Fields<L>>> {
  const pointer = pointerTo('', list);
  const input = document.get(list);
  const entries: Salvaged<Fields<L>>[] = [];
  for (const [index, entry] of ((input !== undefined && openList(input, pointer, report)) || []).entries()) {
    const salvaged = readEntry(list, entry, pointerTo(pointer, index), report);
    if (salvaged) entries.push(salvaged);
    yield;
  }
  const roster = identify(list, entries, wordingOf, report);
  return { ...roster, entries: roster.entries.filter((entry) => canStand(list, entry, report)) };
}

/** One entry's fields. Of a withdrawn statement nothing is looked at but its id and its note. */
function readEntry<L extends List>(
  list: L,
  input: unknown,
  pointer: string,
  report: Report,
): Salvaged<Fields<L>> | undefined {
  const schema = ROSTER_SCHEMAS[list];
  const members = openObject(schema.entries, input, pointer, report);
  if (!members) return undefined;
  const isWithdrawn = list === 'statements' && members.get('status') === 'withdrawn';
  return salvageMembers(isWithdrawn ? withdrawnStatementSchema : schema, members, pointer, report) as Salvaged<
    Fields<L>
  >;
}

/** What a slug is made of. */
function wordingOf(fields: object): string | undefined {
  const { title, name, thing, text } = fields as Readonly<Record<string, string | undefined>>;
  return title ?? name ?? thing ?? text;
}

function canStand(
  list: List,
  { id, pointer, missing, doubtful }: Salvaged<unknown> & { id: string },
  report: Report,
): boolean {
  const code = WITHHELD[list];
  if (code && doubtful.length > 0) report(code, pointer, { id });
  return missing.length === 0 && (code === undefined || doubtful.length === 0);
}
