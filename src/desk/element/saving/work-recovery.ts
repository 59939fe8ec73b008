import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { JournalContent } from '../../versions/journal.js';
import { compareWithGiven, type ListedStory } from '../../versions/kept-stories.js';
import { haveOtherIds, isNamedAlike } from '../../versions/other-story.js';
import { hashWords } from '../../sign-off/hash-words.js';
import type { DeferredFocusController } from '../deferred-focus-controller.js';
import type { EditingController } from '../editing-controller.js';
import type { EditorDispatch, RecoveryCommands } from '../editor-data.js';
import type { EditorState } from '../editor-state.js';
import { formatTime } from '../editor-toolbar.js';
import type { AutosaveController } from './autosave-controller.js';
import type { MergeVersions } from './pending-merge.js';
import type { SessionReports } from './session-reports.js';
import type { StorySession } from './story-session.js';
import { sortUnsavedWork, type UnsavedWork } from './unsaved-work.js';
import '../../../i18n/en/editor.js';

export interface WorkRecoveryOptions {
  readonly host: { revision: string | null };
  readonly editing: EditingController;
  readonly autosave: AutosaveController;
  readonly language: Pick<LocaleController, 'locale'>;
  readonly focus: DeferredFocusController;
  readonly dispatch: EditorDispatch;
  readonly state: () => EditorState;
  readonly reports: SessionReports;
  readonly offerMerge: (versions: () => MergeVersions) => Promise<void>;
}

/** Finds the story that this desk showed last, and work of others on the story that the page gives. */
export class WorkRecovery implements RecoveryCommands {
  readonly #options: WorkRecoveryOptions;
  readonly #stories: StorySession;

  constructor(options: WorkRecoveryOptions, stories: StorySession) {
    this.#options = options;
    this.#stories = stories;
  }

  /**
   * Opens the story on which the person goes on: the one that this tab showed before it was loaded again; else the latest one, if nothing is open in
   * other tabs. Otherwise the person is told of the latest one that no tab has open, and of those that other tabs have, and chooses.
   *
   * @param stories All stories of this desk, the latest first.
   */
  async openLast(stories: readonly ListedStory[]): Promise<void> {
    const { autosave, dispatch } = this.#options;
    const elsewhere = stories.filter(({ open }) => open === 'elsewhere');
    const shown = stories.find(({ id }) => id === autosave.shownBefore?.id);
    const last = shown && !shown.open ? shown : elsewhere.length > 0 ? undefined : stories[0];
    const isOpened = last && this.#isUntouched && (await this.#openOther(last, stories.length - 1));
    await this.#stories.refresh();
    if (isOpened) return;
    // After a crash it is the story that the person misses.
    const latest = stories.find(({ open }) => !open);
    dispatch({ type: 'set', change: { elsewhere, latest } });
  }

  /**
   * Sorts the work on the document that the page has given. Work that began with it is resumed, and work on other versions is offered. If this tab
   * showed another story before it was loaded again, that is opened.
   *
   * @param stories All stories of this desk, the latest first.
   */
  async sort(stories: readonly ListedStory[]): Promise<void> {
    const { editing, autosave, dispatch } = this.#options;
    const { saved, documentCount } = editing;
    const shown = stories.find(({ id, open }) => id === autosave.shownBefore?.id && !open);
    const found = await this.#readAll(stories);
    if (documentCount !== editing.documentCount) return;
    const chosen = found.find(({ story }) => story === shown);
    const isChosen = chosen?.journal.isGiven !== true || autosave.shownBefore?.given === hashWords(saved);
    if (chosen && isChosen && this.#isUntouched && compareWithGiven(chosen.journal, saved) !== 'same') {
      if (chosen.journal.isGiven) await this.#resume(chosen);
      else await this.#openOther(chosen.story, stories.length - 1);
      return this.#stories.refresh();
    }
    // The page may have given another story under the same name before.
    const given = found.filter(({ journal }) => journal.isGiven && !haveOtherIds(journal.saved, saved));
    const { resumed, elsewhere, offered, discarded } = sortUnsavedWork(given, saved, this.#isUntouched);
    dispatch({ type: 'set', change: { unsavedWork: offered, elsewhere: elsewhere.map(({ story }) => story) } });
    if (resumed) await this.#resume(resumed, found.length - given.length);
    const isTaken = await editing.takeSigned(discarded.map(({ journal }) => journal.signOff));
    if (!isTaken || documentCount !== editing.documentCount) return;
    for (const work of discarded) if (this.#takeArticle(work.journal)) await autosave.remove(work.story.id);
    await this.#stories.refresh();
  }

  /** Continues work on another version. It is gone on with after the page is loaded again, too. */
  async resume(work: UnsavedWork): Promise<void> {
    const { editing, autosave } = this.#options;
    const given = hashWords(editing.saved);
    if (editing.history.past.count > 0) autosave.keep();
    if (await this.#resume(work)) autosave.rememberChoice(given);
    await this.#stories.refresh();
  }

  async merge(work: UnsavedWork): Promise<void> {
    const { editing, dispatch, offerMerge } = this.#options;
    const { saved, history, signOff } = work.journal;
    dispatch({ type: 'remove-work', work });
    void editing.takeSigned([signOff]);
    this.#takeArticle(work.journal);
    await offerMerge(() => [saved, history.document, editing.document, editing.revision]);
  }

  async discard(work: UnsavedWork): Promise<void> {
    const { dispatch } = this.#options;
    dispatch({ type: 'remove-work', work });
    await this.#stories.remove(work.story.id);
  }

  get #isUntouched(): boolean {
    const { editing } = this.#options;
    return editing.history.past.count === 0 && editing.article == null;
  }

  async #readAll(stories: readonly ListedStory[]): Promise<readonly UnsavedWork[]> {
    const { autosave } = this.#options;
    const read = stories.map(async (story) => ({ story, journal: await autosave.read(story.id) }));
    return (await Promise.all(read)).flatMap(({ story, journal }) => (journal ? [{ story, journal }] : []));
  }

  /** Opens a story of the list without having been asked. The status tells how many others there are. */
  async #openOther(story: ListedStory, others: number): Promise<boolean> {
    const content = await this.#options.autosave.open(story.id);
    if (!content) return false;
    this.#stories.showKept(content);
    this.#report(content, others);
    return true;
  }

  /** Goes on with work on the story that the page has given. Returns false if another tab has it by now. */
  async #resume(work: UnsavedWork, others = 0): Promise<boolean> {
    const { host, editing, autosave, dispatch, state } = this.#options;
    const { saved } = editing;
    const journal = await autosave.open(work.story.id);
    dispatch({ type: 'remove-work', work });
    if (!journal) {
      dispatch({ type: 'set', change: { elsewhere: [...state().elsewhere, work.story] } });
      return false;
    }
    const isSame = compareWithGiven(journal, saved) === 'same';
    if (editing.isGiven) editing.resume(journal);
    else editing.show(journal);
    this.#restoreArticle(journal.article);
    // The work began with the document that is saved now, even if it has another revision.
    if (isSame && host.revision !== null) editing.markSaved(host.revision, saved);
    else host.revision = journal.revision ?? null;
    if (journal.history.past.count > 0) this.#report(journal, others);
    return true;
  }

  #report({ ms }: JournalContent, others: number): void {
    const { language, reports } = this.#options;
    const time = formatTime(language.locale, ms);
    if (others > 0) reports.report('deskRestoredOfMany', { time, count: others });
    else reports.report('deskRestored', { time });
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
