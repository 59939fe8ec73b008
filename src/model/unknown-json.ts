/** Returns a member of an unknown value; undefined where there is none, or where reading it throws. */
export function getMember(value: unknown, name: string | number): unknown {
  try {
    const hasMembers = typeof value === 'object' && value !== null;
    return hasMembers && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string | number, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

const MAX_LIST_LENGTH = 100_000;

/** Returns the entries of a list; undefined for other values. */
export function getList(value: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    return Array.from({ length: Math.min(value.length, MAX_LIST_LENGTH) }, (_, index) => getMember(value, index));
  } catch {
    return undefined;
  }
}
