import type { EditorDispatch } from '../editor-data.js';

/** Shows the article of a story that was opened, or none, behind the story itself. It is read anew each time, as the JSON that is kept. */
export function showArticleOf({ article }: { readonly article: unknown }, dispatch: EditorDispatch): void {
  const state = article == null ? {} : { kept: JSON.parse(JSON.stringify(article)) as unknown, isBehind: true };
  dispatch({ type: 'set', change: { part: 'story', article: state } });
}
