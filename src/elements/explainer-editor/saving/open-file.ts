import { isSameStory } from '../../../edit/versions/other-story.js';
import { commandMessages } from '../../../i18n/en/commands.js';
import { addEnglish } from '../../../i18n/messages.js';
import { importFile, openedMessage } from './import-file.js';
import type { FileSessionOptions } from './session-options.js';
import { showArticleOf } from './show-article.js';

/**
 * Opens a file in place of the document, as an edit that can be undone. What the file has beside its story replaces the sign-off, the article
 * and the texts that are here. If the file is another version of the same story, they are joined.
 *
 * @param signal Aborted once a newer file or document is loaded.
 * @throws {Error} where there is no document in the file, with a reason in words.
 */
export async function openFile(options: FileSessionOptions, file: File, signal: AbortSignal): Promise<void> {
  addEnglish(commandMessages);
  const { editing, dispatch, reports, onOpen, story } = options;
  const { document, keptAdvice = [], ...beside } = await importFile(file);
  const isSigned = beside.signOff !== undefined;
  // The module that reads sign-offs is loaded after the desk.
  if (isSigned) await editing.advised;
  if (signal.aborted) return;
  onOpen();
  const { article } = editing;
  const isJoined = editing.signOff !== undefined && isSameStory(editing.document, document);
  editing.openStory(document, beside);
  editing.keptAdvice?.takeKept(story(), keptAdvice);
  dispatch({ type: 'set', change: { opened: undefined, part: 'story' } });
  reports.report(openedMessage(isSigned, isJoined, editing.signing !== undefined), { name: file.name });
  if (editing.article !== article) showArticleOf(editing, dispatch);
}
