/** Attributes of a `<who-said-what>` that leave statements out. */
const NARROWING = ['topic', 'speaker', 'side', 'event'] as const;

/** Returns true if the page leaves no statement out of a `<who-said-what>`. Until that is defined, only its attributes tell. */
export function showsAllStatements(
  element: Element & { readonly [Name in (typeof NARROWING)[number]]?: string | null },
): boolean {
  return !NARROWING.some((name) => element[name] ?? element.getAttribute(name));
}
