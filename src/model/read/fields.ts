import type { IdIndex } from './id-index.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { ReadDate } from './dates.js';
import type { Identified } from './ids.js';
import { findOptionOrReport, type WithHoles } from './salvage.js';
import { isAuthorsId } from './slug.js';
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

/** What reading an item needs of the rest of the document. */
export interface ReadContext {
  readonly report: ReportProblem;
  readonly readDate: ReadDate;
  /** Filled list by list: each refers to those before it alone. */
  readonly indexes: { [L in ListName]: IdIndex<ReferenceTargets[L]> };
  /** Ids of people of whom it isn't said that they are named: nothing of theirs is on the record by default. */
  readonly peopleOfUnknownKind: ReadonlySet<string>;
}

/** An item that can stand: what it must have is there. `blank` is what it is without its fields. */
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

/** What could be read of an object's fields; lists are always there. */
export type ReadFields<S> = Partial<ReadType<S>> & Pick<ReadType<S>, ListNames<ReadType<S>>>;
type ListNames<F> = { [N in keyof F]: F[N] extends readonly unknown[] ? N : never }[keyof F];

/** The fields of an object, with dates in place of their texts and items in place of their ids. What leads nowhere is left out. */
export function readFields<S extends ObjectShape>(
  shape: S,
  fields: Partial<WithHoles<WrittenType<S>>>,
  { id, pointer }: FieldLocation,
  context: ReadContext,
  read: Record<string, unknown> = { ...shape.blank },
): ReadFields<S> {
  for (const name in fields) {
    const of = shape.fields.get(name);
    if (!of) continue;
    // Most fields are as they are written.
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

/** What is left of a value; undefined if nothing is. */
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

/** Each once, read at its own place. */
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
 * What an id refers to in the one list that has it. Undefined, with a problem, where none has it, more than one, or one has it
 * twice: a guess could put words into the wrong mouth.
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
