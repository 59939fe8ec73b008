import { findFormerStories } from '../../../edit/versions/former-stories.js';
import { textAt } from '../../../edit/document/pointer.js';
import { commandMessages } from '../../../i18n/en/commands.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { SessionOptions } from './session-options.js';
import { showArticleOf } from './show-article.js';

/**
 * Starts an empty story in place of the document, or opens a former one, as an edit that can be undone.
 *
 * @param onUndo Undoes the edit of which the status tells.
 * @param place Place of the edit that replaced the former story, as `findFormerStories` gives it.
 */
export function startStory(options: SessionOptions, onUndo: () => void, place: number | undefined): void {
  addEnglish(commandMessages, editorMessages);
  if (place === undefined) startEmpty(options, onUndo);
  else reopen(options, onUndo, place);
}

/** Starts an empty story. The status tells where the former one is, with a button that brings it back together with its attachments. */
function startEmpty({ editing, dispatch, language, focus }: SessionOptions, onUndo: () => void): void {
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

/** Opens a former story. Its sign-off, its article and the texts of its sources come back with it. */
function reopen({ editing, dispatch, language, focus }: SessionOptions, onUndo: () => void, place: number): void {
  const former = findFormerStories(editing.history).find((each) => each.place === place);
  if (!former) return;
  const { document } = former;
  const [, beside] = editing.formerStories.find(([at]) => at === place) ?? [];
  const { signOffs = [], article = null, texts = [], noted = editing.saved } = beside ?? {};
  const [signOff, ...unjoined] = signOffs;
  editing.openStory(document, { signOff, article, texts, noted });
  void editing.takeSigned(unjoined);
  dispatch({ type: 'set', change: { opened: undefined, part: 'story' } });
  showArticleOf(editing, dispatch);
  focus.focus('part-title');
  const name = textAt(document, 'title') || language.say('deskUntitled');
  const status = language.say('deskReopened', { name });
  dispatch({ type: 'set', change: { status, takeBack: { past: editing.history.past, run: onUndo } } });
}
