import { markFound } from '../../../edit/draft/found-in-story.js';
import { readKeptDraft } from '../../../edit/draft/kept-draft.js';
import type { History } from '../../../edit/history.js';
import type { ArticleState } from '../panels/article/article-state.js';
import { KEPT_FIELDS, KEPT_VERSION } from './kept-article.js';

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
  const fields = KEPT_FIELDS.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]] as const] : []));
  const read = value['version'] === KEPT_VERSION ? readKeptDraft(value['draft'], history) : undefined;
  const draft = read && markFound(read, history.document);
  return {
    article: { ...(Object.fromEntries(fields) as ArticleState), ...(draft && { draft }) },
    isDamaged: value['draft'] !== undefined && draft === undefined,
  };
}
