import { LETTER } from './letters.js';
import { KOREAN_NEGATIONS_BEFORE } from './negations.js';
import { UNSPACED_DIGITS, UNSPACED_NUMBER_RUN, findNumberRuns } from './number-tokens.js';

/** Characters that join two letters, or two digits, to one word or number. */
const JOINT = [
  "['-]",
  String.raw`(?<=\p{Nd})(?:[.,:/–^٫٬]|\*\*?| ?× ?)(?=\p{Nd})`,
  // A space between thousands, and before a fraction: “3 ½”.
  String.raw`(?<=(?<!\p{Nd})\p{Nd}{1,3}) (?=\p{Nd}{3}(?!\p{Nd}))`,
  String.raw`(?<=\p{Nd}) (?=[¼-¾⅐-⅞])`,
  // “US$5”
  String.raw`\p{Sc}(?=\p{Nd})`,
].join('|');

const SIGN = String.raw`(?:[-+±−–负負]|零下|マイナス)(?=\p{Sc}? ?\p{Nd})`;
const CURRENCY = String.raw`\p{Sc} ?(?=\p{Nd})`;
const UNIT = String.raw`(?<=\p{Nd}) ?(?:[%‰٪割]|个?個?百分|\p{Sc}(?!\p{Nd}))`;

/** A number in digits may go on in Chinese or Thai: “10万”. */
const UNSPACED_REST = String.raw`(?<=\p{Nd})(?:${UNSPACED_DIGITS})+`;

/** Chinese negations before a word: “支持” is no part of “不支持”. */
const HAN_NEGATION = String.raw`[不没沒未勿非無无莫毋]\p{sc=Han}`;
const HAN_SIGN = '[负負]|零下|マイナス|ลบ|ร้อยละ|第';

/** Japanese endings that negate a verb: “攻撃し” is no part of “攻撃しない”. */
const KANA_NEGATION = String.raw`(?![はがも])\p{L}(?:な(?:い|く|かっ)|ません|ずに)`;

/** “안 간다” */
const KOREAN_NEGATION = String.raw`(?:${KOREAN_NEGATIONS_BEFORE.join('|')})(?<!\p{L}.) \p{sc=Hangul}+`;

/**
 * A word with its apostrophes and hyphens; a number with its sign, currency, separators, decimals and per cent; a letter
 * of a script without spaces with its vowels.
 */
const TOKEN = new RegExp(
  [
    KOREAN_NEGATION,
    String.raw`(?:${SIGN})?(?:${CURRENCY})?${LETTER}(?:(?:${JOINT})?${LETTER})*(?:${UNIT})?(?:${UNSPACED_REST})?`,
    `(?:${HAN_SIGN})?${UNSPACED_NUMBER_RUN}|(?:${HAN_SIGN})(?:${UNSPACED_DIGITS})`,
    HAN_NEGATION,
    KANA_NEGATION,
    String.raw`\p{L}\p{M}+`,
  ].join('|'),
  'giu',
);

/**
 * Marks each offset in a comparable text with 1 if it is inside a word or a number, where a quotation must not begin or
 * end. A number of several words is one: “a hundred and five”.
 */
export function markTokens(folded: string): Uint8Array {
  const isWithin = new Uint8Array(folded.length + 1);
  const tokens = [...folded.matchAll(TOKEN)].map(({ 0: word, index }) => ({ word, index }));
  for (const { word, index } of tokens) isWithin.fill(1, index + 1, index + word.length);
  for (const { from, to } of findNumberRuns(folded, tokens)) isWithin.fill(1, from + 1, to);
  return isWithin;
}
