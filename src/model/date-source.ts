/** An event or a statement, read or as it is written: it cites sources and may have a date. */
export interface Dated {
  readonly date?: unknown;
  readonly sources: readonly { readonly for?: unknown }[];
}

/** Returns true for a date that no source is cited for: the newsroom knew it. */
export function lacksDateSource({ date, sources }: Dated): boolean {
  // A citation that doesn't say what it is for is for all of the entry.
  return date !== undefined && sources.every(({ for: purpose = 'date' }) => purpose !== 'date');
}
