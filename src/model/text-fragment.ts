import type { Citation } from './explainer.js';

/** An anchor needs no more words than these to be found, and takes no more of another's sentence. */
export const MOST_WORDS = 12;

/** Beyond so many characters a quote is pointed to by its first and last words. */
const LONGEST_FRAGMENT = 300;
const END_WORDS = 6;

const OMISSION = /(?<!\s)\s*\[(?:…|\.\.\.)\]\s*/;

/**
 * Returns the address of a citation's source, with a text fragment that scrolls to the quoted words (WICG Scroll to
 * Text Fragment).
 *
 * @param citation A citation of an explainer.
 * @returns The address; without a fragment where there is no quote; undefined where the source has no address.
 * @example
 * ```ts
 * citationHref(explainer.events[0].sources[0]); // 'https://example.org/report#:~:text=a%20large%20balloon'
 * ```
 */
export function citationHref({ source, quote, prefix, suffix }: Citation): string | undefined {
  const range = rangeOf(quote ?? '');
  if (source.url === undefined || range.length === 0) return source.url;
  const directive = [
    ...(isFilled(prefix) ? [`${encode(prefix)}-`] : []),
    ...range.map(encode),
    ...(isFilled(suffix) ? [`-${encode(suffix)}`] : []),
  ].join(',');
  const [address = '', fragment = ''] = splitOnce(source.url, '#');
  const [ownFragment = ''] = splitOnce(fragment, ':~:');
  return `${address}#${ownFragment}:~:text=${directive}`;
}

/** Words as spaces set them apart; where a script uses no spaces, as its readers would count them. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.match(/\S+/g)?.length ?? 0;
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter((word) => word.isWordLike)
    .length;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** A quote's words, or its two ends where it is long or leaves something out; nothing where it has no words. */
function rangeOf(quote: string): readonly string[] {
  const parts = quote
    .split(OMISSION)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (parts.length > 1) return [first, last];
  const words = first.split(/\s+/);
  if (first.length <= LONGEST_FRAGMENT || words.length < 2 * END_WORDS) return [first];
  return [words.slice(0, END_WORDS).join(' '), words.slice(-END_WORDS).join(' ')];
}

/** Percent-encoding in which the separators of a text directive are encoded too. Half of a character can't be encoded: it is left out. */
function encode(text: string): string {
  return encodeURIComponent(text.trim().replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}

function isFilled(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== '';
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
