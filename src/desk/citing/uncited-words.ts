import { looseStemOf, readWords, stemOf, type StemLanguage } from '../../language/stems.js';

/**
 * Stop words, which aren’t compared. Words that can reverse the meaning are not among them: “may”, “must”, “would”, “or”, “if”, “from” and
 * “by”.
 */
const STOP_WORDS: Readonly<Record<StemLanguage, ReadonlySet<string>>> = {
  en: new Set(
    (
      'a an the and but that this these those which who whom whose it its he him his she her they them their i me my we us our you ' +
      'your is are was were be been being am do does did done has have had having will shall to of in on at for with as ' +
      'into about than then so also there when'
    ).split(' '),
  ),
  de: new Set(
    (
      'der die das den dem des ein eine einen einem einer eines und aber dass daß er sie es ihr ihm ihn ihre ihren ihrem ihrer sein ' +
      'seine seinen seinem seiner sich ich wir uns ist sind war waren sei seien wäre wären wird werden wurde wurden hat haben hatte ' +
      'hatten habe zu zum zur in im an am auf mit vom für bei beim als um so auch'
    ).split(' '),
  ),
};

/** This stands for “not”, so that the stem of “note” never equals it. */
const NOT = 'NOT';

const NEGATIONS: Readonly<Record<StemLanguage, RegExp>> = {
  en: /^(?:not|never|no|none|nobody|nothing|neither|nor|without|cannot|\p{L}+n[’']t)$/iu,
  de: /^(?:nicht|nichts|nie|niemals|niemand\p{L}*|weder|ohne|kein\p{L}*)$/iu,
};

/**
 * Finds the words of a text that none of the sentences contains in any known form. Known are regular forms, and those of frequent irregular
 * words. The meaning isn’t compared: other words may say the same, and the same words may say something else.
 *
 * @returns The words as they stand in the text, each once, without stop words such as articles.
 */
export function findUncitedWords(text: string, sentences: readonly string[], lang: StemLanguage): readonly string[] {
  const known = new Set(
    sentences.flatMap((sentence) => readWords(sentence).flatMap(({ word }) => formsIn(word, lang).flat())),
  );
  const uncited = new Map<string, string>();
  for (const { word } of readWords(text)) {
    const own = formsIn(word, lang);
    const key = own.map(([stem]) => stem).join(' ');
    if (own.some((stems) => !stems.some((stem) => known.has(stem))) && !uncited.has(key)) uncited.set(key, word);
  }
  return [...uncited.values()];
}

/** Words that leave open whether something is so. */
const HEDGES: Readonly<Record<StemLanguage, RegExp>> = {
  en: /^(?:alleged(?:ly)?|suspected|supposed(?:ly)?|reportedly|apparently|purported(?:ly)?|presumed|presumably)$/iu,
  de: /^(?:angeblich|mutmaßlich|vermutlich|vermeintlich|offenbar)\p{L}*$/iu,
};

/** Greatest number of words from a hedge to the word that it belongs to: “suspected Chinese spying balloon”. */
const HEDGE_REACH = 4;

/**
 * Returns the negations of the cited words, such as “not” and “can’t”, if the text has no negation at all, and their hedges, such as “alleged”, if
 * the text has none and has a word behind one of them.
 */
export function findLostQualifiers(text: string, cited: readonly string[], lang: StemLanguage): readonly string[] {
  const [own, ...others] = [text, ...cited].map((each) => readWords(each).map(({ word }) => word)) as [
    string[],
    ...string[][],
  ];
  const known = new Set(own.flatMap((word) => formsIn(word, lang).flat()));
  const isKept = (word: string) =>
    formsIn(word, lang)
      .flat()
      .some((stem) => known.has(stem));
  const hasNone = (pattern: RegExp) => !own.some((word) => pattern.test(word));
  const lost = others.flatMap((words) =>
    words.filter(
      (word, index) =>
        (NEGATIONS[lang].test(word) && hasNone(NEGATIONS[lang])) ||
        (HEDGES[lang].test(word) &&
          hasNone(HEDGES[lang]) &&
          words.slice(index + 1, index + 1 + HEDGE_REACH).some(isKept)),
    ),
  );
  return [...new Set(lost)];
}

/** Returns the stems of each word that a word is made of. A stop word has none. “Can’t” is “can” and “not”, and “US” isn’t “us”. */
function formsIn(word: string, lang: StemLanguage): readonly (readonly string[])[] {
  const plain = word.toLowerCase().replace('’', "'");
  if (lang === 'en' && plain === 'not') return [[NOT]];
  const denied = lang === 'en' ? (/^(.+)n't$/.exec(plain)?.[1] ?? /^(can)not$/.exec(plain)?.[1]) : undefined;
  if (denied !== undefined) return [[NOT], ...formsIn(AFFIRMED[denied] ?? denied, lang)];
  if (/^(?:\p{Lu}{2,}|(?:\p{Lu}\.)+)$/u.test(word)) return [[word.replaceAll('.', '')]];
  if (STOP_WORDS[lang].has(plain.replace(/'(?:s|re|ve|ll|d|m)$/, ''))) return [];
  return [[stemOf(plain, lang), looseStemOf(plain, lang)]];
}

/** Whole words for the beginnings of “can’t”, “won’t” and “shan’t”. */
const AFFIRMED: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' };
