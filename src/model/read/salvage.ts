import type { FoundProblemCode, ProblemValues, ReportProblem } from '../problems/found-problem.js';
import { UNREADABLE, kindOf, memberNames, readEntries, readMember } from '../json-values.js';
import type {
  WrittenType,
  EitherShape,
  ListShape,
  NumberShape,
  ObjectShape,
  Shape,
  TextShape,
} from '../schema/shape.js';

/** Type of a partly readable value. Lists have holes in place of bad entries, so that indexes don't change. */
export type PartlyReadable<T> = T extends readonly (infer Entry)[]
  ? readonly (PartlyReadable<Entry> | undefined)[]
  : T extends object
    ? { readonly [Name in keyof T]: PartlyReadable<T[Name]> }
    : T;

/** The readable parts of an object. */
export interface Salvaged<Fields> {
  readonly pointer: string;
  /** The readable fields. */
  readonly fields: Partial<PartlyReadable<Fields>>;
  /** True if a required field is missing without which the object can't be shown. */
  readonly isPartial: boolean;
  /** Names of unreadable fields that fail closed. An object with such a field is withheld. */
  readonly untrusted: readonly string[];
  /** True if something was written for the date, of a type that is no text. */
  readonly hasLostDate: boolean;
}

/** Most objects lose nothing, so they share this list. */
const NONE: string[] = [];

/**
 * Reads each field of an object by itself, so that a bad field loses only itself. Only known fields are read, and only
 * once.
 */
export function salvageObject<S extends ObjectShape>(
  { fields: shapes, required }: S,
  object: object,
  pointer: string,
  report: ReportProblem,
): Salvaged<WrittenType<S>> {
  const fields: Record<string, unknown> = {};
  let lost = NONE;
  for (const name of memberNames(object, pointer, report)) {
    const shape = shapes.get(name);
    const member = shape && readMember(object, name, pointer, report);
    if (member === undefined) continue;
    if (member === null && !shape!.isFailClosed && !required.includes(name)) {
      report('field-null', `${pointer}/${name}`);
      continue;
    }
    const kept = salvage(shape!, member, pointer, name, report);
    if (kept !== undefined) fields[name] = kept;
    else lost = [...lost, name];
  }
  let isPartial = false;
  let untrusted = lost === NONE ? NONE : lost.filter((name) => shapes.get(name)!.isFailClosed);
  for (const name of required) {
    if (fields[name] !== undefined) continue;
    const { ifMissing, isDefaulted, isRecommended, isFailClosed } = shapes.get(name)!;
    const isMissing = !lost.includes(name);
    if (isMissing && !isDefaulted && !isRecommended) report(ifMissing ?? 'field-missing', `${pointer}/${name}`);
    if (ifMissing || isDefaulted) continue;
    if (!isFailClosed) isPartial = true;
    else if (isMissing) untrusted = [...untrusted, name];
  }
  const hasLostDate = lost.includes('date');
  return { pointer, fields: fields as Partial<PartlyReadable<WrittenType<S>>>, isPartial, untrusted, hasLostDate };
}

/**
 * Reads as much of a value as makes sense; returns undefined, and reports a problem, if nothing does. The pointer is
 * built only for a report: most of tens of thousands of values have none.
 */
function salvage(shape: Shape, input: unknown, parent: string, name: string | number, report: ReportProblem): unknown {
  const option = findOption(shape, input);
  if (option?.kind === 'boolean') return input;
  if (option?.kind !== 'text' && option?.kind !== 'number') {
    const pointer = `${parent}/${name}`;
    return option ? salvageNested(option, input, pointer, report) : reportKind(shape, input, pointer, report);
  }
  const fault =
    option.kind === 'number' ? faultOfNumber(option, input as number) : faultOfText(option, input as string);
  if (!fault) return input;
  const [code, values] = fault;
  report(code, `${parent}/${name}`, values);
  return undefined;
}

/** Reads the good parts of a list or an object. */
function salvageNested(
  option: ListShape | ObjectShape,
  input: unknown,
  pointer: string,
  report: ReportProblem,
): unknown {
  if (option.kind === 'list') {
    const entries = readEntries(input as readonly unknown[], pointer, report);
    return entries.map((entry, index) => salvage(option.of, entry, pointer, index, report));
  }
  const { fields, isPartial, untrusted } = salvageObject(option, input as object, pointer, report);
  return isPartial || untrusted.length > 0 ? undefined : fields;
}

type Option = Exclude<Shape, EitherShape>;

/** Finds the shape, or the option of it, that has the value's kind. */
function findOption(shape: Shape, input: unknown): Option | undefined {
  const found = kindOf(input);
  if (shape.kind !== 'either') return shape.kind === found ? shape : undefined;
  return (shape.options as readonly Option[]).find(({ kind }) => kind === found);
}

/** Finds the option as `findOption` does, and reports a problem where there is none. */
export function findOptionOrReport(
  shape: Shape,
  input: unknown,
  pointer: string,
  report: ReportProblem,
): Option | undefined {
  return findOption(shape, input) ?? reportKind(shape, input, pointer, report);
}

function reportKind(shape: Shape, input: unknown, pointer: string, report: ReportProblem): undefined {
  if (input === UNREADABLE) return;
  const options = shape.kind === 'either' ? shape.options : [shape];
  const expected = options.map(({ kind }) => kind).join(' or ');
  report('field-wrong-type', pointer, { expected, found: kindOf(input) });
}

/** A problem with a value of the right kind. */
type Fault = readonly [code: FoundProblemCode, values: ProblemValues] | undefined;

function faultOfNumber({ min, max, isWhole }: NumberShape, value: number): Fault {
  const isWithin = value >= min && value <= max && (!isWhole || Number.isInteger(value));
  return isWithin ? undefined : ['number-out-of-range', { value, expected: `${min}–${max}` }];
}

function faultOfText({ maxLength, rule, code, allowed }: TextShape, value: string): Fault {
  if (allowed && !allowed.includes(value)) return ['value-unknown', { value, allowed: allowed.join(', ') }];
  if (value.length > maxLength) return ['text-too-long', { length: value.length, most: maxLength }];
  return code && !rule?.test(value) ? [code, { value }] : undefined;
}
