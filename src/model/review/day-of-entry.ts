import { findOnlyDay, type DayFinder, type DayInWords } from './days-in-words.js';
import { stemLanguage, stemOf, wordsIn, type StemLanguage } from './stems.js';

type WordLists = Readonly<Record<StemLanguage, RegExp>>;

/** Words by which a day may be that of something else: “after”, “who”, “said”, “anniversary”, “a second balloon”. */
const OF_ELSE: WordLists = {
  en: listed(
    'after|before|since|until|till|following|prior|ahead|who|whose|whom|which|that|when|where|while|whereas|whether|scheduled|' +
      'planned|due|set|expected|supposed|slated|postponed|rescheduled|moved|delayed|anniversar(?:y|ies)|birthday|born|will|would|may|' +
      'might|could|can|should|must|if|unless|later|earlier|ago|between|by|through|because|but|next|previous|another|other|second|' +
      'third|fourth|new|similar|same|again|remember(?:s|ed|ing)?|commemorat\\p{L}{1,4}|mark(?:s|ed|ing)?|memorial|deadline|not|' +
      'cannot|never|no|nobody|none|as|said|says|told|announced|reported|according|dated|beginning|starting|ending|' +
      'effective|initially|originally|almost|nearly|instead',
  ),
  de: listed(
    'nach|vor|seit|bis|als|während|wenn|nachdem|bevor|wer|welche[rsmn]?|wo|dessen|deren|dass|geplante?[rsmn]?|vorgesehen|' +
      'angesetzt|soll(?:te|ten|en)?|wird|werden|würde|könnte|kann|darf|will|wollte|jahrestag\\p{L}{0,2}|geburtstag|gedenken|' +
      'gedachten?|erinner\\p{L}{1,4}|geboren|später|früher|zuvor|weil|falls|ob|nicht|keine?[rsmn]?|nie|niemand|spätestens|' +
      'verschoben|ursprünglich|gegen|über|wegen|laut|zufolge|sagte|erklärte|teilte|aber|sondern|erneut|wieder|' +
      '(?:zweite|dritte|weitere|andere|neue|nächste)[rsmn]?|beginnend|beinahe|fast|statt',
  ),
};

/** Words that part what happened from what it was about: “protests over the killing”. The title has to have them, too. */
const ABOUT: WordLists = {
  en: listed('over|about|against|for|into|concerning|regarding|on|amid|despite'),
  de: listed('um|zu|zur|zum|bei|für|trotz|angesichts'),
};

/** Ends of the main part of a title: “Visit put off over balloon”. */
const TITLE_END =
  /(?<!\p{L})(?:over|after|as|following|because|amid|despite|before|ahead|nach|wegen|vor|weil|trotz)(?!\p{L})/iu;

const MARK = /["“”„‟«»‹›‘「」『』]|(?<!\p{L})['’]/u;

/** Words before an adjective: “the Chinese balloon”, “60-meter balloon”. */
const DESCRIBED: WordLists = { en: /^(?:the|an?|\d+)$/i, de: /^(?:de[rmns]|die|das|eine?[rnms]?|\d+)$/i };

/** Signs of a second clause, or of a second sentence. */
const CLAUSE_SIGN = /[,;:()–—?!…]|\p{Ll}{2}\. \S/u;

function listed(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])|n[’']t(?!\\p{L})`, 'iu');
}

/** Returns the day of words that are cited for the date alone. They need not tell what happened. */
export const findDayOfCitation: DayFinder = (words, lang) => {
  const only = findOnlyDay(words, lang);
  if (typeof only !== 'object' || MARK.test(words)) return undefined;
  const rest = clauseOf(words, only);
  const isNamed = only.isOn || rest.before === '';
  return isNamed && !OF_ELSE[lang].test(rest.all) && !CLAUSE_SIGN.test(rest.all) ? only : undefined;
};

/**
 * Makes a finder of the day of an event. The words have to be a single clause about the event alone: most of its title is in them, and
 * nothing in them is done but what the title tells.
 */
export function findDayOfEvent(title: string, lang: string | undefined): DayFinder {
  return (words, language) => {
    const only = findOnlyDay(words, language);
    if (typeof only !== 'object' || !only.isOn || MARK.test(words)) return undefined;
    const { all } = clauseOf(words, only);
    const isOther = OF_ELSE[language].test(all) || CLAUSE_SIGN.test(all);
    return isOther || stemLanguage(lang) !== language || !isAbout(all, title, language) ? undefined : only;
  };
}

