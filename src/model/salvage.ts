import type { FindingCode, FindingValues, Report } from './finding.js';
import {
  UNREADABLE,
  fieldOf,
  kindOf,
  memberOf,
  openList,
  openObject,
  reportWrongType,
  type Members,
} from './open-json.js';
import type {
  ChoiceShape,
  Described,
  EitherShape,
  LeafShape,
  ListShape,
  NumberShape,
  ObjectShape,
  Shape,
  TextShape,
} from './shape.js';

/** What is left of a value: as its shape says, but lists have holes where an entry was bad, so that places keep their numbers. */
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

/** Most objects lose nothing. */
const NONE: string[] = [];

/** Each field of an opened object by itself, so that a bad one loses only itself. Only fields of the shape are looked at. */
export function salvageMembers<S extends ObjectShape>(
  { fields: shapes, required }: S,
  members: Members,
  pointer: string,
  report: Report,
): Salvaged<Described<S>> {
  const fields: Record<string, unknown> = {};
  let missing = NONE;
  let doubtful = NONE;
  members.names.forEach((name, index) => {
    const member = members.values[index];
    const shape = shapes.get(name);
    if (!shape || member === undefined) return;
    const at = `${pointer}/${name}`;
    if (member === null && !shape.isCareful && !required.has(name)) {
      report('field-null', at, { field: name });
      return;
    }
    const kept = salvage(shape, member, at, report);
    if (kept !== undefined) fields[name] = kept;
    else if (shape.isCareful) doubtful = [...doubtful, name];
  });
  for (const [name, { ifMissing, isGivenLater, isLeftToReview, isCareful }] of required) {
    if (fields[name] !== undefined) continue;
    const isMissing = memberOf(members, name) === undefined;
    if (isMissing && !isGivenLater && !isLeftToReview) {
      report(ifMissing ?? 'field-missing', `${pointer}/${name}`, { field: name });
    }
    if (ifMissing || isGivenLater) continue;
    if (!isCareful) missing = [...missing, name];
    else if (isMissing) doubtful = [...doubtful, name];
  }
  return { pointer, fields: fields as Partial<Kept<Described<S>>>, missing, doubtful };
}

/** As much of a value as makes sense; undefined, with a problem, if nothing does. */
function salvage(shape: Shape, input: unknown, pointer: string, report: Report): unknown {
  if (input === UNREADABLE) return undefined;
  switch (shape.kind) {
    case 'list':
      return salvageList(shape, input, pointer, report);
    case 'either':
      return salvageEither(shape, input, pointer, report);
    case 'object':
      return salvageWhole(shape, input, pointer, report);
    default:
      return salvageLeaf(shape, input, pointer, report);
  }
}

function salvageList({ of }: ListShape, input: unknown, pointer: string, report: Report): unknown {
  const list = openList(input, pointer, report);
  return list?.map((entry, index) => salvage(of, entry, `${pointer}/${index}`, report));
}

/** By the option of the input's own kind. */
function salvageEither({ options }: EitherShape, input: unknown, pointer: string, report: Report): unknown {
  const option = optionFor(options, input);
  if (option) return salvage(option, input, pointer, report);
  reportWrongType(options.map(({ kind }) => KIND_NAMES[kind]).join(' or '), input, pointer, report);
  return undefined;
}

export function optionFor(options: readonly Shape[], input: unknown): Shape | undefined {
  const name = kindOf(input);
  return options.find(({ kind }) => KIND_NAMES[kind] === name);
}

function salvageWhole(shape: ObjectShape, input: unknown, pointer: string, report: Report): unknown {
  const members = openObject(shape.fields, input, pointer, report);
  const read = members && salvageMembers(shape, members, pointer, report);
  return read && read.missing.length + read.doubtful.length === 0 ? read.fields : undefined;
}

function salvageLeaf(shape: LeafShape, input: unknown, pointer: string, report: Report): unknown {
  const name = KIND_NAMES[shape.kind];
  if (kindOf(input) !== name) {
    reportWrongType(name, input, pointer, report);
    return undefined;
  }
  const fault = shape.kind === 'number' ? faultOfNumber(shape, input as number) : faultOfText(shape, input as string);
  if (!fault) return input;
  const [code, values] = fault;
  report(code, pointer, { field: fieldOf(pointer), ...values });
  return undefined;
}

/** What is wrong with a value of the right type. */
type Fault = readonly [code: FindingCode, values: FindingValues] | undefined;

function faultOfNumber({ least, most, isWhole }: NumberShape, value: number): Fault {
  const isWithin = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  return isWithin ? undefined : ['number-out-of-range', { value, expected: `${least}–${most}` }];
}

function faultOfText(shape: TextShape | ChoiceShape, value: string): Fault {
  if (shape.kind === 'choice') {
    return shape.values.includes(value) ? undefined : ['value-unknown', { value, allowed: shape.values.join(', ') }];
  }
  const { most, rule, code } = shape;
  if (value.length > most) return ['text-too-long', { length: value.length, most }];
  return code && !rule?.test(value) ? [code, { value }] : undefined;
}

/** What shapes are called, in the words of the problems. */
const KIND_NAMES: Readonly<Record<Shape['kind'], string>> = {
  text: 'text',
  choice: 'text',
  number: 'a number',
  list: 'a list',
  object: 'an object',
  either: '',
};
