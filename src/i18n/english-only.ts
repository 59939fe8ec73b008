/**
 * Stands in for `languages.ts` in bundles that are a single file: they speak English, and what a page registers with `registerMessages`.
 *
 * @returns undefined: no language is on its way.
 */
export function loadLanguage(_locale: string): Promise<void> | undefined {
  return undefined;
}
