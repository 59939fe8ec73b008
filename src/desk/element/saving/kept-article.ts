import type { ArticleState } from '../panels/article/article-state.js';

/**
 * Version of the format. It rises with each change of the meaning of a draft, so that no draft is read by other rules than it was written
 * by.
 */
export const KEPT_VERSION = 1;

/** Maximum length of a kept text, in UTF-16 units. Each act writes the whole article, so a longer one would make the desk slow. */
const MAX_KEPT_LENGTH = 200_000;

/** Fields of the form, which are kept as they are. */
export const KEPT_FIELDS = [
  'text',
  'title',
  'taken',
  'publisher',
  'url',
  'published',
  'lang',
] as const satisfies readonly (keyof ArticleState)[];

/** Returns true for an article that is too long to be kept in the browser. */
export function isTooLongToKeep({ text = '', draft }: ArticleState): boolean {
  return Math.max(text.length, draft?.text.length ?? 0) > MAX_KEPT_LENGTH;
}

/** Returns an article in the form in which the browser keeps it; null for none, which replaces the former one. */
export function formatKeptArticle(article: ArticleState): unknown {
  const { draft } = article;
  const fields = Object.fromEntries(KEPT_FIELDS.map((name) => [name, article[name]]));
  const isEmpty = !draft && Object.values(fields).every((value) => value === undefined || value.trim() === '');
  if (isEmpty || isTooLongToKeep(article)) return null;
  return {
    version: KEPT_VERSION,
    closedBy: countEdits(article),
    ...fields,
    ...(article.pages && { pages: article.pages }),
    draft,
  };
}

/**
 * Returns the minimum number of edits of a story for which no question about the article is open: one for each confirmation, since undoing an
 * edit opens its question again without a change of the article. For an article with open questions the number is
 * higher than any story can have.
 */
function countEdits({ draft, text = '' }: ArticleState): number {
  const isOpen = draft ? draft.decisions.includes(undefined) : text !== '';
  return isOpen ? Number.MAX_SAFE_INTEGER : (draft?.decisions.filter((each) => each?.is === 'confirmed').length ?? 0);
}
