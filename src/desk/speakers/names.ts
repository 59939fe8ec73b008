import { normalizeName } from '../../text/normalize-name.js';

/** Descriptions of an unknown person. “The council” is not one of them, since a body has a name. */
export const LEAVES_UNNAMED =
  /^(?:(?:an?|some|several|many|most|other|another|one|two|three|four|five|six|seven|eight|nine|ten|dozens|eine?[rnm]?|mehrere|einige|viele|andere|zwei|drei|vier|fünf|sechs)\s|(?:\p{L}{1,20}\s){0,3}(?:officials|sources|aides|diplomats|advis[eo]rs|insiders|staffers|residents|witnesses|experts|analysts|critics)$)/iu;

/** Words with which other descriptions begin. */
const DESCRIBES = /^(?:the|his|her|their|der|die|das|seine?|ihre?)\s/i;

/** Returns true for a name, and not for words that describe somebody. */
export function isProperName(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !DESCRIBES.test(name) && !LEAVES_UNNAMED.test(name);
}

/** Words by which a description continues behind its noun. */
const LINKS = /\s(?:of|from|at|for|in|with|on|to|who|des|der|von|vom|aus|bei|beim|im|für)\s/i;

/** Returns a description up to its noun: “an official” of “an official at the Pentagon”. */
export function upToNoun(description: string): string {
  return normalizeName(description.split(LINKS, 1)[0]!);
}

/** Returns the noun of a description: “official” for “the State Department official” and “an official at the Pentagon”. */
export function nounOf(description: string): string {
  return upToNoun(description).split(' ').at(-1)!;
}

/** Returns the noun of a description in one form for each case: the German “Beamte” and “Beamter” are one. */
export function headNounOf(description: string): string {
  const noun = nounOf(description);
  return /^(?:ein|eine|der|die|das|dieser|diese)\s/i.test(description) ? noun.replace(/(?<=e)[rn]$/, '') : noun;
}
