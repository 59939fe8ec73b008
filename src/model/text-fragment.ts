import type { Citation } from './explainer.js';

/** Longer quotes, in characters, are located by their first and last words. */
const MAX_FRAGMENT_LENGTH = 300;
const END_WORDS = 6;

const OMISSION = /(?<!\s)\s*\[(?:…|\.\.\.|\. \. \.)\]\s*/;

/**
 * Returns the address of a citation's source that opens at the quoted words (a text fragment, WICG Scroll to Text
 * Fragment), and a PDF at its page.
 *
 * @param citation A citation of an event or a statement.
 * @returns The address; without a fragment if there is no quote and no page, undefined if the source has no address.
 * @example
 * ```ts
 * citationHref({ source: { id: 'a', title: 'A', url: 'https://example.org/a' }, quote: 'a civilian airship' });
 * // 'https://example.org/a#:~:text=a%20civilian%20airship'
 * ```
 */
export function citationHref({ source: { url }, quote, prefix, suffix, page }: Citation): string | undefined {
  const range = rangeOf(quote ?? '');
  const href = Number(page) && /\.pdf$/i.test(`${url}`) ? `${url}#page=${page}` : url;
  if (!href || range.length === 0) return href;
  const directive = [
    isFilled(prefix) && `${encode(prefix)}-`,
    ...range.map(encode),
    isFilled(suffix) && `-${encode(suffix)}`,
  ]
    .filter(Boolean)
    .join(',');
  const [address, ownFragment = ''] = href.split(/#|:~:/);
  return `${address}#${ownFragment}:~:text=${directive}`;
}

/** Words of the quote; only its two ends if it is long or has an omission; none if it has no words. */
function rangeOf(quote: string): readonly string[] {
  const parts = quote
    .split(OMISSION)
    .map((part) => part.trim())
    .filter(Boolean);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  if (parts.length > 1) return [first, last];
  const words = first.split(/\s+/);
  if (first.length <= MAX_FRAGMENT_LENGTH || words.length < 2 * END_WORDS) return [first];
  return [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
}

/** Percent-encodes the separators of a text directive too. Lone surrogates can't be encoded, so they are dropped. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}
