import { readResponse } from '../../../controllers/document/read-response.js';
import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { DocumentSource } from '../../../convert/convert-document.js';
import { compareWithJournal } from '../../../edit/journal.js';
import type { Json } from '../../../edit/json.js';
import { setField, type Edit } from '../../../edit/make-edits.js';
import type { SignOffState } from '../../../edit/sign-off/sign-off.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { Problem } from '../../../model/problems/problem.js';
import type { DeferredFocusController } from '../deferred-focus-controller.js';
import type { EditingController } from '../editing-controller.js';
import { formatEdit, type EditorContext } from '../editor-context.js';
import type { EditorCommands, EditorDispatch } from '../editor-data.js';
import { today, type DatesController } from '../fields/dates-controller.js';
import type { EditorState, PendingMerge } from '../editor-state.js';
import { formatTime } from '../editor-toolbar.js';
import { ExplainerEditorSaveEvent, type SaveAnswer } from '../explainer-editor-events.js';
import type { AutosaveController } from './autosave-controller.js';
import { download, fileName, formatDocument } from './export-document.js';
import type { ExportForm } from './export-forms.js';
import { importDocument, importFile, isBlank } from './import-document.js';
import type { PastePreview } from '../../../edit/preview-paste.js';
import type { PasteRequest } from '../panels/paste.js';
import type { makePendingMerge } from './pending-merge.js';
import { sortUnsavedWork, type UnsavedWork } from './unsaved-work.js';

/** Document of an editor that was given none. */
const BLANK: Json = { explainer: 1 };

