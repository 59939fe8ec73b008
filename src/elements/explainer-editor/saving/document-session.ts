import { readResponse } from '../../../controllers/document/read-response.js';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { DocumentSource } from '../../../convert/convert-document.js';
import { compareWithJournal } from '../../../edit/journal.js';
import type { Json } from '../../../edit/json.js';
import type { Edit } from '../../../edit/make-edits.js';
import { haveOtherIds, isNamedAlike, isSameStory, storyChanges } from '../../../edit/other-story.js';
import type { SignOffState } from '../../../edit/sign-off/sign-off.js';
import type { Problem } from '../../../model/problems/problem.js';
import { isGrave } from '../../../model/problems/unproven.js';
import type { DeferredFocusController } from '../deferred-focus-controller.js';
import type { EditingController } from '../editing-controller.js';
import { formatEdit, type EditorContext } from '../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../editor-data.js';
import { today, type DatesController } from '../fields/dates-controller.js';
import { LEAVING_ID, type EditorState, type PendingMerge } from '../editor-state.js';
import { formatTime } from '../editor-toolbar.js';
import { ExplainerEditorSaveEvent, type SaveAnswer } from '../explainer-editor-events.js';
import type { AutosaveController } from './autosave-controller.js';
import type { ExportForm } from './export-forms.js';
import { FileSession } from './file-session.js';
import { importDocument, isBlank } from './import-document.js';
import type { PastePreview } from '../../../edit/preview-paste.js';
import type { PasteRequest } from '../panels/paste.js';
import type { makePendingMerge } from './pending-merge.js';
import { SessionReports } from './session-reports.js';
import { sortUnsavedWork, type UnsavedWork } from './unsaved-work.js';

/** Document of an editor that was given none. */
const BLANK: Json = { explainer: 1 };

type Host = HTMLElement & {
  revision: string | null;
  readonly storageKey: string | null;
  readonly editorName: string | null;
  readonly problems: readonly Problem[];
  readonly signOffState: SignOffState | undefined;
};

export interface SessionOptions {
  readonly editing: EditingController;
  readonly autosave: AutosaveController;
  readonly dates: DatesController;
  readonly language: Pick<LocaleController, 'say' | 'locale'>;
  readonly focus: DeferredFocusController;
  readonly dispatch: EditorDispatch;
  readonly context: () => EditorContext;
}

/** Commands of the editor that concern its document: load, save, merge and export it, and find unsaved work of other sessions. */
export class DocumentSession implements EditorCommands {
  readonly #host: Host;
  readonly #options: SessionOptions;
  readonly #reports: SessionReports;
  readonly #files: FileSession;
  /** Load of the latest document. A newer document aborts it, and that of a file. */
  #documentLoad = new AbortController();
  /** Number of documents so far. The answer to a save belongs to one of them. */
  #documentCount = 0;
  #hasStarted = false;
  #asking: Promise<void> | undefined;

