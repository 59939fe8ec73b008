/** Forms of verbs and nouns for one act, each with its past. */
const ACTS: readonly (readonly [past: string, forms: RegExp])[] = (
  [
    ['shot down', 'shoots? down|shot down|downs|downed|downing'],
    ['sank', 'sinks?|sank|sunk|sinking'],
    ['killed', 'kills?|killed|killing'],
    ['murdered', 'murders?|murdered'],
    ['assassinated', 'assassinate[sd]?|assassination'],
    ['bombed', 'bomb(?:s|ed|ing)'],
    ['captured', 'capture[sd]?'],
    ['seized', 'seize[sd]?|seizure'],
    ['invaded', 'invade[sd]?'],
    ['attacked', 'attack(?:s|ed)'],
    ['struck', 'strikes?|struck'],
    ['died', 'dies?|died|death'],
    ['crashed', 'crash(?:es|ed)?'],
    ['collapsed', 'collapse[sd]?'],
    ['derailed', 'derail(?:s|ed|ment)?'],
    ['exploded', 'explode[sd]?|explosion'],
  ] as const
).map(([past, forms]) => [past, new RegExp(String.raw`(?<!\p{L})(?:${forms})(?!\p{L})`, 'giu')]);

/** Words beside the names of an act that tell nothing of it. */
const FILLING = /^(?:the|an?|of|in|at|near|off|over|by|is|are|was|were|and)$/;

/** A country as an adjective: “Chinese”. */
const OF_COUNTRY = /^\p{Lu}\p{L}*(?:ese|ian|ish|can|aeli|aqi|ani)$/u;

/** Words that tell that another one of the same kind is meant, or the act again. */
const OTHER = /^(?:another|other|second|third|more|again|new|next|last|latest)$/;

/**
 * Returns the title of an event in the past, where it tells of the same act as cited words: “US shot down balloon” for “US shoots down
 * balloon” beside “the U.S. military downing of the balloon”. An editor may leave words out and change the form of the act, but all that
 * the title names has to stand in the cited words, in the same order.
 *
 * @param clause Cited words without their day, which tell of one act.
 * @returns Ways to write the title, of which one has to tell of one act as well; none where it may tell of something else.
 */
export function writeAsSameAct(title: string, clause: string): readonly string[] {
  const act = onlyAct(clause);
  if (act === undefined || onlyAct(title) !== act) return [];
  const [past, forms] = act;
  const named = namesIn(title.replace(forms, ' '));
  const cited = namesIn(clause.replace(forms, ' '));
  const isCountryNamed = cited.some((word) => OF_COUNTRY.test(word));
  const told = isCountryNamed ? named : named.filter((word) => !OF_COUNTRY.test(word));
  if (told.length === 0 || told.some((word) => OTHER.test(word)) || !standsIn(told.map(plain), cited.map(plain)))
    return [];
  return [
    title.replace(forms, (act) => act.toLowerCase()),
    title.replace(forms, past),
    title.replace(forms, `was ${past}`),
    title.replace(/ (?:is|are) /u, ' was '),
  ];
}

/** Returns the only act of which words tell; undefined where they tell of several, or of one twice. */
function onlyAct(words: string) {
  const found = ACTS.flatMap((act) => Array.from(words.matchAll(act[1]), () => act));
  return found.length === 1 ? found[0] : undefined;
}

function namesIn(words: string): readonly string[] {
  return words.split(/[\s,]+/u).filter((word) => word !== '' && !FILLING.test(word.toLowerCase()));
}

/** Writes “U.S.” and “Iran’s” as “us” and “iran”. */
function plain(word: string): string {
  return word.replace(/[’']s$|\./gu, '').toLowerCase();
}

/** True where all words stand among others in their order. */
function standsIn(words: readonly string[], others: readonly string[]): boolean {
  let at = -1;
  return words.every((word) => {
    at = others.indexOf(word, at + 1);
    return at >= 0;
  });
}
