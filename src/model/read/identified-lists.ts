import { identify, type IdentifiedList } from './ids.js';
import type { FoundProblemCode, ReportProblem } from '../problems/found-problem.js';
import { YIELD_EVERY, type Steps } from '../../scheduling/steps.js';
import { readEntries, readMembers, type Members } from '../json-values.js';
import { slugOf } from '../slug.js';
import { keyOfStatement } from './statement-key.js';
import { findOptionOrReport, salvageObject, type Salvaged } from './salvage.js';
import { IDENTIFIED_LIST_SHAPES, WITHDRAWN_SHAPES, documentShape } from '../schema/schema.js';
import type { WrittenType } from '../schema/shape.js';

type IdentifiedListName = keyof typeof IDENTIFIED_LIST_SHAPES;
type Fields<L extends IdentifiedListName> = WrittenType<(typeof IDENTIFIED_LIST_SHAPES)[L]>;

/** The lists of a document whose entries have ids. They include statements and findings that can't be trusted. */
export type IdentifiedLists = { readonly [L in IdentifiedListName]: IdentifiedList<Fields<L>> };

/** Reads every list, entry by entry, and gives ids to the entries. Entries without a required field are left out. */
export function* readIdentifiedLists(document: Members, report: ReportProblem): Steps<IdentifiedLists> {
  const lists: Partial<Record<IdentifiedListName, unknown>> = {};
  for (const list of Object.keys(IDENTIFIED_LIST_SHAPES) as IdentifiedListName[])
    lists[list] = yield* readIdentifiedList(list, document, report);
  return lists as IdentifiedLists;
}

/**
 * Problems to report where an entry is withheld, since an unreadable field would mislead readers. Statements and
 * findings are withheld when they are read, so they are not here.
 */
const WITHHELD: { readonly [L in IdentifiedListName]?: FoundProblemCode } = {
  people: 'person-withheld',
  events: 'event-withheld',
};

function* readIdentifiedList<L extends IdentifiedListName>(
  list: L,
  document: Members,
  report: ReportProblem,
): Steps<IdentifiedList<Fields<L>>> {
  const pointer = `/${list}`;
  const input = document[list];
  const entries: Salvaged<Fields<L>>[] = [];
  const isList = input !== undefined && findOptionOrReport(documentShape.fields.get(list)!, input, pointer, report);
  const written = isList ? readEntries(input as readonly unknown[], pointer, report) : [];
  for (let index = 0; index < written.length; index += 1) {
    const salvaged = readEntry(list, written[index], `${pointer}/${index}`, report);
    if (salvaged) entries.push(salvaged);
    if (index % YIELD_EVERY === 0) yield;
  }
  const identified = identify(list, entries, (entry) => makeFallbackId(list, entry), report);
  yield;
  return { ...identified, entries: identified.entries.filter((entry) => isPublishable(list, entry, report)) };
}

/** Reads the fields of one entry. Of a withdrawn one only that is read which tells readers where it stood. */
function readEntry<L extends IdentifiedListName>(
  list: L,
  input: unknown,
  pointer: string,
  report: ReportProblem,
): Salvaged<Fields<L>> | undefined {
  const shape = IDENTIFIED_LIST_SHAPES[list];
  if (!findOptionOrReport(shape, input, pointer, report)) return undefined;
  const whenWithdrawn = WITHDRAWN_SHAPES.get(shape);
  const object = whenWithdrawn ? readMembers(shape.fields, input as object, pointer, report) : (input as object);
  const isWithdrawn = (object as Members).status === 'withdrawn';
  return salvageObject((isWithdrawn && whenWithdrawn) || shape, object, pointer, report);
}

/**
 * Makes an id for an entry without one: a slug of its title or name, unless readers may not see these words. A
 * statement without an id has no address; its key is the same for the same words and speakers, wherever in the list it
 * is.
 */
function makeFallbackId(list: IdentifiedListName, { pointer, fields, untrusted }: Salvaged<object>): string {
  if (list === 'statements') return keyOfStatement(fields);
  const { title, name, thing } = fields as Readonly<Record<string, string | undefined>>;
  const wording = untrusted.length > 0 ? undefined : (title ?? name ?? thing);
  return slugOf(wording ?? '') || slugOf(pointer);
}

function isPublishable(
  list: IdentifiedListName,
  { id, pointer, isPartial, untrusted }: Salvaged<unknown> & { id: string },
  report: ReportProblem,
): boolean {
  const code = WITHHELD[list];
  if (code && untrusted.length > 0) report(code, pointer, { id });
  return !isPartial && (code === undefined || untrusted.length === 0);
}
