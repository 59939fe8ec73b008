import type { FuzzyDate } from '../../time/fuzzy-date.js';
import type { Named, Person, Source } from '../explainer.js';
import type { Report } from '../problems/found-problem.js';
import type { ProblemCode } from '../problems/problem-texts.js';

/**
 * What the document's shape is written with: rows of plain data that `salvage.ts` and `read-fields.ts` read by, and from which
 * the types and the JSON Schema come. Ours rather than a validator's, since readers pay for it: a validator accepts a whole
 * or refuses it, and its pieces had to be walked by hand to lose only what is bad, which left of it 2 kB and half of the time.
 */

/** What a shape tells beside its form, where it stands in an object. */
export interface Marker {
  /** Wanted, but the object stands without it; this problem is reported where it is missing. */
  readonly ifMissing?: ProblemCode;
  /** Readers don't miss it: `review-reading.ts` reports it, and reading doesn't. */
  readonly isLeftToReview?: true;
  /** Where it is missing, `ids.ts` gives one. */
  readonly isGivenLater?: true;
  /** Where it can't be read, the whole object is kept from readers. */
  readonly isCareful?: true;
  /** What is made of it once it is read, if that isn't what readers get; it may look at what is written. */
  make?(read: unknown, place: Place, report: Report, written: unknown): unknown;
}

/** The item that is being read, and where it or something within it stands. */
export interface Place {
  readonly id: string;
  readonly pointer: string;
}

/** Tells whether a text will do. */
export interface Rule {
  test(text: string): boolean;
}

export interface TextShape extends Marker {
  readonly kind: 'text';
  /** Longest, in UTF-16 units. */
  readonly most: number;
  readonly rule?: Rule;
  /** What it is called when the rule is broken. */
  readonly code?: ProblemCode;
  /** It is one of these. */
  readonly allowed?: readonly string[];
  /** It is a date, in EDTF. */
  readonly isDate?: true;
  /** It is the id of an item in one of these lists. */
  readonly refersTo?: readonly List[];
}

/** What a reference to an item of each list is read as: those of events and statements stay ids, since they lead to each other. */
export interface Referred {
  readonly lanes: Named;
  readonly sides: Named;
  readonly topics: Named;
  readonly people: Person;
  readonly sources: Source;
  readonly events: string;
  readonly statements: string;
}

export type List = keyof Referred;

