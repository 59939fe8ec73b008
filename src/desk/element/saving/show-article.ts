import type { EditorDispatch } from '../editor-data.js';

/**
 * Shows the article of a story that was opened, or none. It is read anew each time, as the JSON that is kept.
 *
 * @param isBehind True if the story itself is shown, also where questions about the article are open.
 */
export function showArticleOf(
  { article }: { readonly article: unknown },
  dispatch: EditorDispatch,
  isBehind = true,
): void {
  const state = article == null ? {} : { kept: JSON.parse(JSON.stringify(article)) as unknown, isBehind };
  dispatch({ type: 'set', change: { part: 'story', article: state } });
}
