import { pointerTo } from './json-pointer.js';
import { lookUp, type Directory } from './directory.js';
import type { Named, Person, Source } from './explainer.js';
import type { ReadDate } from './read-dates.js';
import type { Report } from './problems.js';

/** What reading one part of a document needs of the rest. */
export interface Context {
  readonly report: Report;
  readonly readDate: ReadDate;
  /** The document's language, BCP 47. */
  readonly lang: string | undefined;
  readonly lanes: Directory<Named>;
  readonly sides: Directory<Named>;
  readonly topics: Directory<Named>;
  readonly sources: Directory<Source>;
  readonly people: Directory<Person>;
  /** People of whom it isn't said that they are named: nothing of theirs is on the record by default. */
  readonly peopleOfUnknownKind: ReadonlySet<Person>;
}

/** The same with the ids of all that is shown, once they are known. */
export interface ItemContext extends Context {
  readonly eventIds: Directory<string>;
  readonly statementIds: Directory<string>;
}

/** The item that is being read. */
export interface Place {
  readonly id: string;
  readonly pointer: string;
}

/** What is left of a list, each read with its own pointer; `undefined` is left out. */
export function readList<Entry, Result>(
  list: readonly (Entry | undefined)[] | undefined,
  pointer: string,
  read: (entry: Entry, pointer: string) => Result | undefined,
): readonly Result[] {
  const results: Result[] = [];
  for (const [index, entry] of (list ?? []).entries()) {
    const result = entry === undefined ? undefined : read(entry, pointerTo(pointer, index));
    if (result !== undefined) results.push(result);
  }
  return results;
}

/** What the field of an item refers to; undefined where it refers to nothing. */
export function readReference<T>(
  directories: Directory<T> | readonly Directory<T>[],
  to: string | undefined,
  field: string,
  { id, pointer }: Place,
  report: Report,
): T | undefined {
  if (to === undefined) return undefined;
  return lookUp([directories].flat(), to, { from: id, field, pointer: pointerTo(pointer, field) }, report);
}

/** What the field of an item refers to: one id or a list. Each is given once. */
export function readReferences<T>(
  directories: Directory<T> | readonly Directory<T>[],
  to: string | readonly (string | undefined)[] | undefined,
  field: string,
  place: Place,
  report: Report,
): readonly T[] {
  if (to === undefined) return [];
  const all = [directories].flat();
  const pointer = pointerTo(place.pointer, field);
  if (typeof to === 'string')
    return readList([to], pointer, (id) => lookUp(all, id, { from: place.id, field, pointer }, report));
  const found = readList(to, pointer, (id, at) => lookUp(all, id, { from: place.id, field, pointer: at }, report));
  return [...new Set(found)];
}
