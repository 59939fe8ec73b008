/** Returns the full stop of a language (BCP 47) for a text that ends in no mark; else nothing. */
export function missingStop(text: string, language = 'en'): string {
  if (/\p{Po}\p{P}?$/u.test(text)) return '';
  return /^(ja|zh)/.test(language) ? '。' : language.startsWith('hi') ? '।' : '.';
}