/** Returns the words without the day, and without the comma behind a day at their beginning. */
function clauseOf(words: string, { start, end }: DayInWords): { readonly before: string; readonly all: string } {
  const before = words.slice(0, start).trim();
  const behind = words.slice(end).replace(before === '' ? /^,/ : /^(?=x)/, '');
  return { before, all: `${before} ${behind}`.trim() };
}

function isAbout(clause: string, title: string, lang: StemLanguage): boolean {
  const main = title.slice(0, TITLE_END.exec(title)?.index);
  const told = stemsOf(main, lang);
  const all = new Set(stemsOf(title, lang));
  const words = wordsIn(clause);
  const own = new Set(words.flatMap(({ word }) => stemOf(word, lang) ?? []));
  const shared = told.filter((stem) => own.has(stem));
  const isMost = shared.length * 2 >= told.length && shared.length >= Math.min(2, told.length) && told.length > 0;
  const [about] = ABOUT[lang].exec(clause) ?? [];
  if (!isMost || (about !== undefined && !new RegExp(`(?<!\\p{L})${about}(?!\\p{L})`, 'iu').test(title))) return false;
  const isCovered = (word: string | undefined) => all.has((word && stemOf(word, lang)) ?? '');
  const others = words.flatMap(({ word }, at) => {
    const isSmall = stemOf(word, lang) === undefined || isCovered(word);
    const isDescribing = DESCRIBED[lang].test(words[at - 1]?.word ?? '') && isCovered(words[at + 1]?.word);
    return isSmall || isDescribing || /^\d/.test(word) ? [] : [word];
  });
  // In English a name has a capital, and a verb has one in a headline alone.
  const isName = (word: string) => lang === 'en' && /^\p{Lu}/u.test(word);
  const names = wordsIn(title).filter(
    ({ word, start }) => start > 0 && isName(word) && !own.has(stemOf(word, lang) ?? ''),
  );
  return others.every(isName) && (others.length === 0 || names.length === 0);
}

function stemsOf(text: string, lang: StemLanguage): readonly string[] {
  return [...new Set(wordsIn(text).flatMap(({ word }) => stemOf(word, lang) ?? []))];
}

const SAID: Readonly<Record<StemLanguage, string>> = {
  en: '(?:said|stated|wrote|tweeted|posted|declared|testified|replied|told (?:(?:reporters|journalists|lawmakers|senators|Congress|parliament)|\\p{Lu}\\p{L}{1,30}))',
  de: '(?:sagte|erklärte|schrieb|twitterte|betonte)',
};
const OCCASION =
  '(?: in an? (?:statement|interview|speech|letter|tweet|post|press conference|news conference|briefing|email))?';
const PLACE = '(?: in \\p{Lu}\\p{L}{1,30})?';

/**
 * Makes a finder of the day on which somebody of these names said something: “Blinken said on February 4 that”, or “On February 4, Blinken
 * said that”. Any other day may be one of which they spoke.
 */
export function findDayOfSaying(names: readonly string[]): DayFinder {
  const surnames = new Set(names.flatMap((name) => /[\p{L}\p{M}-]{3,}$/u.exec(name.trim())?.[0] ?? []));
  return (words, lang) => {
    const only = findOnlyDay(words, lang);
    if (typeof only !== 'object' || !only.isOn || surnames.size === 0) return undefined;
    const [before, behind] = [words.slice(0, only.start), words.slice(only.end)];
    if (MARK.test(before) || OF_ELSE[lang].test(before.replace(new RegExp(SAID[lang], 'u'), ''))) return undefined;
    const name = `(?<![\\p{L}-])(?:${[...surnames].join('|')})`;
    const isBehind =
      new RegExp(`${name} ${SAID[lang]}${OCCASION}${PLACE} $`, 'u').test(before) &&
      new RegExp(`^${PLACE}(?:[,:.](?:\\s|$)| that | dass )`, 'u').test(behind);
    const isFirst =
      before === '' &&
      (lang === 'en'
        ? new RegExp(`^,? (?:[\\p{L} ]{1,60} )?${name} ${SAID.en}(?: that|:)`, 'u').test(behind)
        : new RegExp(`^ ${SAID.de} (?:[\\p{L} ]{1,60} )?${name}[,:]`, 'u').test(behind));
    return isBehind || isFirst ? only : undefined;
  };
}
