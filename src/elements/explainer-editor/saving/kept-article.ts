import { markFound } from '../../../edit/draft/found-in-story.js';
import { readKeptDraft } from '../../../edit/draft/kept-draft.js';
import type { History } from '../../../edit/history.js';
import type { ArticleState } from '../panels/article/article-state.js';

/** Version of what is kept. It rises with each change of what a draft means, so that no draft is read by rules that are not its own. */
const VERSION = 1;

/** Greatest length of a text that is kept, in UTF-16 units. Each act writes the whole article, and a longer one would hold up the desk. */
export const MAX_KEPT_LENGTH = 200_000;

/** Fields of the form, which are kept as they are. */
const FIELDS = [
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
  const fields = Object.fromEntries(FIELDS.map((name) => [name, article[name]]));
  const isEmpty = !draft && Object.values(fields).every((value) => value === undefined || value.trim() === '');
  if (isEmpty || isTooLongToKeep(article)) return null;
  return { version: VERSION, isOpen: draft ? draft.decisions.includes(undefined) : !!fields['text'], ...fields, draft };
}

/** An article that was kept, and whether all of it could be read. */
export interface ReadArticle {
  readonly article: ArticleState;
  readonly isDamaged: boolean;
}

/**
 * Reads an article as the browser has kept it. Its form is read field by field; a draft that is damaged, or of another version, is left
 * out, and so the article can be read again.
 */
export function readKeptArticle(kept: unknown, history: History): ReadArticle {
  const value = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const fields = FIELDS.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]] as const] : []));
  const read = value['version'] === VERSION ? readKeptDraft(value['draft'], history) : undefined;
  const draft = read && markFound(read, history.document);
  return {
    article: { ...(Object.fromEntries(fields) as ArticleState), ...(draft && { draft }) },
    isDamaged: value['draft'] !== undefined && draft === undefined,
  };
}
