import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Named, Person, Source } from '../explainer.js';
import type { ReportProblem } from '../problems/found-problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';

/**
 * What the document's shape is written with: rows of plain data that `salvage.ts` and `read-fields.ts` read by, and from which
 * the types and the JSON Schema come. Ours rather than a validator's, since readers pay for it: a validator accepts a whole
 * or refuses it, and its pieces had to be walked by hand to lose only what is bad, which left of it 2 kB and half of the time.
 */

/** What a shape tells beside its form, where it stands in an object. */
export interface ShapeOptions {
  /** Wanted, but the object stands without it; this problem is reported where it is missing. */
  readonly ifMissing?: ProblemCode;
  /** Readers don't miss it: `review-reading.ts` reports it, and reading doesn't. */
  readonly isRecommended?: true;
  /** Where it is missing, `ids.ts` gives one. */
  readonly isDefaulted?: true;
  /** Where it can't be read, the whole object is kept from readers. */
  readonly isFailClosed?: true;
  /** What is made of it once it is read, if that isn't what readers get; it may look at what is written. */
  transform?(read: unknown, location: FieldLocation, report: ReportProblem, written: unknown): unknown;
}

/** The item that is being read, and where it or something within it stands. */
export interface FieldLocation {
  readonly id: string;
  readonly pointer: string;
}

/** Tells whether a text will do. */
export interface TextRule {
  test(text: string): boolean;
}

export interface TextShape extends ShapeOptions {
  readonly kind: 'text';
  /** Longest, in UTF-16 units. */
  readonly maxLength: number;
  readonly rule?: TextRule;
  /** What it is called when the rule is broken. */
  readonly code?: ProblemCode;
  /** It is one of these. */
  readonly allowed?: readonly string[];
  /** It is a date, in EDTF. */
  readonly isDate?: true;
  /** It is the id of an item in one of these lists. */
  readonly refersTo?: readonly ListName[];
}

/** What a reference to an item of each list is read as: those of events and statements stay ids, since they lead to each other. */
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

/** The one that is of the value's own kind. */
export interface EitherShape extends ShapeOptions {
  readonly kind: 'either';
  readonly options: readonly Shape[];
}

export interface ObjectShape extends ShapeOptions {
  readonly kind: 'object';
  /** Names of those that have to be there. */
  readonly required: readonly string[];
  /** All, the required ones first. */
  readonly fields: ReadonlyMap<string, Shape>;
  /** Its lists, empty. */
  readonly blank: Readonly<Record<string, readonly never[]>>;
}

export type Shape = TextShape | NumberShape | BooleanShape | ListShape | EitherShape | ObjectShape;

/** Carries the types of what a shape describes: as an author writes it, and as it is read. At run time nothing of it is there. */
export interface Describes<T, R = T> {
  readonly describes?: T;
  readonly reads?: R;
}

/** What a shape describes, as an author writes it. */
export type WrittenType<S> = S extends { readonly describes?: infer T } ? T : never;

/** What it is read as: dates are read, items stand in place of their ids, and lists are always there. */
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

/** All that a shape may hold, and nothing of it. */
const BLANK_SHAPE = Object.fromEntries(
  (
    'kind maxLength rule code allowed isDate refersTo min max isWhole of options required fields blank ' +
    'ifMissing isRecommended isDefaulted isFailClosed transform'
  )
    .split(' ')
    .map((name) => [name, undefined]),
);

/** All shapes have the same keys in the same order: engines read what is alike in one step, and every value passes by here. */
function makeShape<S extends Shape>(own: S): S {
  return { ...BLANK_SHAPE, ...own };
}

/** A text; what it is called when it breaks the rule. */
export function text(rule?: TextRule, code?: ProblemCode, maxLength = MAX_TEXT_LENGTH): TextShape & Describes<string> {
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

export function number(min: number, max: number, isWhole = false): NumberShape & Describes<number> {
  return makeShape({ kind: 'number', min, max, isWhole });
}

/** True or false. */
export function boolean(): BooleanShape & Describes<boolean> {
  return makeShape({ kind: 'boolean' });
}

/** One of some words, set apart by spaces. */
export function choice<V extends string>(words: V): TextShape & Describes<WordUnion<V>> {
  return makeShape({ kind: 'text', maxLength: MAX_TEXT_LENGTH, allowed: words.split(' ') });
}

export function list<S extends Shape>(of: S): ListShape & Describes<WrittenType<S>[], readonly ReadType<S>[]> {
  return makeShape({ kind: 'list', of });
}

/** A list of each. */
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

/** A list, or its only entry. */
export function oneOrMore<S extends Shape>(
  of: S,
): EitherShape & Describes<WrittenType<S> | WrittenType<S>[], readonly ReadType<S>[]> {
  return either(
    transformed(of, (one) => [one]),
    list(of),
  );
}

/** Most lists of most items are empty: one for all of them. */
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
  readonly ifMissing: ProblemCode;
}

export function expected<S extends Shape>(shape: S, ifMissing: ProblemCode): S & Expected {
  return { ...shape, ifMissing };
}

export function recommended<S extends Shape>(shape: S, ifMissing: ProblemCode): S & Expected {
  return expected({ ...shape, isRecommended: true }, ifMissing);
}

export function defaulted<S extends Shape>(shape: S): S {
  return { ...shape, isDefaulted: true };
}

export function failClosed<S extends Shape>(shape: S): S {
  return { ...shape, isFailClosed: true };
}

/** What is read by a shape, and made into something else; nothing, if it says nothing. */
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
