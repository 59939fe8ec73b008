import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Named, Person, Source } from '../explainer.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { FoundProblemCode } from '../problems/found-problem.js';

/**
 * Building blocks for the document's shape: rows of plain data. `read/salvage.ts` and `read/fields.ts` read by them,
 * and the types and the JSON Schema derive from them. A validator from npm would accept or refuse a whole document,
 * whereas readers should lose only the bad parts; without one, readers load 2 kB less and wait half as long.
 */

/** Options of any shape. */
export interface ShapeOptions {
  /** The problem to report where the field is missing. The object is kept without it. */
  readonly ifMissing?: FoundProblemCode;
  /** Reading doesn't report a missing field; only `review/review-explainer.ts` does. */
  readonly isRecommended?: true;
  /** `read/ids.ts` fills in a missing value. */
  readonly isDefaulted?: true;
  /** An unreadable value withholds the whole object from readers. */
  readonly isFailClosed?: true;
  /** Makes the value that readers get from the value that was read; `written` is the author's. */
  transform?(read: unknown, location: FieldLocation, report: ReportProblem, written: unknown): unknown;
}

/** An item that is being read, and the JSON Pointer to the item or to a field in it. */
export interface FieldLocation {
  readonly id: string;
  readonly pointer: string;
}

/** Test of a text, such as a regular expression. */
export interface TextRule {
  test(text: string): boolean;
}

export interface TextShape extends ShapeOptions {
  readonly kind: 'text';
  /** Greatest length, in UTF-16 units. */
  readonly maxLength: number;
  readonly rule?: TextRule;
  /** Code of the problem that a broken rule reports. */
  readonly code?: FoundProblemCode;
  /** The only allowed values. */
  readonly allowed?: readonly string[];
  /** The text is a date, in EDTF. */
  readonly isDate?: true;
  /** The text is the id of an item in one of these lists. */
  readonly refersTo?: readonly ListName[];
}

/** Types that references are read as, by list. Events and statements stay ids, since they refer to each other. */
export interface ReferenceTargets {
  readonly lanes: Named;
  readonly sides: Named;
  readonly topics: Named;
  readonly people: Person;
  readonly sources: Source;
  readonly events: string;
  readonly statements: string;
}

export type ListName = keyof ReferenceTargets;

export interface NumberShape extends ShapeOptions {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly isWhole: boolean;
}

export interface BooleanShape extends ShapeOptions {
  readonly kind: 'boolean';
}

export interface ListShape extends ShapeOptions {
  readonly kind: 'list';
  readonly of: Shape;
}

/** A choice of shapes; the value's kind decides between them. */
export interface EitherShape extends ShapeOptions {
  readonly kind: 'either';
  readonly options: readonly Shape[];
}

export interface ObjectShape extends ShapeOptions {
  readonly kind: 'object';
  /** Names of the required fields. */
  readonly required: readonly string[];
  /** All fields, the required ones first. */
  readonly fields: ReadonlyMap<string, Shape>;
  /** The object's lists, all empty. */
  readonly blank: Readonly<Record<string, readonly never[]>>;
}

export type Shape = TextShape | NumberShape | BooleanShape | ListShape | EitherShape | ObjectShape;

/** Carries two types: the value as an author writes it, and as it is read. It has no effect at run time. */
export interface Describes<T, R = T> {
  readonly describes?: T;
  readonly reads?: R;
}

/** Type of a value as an author writes it. */
export type WrittenType<S> = S extends { readonly describes?: infer T } ? T : never;

/** Type of a value as it is read: dates are parsed, items replace their ids, and lists are always present. */
export type ReadType<S> = S extends { readonly reads?: infer R } ? R : never;

type Fields = Readonly<Record<string, Shape>>;
type Flat<T> = { [Name in keyof T]: T[Name] };
type WrittenObject<R extends Fields, O extends Fields> = Flat<
  { [Name in keyof R]: WrittenType<R[Name]> } & { [Name in keyof O]?: WrittenType<O[Name]> }
>;

type ListNames<F extends Fields> = { [N in keyof F]: ReadType<F[N]> extends readonly unknown[] ? N : never }[keyof F];
type ExpectedNames<F extends Fields> = Exclude<
  { [N in keyof F]: F[N] extends Expected ? N : never }[keyof F],
  ListNames<F>
>;
type ReadObject<R extends Fields, O extends Fields> = Flat<
  { readonly [Name in Exclude<keyof R, ExpectedNames<R>>]: ReadType<R[Name]> } & {
    readonly [Name in ExpectedNames<R>]?: ReadType<R[Name]>;
  } & { readonly [Name in ListNames<O>]: ReadType<O[Name]> } & {
    readonly [Name in Exclude<keyof O, ListNames<O>>]?: ReadType<O[Name]>;
  }
>;

type WordUnion<T extends string> = T extends `${infer First} ${infer Rest}` ? First | WordUnion<Rest> : T;

