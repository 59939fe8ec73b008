/** One id, several ids separated by spaces or commas, or a list of ids. */
export type Ids = string | readonly string[];

/** Returns the ids as a list; empty where there are none. */
export function splitIds(ids: Ids | null | undefined): readonly string[] {
  return String(ids ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
}
