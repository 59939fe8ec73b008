/** Marks that readers leave out when they type: accents, breathings, and the vowel points of Arabic and Hebrew. */
const OMITTED_MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]|\u0640/g;

/** Letters without a decomposition that readers type otherwise, and punctuation of which keyboards have one kind. */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
};
const REPLACED_LETTERS = new RegExp(`[${Object.keys(REPLACEMENTS).join('')}]`, 'g');
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Normalizes a text for search: accents, case and kinds of quotation marks make no difference. */
export function normalizeText(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(OMITTED_MARKS, '')
    .replace(REPLACED_LETTERS, (letter) => REPLACEMENTS[letter]!);
}

/** Splits a search into normalized words. Each of them has to occur. */
export function searchTerms(text: string | undefined): readonly string[] {
  return normalizeText(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
}

/**
 * Tells whether every word occurs in a normalized text, in any order. A number must begin where a number begins: 4 is
 * not found in 24.
 */
export function containsWords(normalized: string, words: readonly string[]): boolean {
  return words.every((word) =>
    BEGINS_WITH_DIGIT.test(word) ? containsNumber(normalized, word) : normalized.includes(word),
  );
}

const BEGINS_WITH_DIGIT = /^\d/;
const ENDS_WITH_DIGIT = /\d$/;

function containsNumber(normalized: string, word: string): boolean {
  for (let at = normalized.indexOf(word); at >= 0; at = normalized.indexOf(word, at + 1)) {
    if (!ENDS_WITH_DIGIT.test(normalized.slice(Math.max(0, at - 1), at))) return true;
  }
  return false;
}
