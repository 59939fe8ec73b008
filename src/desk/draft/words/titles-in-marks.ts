import { findQuotations } from '../../../model/quotation/find-quotations.js';
import { withApostrophes, withoutMarks } from '../../citing/text-in-marks.js';

/** Maximum number of words in a title. */
const MAX_WORDS = 8;

/**
 * Capitalised words, between which there may be short words and prepositions in small letters: “The Long Road”, “Meet the Press with Chuck
 * Todd”, “Thermal Events: Next Steps”.
 */
const IN_CAPITALS =
  /^\p{Lu}[\p{L}\p{N}’'-]*(?::? (?:\p{Ll}{1,3}|with|from|into|over|[\p{Lu}\p{N}][\p{L}\p{N}’'-]*)){1,7}$/u;

/** Nouns of things with a title, and verbs of naming, before a mark. */
const BEFORE_TITLE =
  /(?<!\p{L})(?:books?|novels?|memoir|poem|plays?|films?|movie|documentary|series|shows?|programmes?|programs?|podcast|songs?|albums?|paintings?|exhibition|reports?|memo|articles?|column|magazine|campaign|project|ship|boat|yacht|cruiser|called|titled|entitled|named|dubbed|\p{L}*(?:buch|roman|film|serie|sendung|programm|podcast|lied|album|stück|ausstellung|bericht|artikel|magazin|kampagne|projekt|schiff|boot|titel)(?:e?s)?|namens|genannt)\s$/iu;

/** Returns true for the title of a book, a programme, a ship or the like. Its capitals or the noun before it show it. */
function isTitle(words: string, before: string): boolean {
  if (!/^[\p{Lu}\p{N}]/u.test(words) || /[.,;…]$/u.test(words) || words.split(/\s+/).length > MAX_WORDS) return false;
  return IN_CAPITALS.test(words) || BEFORE_TITLE.test(before);
}

/**
 * Removes quotation marks from a paraphrase, so that it doesn’t look like a quotation. Marks around titles are kept, since “the show ‘Meet the
 * Press’” can’t be read without them.
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
