import type { ArticleState } from '../panels/article/article-state.js';

/** Version of what is kept. It rises with each change of what a draft means, so that no draft is read by rules that are not its own. */
export const KEPT_VERSION = 1;

/** Greatest length of a text that is kept, in UTF-16 units. Each act writes the whole article, and a longer one would hold up the desk. */
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

/** Returns what the browser keeps of an article; null for nothing, which takes the place of what was kept before. */
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
 * Returns how many edits the story has at least when nothing is asked about an article: one for each confirmation, since undoing an edit
 * opens its question again without a word to the article. An article about which something is asked has a number that no story reaches.
 */
function countEdits({ draft, text = '' }: ArticleState): number {
  const isOpen = draft ? draft.decisions.includes(undefined) : text !== '';
  return isOpen ? Number.MAX_SAFE_INTEGER : (draft?.decisions.filter((each) => each?.is === 'confirmed').length ?? 0);
}
