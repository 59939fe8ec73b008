import { isBlank } from '../../document/is-blank.js';
import { isSameStory } from '../../versions/other-story.js';
import type { DescribedSheet } from '../../../convert/csv/describe-sheet.js';
import type { SheetChoices } from '../panels/dialogs/opening-sheet.js';
import { importFile, openedMessage } from './import-file.js';
import type { FileSessionOptions } from './session-options.js';
import { showArticleOf } from './show-article.js';
import '../../../i18n/en/stories.js';

/**
 * Opens a file. Another version of the story that is here takes its place, as an edit that can be undone, and their sign-offs are joined. Any
 * other story is opened beside the one that is here, which stays in the list of stories.
 *
 * @param signal Aborted once a newer file or document is loaded.
 * @throws {Error} where there is no document in the file, with a reason in words.
 */
export async function openFile(options: FileSessionOptions, file: File, signal: AbortSignal): Promise<void> {
  const { editing, dispatch, reports, language, onOpen, story, stories } = options;
  const {
    document,
    keptAdvice = [],
    ...beside
  } = await importFile(file, (sheet, name) => askAbout(options, sheet, name));
  const isSigned = beside.signOff !== undefined;
  // The module that reads sign-offs is loaded after the desk.
  if (isSigned) await editing.advised;
  if (signal.aborted) return;
  onOpen();
  const isRead = editing.signing !== undefined;
  const isVersion = !isBlank(editing.document) && isSameStory(editing.document, document);
  const { article } = editing;
  const isJoined = isVersion && editing.signOff !== undefined;
  const { name } = file;
  editing.keptAdvice?.takeKept(story(), keptAdvice);
  if (isVersion) {
    editing.replaceVersion(document, beside);
    dispatch({ type: 'set', change: { opened: undefined, part: 'story' } });
    if (editing.article !== article) showArticleOf(editing, dispatch);
    return reports.report(openedMessage({ isSigned, isJoined, isRead }), { name });
  }
  const session = await stories();
  if (signal.aborted) return;
  const goBack = session.showFile(document, beside);
  const opened = language.say(isSigned ? (isRead ? 'deskShownSigned' : 'deskShownUnread') : 'deskShown', { name });
  const status = goBack ? `${opened} ${language.say('deskElseKept')}` : opened;
  const takeBack = goBack && { past: editing.history.past, isLasting: true, run: () => void goBack() };
  dispatch({ type: 'set', change: { status, takeBack } });
}

/** Shows what becomes of the columns of a sheet, and waits until the editor opens it. */
async function askAbout({ dispatch }: FileSessionOptions, sheet: DescribedSheet, name: string): Promise<SheetChoices> {
  const { renderOpeningSheet } = await import('../panels/dialogs/opening-sheet.js');
  return new Promise((onOpen) => {
    const opening = { name, sheet, leftOut: [], dateOrder: undefined, onOpen, render: renderOpeningSheet };
    dispatch({ type: 'set', change: { dialog: 'sheet', opening } });
  });
}
