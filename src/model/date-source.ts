/** What cites sources and may have a date: an event or a statement, read or as it is written. */
export interface Dated {
  readonly date?: unknown;
  readonly sources: readonly { readonly for?: unknown }[];
}

/** Returns true for a date that no source is cited for: the newsroom knew it. */
export function lacksDateSource({ date, sources }: Dated): boolean {
  return Boolean(date) && sources.every((citation) => citation.for && citation.for !== 'date');
}
