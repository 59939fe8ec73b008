import type { LocaleController } from '../../../controllers/locale-controller.js';
import { compareWithJournal } from '../../../edit/versions/journal.js';
import { isBlank } from '../../../edit/document/is-blank.js';
import type { Json } from '../../../edit/document/json.js';
import { haveOtherIds, isNamedAlike, isSameStory, storyChanges } from '../../../edit/versions/other-story.js';
import { editorMessages } from '../../../i18n/en/editor.js';
import { addEnglish } from '../../../i18n/messages.js';
import type { DeferredFocusController } from '../deferred-focus-controller.js';
import type { EditingController } from '../editing-controller.js';
import type { EditorDispatch, RecoveryCommands } from '../editor-data.js';
import { formatTime } from '../editor-toolbar.js';
import type { AutosaveController } from './autosave-controller.js';
import type { MergeVersions } from './pending-merge.js';
import type { SessionReports } from './session-reports.js';
import { sortUnsavedWork, type UnsavedWork } from './unsaved-work.js';

export interface WorkRecoveryOptions {
  readonly host: { revision: string | null };
  readonly editing: EditingController;
  readonly autosave: AutosaveController;
  readonly language: Pick<LocaleController, 'locale'>;
  readonly focus: DeferredFocusController;
  readonly dispatch: EditorDispatch;
  readonly reports: SessionReports;
  readonly offerMerge: (versions: () => MergeVersions) => Promise<void>;
}

/** Finds unsaved work of other sessions, with its article, and resumes, merges or discards it. */
export class WorkRecovery implements RecoveryCommands {
  readonly #options: WorkRecoveryOptions;

  constructor(options: WorkRecoveryOptions) {
    addEnglish(editorMessages);
    this.#options = options;
  }

  /**
   * Sorts the work that was found on the document that has just begun. Work that began with it is resumed, and work on other versions is offered.
   *
   * @param found Unsaved work, the latest first.
   * @param isWithout True if the page gave no document.
   */
  async sort(found: readonly UnsavedWork[], isWithout: boolean): Promise<void> {
    const { editing, autosave, dispatch } = this.#options;
    const { saved, documentCount } = editing;
    const isUntouched = editing.history.past.count === 0 && editing.article == null;
    const { resumed, offered, discarded } = sortUnsavedWork(found, saved, { isBlank: isWithout, isUntouched });
    dispatch({ type: 'set', change: { unsavedWork: offered } });
    if (resumed) this.resume(resumed);
    const { document } = editing;
    // The work may belong to another story of this page, whose sign-off stays with it.
    const done = discarded.filter(
      (work) =>
        (work.journal.signOff ?? work.journal.article) == null ||
        isWorkOn(document, work, isWithout ? undefined : saved),
    );
    const isTaken = await editing.takeSigned(done.map(({ journal }) => journal.signOff));
    if (!isTaken || documentCount !== editing.documentCount) return;
    for (const work of done) if (this.#takeArticle(work.journal)) void autosave.discard(work);
  }

  resume(work: UnsavedWork): void {
    const { host, editing, autosave, language, dispatch, reports } = this.#options;
    const { journal } = work;
    const { saved } = editing;
    const isSame = compareWithJournal(journal, saved) === 'same';
    autosave.adopt(work);
    editing.resume(journal);
    this.#restoreArticle(journal.article);
    dispatch({ type: 'remove-work', work });
    if (isBlank(editing.document)) dispatch({ type: 'set', change: { isBeginning: true } });
    // The work began with the document that is saved now, even if it has another revision.
    if (isSame && host.revision !== null) editing.markSaved(host.revision, saved);
    else host.revision = journal.revision ?? null;
    const time = formatTime(language.locale, journal.ms);
    if (journal.history.past.count > 0) reports.report('deskRestored', { time });
  }

  merge(work: UnsavedWork): void {
    const { editing, dispatch, offerMerge } = this.#options;
    const { saved, history, signOff } = work.journal;
    dispatch({ type: 'remove-work', work });
    if (storyChanges(history, editing.document).length === 0) void editing.takeSigned([signOff]);
    this.#takeArticle(work.journal);
    void offerMerge(() => [saved, history.document, editing.document, editing.revision]);
  }

  discard(work: UnsavedWork): void {
    const { autosave, focus, dispatch } = this.#options;
    dispatch({ type: 'remove-work', work });
    focus.focus('part-title');
    void autosave.discard(work);
  }

  /** Takes over the article of other work; returns false if it stays there, since this document has an article or is another story. */
  #takeArticle({ article, history }: UnsavedWork['journal']): boolean {
    const { editing } = this.#options;
    if (article == null) return true;
    if (editing.article != null || !isNamedAlike(history.document, editing.document)) return false;
    editing.keepArticle(article);
    this.#restoreArticle(article);
    return true;
  }

  /** Shows a kept article after the code that reads it is loaded. */
  #restoreArticle(kept: unknown): void {
    if (kept != null) this.#options.dispatch({ type: 'set', change: { article: { kept } } });
  }
}

/**
 * Returns true for work that seems to be on the story of a document.
 *
 * @param given Document that the page gave. A page without a document may have any story.
 */
function isWorkOn(document: Json, { journal: { history } }: UnsavedWork, given: Json | undefined): boolean {
  if (isSameStory(history.document, document)) return true;
  return given !== undefined && !haveOtherIds(history.document, document) && storyChanges(history, given).length === 0;
}
