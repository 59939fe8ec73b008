import { findOnlyDay, type DayFinder } from './days-in-words.js';
import { isPast, stemLanguage, stemOf, readWords, type StemLanguage, type TextWord } from './stems.js';

const CLOCK = String.raw`\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?| Uhr)?`;
const CLOCK_BEFORE = new RegExp(`^(?:(?:at|um) ${CLOCK},? )?$`, 'iu');
const CLOCK_AFTER = new RegExp(String.raw`^(?:,? (?:at|um) ${CLOCK})?\.?$`, 'iu');

/** Finds the day of words that are nothing but a day, with its weekday, year and clock time. */
export const findDayAlone: DayFinder = (words, lang) => {
  const only = findOnlyDay(words, lang);
  if (typeof only !== 'object') return undefined;
  const isAlone = CLOCK_BEFORE.test(words.slice(0, only.start)) && CLOCK_AFTER.test(words.slice(only.end));
  return isAlone ? only : undefined;
};

/** Words without a sign that parts clauses or quotes. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s.’'-]+$/u;

/** A place after a clause: “over the Atlantic”. */
export const PLACE_AFTER =
  /^(?: (?:in|at|over|off|near|bei|über) (?:the |dem |der )?\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+)*)?\.?$/u;

const ARTICLES: Readonly<Record<StemLanguage, RegExp>> = {
  en: /^(?:the|an?)$/i,
  de: /^(?:de[rmns]|die|das|eine?[rnms]?)$/i,
};

/**
 * Makes a finder of the day of an event. The words have to begin with the day, and to go on with the whole title in their own tense: “On
 * February 4, the U.S. shot down the balloon over the Atlantic” for “US shoots down balloon”. After it only a place may stand.
 */
export function findDayOfEvent(title: string, lang: string | undefined): DayFinder {
  return (words, language) => {
    const only = findOnlyDay(words, language);
    if (typeof only !== 'object' || !only.isOn || only.start > 0 || stemLanguage(lang) !== language) return undefined;
    const clause = words.slice(only.end).replace(language === 'en' ? /^,/ : /^(?=x)/, '');
    return PLAIN.test(clause) && isTitleInPast(clause, title, language) ? only : undefined;
  };
}

/** True for a clause that has the words of a title in their order, and no others but articles. “Williams” is no form of “William”. */
export function hasSameWords(clause: string, title: string, lang: StemLanguage): boolean {
  const [words, told] = [mainWords(clause, lang), mainWords(title, lang)];
  return (
    stemsOf(words, lang) === stemsOf(told, lang) &&
    words.every(
      ({ word }, at) =>
        [word, told[at]!.word].some((each) => /^\P{Lu}/u.test(each)) || bare(word) === bare(told[at]!.word),
    )
  );
}

/** Returns a name without “’s” and the full stops of its letters. */
function bare(name: string): string {
  return name.replace(/[’']s$|\./g, '').toLowerCase();
}

/** True for a clause that has all words of a title, and its verb in the past: “condemns” and “condemned”. */
function isTitleInPast(clause: string, title: string, lang: StemLanguage): boolean {
  const told = mainWords(title, lang);
  const words = mainWords(clause, lang).slice(0, told.length);
  const [last] = words.slice(-1);
  if (!last || !PLACE_AFTER.test(clause.slice(last.end))) return false;
  if (lang === 'en')
    return (
      stemsOf(words, lang) === stemsOf(told, lang) && words.some(({ word }, at) => isVerb(told[at]!.word, word, lang))
    );
  // A German verb stands right after the day.
  const [verb, ...others] = words;
  const at = told.findIndex(({ word }) => isVerb(word, verb!.word, lang));
  return at >= 0 && stemsOf(others, lang) === stemsOf(told.toSpliced(at, 1), lang);
}

function stemsOf(words: readonly TextWord[], lang: StemLanguage): string {
  return words.map(({ word }) => stemOf(word, lang)).join(' ');
}

function mainWords(text: string, lang: StemLanguage): readonly TextWord[] {
  return readWords(text).filter(({ word }) => !ARTICLES[lang].test(word));
}

/** True for a verb of a headline in the present, and its form in the past. */
function isVerb(present: string, past: string, lang: StemLanguage): boolean {
  const isPresent = (lang === 'en' ? /[^s]s$/ : /(?:t|en)$/).test(present);
  return isPresent && isPast(past, lang) && past !== present && stemOf(present, lang) === stemOf(past, lang);
}

const SAID: Readonly<Record<StemLanguage, string>> = {
  en: '(?:said|stated|wrote|tweeted|posted|declared|testified|replied|told (?:(?:reporters|journalists|lawmakers|senators|Congress|parliament)|\\p{Lu}\\p{L}{1,30}))',
  de: '(?:sagte|erklärte|schrieb|twitterte|betonte)',
};
const OCCASION =
  '(?: in an? (?:statement|interview|speech|letter|tweet|post|press conference|news conference|briefing|email))?';
const PLACE = '(?: in \\p{Lu}\\p{L}{1,30})?';

/** Titles before a name. Another capital word there is the first name of somebody else. */
const TITLE: Readonly<Record<StemLanguage, string>> = {
  en: '(?:(?:Prime |Foreign |Defen[cs]e |Vice |Former )?(?:President|Minister|Secretary(?: of State)?|Chancellor|Mayor|Senator|Governor) )?',
  de: '(?:\\p{L}{0,20}(?:[Mm]inister|[Pp]räsident|[Kk]anzler|[Mm]eister)(?:in)? )?',
};

/** Ends of words for the day, before what was said. In English a comma may also end words about the day: “on May 4, the ferry sank”. */
const SAYING_AFTER: Readonly<Record<StemLanguage, string>> = { en: '(?:,? that(?!\\p{L})|:)', de: '[,:]' };

/**
 * Makes a finder of the day on which somebody of these names said something: “Blinken said on February 4 that”, or “On February 4, Blinken
 * said that”. Any other day may be one of which they spoke, and any words before it may be those of somebody else.
 */
export function findDayOfSaying(names: readonly string[]): DayFinder {
  const plain = names.filter((name) => /^[\p{L}\p{M} -]+$/u.test(name));
  const surnames = plain.flatMap((name) => /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]{3,}$/u.exec(name)?.[0] ?? []);
  const name = `(?:${[...plain, ...surnames].join('|')})`;
  return (words, lang) => {
    const only = findOnlyDay(words, lang);
    if (typeof only !== 'object' || !only.isOn || plain.length === 0) return undefined;
    const [before, after] = [words.slice(0, only.start), words.slice(only.end)];
    const isAfter =
      new RegExp(`^${TITLE[lang]}${name} ${SAID[lang]}${OCCASION}${PLACE} $`, 'u').test(before) &&
      new RegExp(`^${PLACE}${SAYING_AFTER[lang]}`, 'u').test(after);
    const isFirst =
      before === '' &&
      (lang === 'en'
        ? new RegExp(`^,? ${TITLE.en}${name} ${SAID.en}(?: that(?!\\p{L})|:)`, 'u').test(after)
        : new RegExp(`^ ${SAID.de} ${TITLE.de}${name}[,:]`, 'u').test(after));
    return isAfter || isFirst ? only : undefined;
  };
}
