import { nothing } from 'lit';
import { currentOf, statusesOf } from '../../../draft/draft.js';
import type { EditorContext } from '../../editor-context.js';
import type { EditorDispatch } from '../../editor-data.js';
import type { EditorState } from '../../editor-state.js';
import { readKeptArticle } from '../../saving/read-kept-article.js';
import '../../../../i18n/en/draft.js';
import '../../../../i18n/en/editor.js';

/** Articles that were restored. Each is restored once, even if the desk updates meanwhile. */
const done = new WeakSet<object>();

/**
 * Restores the article that the browser has kept, at the first rendering. It is shown at once if it has open questions, unless the editor has
 * opened an entry of the story or another tab meanwhile.
 */
export function restoreArticle(editor: EditorContext, state: EditorState, dispatch: EditorDispatch): typeof nothing {
  const { say, history } = editor;
  const { article: now, part, opened } = state;
  const kept = Object(now.kept) as object;
  if (done.has(kept)) return nothing;
  done.add(kept);
  const { article, isDamaged, isAskedAgain } = readKeptArticle(kept, history);
  const { draft } = article;
  // An article without proposals is a form in which something is written.
  const isOpen = !draft || currentOf(draft, statusesOf(draft, history)) !== undefined;
  const isTurnedTo = isOpen && !now.isBehind && part === 'story' && opened === undefined;
  const isShown = isTurnedTo || part === 'article';
  const words = isDamaged
    ? say('draftDamaged')
    : isShown
      ? say(isAskedAgain ? 'draftRestoredOpen' : 'draftRestored')
      : say('draftRestoredBehind', { tool: say('deskArticle') });
  queueMicrotask(() =>
    dispatch({
      type: 'set',
      change: {
        article,
        status: `${state.status} ${words}`.trim(),
        takeBack: state.takeBack,
        ...(isTurnedTo && { part: 'article', isBeginning: false }),
      },
    }),
  );
  return nothing;
}
