import * as v from 'valibot';
import { pointerTo } from './json-pointer.js';
import { UNREADABLE, KINDS, fieldOf, guessOf, kindOf, openList, openObject, reportWrongType } from './open-json.js';
import { PROBLEMS, type ProblemCode, type ProblemValues, type Report } from './problems.js';
import type { Marker } from './schema.js';

/** The part of a valibot schema that is walked here. */
export type Shape = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  readonly wrapped?: Shape;
  readonly options?: readonly unknown[];
  readonly pipe?: readonly (Shape & { readonly requirement?: unknown })[];
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

/** Each field of an opened object by itself, so that a bad one loses only itself. Only fields of the schema are looked at. */
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
function salvage(schema: Shape, input: unknown, pointer: string, report: Report): unknown {
  if (input === UNREADABLE) return undefined;
  if (schema.wrapped) return salvageOptional(schema.wrapped, input, pointer, report);
  if (schema.type === 'array' && schema.item) return salvageList(schema.item, input, pointer, report);
  if (schema.type === 'union') return salvageUnion(schema, input, pointer, report);
  if (schema.entries) return salvageWhole(schema as ObjectShape, input, pointer, report);
  return salvageLeaf(schema, input, pointer, report);
}

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
  const members = openObject(schema.entries, input, pointer, report);
  const read = members && salvageMembers(schema, members, pointer, report);
  return read && read.missing.length + read.doubtful.length === 0 ? read.fields : undefined;
}

function salvageLeaf(schema: Shape, input: unknown, pointer: string, report: Report): unknown {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = fieldOf(pointer);
  if (Object.hasOwn(PROBLEMS, issue.message)) {
    const code = issue.message as ProblemCode;
    report(code, pointer, { field, ...(DETAILS[code]?.(schema, input) ?? { value: String(input) }) });
  } else if (schema.type === 'picklist' && typeof input === 'string') {
    const allowed = (schema.options ?? []) as readonly string[];
    report('value-unknown', pointer, { field, value: input, allowed: allowed.join(', '), ...guessOf(input, allowed) });
  } else {
    reportWrongType(kindOfSchema(schema), input, pointer, report);
  }
  return undefined;
}

function kindOfSchema(schema: Shape): string {
  return KINDS[schema.type] ?? 'text';
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

/** What the sentences of a problem speak of, where it isn't the value. */
const DETAILS: { readonly [Code in ProblemCode]?: (schema: Shape, input: unknown) => ProblemValues } = {
  'text-empty': () => ({}),
  'text-too-long': (schema, input) => ({ length: String(input).length, most: requirementOf(schema, 'max_length') }),
  'number-out-of-range': (schema, input) => ({
    value: Number(input),
    expected: `${requirementOf(schema, 'min_value')}–${requirementOf(schema, 'max_value')}`,
  }),
};

function requirementOf({ pipe = [] }: Shape, type: string): number {
  for (const part of pipe) {
    if (part.type === type) return Number(part.requirement);
    const within = part.pipe ? requirementOf(part, type) : NaN;
    if (!Number.isNaN(within)) return within;
  }
  return NaN;
}
