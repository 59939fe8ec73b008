import { statusesOf, type Draft, type ProposalStatus } from '../../draft/draft.js';
import { markFound } from '../../draft/story/found-in-story.js';
import { readKeptDraft } from '../../draft/kept-draft.js';
import { isPages } from '../../draft/kept-parts.js';
import type { History } from '../../document/history.js';
import type { ArticleState } from '../panels/article/article-state.js';
import { KEPT_FIELDS, KEPT_VERSION } from './kept-article.js';

/** An article that was kept. */
export interface ReadArticle {
  readonly article: ArticleState;
  /** True if its decisions can't be read. */
  readonly isDamaged: boolean;
  /** True if a proposal is open again that was in the story before. */
  readonly isAskedAgain: boolean;
}

/**
 * Reads an article as the browser has kept it. Its form is read field by field. A draft that is damaged or has another version is left out, so
 * that the article can be analysed again.
 */
export function readKeptArticle(kept: unknown, history: History): ReadArticle {
  const value = (kept ?? {}) as Readonly<Record<string, unknown>>;
  const fields = KEPT_FIELDS.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]] as const] : []));
  const pages = value['pages'];
  const draft = value['version'] === KEPT_VERSION ? readDraft(value['draft'], history) : undefined;
  return {
    article: {
      ...(Object.fromEntries(fields) as ArticleState),
      ...(isPages(pages) && { pages }),
      ...(draft && { draft }),
    },
    isDamaged: value['draft'] !== undefined && draft === undefined,
    isAskedAgain: draft !== undefined && isAskedAgain(value['draft'] as Draft, statusesOf(draft, history)),
  };
}

/** Reads the draft and finds its proposals in the story. An unreadable draft is damaged; the rest of the article is kept. */
function readDraft(kept: unknown, history: History): Draft | undefined {
  try {
    const draft = readKeptDraft(kept, history);
    return draft && markFound(draft, history.document);
  } catch {
    return undefined;
  }
}

/** Returns true if a proposal was confirmed and is open now. */
function isAskedAgain({ decisions }: Draft, statuses: readonly ProposalStatus[]): boolean {
  return decisions.some(
    (each, index) => (each?.is === 'confirmed' || each?.is === 'found') && statuses[index] === 'open',
  );
}
