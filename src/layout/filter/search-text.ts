/** Marks that readers leave out when they type: accents, breathings, and the vowel points of Arabic and Hebrew. */
const LEFT_OUT = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]|\u0640/g;

/** Letters that no accent was added to, and that readers type otherwise; marks that keyboards have one kind of. */
const TYPED_AS: Readonly<Record<string, string>> = {
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
const TYPED_OTHERWISE = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');
const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text in which accents, capitals and kinds of quotation marks make no difference. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(TYPED_OTHERWISE, (letter) => TYPED_AS[letter]!);
}

/** The words that a reader looks for, folded; each of them has to occur. */
export function wantedWords(text: string | undefined): readonly string[] {
  return foldText(text ?? '')
    .split(/\s+/)
    .filter(Boolean);
}

/** True where every wanted word occurs in a folded text, in any order. A number begins where one does: 4 is not in 24. */
export function holdsWords(folded: string, words: readonly string[]): boolean {
  return words.every((word) => (BEGINS_WITH_DIGIT.test(word) ? holdsNumber(folded, word) : folded.includes(word)));
}

const BEGINS_WITH_DIGIT = /^\d/;
const ENDS_WITH_DIGIT = /\d$/;

function holdsNumber(folded: string, word: string): boolean {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (!ENDS_WITH_DIGIT.test(folded.slice(Math.max(0, at - 1), at))) return true;
  }
  return false;
}