  constructor(host: Host, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
    const { editing, dispatch, language } = options;
    this.#reports = new SessionReports(dispatch, language);
    this.#files = new FileSession({
      editing,
      dispatch,
      reports: this.#reports,
      onOpen: () => this.abortLoad(),
      context: options.context,
      story: () => this.storageKey,
    });
  }

  /** True after the first document was given. */
  get hasStarted(): boolean {
    return this.#hasStarted;
  }

  /** Resolves when the question about a merge or about pasted rows is shown. */
  get asking(): Promise<void> | undefined {
    return this.#asking;
  }

  /** Name under which the browser keeps work on the document. */
  get storageKey(): string {
    const { storageKey, id } = this.#host;
    return storageKey ?? `${location.pathname}#${id}`;
  }

  get #editing(): EditingController {
    return this.#options.editing;
  }

  get #autosave(): AutosaveController {
    return this.#options.autosave;
  }

  /** Starts with a document, or a blank one, unless a newer one replaces it while it loads. */
  async start(
    source: DocumentSource | undefined,
    signal = this.#restart(),
    name = this.#options.language.say('deskStory'),
  ): Promise<void> {
    this.#hasStarted = true;
    try {
      const imported = source ? importDocument(source) : BLANK;
      const document = imported instanceof Promise ? await imported : imported;
      if (signal.aborted) return;
      this.#startWith(document);
    } catch (error) {
      if (!signal.aborted) this.#reports.reportFailure('deskNotOpened', error, name);
      return;
    }
    await this.#findUnsavedWork();
  }

  async load(src: string): Promise<void> {
    const signal = this.#restart();
    try {
      const response = await fetch(src, { signal });
      await this.start(await readResponse(src, response), signal, src);
    } catch (error) {
      if (!signal.aborted) this.#reports.reportFailure('deskNotOpened', error, src);
    }
  }

  /** Aborts the load of a document that is no longer wanted. */
  abortLoad(): void {
    this.#documentLoad.abort();
  }

  /**
   * Asks the page to save the document. If the page doesn't answer, the document is downloaded as a file, or the editor is asked
   * which file is meant, and whether to save it with what is open.
   */
  async save(): Promise<void> {
    // A sign-off is read by a module that comes after the desk.
    if (!this.#editing.signing) await this.#editing.advised;
    this.#editing.rest();
    const { document, revision, storyCount } = this.#editing;
    const { editorName, signOffState } = this.#host;
    const editor = this.#options.context();
    const count = this.#documentCount;
    const signOff = this.#editing.signSave(editorName);
    const saving = new ExplainerEditorSaveEvent(document, revision, signOff, signOffState);
    this.#host.dispatchEvent(saving);
    if (!saving.answer) {
      if (saving.defaultPrevented) return;
      // A sign-off goes into another file than the story, so the editor is asked which one is meant.
      if (this.#editing.signOff !== undefined || this.#host.problems.some(isGrave)) {
        this.#set({ dialog: 'save' });
        // Another dialog may be open, whose content goes with the focus.
        editor.focus(this.#editing.signOff === undefined ? LEAVING_ID : 'saveSigned');
      } else this.#files.saveStory();
      return;
    }
    this.#set({ isSaving: true });
    try {
      const answer = await saving.answer;
      if (count !== this.#documentCount) return;
      if ('revision' in answer && storyCount === this.#editing.storyCount) this.#editing.joinSignOff(signOff);
      await this.#handleAnswer(answer, editor);
    } catch (error) {
      this.#reports.reportFailure('deskNotSaved', error);
    } finally {
      this.#set({ isSaving: false });
    }
  }

  async findProblems(): Promise<readonly Problem[]> {
    await this.#editing.advised;
    return this.#host.problems;
  }

  async saveFile(isSigned: boolean): Promise<void> {
    this.#options.dispatch({ type: 'close-dialog' });
    if (isSigned) await this.#files.saveSigned(this.#host.editorName);
    else this.#files.saveStory();
  }

  undo(): void {
    this.#reportEdit('deskUndone', this.#editing.undo());
  }

  redo(): void {
    this.#reportEdit('deskRedone', this.#editing.redo());
  }

  openFile(file: File): Promise<void> {
    return this.#files.open(file);
  }

  exportAs(form: ExportForm, script?: string): Promise<readonly Problem[]> {
    return this.#files.exportAs(form, script);
  }

  /** Shows what has changed since the document was saved. */
  async compare(): Promise<void> {
    try {
      const { renderComparison } = await import('../panels/comparison.js');
      this.#set({ dialog: 'compare', renderComparison });
    } catch (error) {
      this.#reports.reportFailure('deskNotOpened', error, this.#options.language.say('deskCompare'));
    }
  }

  /** Merges two versions as chosen. */
  merge({ edit, theirs, revision, takesTheirs }: PendingMerge): void {
    this.apply(edit(this.#editing.document, takesTheirs), this.#options.language.say('deskJoined'));
    if (revision !== undefined) this.#editing.markSaved(revision, theirs);
    this.#host.revision = revision ?? null;
    this.#options.dispatch({ type: 'close-dialog' });
  }

  /** Deletes everything that the browser stores. */
  async clear(): Promise<void> {
    this.#options.dispatch({ type: 'close-dialog' });
    await this.#autosave.clear();
    this.#editing.signing?.keepName('');
    (await import('./kept-advice.js')).forgetKeptAdvice();
    (await import('./readers-script.js')).keepScript('');
    this.#set({ unsavedWork: [] });
    this.#reports.report('deskCleared');
  }

  /** Continues unsaved work in place of the document. */
  resumeWork(work: UnsavedWork): void {
    const { journal } = work;
    const { saved } = this.#editing;
    const isSame = compareWithJournal(journal, saved) === 'same';
    this.#autosave.adopt(work);
    this.#editing.resume(journal);
    this.#restoreArticle(journal.article);
    this.#options.dispatch({ type: 'remove-work', work });
    // The work began with the document that is saved now, whatever revision it stated.
    if (isSame && this.#host.revision !== null) this.#editing.markSaved(this.#host.revision, saved);
    else this.#host.revision = journal.revision ?? null;
    const time = formatTime(this.#options.language.locale, journal.ms);
    if (journal.history.past.count > 0) this.#reports.report('deskRestored', { time });
  }

  mergeWork(work: UnsavedWork): void {
    const { saved, history } = work.journal;
    this.#options.dispatch({ type: 'remove-work', work });
    if (storyChanges(history, this.#editing.document).length === 0)
      void this.#editing.takeSigned([work.journal.signOff]);
    this.#takeArticle(work.journal);
    void this.#offerMerge(() => [saved, history.document, this.#editing.document, this.#editing.revision]);
  }

  discardWork(work: UnsavedWork): void {
    this.#options.dispatch({ type: 'remove-work', work });
    this.#options.focus.focus('part-title');
    void this.#autosave.discard(work);
  }

  goTo(pointer: string): void {
    this.#options.dispatch({ type: 'go-to', pointer, document: this.#editing.document });
    this.#options.focus.focus(pointer);
  }

  pasteText(source: string, text: string): void {
    this.#editing.paste(source, { text: text.replace(/\r\n?/g, '\n'), on: today() });
  }

  /** Shows what pasted cells would change, unless there is another document by then. */
  previewPaste(request: PasteRequest): void {
    this.#asking = this.#previewPaste(request);
  }

  async #previewPaste(request: PasteRequest): Promise<void> {
    const count = this.#documentCount;
    try {
      const { startPasting } = await import('../panels/paste.js');
      if (count !== this.#documentCount) return;
      this.#options.dispatch({ type: 'preview-paste', pasting: startPasting(this.#options.context(), request) });
    } catch (error) {
      this.#reports.reportFailure('deskNotOpened', error, this.#options.language.say('deskPasteTitle'));
    }
  }

  paste({ edit, rowCount }: PastePreview): void {
    this.#options.dispatch({ type: 'close-dialog' });
    this.apply(edit, this.#options.language.say('deskPasted', { count: rowCount }));
  }

  /** Applies an edit and announces it. */
  apply(edit: Edit, status?: string): void {
    this.#editing.apply(edit);
    if (status !== undefined) this.#set({ status });
  }

  /** Aborts loads that a newer document replaces. */
  #restart(): AbortSignal {
    this.#documentLoad.abort();
    this.#files.abort();
    this.#documentLoad = new AbortController();
    return this.#documentLoad.signal;
  }

  #startWith(document: Json): void {
    this.#documentCount += 1;
    this.#editing.start(document, this.#host.revision ?? undefined);
    this.#autosave.start(this.storageKey);
    this.#options.dispatch({ type: 'new-document', isBlank: isBlank(document) });
    void this.#options.dates.load(this.#editing.explainer.lang);
  }

  async #findUnsavedWork(): Promise<void> {
    const { saved } = this.#editing;
    const count = this.#documentCount;
    const found = await this.#autosave.find().catch(() => []);
    if (this.#editing.saved !== saved) return;
    const isUntouched = this.#editing.history.past.count === 0 && this.#editing.article == null;
    const { resumed, offered, discarded } = sortUnsavedWork(found, saved, { isBlank: saved === BLANK, isUntouched });
    this.#set({ unsavedWork: offered });
    if (resumed) this.resumeWork(resumed);
    const { document } = this.#editing;
    // Another story may have been written on this page. What was signed there stays where it is.
    const done = discarded.filter(
      (work) => (work.journal.signOff ?? work.journal.article) == null || isWorkOn(document, work, saved),
    );
    const isTaken = await this.#editing.takeSigned(done.map(({ journal }) => journal.signOff));
    if (!isTaken || count !== this.#documentCount) return;
    for (const work of done) if (this.#takeArticle(work.journal)) void this.#autosave.discard(work);
  }

  /** Takes over the article of other work; returns false where it stays with that work, since there is one, or another story. */
  #takeArticle({ article, history }: UnsavedWork['journal']): boolean {
    if (article == null) return true;
    if (this.#editing.article != null || !isNamedAlike(history.document, this.#editing.document)) return false;
    this.#editing.keepArticle(article);
    this.#restoreArticle(article);
    return true;
  }

  /** Shows an article as it was kept, once that is loaded which reads it. */
  #restoreArticle(kept: unknown): void {
    if (kept != null) this.#set({ article: { kept } });
  }

  /** @param editor The story as it was saved. */
  async #handleAnswer(answer: SaveAnswer, editor: EditorContext): Promise<void> {
    if ('revision' in answer) {
      const { revision } = answer;
      this.#editing.markSaved(revision, editor.document);
      this.#host.revision = revision;
      if (editor.problems.every(({ severity }) => severity === 'advice'))
        this.#reports.report('deskSaved', { revision });
      else this.#reports.reportToReaders('deskSaved', { revision }, editor, true);
      return;
    }
    const { document: theirs, revision } = answer.refused;
    await this.#offerMerge(() => [this.#editing.saved, this.#editing.document, theirs as Json, revision]);
  }

  /** @param versions Called after the module is loaded, so that edits in the meantime are part of the merge. */
  #offerMerge(versions: () => Parameters<typeof makePendingMerge>): Promise<void> {
    const count = this.#documentCount;
    this.#asking = import('./pending-merge.js').then(
      ({ makePendingMerge }) => {
        if (count === this.#documentCount)
          this.#set({ dialog: 'merge', pendingMerge: makePendingMerge(...versions()) });
      },
      (error: unknown) => this.#reports.reportFailure('deskNotSaved', error),
    );
    return this.#asking;
  }

  #set(change: Partial<EditorState>): void {
    this.#options.dispatch({ type: 'set', change });
  }

  #reportEdit(key: 'deskUndone' | 'deskRedone', edit: Edit | undefined): void {
    if (edit) this.#reports.report(key, { what: formatEdit(this.#options.language.say, edit) });
  }
}

/** True for work on the story of a document, as far as anybody can tell. A page that gives no document holds any story. */
function isWorkOn(document: Json, { journal: { history } }: UnsavedWork, saved: Json): boolean {
  if (isSameStory(history.document, document)) return true;
  return saved !== BLANK && !haveOtherIds(history.document, document) && storyChanges(history, saved).length === 0;
}
