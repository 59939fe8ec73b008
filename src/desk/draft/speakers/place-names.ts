import { normalizeName } from '../../../text/normalize-name.js';
import { datelineOf } from '../../../propose/article/article.js';
import type { Draft } from '../draft.js';

/** Words with which names of places begin or end: “Port Ellery”, “Ell County”, “Wall Street”. */
const IN_PLACES =
  /^(?:port|fort|mount|lake|cape|saint|st|new|north|south|east|west|upper|lower|san|santa|los|las|bad|sankt) \p{L}|\p{L} (?:city|county|town|beach|island|islands|bay|harbou?r|hills|valley|springs|falls|province|district|borough|street|yard|palace|house)$/u;

/**
 * Returns true for a name that is a place by the article or by its form. It may stand for a town hall or a government as well, so an editor
 * has to say which.
 */
export function isPlaceName({ text, places }: Pick<Draft, 'text' | 'places'>, name: string): boolean {
  const own = normalizeName(name);
  const named = [...places, placeOfReport(text)];
  return IN_PLACES.test(own) || named.some((place) => normalizeName(place) === own);
}

/** Returns the place of the dateline: it is before the first sentence, behind headlines without a full stop. */
function placeOfReport(text: string): string {
  const line = text.split('\n').find((each) => /[.!?…]["”“«»’)]*\s*$/u.test(each)) ?? '';
  return datelineOf(line)
    .split(/[,(—–]| - /u, 1)[0]!
    .trim();
}
