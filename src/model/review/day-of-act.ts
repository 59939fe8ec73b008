import { findOnlyDay, type DayFinder, type DayInWords } from './days-in-words.js';
import { hasSameWords, PLACE_AFTER } from './day-of-entry.js';
import { writeAsSameAct } from './same-act.js';
import { stemLanguage } from './stems.js';

/**
 * Acts of one day that nobody announces, as nouns. Cited words may be a part of a sentence that says that something was put off, so the
 * day of a launch, a meeting or an opening may be one on which it was planned.
 */
const ACTS =
  'downing|sinking|killing|murder|assassination|death|crash|collapse|derailment|explosion|bombing|shooting|capture|seizure';

/** Such acts that somebody did to somebody or something, in the past. */
const DONE_TO = 'shot down|downed|sank|killed|murdered|assassinated|bombed|captured|seized|invaded|attacked|struck';

/** Such acts that were done to somebody or something: “was sunk”. */
const WAS_DONE = 'shot down|downed|sunk|killed|murdered|assassinated|bombed|captured|seized|attacked|struck';

/** Such acts of one alone, in the past. */
const DONE = 'died|crashed|collapsed|derailed|exploded|sank';

/** Acts that happen over a place. After other acts “over” gives a reason. */
const IN_THE_AIR = /(?<!\p{L})(?:shot down|downed|downing|crash|crashed|exploded|explosion)(?!\p{L})/u;

/** Things and people that are no event, so that a day after them is the day of the act. */
const THINGS =
  'balloon|plane|aircraft|airliner|jet|helicopter|drone|missile|rocket|satellite|spacecraft|object|ship|ferry|boat|vessel|' +
  'tanker|submarine|train|bridge|dam|tower|mine|factory|council|parliament|troops|forces|police|army|navy|president|minister|' +
  'mayor|king|queen|journalist|reporter|officer|soldier|balloons|planes|drones|missiles|rockets|satellites|ships|trains|ministers|' +
  'presidents|journalists|soldiers';

const MODIFIERS =
  'surveillance|spy|weather|passenger|cargo|fishing|oil|swing|old|military|police|prime|foreign|defen[cs]e|government';

const NO_NAMES =
  'No|Not|Nobody|None|Neither|Nor|Never|Hardly|Barely|Almost|Nearly|Few|Only|Even|After|Before|Since|Until|When|Whenever|While|Once|If|' +
  'Unless|Lest|As|Though|Although|Because|Whether|That|Why|How|Where|Who|What|Which|Had|Has|Have|Did|Does|Do|Is|Are|Was|Were|Should|' +
  'Would|Could|Might|Must|Can|Will|Reportedly|Allegedly|Supposedly|Apparently|Purportedly|Seemingly|Perhaps|Maybe|Possibly|Probably|' +
  'Without|Despite|Planned|Failed|Attempted|Suspected|Alleged|Rumoured|Rumored|Fake|False';

/** Kinds of words, each with a letter that stands for it. Any other word has none. */
const KINDS: readonly (readonly [letter: string, words: RegExp])[] = [
  ['d', /^(?:the|an?)$/i],
  ['o', /^of$/],
  ['p', /^(?:in|at|near|off|over)$/],
  ['c', /^and$/],
  ['y', /^by$/],
  ['b', /^(?:was|were)$/],
  // Beginnings of clauses that don't say that it happened. Any other word with a capital counts as a name.
  ['-', wordOf(NO_NAMES)],
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
  `(?:d[nNm]*|m*|N[nNm]*)a(?:o${WHOM})?${WHERE}`,
  `${WHOM}V${WHOM}${WHERE}`,
  `${WHOM}bD(?:y${WHOM})?${WHERE}`,
  `${WHOM}I${WHERE}`,
].map((shape) => new RegExp(`^${shape}$`));

const VERBS: readonly (readonly [letter: string, verbs: RegExp])[] = [
  ['V', wordOf(DONE_TO)],
  ['D', wordOf(WAS_DONE)],
  ['I', wordOf(DONE)],
];

/**
 * Makes a finder of the day of an act in the words that are cited for it: “the U.S. military downing of the balloon on February 4” for “US
 * military downing of the balloon”, and for “US shoots down balloon”. A day after several words may be that of any of them, as in
 * “condemned the attack on October 7”. So they have to tell of one act that nobody announces, and else of people, things and places alone.
 * It reads English.
 */
export function findDayOfAct(title: string, lang: string | undefined): DayFinder {
  return (words, language) => {
    if (language !== 'en' || stemLanguage(lang) !== 'en') return undefined;
    const only = findOnlyDay(words, language);
    if (typeof only !== 'object' || !only.isOn) return undefined;
    const clause = clauseBeside(words, only);
    if (clause === undefined || (/ over /.test(words) && !IN_THE_AIR.test(clause)) || !tellsOneAct(clause))
      return undefined;
    const isOfTitle = hasSameWords(clause, title, language) || writeAsSameAct(title, clause).some(tellsOneAct);
    return isOfTitle ? only : undefined;
  };
}

/** Returns the words before a day with no more than a place after it, or the words after a day at the beginning. */
function clauseBeside(words: string, { start, end }: DayInWords): string | undefined {
  const after = words.slice(end);
  if (start === 0) return after.replace(/^,|\.$/gu, '').trim();
  return PLACE_AFTER.test(after) ? words.slice(0, start).trim() : undefined;
}

function tellsOneAct(clause: string): boolean {
  const words = clause.replace('shot down', 'shot_down').split(/\s+/);
  const kinds = words.map((word) => KINDS.find(([, kind]) => kind.test(word))?.[0]);
  return VERBS.some(([letter, verbs]) => {
    const letters = words.map((word, at) => (verbs.test(word.replace('_', ' ')) ? letter : (kinds[at] ?? '-')));
    return SHAPES.some((shape) => shape.test(letters.join('')));
  });
}
