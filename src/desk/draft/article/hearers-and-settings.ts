import { primaryLanguage } from '../../../text/primary-language.js';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns for hearers, and for settings in which people speak. They don’t have a date of their own. */
const HEARERS_AND_SETTINGS = setOf(
  'reporters journalists lawmakers mps senators parliament congress cabinet council committee panel court jury judge commission board ' +
    'delegates members staff colleagues employees workers residents voters supporters thousands hundreds dozens people crowd audience ' +
    'viewers listeners readers students families relatives parents fans investors shareholders officials diplomats leaders ministers ' +
    'troops soldiers media press agency newspaper paper magazine website broadcaster channel station radio television tv programme program ' +
    'podcast show interview interviews statement statements letter letters conference briefing speech address remarks tweet tweets post ' +
    'posts message video recording email e-mail call hearing rally debate talks talk meeting summit session forum phone telephone ' +
    'hospital school church office house home capital city town village studio prison time',
);

/** German nouns for hearers and settings. Each may be the last part of a compound. */
const HEARERS_AND_SETTINGS_DE =
  /(?:journalist(?:en|innen)|reportern|abgeordneten|parlament|tag|rat|ausschuss|gericht|anhängern|bürgern|anwohnern|mitgliedern|mitarbeitern|zuschauern|hörern|zeitung|blatt|sender|agentur|magazin|rundfunk|fernsehen|radio|presse|interview|gespräch|erklärung|mitteilung|brief|konferenz|rede|anhörung|debatte|treffen|sitzung|gipfel|sendung|video|nachricht|stellungnahme|stadt|telefon)$/iu;

/** Words between nouns. */
const BETWEEN = setOf(
  'to of in at on by for from with into about and or via through during outside inside near before beside alongside over under the a an ' +
    'his her its their our my this that these those him them us me it he she they said says told tells wrote writes spoke replied denied ' +
    'testified speaking writing talking testifying appearing visiting issued released published posted delivered sent held given made ' +
    'recorded televised while also again too only live earlier late early hours both all more than some many several',
);

/** Events with a name of their own. */
const NAMED_EVENT =
  /^(?:Hurricane|Storm|Typhoon|Cyclone|War|Battle|Day|Night|Eve|Cup|Games|Olympics|Final|Massacre|Riots?|Election)s?$/u;

/** An occasion at the end of words: “at the funeral”, “during a visit in Ellery”. A statement at it has its date. */
const OCCASION_LAST =
  /(?<=^|\s)(?:at|during)\s(?:the|an?|his|her|their|its)\s(?:\p{Ll}+\s){0,2}\p{Ll}+(?:\s(?:in|near)\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)?\s*$/u;

/** A German noun behind an article. */
const WITH_ARTICLE =
  /(?<!\p{L})(?:de[rsmn]|die|das|eine[rsmn]?|zu[mr]|vom|im|ins|am|ans|beim|(?:ihr|sein)e[rsmn]?)\s(?:\p{Ll}+\s){0,2}(\p{Lu}[\p{L}-]*)/gu;

/**
 * Returns true for words between a verb of saying and a day that name no event with a date of its own: “told reporters in Ellery”, and not
 * “told the victims of the flood”.
 */
export function namesNoEvent(words: string, lang: string): boolean {
  if (primaryLanguage(lang) === 'de')
    return [...words.matchAll(WITH_ARTICLE)].every(([, noun = '']) => HEARERS_AND_SETTINGS_DE.test(noun));
  const parts = words.replace(OCCASION_LAST, ' ').match(/[\p{L}\p{N}.’'&-]+/gu) ?? [];
  return parts.every((word, at) => {
    if (!/^\p{Ll}/u.test(word)) return !NAMED_EVENT.test(word);
    const next = parts[at + 1];
    // The last of several words is the noun: “a televised address”.
    const isLast = next === undefined || !/^\p{Ll}/u.test(next) || BETWEEN.has(next);
    return !isLast || BETWEEN.has(word) || /ly$|ed$/u.test(word) || HEARERS_AND_SETTINGS.has(word);
  });
}
