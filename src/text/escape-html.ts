const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Escapes a text for HTML, between tags and between the double quotes of an attribute. Characters that HTML forbids
 * become U+FFFD: see `replaceForbiddenCharacters`.
 */
export function escapeHtml(text: string): string {
  return replaceForbiddenCharacters(text.replace(/[&<>"]/g, (character) => REFERENCES[character]!));
}

/**
 * Replaces lone surrogates, and characters that neither HTML nor a feed may contain, by U+FFFD. A parser would drop
 * some of them without a trace.
 */
export function replaceForbiddenCharacters(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}
