/** What cites sources and may have a date: an event or a statement, read or as it is written. */
export interface Dated {
  readonly date?: unknown;
  readonly sources: readonly { readonly for?: unknown }[];
}

/** Returns true where sources are cited, and none of them for the date: the newsroom knew it. */
export function lacksDateSource({ date, sources }: Dated): boolean {
  return (
    date !== undefined &&
    sources.length > 0 &&
    sources.every(({ for: purpose }) => purpose === 'text' || purpose === 'status')
  );
}
