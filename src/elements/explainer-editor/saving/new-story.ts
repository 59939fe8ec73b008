import { commandMessages } from '../../../i18n/en/commands.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { SessionOptions } from './session-options.js';
import { showArticleOf } from './show-article.js';

/**
 * Starts an empty story in place of the document, as an edit that can be undone. The status tells where the former story is, with a button that
 * brings it back together with its sign-off, its article and the texts of its sources.
 *
 * @param onUndo Undoes the edit of which the status tells.
 */
export function startNewStory({ editing, dispatch, language, focus }: SessionOptions, onUndo: () => void): void {
  addEnglish(commandMessages, editorMessages);
  const { history, article, explainer } = editing;
  editing.openStory({ explainer: 1 }, { article: null });
  editing.keepArticle(null);
  dispatch({ type: 'new-document', isBlank: true });
  focus.focus('beginning-title');
  const isReplaced = editing.history !== history;
  if (!isReplaced && article == null) return;
  const bringBack = () => {
    editing.keepArticle(article);
    showArticleOf(editing, dispatch);
  };
  const name = explainer.title || language.say('deskUntitled');
  const status = language.say('deskBegun', { name });
  dispatch({
    type: 'set',
    change: { status, takeBack: { past: editing.history.past, run: isReplaced ? onUndo : bringBack } },
  });
}
