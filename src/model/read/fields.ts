import type { Directory } from './id-index.js';
import type { Report } from '../problems/found-problem.js';
import type { ReadDate } from './dates.js';
import type { Identified } from './ids.js';
import { optionFor, type Kept } from './salvage.js';
import { isAuthorsId } from './slug.js';
import {
  NONE,
  type Described,
  type List,
  type ObjectShape,
  type Place,
  type Read,
  type Referred,
  type Shape,
} from '../schema/shape.js';

/** What reading an item needs of the rest of the document. */
export interface Library {
  readonly report: Report;
  readonly readDate: ReadDate;
  /** Filled list by list: each refers to those before it alone. */
  readonly directories: { [L in List]: Directory<Referred[L]> };
  /** Ids of people of whom it isn't said that they are named: nothing of theirs is on the record by default. */
  readonly peopleOfUnknownKind: ReadonlySet<string>;
}

/** An item that can stand: what it must have is there. `blank` is what it is without its fields. */
export function readItem<S extends ObjectShape, B extends object = object>(
  shape: S,
  entry: Identified<Described<S>>,
  library: Library,
  blank: B = { ...shape.blank } as B,
): B & Read<S> {
  const item = readFields(shape, entry.fields, entry, library, blank as Record<string, unknown>) as { id?: string };
  item.id = entry.id;
  return item as unknown as B & Read<S>;
}

/** What could be read of an object's fields; lists are always there. */
export type ReadFields<S> = Partial<Read<S>> & Pick<Read<S>, ListNames<Read<S>>>;
type ListNames<F> = { [N in keyof F]: F[N] extends readonly unknown[] ? N : never }[keyof F];

/** The fields of an object, with dates in place of their texts and items in place of their ids. What leads nowhere is left out. */
export function readFields<S extends ObjectShape>(
  shape: S,
  fields: Partial<Kept<Described<S>>>,
  { id, pointer }: Place,
  library: Library,
  read: Record<string, unknown> = { ...shape.blank },
): ReadFields<S> {
  for (const name in fields) {
    const of = shape.fields.get(name);
    if (!of) continue;
    // Most fields are as they are written.
    const value = isPlain(of)
      ? fields[name]
      : readValue(of, fields[name], { id, pointer: `${pointer}/${name}` }, library);
    if (value !== undefined) read[name] = value;
  }
  return read as ReadFields<S>;
}

function isPlain(shape: Shape): boolean {
  return (
    shape.kind === 'number' ||
    shape.kind === 'boolean' ||
    (shape.kind === 'text' && !shape.isDate && !shape.refersTo && !shape.make)
  );
}

/** What is left of a value; undefined if nothing is. */
function readValue(shape: Shape, value: unknown, place: Place, library: Library): unknown {
  if (value === undefined) return undefined;
  const read = readAsWritten(shape, value, place, library);
  return read !== undefined && shape.make ? shape.make(read, place, library.report, value) : read;
}

function readAsWritten(shape: Shape, value: unknown, place: Place, library: Library): unknown {
  switch (shape.kind) {
    case 'text':
      if (shape.isDate) return library.readDate(value as string, place.pointer);
      return shape.refersTo ? lookUp(shape.refersTo, value as string, place, library) : value;
    case 'list':
      return readList(shape.of, value as readonly unknown[], place, library);
    case 'either':
      return readValue(optionFor(shape, value, place.pointer, library.report)!, value, place, library);
    case 'object': {
      const fields: Readonly<Record<string, unknown>> = readFields(shape, value as never, place, library);
      const isWhole = shape.required.every((name) => shape.fields.get(name)?.ifMissing ?? fields[name] !== undefined);
      return isWhole ? fields : undefined;
    }
    default:
      return value;
  }
}

/** Each once, read at its own place. */
function readList(
  of: Shape,
  entries: readonly unknown[],
  { id, pointer }: Place,
  library: Library,
): readonly unknown[] {
  const read = entries.map((entry, index) => readValue(of, entry, { id, pointer: `${pointer}/${index}` }, library));
  if (read.length === 1 && read[0] !== undefined) return read;
  const distinct = new Set(read);
  distinct.delete(undefined);
  return distinct.size > 0 ? [...distinct] : NONE;
}

/**
 * What an id refers to in the one list that has it. Undefined, with a problem, where none has it, more than one, or one has it
 * twice: a guess could put words into the wrong mouth.
 */
export function lookUp<L extends List>(
  lists: readonly L[],
  to: string,
  { id, pointer }: Place,
  { directories, report }: Library,
): Referred[L] | undefined {
  const holders = lists.filter((list) => directories[list].byId.has(to));
  const holder = holders[0];
  if (holder && holders.length === 1 && !directories[holder].repeatedIds.has(to))
    return directories[holder].byId.get(to);
  const code = holder ? 'reference-ambiguous' : 'reference-dangling';
  report(code, pointer, { from: isAuthorsId(id) ? id : pointer, to, list: (holder ? holders : lists).join(', ') });
  return undefined;
}
