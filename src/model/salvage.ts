import type { FindingCode, FindingValues, Report } from './finding.js';
import { UNREADABLE, kindOf, memberOf, openList, openObject, type Members } from './open-json.js';
import type { Described, EitherShape, NumberShape, ObjectShape, Shape, TextShape } from './shape.js';

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
  /** A required field is missing without which the object can't stand. */
  readonly isPartial: boolean;
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
  let isPartial = false;
  let doubtful = NONE;
  for (let index = 0; index < members.names.length; index += 1) {
    const name = members.names[index]!;
    const member = members.values[index];
    const shape = shapes.get(name);
    if (!shape || member === undefined) continue;
    const at = `${pointer}/${name}`;
    if (member === null && !shape.isCareful && !required.has(name)) {
      report('field-null', at);
      continue;
    }
    const kept = salvage(shape, member, at, report);
    if (kept !== undefined) fields[name] = kept;
    else if (shape.isCareful) doubtful = [...doubtful, name];
  }
  for (const [name, { ifMissing, isGivenLater, isLeftToReview, isCareful }] of required) {
    if (fields[name] !== undefined) continue;
    const isMissing = memberOf(members, name) === undefined;
    if (isMissing && !isGivenLater && !isLeftToReview) report(ifMissing ?? 'field-missing', `${pointer}/${name}`);
    if (ifMissing || isGivenLater) continue;
    if (!isCareful) isPartial = true;
    else if (isMissing) doubtful = [...doubtful, name];
  }
  return { pointer, fields: fields as Partial<Kept<Described<S>>>, isPartial, doubtful };
}

/** As much of a value as makes sense; undefined, with a problem, if nothing does. */
function salvage(shape: Shape, input: unknown, pointer: string, report: Report): unknown {
  const option = optionFor(shape, input, pointer, report);
  if (!option) return undefined;
  if (option.kind === 'list') {
    const entries = openList(input as readonly unknown[], pointer, report);
    return entries.map((entry, index) => salvage(option.of, entry, `${pointer}/${index}`, report));
  }
  if (option.kind === 'object') {
    const members = openObject(option.fields, input as object, pointer, report);
    const { fields, isPartial, doubtful } = salvageMembers(option, members, pointer, report);
    return isPartial || doubtful.length > 0 ? undefined : fields;
  }
  const fault =
    option.kind === 'number' ? faultOfNumber(option, input as number) : faultOfText(option, input as string);
  if (!fault) return input;
  const [code, values] = fault;
  report(code, pointer, values);
  return undefined;
}

/** The shape, or that of its options, which is of the value's kind; undefined, with a problem, if none is. */
export function optionFor(
  shape: Shape,
  input: unknown,
  pointer: string,
  report: Report,
): Exclude<Shape, EitherShape> | undefined {
  if (input === UNREADABLE) return undefined;
  const found = kindOf(input);
  if (shape.kind === found) return shape as Exclude<Shape, EitherShape>;
  const options = (shape.kind === 'either' ? shape.options : [shape]) as readonly Exclude<Shape, EitherShape>[];
  const option = options.find(({ kind }) => kind === found);
  if (!option) report('field-wrong-type', pointer, { expected: options.map(({ kind }) => kind).join(' or '), found });
  return option;
}

/** What is wrong with a value of the right kind. */
type Fault = readonly [code: FindingCode, values: FindingValues] | undefined;

function faultOfNumber({ least, most, isWhole }: NumberShape, value: number): Fault {
  const isWithin = value >= least && value <= most && (!isWhole || Number.isInteger(value));
  return isWithin ? undefined : ['number-out-of-range', { value, expected: `${least}–${most}` }];
}

function faultOfText({ most, rule, code, allowed }: TextShape, value: string): Fault {
  if (allowed && !allowed.includes(value)) return ['value-unknown', { value, allowed: allowed.join(', ') }];
  if (value.length > most) return ['text-too-long', { length: value.length, most }];
  return code && !rule?.test(value) ? [code, { value }] : undefined;
}