export interface NumberShape extends Marker {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

export interface BooleanShape extends Marker {
  readonly kind: 'boolean';
}

export interface ListShape extends Marker {
  readonly kind: 'list';
  readonly of: Shape;
}

/** The one that is of the value's own kind. */
export interface EitherShape extends Marker {
  readonly kind: 'either';
  readonly options: readonly Shape[];
}

export interface ObjectShape extends Marker {
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
export type Described<S> = S extends { readonly describes?: infer T } ? T : never;

/** What it is read as: dates are read, items stand in place of their ids, and lists are always there. */
export type Read<S> = S extends { readonly reads?: infer R } ? R : never;

type Fields = Readonly<Record<string, Shape>>;
type Flat<T> = { [Name in keyof T]: T[Name] };
type Whole<R extends Fields, O extends Fields> = Flat<
  { [Name in keyof R]: Described<R[Name]> } & { [Name in keyof O]?: Described<O[Name]> }
>;

type ListNames<F extends Fields> = { [N in keyof F]: Read<F[N]> extends readonly unknown[] ? N : never }[keyof F];
type WantedNames<F extends Fields> = Exclude<
  { [N in keyof F]: F[N] extends Wanted ? N : never }[keyof F],
  ListNames<F>
>;
type ReadWhole<R extends Fields, O extends Fields> = Flat<
  { readonly [Name in Exclude<keyof R, WantedNames<R>>]: Read<R[Name]> } & {
    readonly [Name in WantedNames<R>]?: Read<R[Name]>;
  } & { readonly [Name in ListNames<O>]: Read<O[Name]> } & {
    readonly [Name in Exclude<keyof O, ListNames<O>>]?: Read<O[Name]>;
  }
>;

type Words<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Words<Rest> : T;

const LONGEST_TEXT = 20_000;

/** All that a shape may hold, and nothing of it. */
const BLANK_SHAPE = Object.fromEntries(
  (
    'kind most rule code allowed isDate refersTo least isWhole of options required fields blank ' +
    'ifMissing isLeftToReview isGivenLater isCareful make'
  )
    .split(' ')
    .map((name) => [name, undefined]),
);

/** All shapes have the same keys in the same order: engines read what is alike in one step, and every value passes by here. */
function shapeOf<S extends Shape>(own: S): S {
  return { ...BLANK_SHAPE, ...own };
}

/** A text; what it is called when it breaks the rule. */
export function text(rule?: Rule, code?: ProblemCode, most = LONGEST_TEXT): TextShape & Describes<string> {
  return shapeOf({ kind: 'text', most, ...(rule && { rule }), ...(code && { code }) });
}

/** A date in EDTF. */
export function date(): TextShape & Describes<string, FuzzyDate> {
  return shapeOf({ kind: 'text', most: LONGEST_TEXT, isDate: true });
}

/** The id of an item in one of the lists. */
export function reference<L extends List>(...refersTo: L[]): TextShape & Describes<string, Referred[L]> {
  return shapeOf({ kind: 'text', most: LONGEST_TEXT, refersTo });
}

export function number(least: number, most: number, isWhole = false): NumberShape & Describes<number> {
  return shapeOf({ kind: 'number', least, most, isWhole });
}

/** True or false. */
export function yesOrNo(): BooleanShape & Describes<boolean> {
  return shapeOf({ kind: 'boolean' });
}

/** One of some words, set apart by spaces. */
export function choice<V extends string>(words: V): TextShape & Describes<Words<V>> {
  return shapeOf({ kind: 'text', most: LONGEST_TEXT, allowed: words.split(' ') });
}

export function list<S extends Shape>(of: S): ListShape & Describes<Described<S>[], readonly Read<S>[]> {
  return shapeOf({ kind: 'list', of });
}

/** A list of each. */
export function listsOf<S extends Fields>(
  shapes: S,
): { readonly [Name in keyof S]: ListShape & Describes<Described<S[Name]>[]> } {
  const lists = Object.entries(shapes).map(([name, of]) => [name, list(of)]);
  return Object.fromEntries(lists) as ReturnType<typeof listsOf<S>>;
}

export function either<const O extends readonly Shape[]>(
  ...options: O
): EitherShape & Describes<Described<O[number]>, Read<O[number]>> {
  return shapeOf({ kind: 'either', options });
}

/** A list, or its only entry. */
export function oneOrMore<S extends Shape>(
  of: S,
): EitherShape & Describes<Described<S> | Described<S>[], readonly Read<S>[]> {
  return either(
    made(of, (one) => [one]),
    list(of),
  );
}

/** Most lists of most items are empty: one for all of them. */
export const NONE: readonly never[] = Object.freeze([]);

export function object<R extends Fields, O extends Fields = Record<never, Shape>>(
  required: R,
  optional?: O,
): ObjectShape & Describes<Whole<R, O>, ReadWhole<R, O>> {
  const fields = Object.entries({ ...required, ...optional });
  return shapeOf({
    kind: 'object',
    required: Object.keys(required),
    fields: new Map(fields),
    blank: Object.fromEntries(fields.filter(([, shape]) => isList(shape)).map(([name]) => [name, NONE])),
  });
}

function isList(shape: Shape): boolean {
  return shape.kind === 'list' || (shape.kind === 'either' && shape.options.some(isList));
}

interface Wanted {
  readonly ifMissing: ProblemCode;
}

export function wanted<S extends Shape>(shape: S, ifMissing: ProblemCode): S & Wanted {
  return { ...shape, ifMissing };
}

export function advised<S extends Shape>(shape: S, ifMissing: ProblemCode): S & Wanted {
  return wanted({ ...shape, isLeftToReview: true }, ifMissing);
}

export function givenLater<S extends Shape>(shape: S): S {
  return { ...shape, isGivenLater: true };
}

export function careful<S extends Shape>(shape: S): S {
  return { ...shape, isCareful: true };
}

/** What is read by a shape, and made into something else; nothing, if it says nothing. */
export function made<S extends Shape, T>(
  shape: S,
  make: (read: Read<S>, place: Place, report: Report, written: Described<S>) => T | undefined,
): Shape & Describes<Described<S>, T> {
  return { ...shape, make };
}
