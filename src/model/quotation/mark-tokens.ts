/** Letters of scripts without spaces, in which a word may end anywhere. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;

/** A letter or digit of all other scripts. */
export const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;

/** Chinese and Japanese digits: “百人” is no part of “三百人”. */
export const HAN_NUMBER = '[〇零一二三四五六七八九十百千万萬億亿兆两兩]';

/**
 * Chinese negations before a word, and Japanese ones at the end of a verb: “支持” is no part of “不支持”, and “攻撃し” is
 * none of “攻撃しない”.
 */
const HAN_NEGATION = String.raw`[不没沒未勿]\p{sc=Han}|(?![はがも])\p{L}(?:な(?:い|く|かっ)|ません|ずに)`;

/**
 * Words that multiply the number before them: “killed 5” doesn't quote “killed 5 million people”. Case is ignored,
 * since German capitalises them.
 */
export const SCALES = [
  'hundred|hundert|thousand|tausend|dozen|lakh|[bmt]n|mio|mrd|pct|cents?|cientos?|mil(?:a|le|liers?|hares)?',
  String.raw`(?:m|b|tr)il(?:li?|h|i)(?:[oó]n(?!a)|ã|õ|ard)\p{L}*|p(?:er ?cent(?:age|o)?|our cent|or ?ci?ento)|prozent(?:punkte)?`,
  String.raw`т[ыи]с(?:яч[аиі]?)?|м[иі]л(?:ли|ьй?)[оая](?!не)\p{L}*|мл(?:н|рд)|процент\p{L}*|відсот\p{L}*`,
  String.raw`सौ|हज\u093c?ार|लाख|करोड\u093c|अरब|प्रतिशत|फ\u093c?ीसदी|[أآ]لا?ف|مل(?:يون|ايين|يار(?:ات)?)|(?:في |ب)?(?:ال)?ما?ئة`,
].join('|');

/** Characters that join two letters, or two digits, to one word or number. */
const JOINT = [
  "['-]",
  String.raw`(?<=\p{Nd})[.,:/–٫٬，．](?=\p{Nd})`,
  // A space between thousands.
  String.raw`(?<=(?<!\p{Nd})\p{Nd}{1,3}) (?=\p{Nd}{3}(?!\p{Nd}))`,
  // “US$5”
  String.raw`\p{Sc}(?=\p{Nd})`,
].join('|');

const SIGN = String.raw`(?:[-+±−–负負]|minus )(?=\p{Sc}? ?\p{Nd})`;
const CURRENCY = String.raw`\p{Sc} ?(?=\p{Nd})`;
const UNIT = String.raw`(?<=\p{Nd}) ?(?:[%‰٪割]|个?百分|\p{Sc}(?!\p{Nd}))`;

/**
 * A word with its apostrophes and hyphens; a number with its sign, currency, separators, decimals, per cent and scale word; a
 * letter of a script without spaces with its vowels.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:${SIGN})?(?:${CURRENCY})?${LETTER}(?:(?:${JOINT})?${LETTER})*(?:${UNIT})?${HAN_NUMBER}*(?: (?:${SCALES})(?!${LETTER}))*`,
    HAN_NEGATION,
    `${HAN_NUMBER}{2,}`,
    String.raw`\p{L}\p{M}+`,
  ].join('|'),
  'giu',
);

/**
 * Marks each offset in a comparable text with 1 if it is inside a word or a number, where a quotation must not begin or
 * end.
 */
export function markTokens(folded: string): Uint8Array {
  const isWithin = new Uint8Array(folded.length + 1);
  for (const { 0: token, index } of folded.matchAll(TOKEN)) isWithin.fill(1, index + 1, index + token.length);
  return isWithin;
}
