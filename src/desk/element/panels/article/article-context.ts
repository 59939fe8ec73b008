import type { EditorContext } from '../../editor-context.js';
import type { EditorDispatch } from '../../editor-data.js';
import type { ArticleState } from './article-state.js';

/** Data and functions for the templates of the panel. */
export interface ArticleContext {
  readonly editor: EditorContext;
  readonly article: ArticleState;
  readonly dispatch: EditorDispatch;
  readonly onUndo: () => void;
}
