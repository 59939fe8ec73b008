/**
 * Replaces `languages.ts` in single-file bundles: they have English, and languages that a page registers with
 * `registerMessages`.
 *
 * @returns Always undefined, since nothing is loaded.
 */
export function loadLanguage(_locale: string): Promise<void> | undefined {
  return undefined;
}
