import type { IdIndex } from './id-index.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { ReadDate } from './dates.js';
import type { Identified } from './ids.js';
import { findOptionOrReport, type PartlyReadable } from './salvage.js';
import { isAuthorsId } from '../slug.js';
import {
  EMPTY_LIST,
  type WrittenType,
  type ListName,
  type ObjectShape,
  type FieldLocation,
  type ReadType,
  type ReferenceTargets,
  type Shape,
} from '../schema/shape.js';

/** Everything that reading an item needs from the rest of the document. */
export interface ReadContext {
  readonly report: ReportProblem;
  readonly readDate: ReadDate;
  /** Indexes of the lists, filled one by one: items of each list refer only to lists before it. */
  readonly indexes: { [L in ListName]: IdIndex<ReferenceTargets[L]> };
  /** Ids of people without a kind. They may be unnamed, so their statements are not on the record by default. */
  readonly peopleOfUnknownKind: ReadonlySet<string>;
}

/** Reads an item that has all its required fields. `blank` is the item before its fields are read. */
export function readItem<S extends ObjectShape, B extends object = object>(
  shape: S,
  entry: Identified<WrittenType<S>>,
  context: ReadContext,
  blank: B = { ...shape.blank } as B,
): B & ReadType<S> {
  const item = readFields(shape, entry.fields, entry, context, blank as Record<string, unknown>) as { id?: string };
  item.id = entry.id;
  return item as unknown as B & ReadType<S>;
}

/** The readable fields of an object; its lists are always present. */
export type ReadFields<S> = Partial<ReadType<S>> & Pick<ReadType<S>, ListNames<ReadType<S>>>;
type ListNames<F> = { [N in keyof F]: F[N] extends readonly unknown[] ? N : never }[keyof F];

/**
 * Reads the fields of an object: dates replace their texts, and items replace their ids. References that lead nowhere
 * are left out.
 */
export function readFields<S extends ObjectShape>(
  shape: S,
  fields: Partial<PartlyReadable<WrittenType<S>>>,
  { id, pointer }: FieldLocation,
  context: ReadContext,
  read: Record<string, unknown> = { ...shape.blank },
): ReadFields<S> {
  for (const name in fields) {
    const of = shape.fields.get(name);
    if (!of) continue;
    // Most fields stay as they are written.
    const value = isPlain(of)
      ? fields[name]
      : readValue(of, fields[name], { id, pointer: `${pointer}/${name}` }, context);
    if (value !== undefined) read[name] = value;
  }
  return read as ReadFields<S>;
}

function isPlain(shape: Shape): boolean {
  return (
    shape.kind === 'number' ||
    shape.kind === 'boolean' ||
    (shape.kind === 'text' && !shape.isDate && !shape.refersTo && !shape.transform)
  );
}

/** Reads a value; returns undefined if nothing of it is readable. */
function readValue(shape: Shape, value: unknown, location: FieldLocation, context: ReadContext): unknown {
  if (value === undefined) return undefined;
  const read = readByKind(shape, value, location, context);
  return read !== undefined && shape.transform ? shape.transform(read, location, context.report, value) : read;
}

function readByKind(shape: Shape, value: unknown, location: FieldLocation, context: ReadContext): unknown {
  switch (shape.kind) {
    case 'text':
      if (shape.isDate) return context.readDate(value as string, location.pointer);
      return shape.refersTo ? lookUp(shape.refersTo, value as string, location, context) : value;
    case 'list':
      return readList(shape.of, value as readonly unknown[], location, context);
    case 'either':
      return readValue(findOptionOrReport(shape, value, location.pointer, context.report)!, value, location, context);
    case 'object': {
      const fields: Readonly<Record<string, unknown>> = readFields(shape, value as never, location, context);
      const isComplete = shape.required.every(
        (name) => shape.fields.get(name)?.ifMissing ?? fields[name] !== undefined,
      );
      return isComplete ? fields : undefined;
    }
    default:
      return value;
  }
}

/** Reads the entries of a list, each at its own pointer, and drops repeated ones. */
function readList(
  of: Shape,
  entries: readonly unknown[],
  { id, pointer }: FieldLocation,
  context: ReadContext,
): readonly unknown[] {
  const read = entries.map((entry, index) => readValue(of, entry, { id, pointer: `${pointer}/${index}` }, context));
  if (read.length === 1 && read[0] !== undefined) return read;
  const distinct = new Set(read);
  distinct.delete(undefined);
  return distinct.size > 0 ? [...distinct] : EMPTY_LIST;
}

/**
 * Finds the item that an id refers to. It returns undefined, and reports a problem, where no list has the id, where
 * several lists have it, or where one list has it twice: a guess could attribute words to the wrong person.
 */
export function lookUp<L extends ListName>(
  lists: readonly L[],
  to: string,
  { id, pointer }: FieldLocation,
  { indexes, report }: ReadContext,
): ReferenceTargets[L] | undefined {
  const matches = lists.filter((list) => indexes[list].byId.has(to));
  const match = matches[0];
  if (match && matches.length === 1 && !indexes[match].repeatedIds.has(to)) return indexes[match].byId.get(to);
  const code = match ? 'reference-ambiguous' : 'reference-dangling';
  report(code, pointer, { from: isAuthorsId(id) ? id : pointer, to, list: (match ? matches : lists).join(', ') });
  return undefined;
}
