import { NUMBER_WORDS, UNSPACED_NUMBERS, type NumberWords } from './number-words.js';

/** Languages (BCP 47) in which a word has one meaning. */
type Languages = ReadonlySet<string>;
type Meanings = ReadonlyMap<string, Languages>;

/** The words with a meaning, and the languages in which they have it. */
function meanings(wordsOf: (words: NumberWords) => readonly string[] | undefined): Meanings {
  const found = new Map<string, Set<string>>();
  for (const [lang, words] of Object.entries(NUMBER_WORDS))
    for (const word of wordsOf(words) ?? []) {
      const key = word.normalize('NFC');
      found.set(key, (found.get(key) ?? new Set()).add(lang));
    }
  return found;
}

const NUMBERS = meanings(({ numbers }) => numbers);
const ONES = meanings(({ one }) => one);
const SCALES = meanings(({ scales }) => scales);
const FRACTIONS = meanings(({ fractions }) => fractions);
const AMOUNTS = meanings(({ amounts }) => amounts);
const JOINING = meanings(({ joining }) => joining);
const ANDS = meanings(({ and }) => and);
const TENS = meanings(({ tens }) => tens);
const ORDINALS = meanings(({ ordinals }) => ordinals);
const BEFORE_SCALES = meanings(({ beforeScale, and, amounts, joining }) =>
  [beforeScale, and, amounts, joining].flatMap((words) => words ?? []),
);
const SIGNS = meanings(({ signs }) => signs);

/** Languages in which “one” is no article. */
const WITHOUT_ARTICLE: Languages = new Set(
  Object.entries(NUMBER_WORDS).flatMap(([lang, { hasNoArticle }]) => (hasNoArticle ? [lang] : [])),
);

/** Languages with numbers that are other words when they stand alone: «오천». */
const WITH_OTHERS: Languages = new Set(
  Object.entries(NUMBER_WORDS).flatMap(([lang, { others }]) => (others ? [lang] : [])),
);

const NO_LANGUAGES: Languages = new Set();
const ALL_LANGUAGES: Languages = new Set(Object.keys(NUMBER_WORDS));

/** Digits before other letters: “5”, “$5”, “-5”, “10th”. */
const DIGITS = /^[^\p{L}\p{N}]{0,3}\p{N}/u;
const FRACTION = /^(?:([0-9]{1,3})\/([0-9]{1,4})|[¼-¾⅐-⅞])$/;
/** Digits with a Korean scale: “1만”. */
const ENDS_WITH_SCALE = /\p{Nd}[십백천만억조]+$/u;
const SMALL_DIGITS = /^\p{Nd}{1,3}$/u;

/** Longest word that is read as a number made of parts, in letters. */
const MAX_WORD = 60;

/** Returns the languages in which a word is a number from two upwards, or a part of one such as “hundred”. */
export function numberLanguages(word: string): Languages {
  return union([withoutPrefix(NUMBERS, word), withoutPrefix(SCALES, word), languagesOfParts(word)]);
}

function withoutPrefix(meaning: Meanings, word: string): Languages {
  const found = meaning.get(word);
  if (found) return found;
  const languages = Object.entries(NUMBER_WORDS).flatMap(([lang, { prefixes = [] }]) =>
    prefixes.some((prefix) => word.startsWith(prefix) && meaning.get(word.slice(prefix.length))?.has(lang))
      ? [lang]
      : [],
  );
  return languages.length > 0 ? new Set(languages) : NO_LANGUAGES;
}

/** Languages in which a word is wholly made of parts of numbers: “dreiundzwanzig”. */
function languagesOfParts(word: string): Languages {
  if (word.length > MAX_WORD) return NO_LANGUAGES;
  const languages = Object.entries(NUMBER_WORDS).flatMap(([lang, words]) => (isMadeOfParts(word, words) ? [lang] : []));
  return languages.length > 0 ? new Set(languages) : NO_LANGUAGES;
}

function isMadeOfParts(word: string, { parts = [], links = [], others = [], endings = [''] }: NumberWords): boolean {
  if (parts.length === 0 || links.includes(word) || others.includes(word)) return false;
  const all = [...parts, ...links];
  // At each offset: unreached, reached by links alone, or by a number as well.
  const reached = new Map<number, boolean>([[0, false]]);
  for (let at = 0; at < word.length; at += 1) {
    const hasNumber = reached.get(at);
    if (hasNumber === undefined) continue;
    if (hasNumber && endings.includes(word.slice(at))) return true;
    for (const part of all) {
      if (!word.startsWith(part, at)) continue;
      const end = at + part.length;
      const isNumber = hasNumber || !links.includes(part) || at > 0;
      reached.set(end, isNumber || reached.get(end) === true);
    }
  }
  return reached.get(word.length) === true;
}

