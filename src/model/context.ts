import { lookUp, type Directory } from './directory.js';
import type { Named, Person, Source } from './explainer.js';
import type { ReadDate } from './read-dates.js';
import type { Report } from './finding.js';

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

/** Most lists of most items are empty: one for all of them. */
export const NONE: readonly never[] = Object.freeze([]);

/** What is left of a list, each read with its own pointer; `undefined` is left out. */
export function readList<Entry, Result>(
  list: readonly (Entry | undefined)[] | undefined,
  pointer: string,
  read: (entry: Entry, pointer: string) => Result | undefined,
): readonly Result[] {
  if (!list?.length) return NONE;
  const results: Result[] = [];
  list.forEach((entry, index) => {
    const result = entry === undefined ? undefined : read(entry, `${pointer}/${index}`);
    if (result !== undefined) results.push(result);
  });
  return results;
}

/** What the field of an item refers to; undefined where it refers to nothing. */
export function readReference<T>(
  directories: readonly Directory<T>[],
  to: string | undefined,
  field: string,
  { id, pointer }: Place,
  report: Report,
): T | undefined {
  return to === undefined ? undefined : lookUp(directories, to, id, field, `${pointer}/${field}`, report);
}

/** What the field of an item refers to: one id or a list. Each is given once. */
export function readReferences<T>(
  directories: readonly Directory<T>[],
  to: string | readonly (string | undefined)[] | undefined,
  field: string,
  place: Place,
  report: Report,
): readonly T[] {
  const { id, pointer } = place;
  const read = (one: string, at: string) => lookUp(directories, one, id, field, at, report);
  const at = `${pointer}/${field}`;
  const found = typeof to === 'string' ? [read(to, at)].filter((one) => one !== undefined) : readList(to, at, read);
  return found.length > 1 ? [...new Set(found)] : found;
}