const MAX_TEXT_LENGTH = 20_000;

/** All keys that a shape may have, without values. */
const BLANK_SHAPE = Object.fromEntries(
  (
    'kind maxLength rule code allowed isDate refersTo min max isWhole of options required fields blank ' +
    'ifMissing isRecommended isDefaulted isFailClosed transform'
  )
    .split(' ')
    .map((name) => [name, undefined]),
);

/**
 * Gives all shapes the same keys in the same order, so that engines optimise the reading of them; every value passes
 * through here.
 */
function makeShape<S extends Shape>(own: S): S {
  return { ...BLANK_SHAPE, ...own };
}

/** A text. `code` is the problem to report where it breaks the rule. */
export function text(
  rule?: TextRule,
  code?: FoundProblemCode,
  maxLength = MAX_TEXT_LENGTH,
): TextShape & Describes<string> {
  return makeShape({ kind: 'text', maxLength, ...(rule && { rule }), ...(code && { code }) });
}

/** A date in EDTF. */
export function date(): TextShape & Describes<string, FuzzyDate> {
  return makeShape({ kind: 'text', maxLength: MAX_TEXT_LENGTH, isDate: true });
}

/** The id of an item in one of the lists. */
export function reference<L extends ListName>(...refersTo: L[]): TextShape & Describes<string, ReferenceTargets[L]> {
  return makeShape({ kind: 'text', maxLength: MAX_TEXT_LENGTH, refersTo });
}

export function number<N extends number = number>(
  min: number,
  max: number,
  isWhole = false,
): NumberShape & Describes<N> {
  return makeShape({ kind: 'number', min, max, isWhole });
}

/** A boolean. */
export function boolean(): BooleanShape & Describes<boolean> {
  return makeShape({ kind: 'boolean' });
}

/** One word of a space-separated list. */
export function choice<V extends string>(words: V): TextShape & Describes<WordUnion<V>> {
  return makeShape({ kind: 'text', maxLength: MAX_TEXT_LENGTH, allowed: words.split(' ') });
}

export function list<S extends Shape>(of: S): ListShape & Describes<WrittenType<S>[], readonly ReadType<S>[]> {
  return makeShape({ kind: 'list', of });
}

/** Lists of each of the shapes. */
export function listsOf<S extends Fields>(
  shapes: S,
): { readonly [Name in keyof S]: ListShape & Describes<WrittenType<S[Name]>[]> } {
  const lists = Object.entries(shapes).map(([name, of]) => [name, list(of)]);
  return Object.fromEntries(lists) as ReturnType<typeof listsOf<S>>;
}

export function either<const O extends readonly Shape[]>(
  ...options: O
): EitherShape & Describes<WrittenType<O[number]>, ReadType<O[number]>> {
  return makeShape({ kind: 'either', options });
}

/** A list, or its only entry without a list around it. */
export function oneOrMore<S extends Shape>(
  of: S,
): EitherShape & Describes<WrittenType<S> | WrittenType<S>[], readonly ReadType<S>[]> {
  return either(
    transformed(of, (one) => [one]),
    list(of),
  );
}

/** Most lists of most items are empty, so they share this one. */
export const EMPTY_LIST: readonly never[] = Object.freeze([]);

export function object<R extends Fields, O extends Fields = Record<never, Shape>>(
  required: R,
  optional?: O,
): ObjectShape & Describes<WrittenObject<R, O>, ReadObject<R, O>> {
  const fields = Object.entries({ ...required, ...optional });
  return makeShape({
    kind: 'object',
    required: Object.keys(required),
    fields: new Map(fields),
    blank: Object.fromEntries(fields.filter(([, shape]) => isList(shape)).map(([name]) => [name, EMPTY_LIST])),
  });
}

function isList(shape: Shape): boolean {
  return shape.kind === 'list' || (shape.kind === 'either' && shape.options.some(isList));
}

interface Expected {
  readonly ifMissing: FoundProblemCode;
}

export function expected<S extends Shape>(shape: S, ifMissing: FoundProblemCode): S & Expected {
  return { ...shape, ifMissing };
}

export function recommended<S extends Shape>(shape: S, ifMissing: FoundProblemCode): S & Expected {
  return expected({ ...shape, isRecommended: true }, ifMissing);
}

export function defaulted<S extends Shape>(shape: S): S {
  return { ...shape, isDefaulted: true };
}

export function failClosed<S extends Shape>(shape: S): S {
  return { ...shape, isFailClosed: true };
}

/** A shape whose value is transformed after it was read. The field is left out where `transform` returns undefined. */
export function transformed<S extends Shape, T>(
  shape: S,
  transform: (
    read: ReadType<S>,
    location: FieldLocation,
    report: ReportProblem,
    written: WrittenType<S>,
  ) => T | undefined,
): Shape & Describes<WrittenType<S>, T> {
  return { ...shape, transform };
}
