import type { CueForm } from '../../language/article-language.js';
import { sayingForms } from '../../language/verbs-of-saying.js';
import type { DayInWords } from '../../language/dates/days-in-words.js';
import { isPast, mainWords, stemOf, type StemLanguage, type TextWord } from '../../language/stems.js';

const CLOCK = String.raw`\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?| Uhr)?`;
const CLOCK_BEFORE = new RegExp(`^(?:(?:at|um) ${CLOCK},? )?$`, 'iu');
const CLOCK_AFTER = new RegExp(String.raw`^(?:,? (?:at|um) ${CLOCK})?\.?$`, 'iu');

/** True for words that are nothing but a day, with its weekday, year and clock time. */
export function isDayAlone(words: string, { start, end }: DayInWords): boolean {
  return CLOCK_BEFORE.test(words.slice(0, start)) && CLOCK_AFTER.test(words.slice(end));
}

/** Words without a sign that parts clauses or quotes. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s.’'-]+$/u;

/** A place after a clause: “over the Atlantic”. */
const PLACE_AFTER =
  /^(?: (?:in|at|over|off|near|bei|über) (?:the |dem |der )?\p{Lu}[\p{L}\p{M}]+(?:[ -]\p{Lu}[\p{L}\p{M}]+)*)?\.?$/u;

/**
 * True for the day of an event. The words have to begin with the day, and to go on with the whole title in their own tense: “On
 * February 4, the U.S. shot down the balloon over the Atlantic” for “US shoots down balloon”. After it only a place may stand. A day
 * behind other words may be that of any of them: “condemned the attack on October 7”.
 */
export function isDayOfEvent(words: string, day: DayInWords, title: string, lang: StemLanguage): boolean {
  const rest = words.slice(day.end);
  const clause = lang === 'en' ? rest.replace(/^,/, '') : rest;
  return day.isOn && day.start === 0 && PLAIN.test(clause) && isTitleInPast(clause, title, lang);
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

/** True for a verb of a headline in the present, and its form in the past. */
function isVerb(present: string, past: string, lang: StemLanguage): boolean {
  const isPresent = (lang === 'en' ? /[^s]s$/ : /(?:t|en)$/).test(present);
  return isPresent && isPast(past, lang) && past !== present && stemOf(present, lang) === stemOf(past, lang);
}

/** Verbs as choices of a pattern. The particle of a verb would stand after the day: “pointed out”, „teilte … mit“. */
function choicesOf(kind: 'say' | 'tell', lang: StemLanguage): string {
  const isAsked = (form: CueForm) => form.kind === kind && form.shape === 'finite' && !form.particles;
  return sayingForms(lang, isAsked).join('|');
}

const SAID: Readonly<Record<StemLanguage, string>> = {
  en: `(?:${choicesOf('say', 'en')}|(?:${choicesOf('tell', 'en')}) (?:(?:reporters|journalists|lawmakers|senators|Congress|parliament)|\\p{Lu}\\p{L}{1,30}))`,
  de: `(?:${choicesOf('say', 'de')})`,
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
 * True for the day on which somebody of these names said something: “Blinken said on February 4 that”, or “On February 4, Blinken
 * said that”. Any other day may be one of which they spoke, and any words before it may be those of somebody else.
 */
export function isDayOfStatement(
  words: string,
  day: DayInWords,
  names: readonly string[],
  lang: StemLanguage,
): boolean {
  const plain = names.filter((name) => /^[\p{L}\p{M} -]+$/u.test(name));
  if (!day.isOn || plain.length === 0) return false;
  const surnames = plain.flatMap((name) => /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]{3,}$/u.exec(name)?.[0] ?? []);
  const name = `(?:${[...plain, ...surnames].join('|')})`;
  const [before, after] = [words.slice(0, day.start), words.slice(day.end)];
  if (before === '')
    return lang === 'en'
      ? new RegExp(`^,? ${TITLE.en}${name} ${SAID.en}(?: that(?!\\p{L})|:)`, 'u').test(after)
      : new RegExp(`^ ${SAID.de} ${TITLE.de}${name}[,:]`, 'u').test(after);
  return (
    new RegExp(`^${TITLE[lang]}${name} ${SAID[lang]}${OCCASION}${PLACE} $`, 'u').test(before) &&
    new RegExp(`^${PLACE}${SAYING_AFTER[lang]}`, 'u').test(after)
  );
}
