/** A quote that locates a passage needs no more words, and longer ones copy too much of a source. */
export const MAX_QUOTE_WORDS = 12;

/** A quote that ends with its phrase may have as many words. */
export const MAX_PHRASE_WORDS = 24;

/** Counts words between spaces; text of a script without spaces is segmented first. */
export function countWords(text: string): number {
  if (!UNSPACED.test(text)) return text.match(/\S+/g)?.length ?? 0;
  return [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text)].filter((word) => word.isWordLike)
    .length;
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
