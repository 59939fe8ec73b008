import type { TextShape } from '../schema/shape.js';

/** Tags that editors of websites write into texts. */
const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|h[1-6]|hr|i|iframe|img|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:[\s/][^<>]*)?>/iu;
/** Codes of characters, by name or by number. */
const CODE =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|apos|copy|gt|hellip|[lr][ads]quo|[bs][db]quo|lt|[mn]dash|nbsp|quot|shy);/iu;
const MAX_LENGTH = 40;

/**
 * Finds HTML in a text that an author wrote: a tag, or else the code of a character.
 *
 * @param shape What the format expects there. Dates, ids, addresses and choices have rules of their own.
 * @param text What the author wrote.
 * @returns The first of it; undefined where there is none.
 * @example
 * findHtmlInText(textShape, 'A <b>bold</b> word'); // '<b>'
 */
export function findHtmlInText({ isDate, allowed, refersTo, code }: TextShape, text: string): string | undefined {
  if (isDate || allowed || refersTo || (code !== undefined && code !== 'text-empty')) return undefined;
  const [markup] = TAG.exec(text) ?? CODE.exec(text) ?? [];
  return markup && markup.length > MAX_LENGTH ? `${markup.slice(0, MAX_LENGTH)}…` : markup;
}
