/** Greatest length of a mark, in characters. */
export const MAX_MARK_LENGTH = 40;

/** A number, one or two letters, a sign, or a word before a number. */
const MARK = /^(?:\p{Nd}{1,4}|\p{L}{1,2}|[ivxlc]{1,6}|[*†‡§¶‖#]{1,4}|note|nb|fn|ref)$/iu;
const SIGNS = /^[*†‡§¶‖\s,]+$/;
const BRACKETED = /^(?:\[[^\][]+\][\s,;]*)+$/;

/** Tells whether a text may be the mark of a note, or several: `3`, `[3]`, `1, 2`, `note 4`, `*`. */
export function isNoteMark(text: string): boolean {
  const parts = text.split(/[\s,;.:()[\]–-]+/).filter((part) => part !== '');
  return text.length <= MAX_MARK_LENGTH && parts.length > 0 && parts.every((part) => MARK.test(part));
}

/**
 * Tells whether a text refers to a note, so that it is no part of the words beside it: a raised link within the document, and in
 * brackets or as a sign also what is only raised or only a link.
 */
export function isNoteReference(
  typed: string,
  { isRaised, isLink }: { readonly isRaised: boolean; readonly isLink: boolean },
): boolean {
  const text = typed.trim();
  if (text === '' || text.length > MAX_MARK_LENGTH) return false;
  if (SIGNS.test(text)) return isRaised || isLink;
  if (BRACKETED.test(text)) return isRaised || (isLink && isNoteMark(text));
  return isRaised && isLink && isNoteMark(text);
}
