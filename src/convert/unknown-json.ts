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

/** Returns a text, or a number as text; undefined for other values and for blank texts. */
export function getText(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
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

export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && getList(value) === undefined;
}

const MAX_NAMES = 1_000;

/** Returns the names of an object's own members; an empty list for other values. */
export function getNames(value: unknown): readonly string[] {
  try {
    return isRecord(value) ? Object.keys(value as object).slice(0, MAX_NAMES) : [];
  } catch {
    return [];
  }
}