type Host = HTMLElement & {
  revision: string | null;
  readonly storageKey: string | null;
  readonly editorName: string | null;
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
  /** Loads of the latest document and of the latest file. A newer document aborts both. */
  #documentLoad = new AbortController();
  #fileLoad = new AbortController();
  /** Number of documents so far. The answer to a save belongs to one of them. */
  #documentCount = 0;
  #hasStarted = false;
  #asking: Promise<void> | undefined;

  constructor(host: Host, options: SessionOptions) {
    this.#host = host;
    this.#options = options;
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
  async start(source: DocumentSource | undefined, signal = this.#restart()): Promise<void> {
    this.#hasStarted = true;
    const imported = source ? importDocument(source) : BLANK;
    const document = imported instanceof Promise ? await imported : imported;
    if (signal.aborted) return;
    this.#startWith(document);
    await this.#findUnsavedWork();
  }

  async load(src: string): Promise<void> {
    const signal = this.#restart();
    try {
      const response = await fetch(src, { signal });
      await this.start(await readResponse(src, response), signal);
    } catch (error) {
      if (!signal.aborted) this.#reportFailure('deskNotOpened', error, src);
    }
  }

  /** Aborts the load of a document that is no longer wanted. */
  abortLoad(): void {
    this.#documentLoad.abort();
  }

  /**
   * Asks the page to save the document. If the page doesn't answer, the document is downloaded as a file, or the editor is asked
   * which file is meant.
   */
  async save(): Promise<void> {
    // A sign-off is read by a module that comes after the desk.
    if (!this.#editing.signing) await this.#editing.advised;
    const { document, revision } = this.#editing;
    const { editorName, signOffState } = this.#host;
    const count = this.#documentCount;
    const signOff = this.#editing.signSave(editorName);
    const saving = new ExplainerEditorSaveEvent(document, revision, signOff, signOffState);
    this.#host.dispatchEvent(saving);
    if (!saving.answer) {
      if (saving.defaultPrevented) return;
      // A sign-off goes into another file than the story, so the editor is asked which one is meant.
      if (this.#editing.signOff === undefined) this.#download('json', formatDocument(document), 'application/json');
      else this.#set({ dialog: 'save' });
      return;
    }
    this.#set({ isSaving: true });
    try {
      const answer = await saving.answer;
      if (count !== this.#documentCount) return;
      if ('revision' in answer) this.#editing.joinSignOff(signOff);
      await this.#handleAnswer(answer, document);
    } catch (error) {
      this.#reportFailure('deskNotSaved', error);
    } finally {
      this.#set({ isSaving: false });
    }
  }

  async saveFile(isSigned: boolean): Promise<void> {
    const { document } = this.#editing;
    const signOff = isSigned ? this.#editing.signSave(this.#host.editorName) : undefined;
    this.#options.dispatch({ type: 'close-dialog' });
    if (!signOff) return this.#download('json', formatDocument(document), 'application/json');
    const { DESK_ENDING, formatDeskFile } = await import('./desk-file.js');
    this.#download(DESK_ENDING, formatDeskFile(document, signOff), 'application/json', 'deskSavedSigned');
  }

  undo(): void {
    this.#reportEdit('deskUndone', this.#editing.undo());
  }

  redo(): void {
    this.#reportEdit('deskRedone', this.#editing.redo());
  }

  /** Opens a file in place of the document, as an edit that can be undone. */
  async openFile(file: File): Promise<void> {
    const { name } = file;
    this.#fileLoad.abort();
    this.#fileLoad = new AbortController();
    const { signal } = this.#fileLoad;
    try {
      const { document, signOff } = await importFile(file);
      if (signal.aborted) return;
      this.abortLoad();
      this.apply(setField(this.#editing.document, '', document));
      this.#set({ opened: undefined });
      const isSigned = signOff !== undefined && (await this.#editing.takeSigned([signOff]));
      this.#report(isSigned ? 'deskOpenedSigned' : 'deskOpened', { name });
    } catch (error) {
      if (!signal.aborted) this.#reportFailure('deskNotOpened', error, name);
    }
  }

  async exportAs({ ending, type, write }: ExportForm, script?: string): Promise<readonly Problem[]> {
    const { document, explainer } = this.#editing;
    const { output, problems } = await write(document, explainer, script);
    this.#download(ending, output, type);
    return problems;
  }

  /** Shows what has changed since the document was saved. */
  async compare(): Promise<void> {
    try {
      const { renderComparison } = await import('../panels/comparison.js');
      this.#set({ dialog: 'compare', renderComparison });
    } catch (error) {
      this.#reportFailure('deskNotOpened', error, this.#options.language.say('deskCompare'));
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
    this.#report('deskCleared');
  }

  /** Continues unsaved work in place of the document. */
  resumeWork(work: UnsavedWork): void {
    const { journal } = work;
    const { saved } = this.#editing;
    const isSame = compareWithJournal(journal, saved) === 'same';
    this.#autosave.adopt(work);
    this.#editing.resume(journal);
    this.#options.dispatch({ type: 'remove-work', work });
    // The work began with the document that is saved now, whatever revision it stated.
    if (isSame && this.#host.revision !== null) this.#editing.markSaved(this.#host.revision, saved);
    else this.#host.revision = journal.revision ?? null;
    const time = formatTime(this.#options.language.locale, journal.ms);
    if (journal.history.past.count > 0) this.#report('deskRestored', { time });
  }

  mergeWork(work: UnsavedWork): void {
    const { saved, history } = work.journal;
    this.#options.dispatch({ type: 'remove-work', work });
    void this.#editing.takeSigned([work.journal.signOff]);
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
      this.#reportFailure('deskNotOpened', error, this.#options.language.say('deskPasteTitle'));
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
    this.#fileLoad.abort();
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
    const isUntouched = this.#editing.history.past.count === 0;
    const { resumed, offered, discarded } = sortUnsavedWork(found, saved, { isBlank: saved === BLANK, isUntouched });
    this.#set({ unsavedWork: offered });
    if (resumed) this.resumeWork(resumed);
    if (
      !(await this.#editing.takeSigned(discarded.map(({ journal }) => journal.signOff))) ||
      count !== this.#documentCount
    )
      return;
    for (const work of discarded) void this.#autosave.discard(work);
  }

  async #handleAnswer(answer: SaveAnswer, document: Json): Promise<void> {
    if ('revision' in answer) {
      const { revision } = answer;
      this.#editing.markSaved(revision, document);
      this.#host.revision = revision;
      this.#report('deskSaved', { revision });
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
      (error: unknown) => this.#reportFailure('deskNotSaved', error),
    );
    return this.#asking;
  }

  #download(ending: string, text: string, type: string, words: MessageKey = 'deskSavedFile'): void {
    const name = fileName(this.#editing.explainer, ending);
    download(name, text, type);
    this.#report(words, { name });
  }

  #set(change: Partial<EditorState>): void {
    this.#options.dispatch({ type: 'set', change });
  }

  #report(key: MessageKey, values: Parameters<Say>[1] = {}): void {
    this.#set({ status: this.#options.language.say(key, values) });
  }

  #reportEdit(key: 'deskUndone' | 'deskRedone', edit: Edit | undefined): void {
    if (edit) this.#report(key, { what: formatEdit(this.#options.language.say, edit) });
  }

  #reportFailure(key: 'deskNotOpened' | 'deskNotSaved', error: unknown, name = ''): void {
    this.#report(key, { name, reason: error instanceof Error ? error.message : String(error) });
  }
}
