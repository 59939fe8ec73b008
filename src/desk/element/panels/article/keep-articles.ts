import type { EditorContext } from '../../editor-context.js';
import type { EditorDispatch } from '../../editor-data.js';
import { formatKeptArticle } from '../../saving/kept-article.js';

/** Returns a dispatch function that also keeps the article in the browser after an action on it. */
export function keepArticles(editor: Pick<EditorContext, 'keepArticle'>, dispatch: EditorDispatch): EditorDispatch {
  return (action) => {
    dispatch(action);
    if (action.type === 'article') editor.keepArticle(formatKeptArticle);
  };
}
