/** Pattern of web and mail addresses that are no links. Punctuation at the end of a sentence is not part of them. */
const BARE =
  /\b(?:https?:\/\/|www\.)[^\s<>"'[\]\\*()]*[^\s<>"'[\]\\*().,;:!?]|\b[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{2,20}){1,4}\b/gi;

/** Maps the addresses of a text by one function and the stretches between them by another, and joins the results. */
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

function hrefOf(typed: string): string {
  if (/^https?:/i.test(typed)) return typed;
  return typed.includes('@') && !/^www\./i.test(typed) ? `mailto:${typed}` : `http://${typed}`;
}
