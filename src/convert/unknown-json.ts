/** A member of an unknown value; undefined where there is none, or where reading it throws. */
export function memberOf(value: unknown, name: string | number): unknown {
  try {
    const isObject = typeof value === 'object' && value !== null;
    return isObject && Object.hasOwn(value, name)
      ? (value as Readonly<Record<string | number, unknown>>)[name]
      : undefined;
  } catch {
    return undefined;
  }
}

/** A text, or a number as a text; undefined for anything else, and for nothing but white space. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

const LONGEST_LIST = 100_000;

/** The entries of a list; undefined for anything else. */
export function listOf(value: unknown): readonly unknown[] | undefined {
  try {
    if (!Array.isArray(value)) return undefined;
    return Array.from({ length: Math.min(value.length, LONGEST_LIST) }, (_, index) => memberOf(value, index));
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && listOf(value) === undefined;
}

const MOST_NAMES = 1_000;

/** The names of an object's own members; none of anything else. */
export function namesOf(value: unknown): readonly string[] {
  try {
    return isObject(value) ? Object.keys(value as object).slice(0, MOST_NAMES) : [];
  } catch {
    return [];
  }
}
