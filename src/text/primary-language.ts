/** The first subtag of a language tag (BCP 47), in lower case: `de` of `de-AT`. */
export function primaryLanguage(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
