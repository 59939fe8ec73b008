import * as v from 'valibot';
import { pointerTo } from './json-pointer.js';
import { nearMiss } from './near-miss.js';
import { PROBLEMS, type ProblemCode, type ProblemValues } from './problems.js';
import type { Marker } from './schema.js';

/** Takes a problem down. */
export type Report = (code: ProblemCode, pointer: string, values?: ProblemValues) => void;

/** The part of a valibot schema that is walked here. */
export type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
};

export type ObjectShape = v.GenericSchema & { readonly entries: Readonly<Record<string, v.GenericSchema>> };

/** What is left of a value: as its schema says, but lists have holes where an entry was bad, so that places keep their numbers. */
export type Kept<T> = T extends readonly (infer Entry)[]
  ? readonly (Kept<Entry> | undefined)[]
  : T extends object
    ? { readonly [Name in keyof T]: Kept<T[Name]> }
    : T;

/** What could be read of an object. */
export interface Salvaged<Fields> {
  readonly pointer: string;
  /** The fields that make sense. */
  readonly fields: Partial<Kept<Fields>>;
  /** Required fields without which the object can't stand. */
  readonly missing: readonly string[];
  /** Careful fields that can't be read; in doubt the object is not published. */
  readonly doubtful: readonly string[];
}

const LONGEST_LIST = 100_000;

/** Each field of an object by itself, so that a bad one loses only itself; undefined if it is no object at all. */
export function salvageFields<S extends ObjectShape>(
  schema: S,
  input: unknown,
  pointer: string,
  report: Report,
): Salvaged<v.InferInput<S>> | undefined {
  const members = openObject(schema, input, pointer, report);
  return members && salvageMembers(schema, members, pointer, report);
}

/** The same for an object already opened; of `members`, only those of the schema are looked at. */
export function salvageMembers<S extends ObjectShape>(
  schema: S,
  members: ReadonlyMap<string, unknown>,
  pointer: string,
  report: Report,
): Salvaged<v.InferInput<S>> {
  const fields: Record<string, unknown> = {};
  const missing: string[] = [];
  const doubtful: string[] = [];
  for (const [name, entry] of Object.entries<Shape>(schema.entries)) {
    const member = members.get(name);
    if (member === undefined && isOptional(entry)) continue;
    const { ifMissing, isCareful, isGivenLater } = markerOf(entry);
    if (member !== undefined) {
      const kept = salvage(entry, member, pointerTo(pointer, name), report);
      if (kept !== undefined) {
        fields[name] = kept;
        continue;
      }
    } else if (!isGivenLater) {
      report(ifMissing ?? 'field-missing', pointerTo(pointer, name), { field: name });
    }
    if (isCareful && (member !== undefined || !ifMissing)) doubtful.push(name);
    else if (!isOptional(entry) && !ifMissing && !isGivenLater) missing.push(name);
  }
  return { pointer, fields: fields as Partial<Kept<v.InferInput<S>>>, missing, doubtful };
}

/** As much of a value as makes sense; undefined, with a problem, if nothing does. */
export function salvage(schema: Shape, input: unknown, pointer: string, report: Report): unknown {
  if (input === UNREADABLE) return undefined;
  if (schema.wrapped) return salvageOptional(schema.wrapped, input, pointer, report);
  if (schema.type === 'array' && schema.item) return salvageList(schema.item, input, pointer, report);
  if (schema.type === 'union') return salvageUnion(schema, input, pointer, report);
  if (schema.entries) return salvageWhole(schema as ObjectShape, input, pointer, report);
  return salvageLeaf(schema, input, pointer, report);
}

/** The entries of a list, unread; undefined, with a problem, if it is no list. Holes are undefined. */
export function openList(input: unknown, pointer: string, report: Report): readonly unknown[] | undefined {
  if (kindOf(input) !== 'a list') {
    reportWrongType('a list', input, pointer, report);
    return undefined;
  }
  const list = input as readonly unknown[];
  const length = Number(attempt(() => list.length) ?? 0);
  if (length > LONGEST_LIST) report('list-too-long', pointer, { field: fieldOf(pointer), length, most: LONGEST_LIST });
  return Array.from({ length: Math.min(length, LONGEST_LIST) }, (_, index) => readMember(list, index, pointer, report));
}

/** The known members of an object, each read once, since a getter may throw or give another value the next time. */
export function openObject(
  schema: ObjectShape,
  input: unknown,
  pointer: string,
  report: Report,
): ReadonlyMap<string, unknown> | undefined {
  if (input === UNREADABLE) return undefined;
  if (kindOf(input) !== 'an object') {
    reportWrongType('an object', input, pointer, report);
    return undefined;
  }
  const members = new Map<string, unknown>();
  for (const name of keysOf(input as object, pointer, report)) {
    if (Object.hasOwn(schema.entries, name)) members.set(name, readMember(input as object, name, pointer, report));
    else if (!name.startsWith('x-')) reportUnknown(name, Object.keys(schema.entries), pointer, report);
  }
  return members;
}

