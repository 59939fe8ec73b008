const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML has it, also between double quotes of an attribute. */
export function escapeText(text: string): string {
  return holdable(text.replace(/[&<>"]/g, (letter) => ESCAPED[letter]!));
}

/**
 * Half characters, and characters that neither HTML nor a feed can hold, become U+FFFD: some of them a parser would leave out
 * without a trace.
 */
export function holdable(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd');
}
