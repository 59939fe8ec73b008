import { findOnlyDay, type DayFinder } from './days-in-words.js';
import { hasSameWords, PLACE_BEHIND } from './day-of-entry.js';
import { stemLanguage } from './stems.js';

/** Acts that have one day, as nouns. What an act is of, or who took part in it, has no day of its own. */
const ACTS =
  'downing|sinking|killing|murder|assassination|death|arrest|execution|crash|collapse|derailment|launch|landing|explosion|bombing|' +
  'shooting|capture|seizure|destruction|demolition|opening|closure|burial|funeral|coronation|inauguration|meeting';

/** Acts that somebody did to somebody or something, in the past. */
const DONE_TO =
  'shot down|downed|sank|killed|murdered|assassinated|arrested|executed|launched|bombed|captured|seized|destroyed|demolished|' +
  'invaded|attacked|struck|opened|closed|met';

/** Acts that were done to somebody or something: “was sunk”. */
const WAS_DONE =
  'shot down|downed|sunk|killed|murdered|assassinated|arrested|executed|launched|bombed|captured|seized|destroyed|demolished|' +
  'attacked|struck|opened|closed|buried|crowned|inaugurated';

/** Acts of one alone, in the past. */
const DONE = 'died|crashed|collapsed|derailed|exploded|sank|landed|opened|closed|resigned|met';

/** Things and people that are no event, so that a day behind them is the day of the act. */
const THINGS =
  'balloon|plane|aircraft|airliner|jet|helicopter|drone|missile|rocket|satellite|spacecraft|probe|object|ship|ferry|boat|vessel|' +
  'tanker|submarine|train|bridge|dam|tower|mine|factory|council|parliament|troops|forces|police|army|navy|president|minister|' +
  'mayor|king|queen|journalist|reporter|officer|soldier|balloons|planes|drones|missiles|rockets|satellites|ships|trains|ministers|' +
  'presidents|journalists|soldiers';

const MODIFIERS =
  'surveillance|spy|weather|passenger|cargo|fishing|oil|swing|old|military|police|prime|foreign|defen[cs]e|government';

/** Kinds of words, each with a letter that stands for it. Any other word has none. */
const KINDS: readonly (readonly [letter: string, words: RegExp])[] = [
  ['d', /^(?:the|an?)$/i],
  ['o', /^of$/],
  ['p', /^(?:in|at|near|off|over)$/],
  ['c', /^and$/],
  ['w', /^(?:with|between)$/],
  ['y', /^by$/],
  ['b', /^(?:was|were)$/],
  ['-', /^(?:No|Not|Nobody|None|Never|After|Before|Since|Until|When|While|Once|If|As|Though|Although|Because)$/],
  ['a', wordOf(ACTS)],
  ['t', wordOf(THINGS)],
  ['m', wordOf(MODIFIERS)],
  // A name that can be nothing else at the beginning of a sentence, or a measure: “U.S.”, “Chinese”, “Iran’s”, “60-meter”.
  [
    'N',
    /^(?:(?:\p{Lu}\.){2,}|\p{Lu}{2,5}|\p{Lu}\p{L}*(?:ese|ian|ish|can|aeli|aqi|ani)|\p{Lu}[\p{L}-]*[’']s|\d+-\p{L}+)$/u,
  ],
  ['n', /^(?:\p{Lu}[\p{L}\p{M}-]*|\d+)$/u],
];

function wordOf(words: string): RegExp {
  return new RegExp(`^(?:${words})$`);
}

/** Shapes of clauses that tell of one act, in letters of their words; `D`, `V` and `I` stand for verbs. */
const WHO = '(?:d?[nNm]*t[nN]*|d?[nN]+)';
const WHOM = `${WHO}(?:c${WHO})?`;
const WHERE = '(?:pd?[nN]+)*';
const SHAPES = [
  `(?:d[nNm]*|m*|N[nNm]*)a(?:o${WHOM})?(?:w${WHOM})?${WHERE}`,
  `${WHOM}Vw?${WHOM}${WHERE}`,
  `${WHOM}bD(?:y${WHOM})?${WHERE}`,
  `${WHOM}I${WHERE}`,
].map((shape) => new RegExp(`^${shape}$`));

const VERBS: readonly (readonly [letter: string, verbs: RegExp])[] = [
  ['V', wordOf(DONE_TO)],
  ['D', wordOf(WAS_DONE)],
  ['I', wordOf(DONE)],
];

/**
 * Makes a finder of the day behind the whole title of an event: “the U.S. military downing of the balloon on February 4” for “US military
 * downing of the balloon”. A day behind several words may be that of any of them, as in “condemned the attack on October 7”. So they
 * have to tell of one act, and else of people, things and places alone. It reads English.
 */
export function findDayOfAct(title: string, lang: string | undefined): DayFinder {
  return (words, language) => {
    if (language !== 'en' || stemLanguage(lang) !== 'en') return undefined;
    const only = findOnlyDay(words, language);
    if (typeof only !== 'object' || !only.isOn || !PLACE_BEHIND.test(words.slice(only.end))) return undefined;
    const clause = words.slice(0, only.start).trim();
    return hasSameWords(clause, title, language) && tellsOneAct(clause) ? only : undefined;
  };
}

function tellsOneAct(clause: string): boolean {
  const words = clause.replace('shot down', 'shot_down').split(/\s+/);
  const kinds = words.map((word) => KINDS.find(([, kind]) => kind.test(word))?.[0]);
  return VERBS.some(([letter, verbs]) => {
    const letters = words.map((word, at) => (verbs.test(word.replace('_', ' ')) ? letter : (kinds[at] ?? '-')));
    return SHAPES.some((shape) => shape.test(letters.join('')));
  });
}
