import { findQuotations } from '../../../model/quotation/find-quotations.js';
import { withApostrophes, withoutMarks } from '../../citing/text-in-marks.js';

/** Longer words in marks are no title. */
const MAX_WORDS = 8;

/** Words of which each begins with a capital, but for short ones and prepositions: “The Long Road”, “Meet the Press with Chuck Todd”, “Thermal Events: Next Steps”. */
const IN_CAPITALS =
  /^\p{Lu}[\p{L}\p{N}’'-]*(?::? (?:\p{Ll}{1,3}|with|from|into|over|[\p{Lu}\p{N}][\p{L}\p{N}’'-]*)){1,7}$/u;

/** Nouns of what has a title, and verbs that give one, before a mark. */
const BEFORE_TITLE =
  /(?<!\p{L})(?:books?|novels?|memoir|poem|plays?|films?|movie|documentary|series|shows?|programmes?|programs?|podcast|songs?|albums?|paintings?|exhibition|reports?|memo|articles?|column|magazine|campaign|project|ship|boat|yacht|cruiser|called|titled|entitled|named|dubbed|\p{L}*(?:buch|roman|film|serie|sendung|programm|podcast|lied|album|stück|ausstellung|bericht|artikel|magazin|kampagne|projekt|schiff|boot|titel)(?:e?s)?|namens|genannt)\s$/iu;

/** True for the title of a book, a programme, a ship or the like, by its capitals or by the noun before it. */
function isTitle(words: string, before: string): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(words) || /[.,;…]$/u.test(words) || words.split(/\s+/).length > MAX_WORDS) return false;
  return IN_CAPITALS.test(words) || BEFORE_TITLE.test(before);
}

/**
 * Removes quotation marks from a paraphrase, so that it looks like no quotation, but for those around titles: “the show ‘Meet the
 * Press’” without its marks is no sentence.
 *
 * @param words Words of an article.
 * @param lang Language of their marks.
 */
export function keepTitleMarks(words: string, lang: string): string {
  const marked = withApostrophes(words);
  const { quotations } = findQuotations(marked, lang);
  let text = '';
  let from = 0;
  for (const { openAt, closeAt } of quotations) {
    const before = marked.slice(from, openAt);
    if (!isTitle(marked.slice(openAt + 1, closeAt), marked.slice(0, openAt))) continue;
    text += withoutMarks(before, lang) + marked.slice(openAt, closeAt + 1);
    from = closeAt + 1;
  }
  return text + withoutMarks(marked.slice(from), lang);
}
