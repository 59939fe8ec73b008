/** Letters of scripts without spaces, in which a word may end anywhere. */
const UNSPACED = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`;
const LETTER = String.raw`(?!${UNSPACED})[\p{L}\p{M}\p{N}]`;

/** Chinese and Japanese digits: “百人” is no part of “三百人”. */
const HAN_NUMBER = '[〇零一二三四五六七八九十百千万萬億亿兆两兩]';

/**
 * Words that multiply the number before them: “killed 5” doesn't quote “killed 5 million people”. Case is ignored,
 * since German capitalises them.
 */
const SCALES = [
  'hundred|thousand|million|billion|trillion|dozen|bn|mn|tn|per ?cent|percentage|pct',
  'hundert|tausend|million(?:en)?|milliarden?|billion(?:en)?|mio|mrd|prozent(?:punkte)?',
  'cents?|mille|milliers?|millions|milliards?|pour cent',
  'cientos?|mil|mill[oó]n(?:es)?|billones|por ?ciento',
  'milh(?:ão|ões)|bilh(?:ão|ões)|milhares|por cento|mila|milion[ei]|miliard[oi]|per cento',
  'тысяч[аи]?|тыс|миллион(?:а|ов)?|миллиард(?:а|ов)?|млн|млрд|процент(?:а|ов)?',
  'тисяч[аі]?|мільйон(?:а|и|ів)?|мільярд(?:а|и|ів)?|відсот(?:ок|ки|ків)',
  'सौ|हज़ार|हजार|लाख|करोड़|अरब|प्रतिशत|مئة|مائة|ألف|آلاف|مليون|ملايين|مليار|مليارات|بالمئة|بالمائة|في المئة|في المائة',
]
  .join('|')
  .normalize('NFC');

/** Characters that join two letters, or two digits, to one word or number. */
const JOINT = [
  "['-]",
  String.raw`(?<=\p{Nd})[.,:/–٫٬，．](?=\p{Nd})`,
  // A space between thousands.
  String.raw`(?<=(?<!\p{Nd})\p{Nd}{1,3}) (?=\p{Nd}{3}(?!\p{Nd}))`,
  // “US$5”
  String.raw`\p{Sc}(?=\p{Nd})`,
].join('|');

const SIGN = String.raw`[-+±−–](?=\p{Sc}? ?\p{Nd})`;
const CURRENCY = String.raw`\p{Sc} ?(?=\p{Nd})`;
const UNIT = String.raw`(?<=\p{Nd}) ?(?:[%‰٪]|\p{Sc}(?!\p{Nd}))`;

/**
 * A word with its apostrophes and hyphens; a number with its sign, currency, separators, decimals, per cent and scale word; a
 * letter of a script without spaces with its vowels.
 */
const TOKEN = new RegExp(
  [
    String.raw`(?:${SIGN})?(?:${CURRENCY})?${LETTER}(?:(?:${JOINT})?${LETTER})*(?:${UNIT})?${HAN_NUMBER}*(?: (?:${SCALES})(?!${LETTER}))*`,
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
