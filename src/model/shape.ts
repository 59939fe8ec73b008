import type { ProblemCode } from './problems.js';

/**
 * What the document's shape is written with: rows of plain data that `salvage.ts` reads by, and from which the types and the
 * JSON Schema come. Ours rather than a validator's, since readers pay for it: a validator accepts a whole or refuses it,
 * and its pieces had to be walked by hand to lose only what is bad, which left of it 2 kB and half of the time.
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
}

export interface NumberShape extends Marker {
  readonly kind: 'number';
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

export interface ChoiceShape extends Marker {
  readonly kind: 'choice';
  readonly values: readonly string[];
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
  readonly required: ReadonlyMap<string, Shape>;
  /** These and the required ones. */
  readonly fields: ReadonlyMap<string, Shape>;
}

export type LeafShape = TextShape | NumberShape | ChoiceShape;
export type Shape = LeafShape | ListShape | EitherShape | ObjectShape;

/** Carries the type of what a shape describes; nothing of it is there at run time. */
export interface Describes<T> {
  readonly describes?: T;
}

/** What a shape describes, as an author writes it. */
export type Described<S> = S extends Describes<infer T> ? T : never;

type Fields = Readonly<Record<string, Shape>>;
type Flat<T> = { [Name in keyof T]: T[Name] };
type Whole<R extends Fields, O extends Fields> = Flat<
  { [Name in keyof R]: Described<R[Name]> } & { [Name in keyof O]?: Described<O[Name]> }
>;

type Words<T extends string> = T extends `${infer First} ${infer Rest}` ? First | Words<Rest> : T;

export function text(most: number, rule?: Rule, code?: ProblemCode): TextShape & Describes<string> {
  return { kind: 'text', most, ...(rule && { rule }), ...(code && { code }) };
}

export function number(least: number, most: number, isWhole = false): NumberShape & Describes<number> {
  return { kind: 'number', least, most, isWhole };
}

/** One of some words, set apart by spaces. */
export function choice<V extends string>(words: V): ChoiceShape & Describes<Words<V>> {
  return { kind: 'choice', values: words.split(' ') };
}

export function list<S extends Shape>(of: S): ListShape & Describes<Described<S>[]> {
  return { kind: 'list', of };
}

/** A list of each. */
export function listsOf<S extends Fields>(
  shapes: S,
): { readonly [Name in keyof S]: ListShape & Describes<Described<S[Name]>[]> } {
  const lists = Object.entries(shapes).map(([name, of]) => [name, list(of)]);
  return Object.fromEntries(lists) as ReturnType<typeof listsOf<S>>;
}

export function either<const O extends readonly Shape[]>(...options: O): EitherShape & Describes<Described<O[number]>> {
  return { kind: 'either', options };
}

export function object<R extends Fields, O extends Fields = Record<never, Shape>>(
  required: R,
  optional?: O,
): ObjectShape & Describes<Whole<R, O>> {
  return {
    kind: 'object',
    required: new Map(Object.entries(required)),
    fields: new Map(Object.entries({ ...required, ...optional })),
  };
}

export function wanted<S extends Shape>(shape: S, ifMissing: ProblemCode): S {
  return { ...shape, ifMissing };
}

export function advised<S extends Shape>(shape: S, ifMissing: ProblemCode): S {
  return { ...shape, ifMissing, isLeftToReview: true };
}

export function givenLater<S extends Shape>(shape: S): S {
  return { ...shape, isGivenLater: true };
}

export function careful<S extends Shape>(shape: S): S {
  return { ...shape, isCareful: true };
}
