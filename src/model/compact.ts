/** Copies an object without its undefined fields, as `exactOptionalPropertyTypes` demands. */
export function compact<T extends object>(fields: T): Compact<T> {
  return addDefined({}, fields);
}

/** Adds the defined fields to an object in place: a long document has too many items to copy each. */
export function addDefined<T extends object, F extends object>(target: T, fields: F): T & Compact<F> {
  const added = target as Record<string, unknown>;
  for (const name in fields) {
    if (fields[name] !== undefined) added[name] = fields[name];
  }
  return target as T & Compact<F>;
}

type OptionalNames<T> = { [Name in keyof T]: undefined extends T[Name] ? Name : never }[keyof T];

export type Compact<T> = { [Name in Exclude<keyof T, OptionalNames<T>>]: T[Name] } & {
  [Name in OptionalNames<T>]?: Exclude<T[Name], undefined>;
};
