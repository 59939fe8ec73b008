/** What an author may call an item: letters and digits of any script, then `._-` too. */
export const ID = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

/** True for an id that a link may lead to. What stands in for the missing id of a statement is none: no author gave it. */
export function isAuthorsId(id: string): boolean {
  return ID.test(id);
}

const MAX_SLUG_LENGTH = 60;

/** A slug: letters and digits of any script, lower case, with hyphens between; `''` if there are none. */
export function slugOf(wording: string): string {
  const words = wording.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];
  let slug = '';
  for (const word of words) {
    if (slug !== '' && slug.length + word.length >= MAX_SLUG_LENGTH) break;
    slug += slug === '' ? word.slice(0, MAX_SLUG_LENGTH) : `-${word}`;
  }
  return slug;
}

/** Gives the wish itself if it is free, else with the next number. Counting on keeps a list of equals linear. */
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
