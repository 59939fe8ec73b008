/** Web and mail addresses that stand in a text without being links; the last sign of a sentence is not theirs. */
const BARE =
  /\b(?:https?:\/\/|www\.)[^\s<>"'[\]\\*()]*[^\s<>"'[\]\\*().,;:!?]|\b[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,4}\b/gi;

/** Gives each stretch of a text, addresses apart, to the function for its kind, and joins what they give. */
export function mapAddresses(
  text: string,
  mapText: (text: string) => string,
  mapAddress: (typed: string, href: string) => string,
): string {
  let from = 0;
  let mapped = '';
  for (const { 0: typed, index } of text.matchAll(BARE)) {
    mapped += mapText(text.slice(from, index)) + mapAddress(typed, hrefOf(typed));
    from = index + typed.length;
  }
  return mapped + mapText(text.slice(from));
}

/** Where a bare address leads. */
function hrefOf(typed: string): string {
  if (/^https?:/i.test(typed)) return typed;
  return typed.includes('@') && !/^www\./i.test(typed) ? `mailto:${typed}` : `http://${typed}`;
}
