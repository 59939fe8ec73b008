import { findFormerStories } from '../../../edit/versions/former-stories.js';
import { openedBy } from '../../../edit/versions/other-story.js';
import { equalJson, type Json } from '../../../edit/document/json.js';
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
  const { history, document, article } = editing;
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
  const [former] = findFormerStories(editing.history);
  const isListed = former?.document === document;
  const status = isListed
    ? language.say('deskBegun', { name: nameOf(document, language) })
    : language.say('deskPutAway');
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
  const next = editing.history.future.edit;
  const isNext = next !== undefined && equalJson(openedBy(next) ?? null, document);
  // Redo brings back what was signed and decided since it was opened again.
  if (isNext) editing.redo();
  else openAgain(editing, place, document);
  dispatch({ type: 'set', change: { opened: undefined, part: 'story' } });
  showArticleOf(editing, dispatch, false);
  focus.focus('part-title');
  const status = language.say('deskReopened', { name: nameOf(document, language) });
  dispatch({ type: 'set', change: { status, takeBack: { past: editing.history.past, run: onUndo } } });
}

function openAgain(editing: SessionOptions['editing'], place: number, document: Json): void {
  const [, beside] = editing.formerStories.find(([at]) => at === place) ?? [];
  const { signOffs = [], article = null, texts = [], noted = editing.saved } = beside ?? {};
  const [signOff, ...otherSignOffs] = signOffs;
  editing.openStory(document, { signOff, otherSignOffs, article, texts, noted });
}

function nameOf(document: Json, { say }: SessionOptions['language']): string {
  return textAt(document, 'title') || say('deskUntitled');
}
