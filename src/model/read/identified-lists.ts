import { identify, type Roster } from './ids.js';
import type { FindingCode, Report } from '../problems/found-problem.js';
import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import { openList, openObject, type Opened } from './json-values.js';
import { slugOf } from './slug.js';
import { keyOfStatement } from './statement-key.js';
import { optionFor, salvageObject, type Salvaged } from './salvage.js';
import { ROSTER_SHAPES, documentShape, withdrawnStatementShape } from '../schema/schema.js';
import type { Described } from '../schema/shape.js';

type List = keyof typeof ROSTER_SHAPES;
type Fields<L extends List> = Described<(typeof ROSTER_SHAPES)[L]>;

/** The lists of a document whose entries have ids. Statements are all here, also those whose attribution is in doubt. */
export type Rosters = { readonly [L in List]: Roster<Fields<L>> };

/** Reads every list, entry by entry, and gives the entries their ids. What can't stand by itself is left out. */
export function* readRosters(document: Opened, report: Report): Steps<Rosters> {
  const rosters: Partial<Record<List, unknown>> = {};
  for (const list of Object.keys(ROSTER_SHAPES) as List[]) rosters[list] = yield* readRoster(list, document, report);
  return rosters as Rosters;
}

/** What entries are kept from readers by, because in doubt they would mislead. Statements are counted before they are left out. */
const WITHHELD: { readonly [L in List]?: FindingCode } = { people: 'person-withheld', events: 'event-withheld' };

function* readRoster<L extends List>(list: L, document: Opened, report: Report): Steps<Roster<Fields<L>>> {
  const pointer = `/${list}`;
  const input = document[list];
  const entries: Salvaged<Fields<L>>[] = [];
  const isList = input !== undefined && optionFor(documentShape.fields.get(list)!, input, pointer, report);
  const written = isList ? openList(input as readonly unknown[], pointer, report) : [];
  for (let index = 0; index < written.length; index += 1) {
    const salvaged = readEntry(list, written[index], `${pointer}/${index}`, report);
    if (salvaged) entries.push(salvaged);
    if (index % YIELD_EVERY === 0) yield;
  }
  const roster = identify(list, entries, (entry) => standInFor(list, entry), report);
  yield;
  return { ...roster, entries: roster.entries.filter((entry) => canStand(list, entry, report)) };
}

/** One entry's fields. Of a withdrawn statement nothing is looked at but its id and its note. */
function readEntry<L extends List>(
  list: L,
  input: unknown,
  pointer: string,
  report: Report,
): Salvaged<Fields<L>> | undefined {
  const shape = ROSTER_SHAPES[list];
  if (!optionFor(shape, input, pointer, report)) return undefined;
  const isStatement = list === 'statements';
  const object = isStatement ? openObject(shape.fields, input as object, pointer, report) : (input as object);
  const isWithdrawn = isStatement && (object as Opened).status === 'withdrawn';
  return salvageObject(isWithdrawn ? withdrawnStatementShape : shape, object, pointer, report) as Salvaged<Fields<L>>;
}

/**
 * What stands in for a missing id: a slug of what the entry is called, but none of words that readers may not see. A statement has
 * no address without an id; it goes by a key that is the same for the same words and speakers, wherever in the list they stand.
 */
function standInFor(list: List, { pointer, fields, doubtful }: Salvaged<object>): string {
  if (list === 'statements') return keyOfStatement(fields);
  const { title, name, thing } = fields as Readonly<Record<string, string | undefined>>;
  const wording = doubtful.length > 0 ? undefined : (title ?? name ?? thing);
  return slugOf(wording ?? '') || slugOf(pointer);
}

function canStand(
  list: List,
  { id, pointer, isPartial, doubtful }: Salvaged<unknown> & { id: string },
  report: Report,
): boolean {
  const code = WITHHELD[list];
  if (code && doubtful.length > 0) report(code, pointer, { id });
  return !isPartial && (code === undefined || doubtful.length === 0);
}