function union(sets: readonly Languages[]): Languages {
  const filled = sets.filter(({ size }) => size > 0);
  return filled.length === 1 ? filled[0]! : new Set(filled.flatMap((each) => [...each]));
}

/** A word of a text, with what it may be in a number. */
interface NumberToken {
  readonly word: string;
  readonly isDigits: boolean;
  readonly numbers: Languages;
  readonly ones: Languages;
  readonly scales: Languages;
  readonly fractions: Languages;
  readonly starts: Languages | undefined;
  readonly amounts: Languages | undefined;
  /** True if it may be in a number, or begin one; most aren't. */
  readonly isPart: boolean;
  readonly mayBegin: boolean;
}

const read = new Map<string, NumberToken>();
/** So many words are remembered. */
const MAX_READ = 5_000;

function readToken(word: string): NumberToken {
  const known = read.get(word);
  if (known) return known;
  const parts = word.split(/[-']/).filter((part) => part !== '');
  const whole = numberLanguages(word);
  const isHyphened = whole.size === 0 && parts.length > 1 && parts.every(isPartOfHyphened);
  const isDigits = DIGITS.test(word);
  const numbers = isHyphened ? union(parts.map(numberLanguages)) : whole;
  const ones = withoutPrefix(ONES, word);
  const ownScales = withoutPrefix(SCALES, word);
  const scales = isHyphened ? union([ownScales, withoutPrefix(SCALES, parts.at(-1) ?? '')]) : ownScales;
  const fractions = withoutPrefix(FRACTIONS, word);
  const hasMeaning = [numbers, ones, scales, fractions].some(({ size }) => size > 0);
  const isPart = isDigits || hasMeaning || TENS.has(word) || ORDINALS.has(word);
  const [starts, amounts] = [SIGNS.get(word), AMOUNTS.get(word)];
  const mayBegin = isPart || starts !== undefined || amounts !== undefined;
  const token = { word, isDigits, numbers, ones, scales, fractions, starts, amounts, isPart, mayBegin };
  if (read.size >= MAX_READ) read.clear();
  read.set(word, token);
  return token;
}

function isPartOfHyphened(part: string): boolean {
  return numberLanguages(part).size > 0 || ONES.has(part) || FRACTIONS.has(part) || ANDS.has(part) || JOINING.has(part);
}

/** A word in a text. */
export interface WordToken {
  readonly word: string;
  readonly index: number;
}

/** Most words between two parts of one number: “hundreds and of the”. */
const MAX_BETWEEN = 3;
/** Signs between the words of a number. A comma does only after a scale: “one million, two hundred”. */
const GAP = /^(?: ?|-)$/;

/**
 * Finds numbers of several words, with the words that join them and their sign: “minus five”, “half a million”,
 * «двадцать два», “one in ten”.
 *
 * @param text A text in comparable form.
 * @param tokens Its words in order.
 * @returns Spans of the text that are one number.
 */
export function findNumberRuns(
  text: string,
  tokens: readonly WordToken[],
): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  const wordAt = (at: number) => tokens[at]?.word.toLowerCase() ?? '';
  const gapBefore = (at: number) => text.slice(endOf(tokens[at - 1]), tokens[at]?.index);
  for (let first = 0; first < tokens.length; first += 1) {
    let last = first;
    let languages: Languages = ALL_LANGUAGES;
    for (let next = nextPart(last); next !== undefined; next = nextPart(last)) {
      last = next.at;
      languages = next.languages;
    }
    if (last > first) runs.push({ from: tokens[first]!.index, to: endOf(tokens[last]) });
    first = last;

    /** Finds the token after that continues the number. */
    function nextPart(at: number): { readonly at: number; readonly languages: Languages } | undefined {
      const left = readToken(wordAt(at));
      if (!left.mayBegin) return undefined;
      const between: string[] = [];
      for (let other = at + 1; other <= at + 1 + MAX_BETWEEN && other < tokens.length; other += 1) {
        const gap = gapBefore(other);
        const isListed = gap === ', ' && between.length === 0 && left.scales.size > 0;
        if (!GAP.test(gap) && !isListed) return undefined;
        const right = readToken(wordAt(other));
        if (right.isPart) {
          const shared = isListed
            ? common([left.scales, right.numbers])
            : sharedLanguages(left, between, right, readToken(wordAt(other + 1)));
          const all = common([shared, languages]);
          if (all.size > 0) return { at: other, languages: all };
        }
        if (!BEFORE_SCALES.has(right.word)) return undefined;
        between.push(right.word);
      }
      return undefined;
    }
  }
  return runs;
}

function endOf(token: WordToken | undefined): number {
  return token ? token.index + token.word.length : 0;
}

/** Languages in which two words are parts of one number. */
function sharedLanguages(
  left: NumberToken,
  between: readonly string[],
  right: NumberToken,
  next: NumberToken,
): Languages {
  const { starts, amounts } = left;
  const leftNumber = left.isDigits ? ALL_LANGUAGES : union([left.numbers, left.scales, left.fractions]);
  const leftAny = union([leftNumber, left.ones]);
  const rightScale = union([right.scales, right.fractions]);
  const all = (meaning: Meanings) => common(between.map((word) => meaning.get(word) ?? NO_LANGUAGES));
  const tens = union([left.numbers, left.scales, TENS.get(left.word) ?? NO_LANGUAGES]);
  const ordinals = ORDINALS.get(right.word) ?? NO_LANGUAGES;
  if (between.length === 0) {
    const rightWord = left.isDigits ? NO_LANGUAGES : union([right.numbers, right.ones]);
    const rightNumber = union([right.isDigits ? ALL_LANGUAGES : right.numbers, right.scales]);
    return union([
      common([leftAny, right.scales]),
      common([left.isDigits ? ALL_LANGUAGES : union([left.numbers, left.ones]), right.fractions]),
      left.ones.size > 0 && leftNumber.size === 0 ? common([left.ones, right.numbers, WITH_OTHERS]) : NO_LANGUAGES,
      common([union([left.numbers, left.scales]), rightWord]),
      common([tens, ordinals]),
      // “1만 5천”
      right.isDigits && ENDS_WITH_SCALE.test(left.word) ? ALL_LANGUAGES : NO_LANGUAGES,
      left.isDigits && isFraction(right.word) ? ALL_LANGUAGES : NO_LANGUAGES,
      starts ? common([starts, rightNumber]) : NO_LANGUAGES,
      starts ? common([starts, right.ones, WITHOUT_ARTICLE]) : NO_LANGUAGES,
      amounts ? common([amounts, right.scales]) : NO_LANGUAGES,
    ]);
  }
  const isSmall = !left.isDigits || !right.isDigits || (SMALL_DIGITS.test(left.word) && SMALL_DIGITS.test(right.word));
  const rightPart = right.isDigits ? ALL_LANGUAGES : union([right.numbers, right.scales]);
  const isBesideTens = union([
    left.scales,
    left.fractions,
    TENS.get(left.word) ?? NO_LANGUAGES,
    common([left.numbers, withoutPrefix(TENS, right.word)]),
  ]);
  return union([
    isSmall ? common([leftAny, all(JOINING), rightPart]) : NO_LANGUAGES,
    common([leftAny, all(BEFORE_SCALES), rightScale]),
    common([isBesideTens, all(ANDS), union([right.numbers, right.ones])]),
    common([tens, all(ANDS), ordinals]),
    // “one and three quarters”
    common([leftAny, all(ANDS), rightPart, next.fractions]),
  ]);
}

/** True for a part of one, as in “3 1/2”; “24/7” is none. */
function isFraction(word: string): boolean {
  const [found, above, below] = FRACTION.exec(word) ?? [];
  return found !== undefined && (above === undefined || Number(above) < Number(below));
}

function common(sets: readonly Languages[]): Languages {
  const [first = NO_LANGUAGES, ...others] = sets;
  return others.reduce<Languages>((shared, each) => {
    if (shared === ALL_LANGUAGES) return each;
    if (each === ALL_LANGUAGES) return shared;
    return new Set([...shared].filter((lang) => each.has(lang)));
  }, first);
}

function alternatives(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Expressions for a digit word of a script without spaces, with a word that joins it to the one before. */
const UNSPACED_PARTS = UNSPACED_NUMBERS.map(({ digits, joining }) => {
  const digit = alternatives(digits);
  return { digit, more: String.raw`(?:${alternatives(joining)})?(?:${digit}|\p{Nd}(?:[.,]?\p{Nd})*)` };
});

/** A digit word after others. */
export const UNSPACED_DIGITS = UNSPACED_PARTS.map(({ more }) => more).join('|');

/** A number of a script without spaces, of two words or more: “百分之三十”. */
export const UNSPACED_NUMBER_RUN = `(?:${UNSPACED_PARTS.map(({ digit, more }) => `(?:${digit})(?:${more})+`).join('|')})`;

/** Chinese and Japanese digits in a word such as “两国” are no number; two of them are, or one that counts something. */
const HAN_DIGIT = `(?:${alternatives(UNSPACED_NUMBERS[0]!.digits)})`;
const HAN_NUMBER = new RegExp(`^${HAN_DIGIT}+$|${HAN_DIGIT}(?:${HAN_DIGIT}|[人名个個倍割成次])`, 'u');
const OTHER_DIGITS = new Set(UNSPACED_NUMBERS.slice(1).flatMap(({ digits }) => digits));

/** True if a text has a number of a script without spaces. */
export function hasUnspacedNumber(text: string): boolean {
  if (HAN_NUMBER.test(text)) return true;
  if (typeof Intl.Segmenter !== 'function') return [...OTHER_DIGITS].some((digit) => text.includes(digit));
  const words = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return words.some((word) => OTHER_DIGITS.has(word));
}