/** Stands for a value that can't be read; no schema accepts a symbol, and its problem is already reported. */
export const UNREADABLE = Symbol('unreadable');

function salvageOptional(schema: Shape, input: unknown, pointer: string, report: Report): unknown {
  if (input !== null || markerOf(schema).isCareful) return salvage(schema, input, pointer, report);
  report('field-null', pointer, { field: fieldOf(pointer) });
  return undefined;
}

function salvageList(item: Shape, input: unknown, pointer: string, report: Report): unknown {
  const list = openList(input, pointer, report);
  return list?.map((entry, index) => salvage(item, entry, pointerTo(pointer, index), report));
}

/** The option of the input's own kind; text may have several, of which the first that accepts it is taken. */
function salvageUnion(schema: Shape, input: unknown, pointer: string, report: Report): unknown {
  const options = (schema.options ?? []) as readonly Shape[];
  const kind = kindOf(input);
  const option = options.find((candidate) => kindOfSchema(candidate) === kind);
  if (option) return salvage(option, input, pointer, report);
  reportWrongType(options.map(kindOfSchema).join(' or '), input, pointer, report);
  return undefined;
}

function salvageWhole(schema: ObjectShape, input: unknown, pointer: string, report: Report): unknown {
  const read = salvageFields(schema, input, pointer, report);
  return read && read.missing.length + read.doubtful.length === 0 ? read.fields : undefined;
}

function salvageLeaf(schema: Shape, input: unknown, pointer: string, report: Report): unknown {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = fieldOf(pointer);
  if (Object.hasOwn(PROBLEMS, issue.message)) {
    const { length } = String(input);
    const [least, most] = rangeOf(schema);
    const values = {
      field,
      value: String(input),
      length,
      most: String(issue.requirement),
      expected: `${least}–${most}`,
    };
    report(issue.message as ProblemCode, pointer, values);
  } else if (schema.type === 'picklist' && typeof input === 'string') {
    const allowed = (schema.options ?? []) as readonly string[];
    report('value-unknown', pointer, { field, value: input, allowed: allowed.join(', '), ...guessOf(input, allowed) });
  } else {
    reportWrongType(kindOfSchema(schema), input, pointer, report);
  }
  return undefined;
}

function keysOf(input: object, pointer: string, report: Report): readonly string[] {
  const names = attempt(() => Object.keys(input));
  if (!names) report('field-unreadable', pointer, { field: fieldOf(pointer) });
  return names ?? [];
}

function readMember(parent: object, name: string | number, pointer: string, report: Report): unknown {
  try {
    return (parent as Readonly<Record<string | number, unknown>>)[name];
  } catch {
    report('field-unreadable', pointerTo(pointer, name), { field: name });
    return UNREADABLE;
  }
}

function reportUnknown(name: string, known: readonly string[], pointer: string, report: Report): void {
  report('field-unknown', pointerTo(pointer, name), { field: name, ...guessOf(name, known) });
}

function reportWrongType(expected: string, input: unknown, pointer: string, report: Report): void {
  report('field-wrong-type', pointer, { field: fieldOf(pointer), expected, found: kindOf(input) });
}

function guessOf(name: string, known: readonly string[]): ProblemValues {
  const guess = nearMiss(name, known);
  return guess === undefined ? {} : { guess };
}

/** The field's name in a pointer: its last part that is not a place in a list. */
function fieldOf(pointer: string): string {
  return pointer.split('/').findLast((part) => part !== '' && !/^\d+$/.test(part)) ?? 'document';
}

const KINDS: Readonly<Record<string, string>> = {
  array: 'a list',
  object: 'an object',
  number: 'a number',
  boolean: 'true or false',
  undefined: 'nothing',
};

function kindOfSchema(schema: Shape): string {
  return KINDS[schema.type] ?? 'text';
}

/** What a value is, in the words of the problems. */
export function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Number.isNaN(input)) return 'NaN';
  if (typeof input === 'string') return 'text';
  if (typeof input !== 'object') return KINDS[typeof input] ?? `a ${typeof input}`;
  const isList = attempt(() => Array.isArray(input));
  if (isList === undefined) return 'something unreadable';
  return isList ? 'a list' : 'an object';
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function isOptional(schema: Shape): boolean {
  return schema.type === 'exact_optional';
}

const MARKERS = new WeakMap<Shape, Marker>();

function markerOf(schema: Shape): Marker {
  const marker = MARKERS.get(schema) ?? v.getMetadata(schema.wrapped ?? schema);
  MARKERS.set(schema, marker);
  return marker;
}

/** The least and the most that a number may be. */
function rangeOf(schema: Shape & { readonly pipe?: readonly object[] }): readonly string[] {
  return (schema.pipe ?? []).flatMap((action) => ('requirement' in action ? [String(action.requirement)] : []));
}
