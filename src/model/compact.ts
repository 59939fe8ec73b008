/** The same object without the fields that are undefined, as `exactOptionalPropertyTypes` wants it. */
export function compact<T extends object>(fields: T): Compact<T> {
  const defined: Partial<T> = {};
  for (const name in fields) {
    if (fields[name] !== undefined) defined[name] = fields[name];
  }
  return defined as Compact<T>;
}

type OptionalNames<T> = { [Name in keyof T]: undefined extends T[Name] ? Name : never }[keyof T];

export type Compact<T> = { [Name in Exclude<keyof T, OptionalNames<T>>]: T[Name] } & {
  [Name in OptionalNames<T>]?: Exclude<T[Name], undefined>;
};
