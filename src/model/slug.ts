/** Pattern of an author's id: letters and digits of any script, and `._-` after the first. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** True for an id that a link may lead to. The key of a statement without an id is none: no author gave it. */
export function isAuthorsId(id: string): boolean {
  return ID.test(id);
}

const MAX_SLUG_LENGTH = 60;

/**
 * Makes a slug: letters and digits of any script, in lower case, with hyphens between words; `''` if there are none.
 */
export function slugOf(wording: string): string {
  const words = wording.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= MAX_SLUG_LENGTH) break;
    slug += slug === '' ? word.slice(0, MAX_SLUG_LENGTH) : `-${word}`;
  }
  return slug;
}

/**
 * Creates a function that returns a free id: the given one, or else the given one with the next number. It remembers
 * the last number, so that a long list of equal ids takes linear time.
 */
export function makeIdSource(ids: Iterable<string> = []): (wish: string) => string {
  const taken = new Set(ids);
  const counts = new Map<string, number>();
  return (wish) => {
    let id = wish;
    let count = counts.get(wish) ?? 1;
    while (taken.has(id)) id = `${wish}-${(count += 1)}`;
    counts.set(wish, count);
    taken.add(id);
    return id;
  };
}
