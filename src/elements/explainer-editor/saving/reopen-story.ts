import { findFormerStories } from '../../../edit/versions/former-stories.js';
import { textAt } from '../../../edit/document/pointer.js';
import { commandMessages } from '../../../i18n/en/commands.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { SessionOptions } from './session-options.js';
import { showArticleOf } from './show-article.js';

/**
 * Opens a former story in place of the document, as an edit that can be undone. Its sign-off, its article and the texts of its sources come back with
 * it.
 *
 * @param place Place of the edit that replaced the story, as `findFormerStories` gives it.
 * @param onUndo Undoes the edit of which the status tells.
 */
export function reopenStory(
  { editing, dispatch, language, focus }: SessionOptions,
  place: number,
  onUndo: () => void,
): void {
  addEnglish(commandMessages);
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
