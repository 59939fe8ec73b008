import type { Explainer } from '../explainer.js';
import { pointerTo } from '../json-pointer.js';
import type { Advice } from './advice.js';

/** Tags that editors of websites write into texts. */
const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|cite|code|div|em|h[1-6]|hr|i|iframe|img|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:[\s/][^<>]*)?>/iu;
/** Codes of characters, by name or by number. */
const CODE =
  /&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|apos|copy|gt|hellip|[lr][ads]quo|[bs][db]quo|lt|[mn]dash|nbsp|quot|shy);/iu;
const MAX_LENGTH = 40;

/** Fields that readers see as they are typed. */
const FIELDS = ['title', 'summary', 'text', 'note'] as const;

type Texts = Partial<Readonly<Record<(typeof FIELDS)[number], string>>>;

/**
 * Finds HTML in texts: a tag, or else the code of a character. Readers would see it as it is typed. It reads the texts of the document and
 * those of its events and statements.
 */
export function findHtmlInTexts(explainer: Explainer): readonly Advice[] {
  return [{ ...explainer, pointer: '' }, ...explainer.events, ...explainer.statements].flatMap(findIn);
}

function findIn(texts: Texts & { readonly pointer: string }): readonly Advice[] {
  return FIELDS.flatMap((field) => {
    const markup = markupIn(texts[field] ?? '');
    return markup === undefined ? [] : [{ pointer: pointerTo(texts.pointer, field), values: { markup } }];
  });
}

function markupIn(text: string): string | undefined {
  const [markup] = TAG.exec(text) ?? CODE.exec(text) ?? [];
  return markup && markup.length > MAX_LENGTH ? `${markup.slice(0, MAX_LENGTH)}…` : markup;
}
