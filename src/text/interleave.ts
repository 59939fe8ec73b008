/** Joins the parts that are present with a separator. */
export function interleave<T, S>(parts: readonly T[], separator: S): readonly (T | S)[] {
  return parts.filter(isPresent).flatMap((part, index): (T | S)[] => (index > 0 ? [separator, part] : [part]));
}

function isPresent(part: unknown): boolean {
  return part === 0 || Boolean(part);
}
