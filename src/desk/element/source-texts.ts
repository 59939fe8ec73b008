import type { PastedText } from '../versions/journal.js';
import { memoizeLast } from '../../scheduling/memoize.js';
import type { ArticleState } from './panels/article/article-state.js';
import { today } from './fields/dates-controller.js';

type Texts = ReadonlyMap<string, PastedText>;

/**
 * Makes a function that adds the text of the article, which is kept separately, to the texts that editors pasted. For the same texts it returns
 * the same map, so that results for it are not computed again.
 */
export function makeSourceTexts(): (texts: Texts, draft: ArticleState['draft']) => Texts {
  return memoizeLast((texts: Texts, draft: ArticleState['draft']) =>
    draft?.sourceId === undefined || texts.has(draft.sourceId)
      ? texts
      : new Map(texts).set(draft.sourceId, {
          text: draft.text,
          on: draft.on ?? today(),
          ...(draft.pages && { pages: draft.pages }),
        }),
  );
}
