/** Quotation marks and apostrophes. They compare as equal, since a quotation within a quotation changes its marks. */
const MARKS = /[‘’‚‛‹›ʼ´`"“”„‟«»″「」『』〝〞〟＂＇❛❜❝❞״׳]/g;

/** Soft hyphens, joiners and direction characters. Copying from a page or a PDF brings them along. */
const INVISIBLE = String.raw`\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff`;
const INVISIBLE_CHARACTERS = new RegExp(`[${INVISIBLE}]`, 'g');

/** Non-breaking hyphens, which compare as hyphens. */
const HYPHENS = /[\u2010\u2011]/g;

/** Letters that a font draws as one, such as “ﬁ”. */
const LIGATURES = /[\ufb00-\ufb06]/g;

/** The mark for words left out, “[…]”, in a quotation or in the passage that a citation quotes. */
export const OMISSION = /\[(?:…|\.{3})\]/g;

/** Removes the invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE_CHARACTERS, '');
}

/**
 * Converts a text for comparing words: white space, the shapes of marks and hyphens, and invisible characters don't
 * count; letters, case, digits and other punctuation do.
 */
export function comparableText(text: string): string {
  return withoutInvisible(text)
    .normalize('NFC')
    .replace(MARKS, "'")
    .replace(HYPHENS, '-')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(/\.{3}/g, '…')
    .replace(/\s+/g, ' ');
}

/** A text in comparable form, and the offsets in the original at which each of its characters begins and ends. */
export interface ComparableText {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/**
 * Characters that become one or none in comparable form: white space, three full stops, the letters of a Korean
 * syllable, a letter with its accents.
 */
const CLUSTER = new RegExp(
  String.raw`[\s${INVISIBLE}]+|\.[${INVISIBLE}]*\.[${INVISIBLE}]*\.[${INVISIBLE}\p{M}]*|[\u1100-\u11ff]+|\S[${INVISIBLE}\p{M}]*`,
  'gu',
);

/** Converts a text as `comparableText` does and keeps the offsets, so that a match can be shown in the original. */
export function comparableTextWithOffsets(text: string): ComparableText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const part = comparableText(cluster);
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return { text: parts.join(''), starts, ends };
}
