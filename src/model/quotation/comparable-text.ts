import { UNSPACED } from './letters.js';

/**
 * Quotation marks and apostrophes, with the Hawaiian ʻokina. They compare as equal, since a quotation within a quotation
 * changes its marks.
 */
const MARKS = /[‘’‚‛‹›ʻʼʽʾʿ´`ꞌ"“”„‟«»″「」『』〝〞〟❛❜❝❞״׳]/g;

/**
 * Soft hyphens, joiners, direction characters and others that nobody sees. Copying from a page or a PDF brings them
 * along.
 */
const INVISIBLE = String.raw`\p{Default_Ignorable_Code_Point}\ufff9-\ufffb`;
const INVISIBLE_CHARACTERS = new RegExp(`[${INVISIBLE}]`, 'gu');

/** The Thai and Lao vowel “am”, which some write as two signs. */
const SARA_AM = /(?:\u0e4d|\u0ecd)((?:[\u0e48-\u0e4b]|[\u0ec8-\u0ecb])?)(\u0e32|\u0eb2)/g;

/** Hyphens of other forms. */
const HYPHENS = /[\u2010\u2011\u05be\u2212]/g;

/** Dashes of other lengths. A hyphen between spaces is one, and one between digits is a hyphen. */
const DASHES = /[\u2012-\u2015]/g;
const SPACED_HYPHEN = /(?<= )-(?= )/g;
const DASH_IN_NUMBER = /(?<=\p{Nd})–(?=\p{Nd})/gu;

/** Vowel signs of Arabic, its stretched lines, and points of Hebrew, which writers leave out or set as they like. */
const VOWEL_SIGNS = String.raw`\u0610-\u061a\u0640\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\ufc5e-\ufc63\ufe70-\ufe7f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7`;
// eslint-disable-next-line no-misleading-character-class -- each sign counts by itself
const VOWEL_SIGN_CHARACTERS = new RegExp(`[${VOWEL_SIGNS}]`, 'gu');

/**
 * Letters and digits that fonts and old encodings have in forms of their own, and compare as the usual ones: ligatures,
 * presentation forms of Arabic and Hebrew, full and half width, mathematical letters, radicals of Han. Superscripts,
 * fractions, circled and Roman numerals are missing, since `10⁶` is no `106`.
 */
const OTHER_FORMS = String.raw`\u0132\u0133\u017f\u2102\u210a-\u2113\u2115\u2119-\u211d\u2124\u2128\u212c\u212d\u212f-\u2131\u2133-\u2139\u213c-\u213f\u2145-\u2149\u2e80-\u2fdf\ufb00-\ufb4f\ufb50-\ufc5d\ufc64-\ufdff\ufe30-\ufe48\ufe50-\ufe6f\ufe80-\ufefc\uff01-\uffe2\uffe4-\uffef\u{1d400}-\u{1d7ff}\u{1ee00}-\u{1eeff}`;
const OTHER_FORM_CHARACTERS = new RegExp(`[${OTHER_FORMS}]+`, 'gu');

/** Marks of a syllable in half width, which join with the letter before. */
const HALF_WIDTH_MARK = '\uff9e\uff9f';

/** An insertion in brackets. Empty brackets are plain characters. */
export const BRACKETS = /\[([^\][]{0,200}[^\][\s][^\][]{0,200})\]/g;

/** The mark for words left out, “[…]”, in a quotation or in the passage that a citation quotes. */
export const OMISSION = /\[(?:…|\.{3}|\. \. \.)\]/g;

const ELLIPSIS = /\.{3}|\. \. \./g;

/** White space, and the letters beside it. */
const SPACE = /\s+/g;

/** Spaces that only lines bring: beside letters and punctuation of scripts that write none between words, and beside “…”. */
const WITHOUT_SPACE = `(?:${UNSPACED}|[、。〈〉《》【】〔〕・…])`;
const UNSPACED_SPACE = new RegExp(
  String.raw`(?<=${WITHOUT_SPACE}\p{M}{0,4}) | (?=${WITHOUT_SPACE})| (?=–(?! ?[\p{N}\p{Sc}]))|(?<=–) (?![\p{N}\p{Sc}])`,
  'gu',
);

/**
 * A hyphen at the end of a line, within a word. It may divide the word for this line alone, or be a part of it. After a
 * shared part, as in the German “Vor- und Nachteile”, the line ends between words.
 */
const LINE_END = String.raw`[-\u2010\u2011][ \t]{0,3}\r?\n[ \t]{0,8}(?=\p{Ll})(?!(?:and|or|to|und|oder|bis|sowie|en|of|och|eller|og|et|ou|y|e|o|и|или|і|або|та)\s)`;
const HYPHEN_AT_LINE_END = new RegExp(String.raw`(?<=\p{L})${LINE_END}`, 'gu');
const SOFT_LINE_END = String.raw`\u00ad[ \t]{0,3}\r?\n[ \t]{0,8}`;
const SOFT_HYPHEN_AT_LINE_END = new RegExp(SOFT_LINE_END, 'g');

/** A hyphen at the end of a line in comparable form. */
export const LINE_END_HYPHEN = '\u2010';

/** Removes the invisible characters. */
export function withoutInvisible(text: string): string {
  return text.replace(INVISIBLE_CHARACTERS, '');
}

/**
 * Converts a text for comparing words: white space, the shapes of marks, hyphens, letters and digits, vowel signs of
 * Arabic and Hebrew, and invisible characters don't count; letters, case, digits and other punctuation do.
 */
export function comparableText(text: string): string {
  const joined = text.replace(SOFT_HYPHEN_AT_LINE_END, '').split(HYPHEN_AT_LINE_END).map(foldCharacters);
  return foldDashes(joined.join(LINE_END_HYPHEN)).replace(UNSPACED_SPACE, '');
}

/** Converts each character, or a few together, whatever stands around them. */
function foldCharacters(text: string): string {
  return withoutInvisible(text)
    .replace(OTHER_FORM_CHARACTERS, (letters) => letters.normalize('NFKC'))
    .replace(VOWEL_SIGN_CHARACTERS, '')
    .normalize('NFC')
    .replace(SARA_AM, (_, tone: string, sign: string) => tone + (sign === '\u0e32' ? '\u0e33' : '\u0eb3'))
    .replace(MARKS, "'")
    .replace(HYPHENS, '-')
    .replace(DASHES, '–')
    .replace(SPACE, ' ')
    .replace(ELLIPSIS, '…');
}

function foldDashes(text: string): string {
  return text.replace(SPACED_HYPHEN, '–').replace(DASH_IN_NUMBER, '-');
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
  // eslint-disable-next-line no-misleading-character-class -- each sign counts by itself
  [
    String.raw`(?<end>(?=[-\u2010\u2011])(?<=\p{L})${LINE_END})`,
    SOFT_LINE_END,
    String.raw`[\s${INVISIBLE}]+`,
    String.raw`\.[${INVISIBLE}]*\.[${INVISIBLE}]*\.[${INVISIBLE}\p{M}]*`,
    String.raw`\.[${INVISIBLE}]*\s[\s${INVISIBLE}]*\.[${INVISIBLE}]*\s[\s${INVISIBLE}]*\.[${INVISIBLE}\p{M}]*`,
    String.raw`[\u1100-\u11ff]+`,
    String.raw`\S(?:(?!${SOFT_LINE_END})[${INVISIBLE}${VOWEL_SIGNS}${HALF_WIDTH_MARK}\p{M}])*(?:(?<=(?:\u0e4d|\u0ecd)\p{M}?)(?:\u0e32|\u0eb2))?`,
  ].join('|'),
  'gu',
);

/** Converts a text as `comparableText` does and keeps the offsets, so that a match can be shown in the original. */
export function comparableTextWithOffsets(text: string): ComparableText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: cluster, index, groups } of text.matchAll(CLUSTER)) {
    const part = groups?.['end'] === undefined ? foldCluster(cluster) : LINE_END_HYPHEN;
    parts.push(part);
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
  }
  return withoutSpaces({ text: foldDashes(parts.join('')), starts, ends });
}

/** Single characters that were folded before. Most of a text are a few of them. */
const folded = new Map<string, string>();
const MAX_FOLDED = 5_000;

function foldCluster(cluster: string): string {
  const known = folded.get(cluster);
  if (known !== undefined) return known;
  const part = foldCharacters(cluster.replace(SOFT_HYPHEN_AT_LINE_END, ''));
  if (cluster.length < 5 && folded.size < MAX_FOLDED) folded.set(cluster, part);
  return part;
}

function withoutSpaces({ text, starts, ends }: ComparableText): ComparableText {
  const spaces = new Set([...text.matchAll(UNSPACED_SPACE)].map(({ index }) => index));
  if (spaces.size === 0) return { text, starts, ends };
  const isKept = (_: number, index: number) => !spaces.has(index);
  return { text: text.replace(UNSPACED_SPACE, ''), starts: starts.filter(isKept), ends: ends.filter(isKept) };
}
