import { isBlank } from '../../document/is-blank.js';
import { readResponse } from '../../../controllers/document/read-response.js';
import type { DocumentSource } from '../../../convert/load-document.js';
import type { PagePlace } from '../../../convert/placed-text.js';
import type { Json } from '../../document/json.js';
import type { Edit } from '../../document/make-edits.js';
import type { Problem } from '../../../model/problems/problem.js';
import { isGrave } from '../../../model/problems/unproven.js';
import type { EditingController } from '../editing-controller.js';
import type { EditorContext } from '../editor-context.js';
import { formatEdit } from '../format-edit.js';
import type { EditorCommands } from '../editor-data.js';
import { today } from '../fields/dates-controller.js';
import { nameOpenStory } from '../name-story.js';
import { LEAVING_ID, type EditorState, type PendingMerge } from '../editor-state.js';
import type { ExportForm } from './export-forms.js';
import { FileSession } from './file-session.js';
import { importDocument } from './import-document.js';
import type { PastePreview } from '../../tables/preview-paste.js';
import type { PasteRequest } from '../panels/dialogs/paste.js';
import { PageSession } from './page-session.js';
import type { SessionOptions } from './session-options.js';
import type { MergeVersions } from './pending-merge.js';
import { SessionReports } from './session-reports.js';
import type { StorySession } from './story-session.js';
import type { WorkRecovery, WorkRecoveryOptions } from './work-recovery.js';
import '../../../i18n/en/editor.js';

/** Document of an editor that was given none. */
const BLANK: Json = { explainer: 1 };

/** Longest time, in ms, in which the desk looks for stories before it shows the ways to begin. */
const LOOK_MS = 3_000;

/** Commands for the document of the editor. Others handle files, saving by the page, and unsaved work. */
export class DocumentSession implements EditorCommands {
  readonly #options: SessionOptions;
  readonly #reports: SessionReports;
  readonly #files: FileSession;
  readonly #page: PageSession;
  /** Commands for unsaved work; undefined until some is found. */
  recovery: WorkRecovery | undefined;
  readonly #recoveryOptions: WorkRecoveryOptions;
  #storySession: StorySession | undefined;
  /** Load of the latest document. A newer document aborts it, and also the load of a file. */
  #documentLoad = new AbortController();
  /** True after the first document was given. */
  hasStarted = false;
  /** Resolves when the question about a merge or about pasted rows is shown. */
  asking: Promise<void> | undefined;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#reports = new SessionReports(options.dispatch, options.language);
    const shared = {
      ...options,
      reports: this.#reports,
      story: () => this.storageKey,
      stories: () => this.#stories(),
      onOpen: () => this.abortLoad(),
      onUnanswered: (editor: EditorContext) => this.#saveToFile(editor),
      offerMerge: (versions: () => MergeVersions) => this.#offerMerge(versions),
    };
    this.#files = new FileSession(shared);
    this.#page = new PageSession(shared);
    this.#recoveryOptions = shared;
  }

  /** Name under which the browser keeps work on the document. */
  get storageKey(): string {
    const { storageKey, id } = this.#options.host;
    return storageKey ?? `${location.pathname}#${id}`;
  }

  get #editing(): EditingController {
    return this.#options.editing;
  }

  /** Starts with a document, or a blank one, unless a newer one replaces it while it loads. */
  async start(
    source: DocumentSource | undefined,
    signal = this.#restart(),
    name = this.#options.language.say('deskStory'),
  ): Promise<void> {
    this.hasStarted = true;
    try {
      const imported = source ? importDocument(source) : BLANK;
      const document = imported instanceof Promise ? await imported : imported;
      if (signal.aborted) return;
      this.#startWith(document);
    } catch (error) {
      if (!signal.aborted) this.#reports.reportFailure('deskNotOpened', error, name);
      return;
    }
    await this.#lookForStories();
  }

  /** Hides the ways to begin until the stories of this browser are found, or until a browser that doesn't answer has had its time. */
  async #lookForStories(): Promise<void> {
    const { documentCount } = this.#editing;
    const begin = () => {
      if (documentCount === this.#editing.documentCount) this.#set({ isLooking: false });
    };
    this.#set({ isLooking: true });
    const timer = setTimeout(begin, LOOK_MS);
    await this.#recover();
    clearTimeout(timer);
    begin();
  }

  /** Looks for stories that the browser keeps. The code for them is loaded once there are some. */
  async #recover(): Promise<void> {
    const { autosave } = this.#options;
    const { saved } = this.#editing;
    const isWithout = saved === BLANK;
    const [stories, deletedStories] = await autosave
      .takeFormer(isWithout ? undefined : saved)
      .then(() => Promise.all([autosave.list(), autosave.listDeleted()]))
      .catch(() => [[], []]);
    this.#set({ deletedStories });
    void autosave.emptyBin().catch(() => undefined);
    if (stories.length === 0) return;
    try {
      const [session, { WorkRecovery }] = await Promise.all([this.#stories(), import('./work-recovery.js')]);
      if (this.#editing.saved !== saved) return;
      this.recovery = new WorkRecovery(this.#recoveryOptions, session);
      await (isWithout ? this.recovery.openLast(stories) : this.recovery.sort(stories));
    } catch (error) {
      this.#reports.reportFailure('deskNotOpened', error);
    }
  }

  /** Loads the commands for the stories that the browser keeps. */
  async #stories(): Promise<StorySession> {
    const { StorySession: Session } = await import('./story-session.js');
    return (this.#storySession ??= new Session(this.#options));
  }

  async #withStories(run: (stories: StorySession) => Promise<void> | void): Promise<void> {
    try {
      await run(await this.#stories());
    } catch (error) {
      this.#reports.reportFailure('deskNotOpened', error, this.#options.language.say('deskStory'));
    }
  }

  /** Tells that the open story has become a copy, since another tab has written to the former one. */
  tellCopy(): void {
    this.#reports.report('deskCopied', { name: nameOpenStory(this.#options) });
  }

  /** Shows where a story is after another tab has asked for it: in the title of the page, until the person is here. */
  answerCall(): void {
    void import('./answer-call.js').then(({ answerCall }) => answerCall());
    this.#reports.report('deskCalled');
  }

  async load(src: string): Promise<void> {
    const signal = this.#restart();
    try {
      const response = await fetch(src, { signal });
      await this.start(await readResponse(src, response, this.#options.host), signal, src);
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
  save(): Promise<void> {
    return this.#page.save();
  }

  #saveToFile(editor: EditorContext): void {
    const isSigned = this.#editing.signOff !== undefined;
    // A sign-off is saved in another file than the story, so the editor has to choose one of them.
    if (isSigned || this.#options.host.problems.some(isGrave)) {
      this.#set({ dialog: 'save' });
      // Another dialog may be open, whose content is removed together with the focused element.
      editor.focus(isSigned ? 'saveSigned' : LEAVING_ID);
    } else this.#files.saveStory();
  }

  async findProblems(): Promise<readonly Problem[]> {
    await this.#editing.advised;
    return this.#options.host.problems;
  }

  async saveFile(isSigned: boolean): Promise<void> {
    this.#options.dispatch({ type: 'close-dialog' });
    if (isSigned) await this.#files.saveSigned(this.#options.host.editorName);
    else this.#files.saveStory();
  }

  /** Undoes the last act. One on the card of an article changed no document, so that the history has no edit of it. */
  undo(): void {
    const { undoOnCard } = this.#options.state().article;
    if (undoOnCard) undoOnCard();
    else this.#step('deskUndone', () => this.#editing.undo());
  }

  redo(): void {
    this.#step('deskRedone', () => this.#editing.redo());
  }

  startStory(): Promise<void> {
    this.#restart();
    return this.#withStories((stories) => stories.start());
  }

  openStory(id: string): Promise<void> {
    this.#restart();
    this.#options.dispatch({ type: 'close-dialog' });
    return this.#withStories((stories) => stories.open(id));
  }

  copyStory(id: string): Promise<void> {
    this.#restart();
    this.#options.dispatch({ type: 'close-dialog' });
    return this.#withStories((stories) => stories.copy(id));
  }

  callStory(id: string): Promise<void> {
    return this.#withStories((stories) => stories.call(id));
  }

  deleteStory(id: string): Promise<void> {
    return this.#withStories((stories) => stories.remove(id));
  }

  bringBackStory(id: string): Promise<void> {
    return this.#withStories((stories) => stories.restore(id));
  }

  /** Shows the stories that the browser keeps, or asks which of them are deleted. */
  async showStories(dialog: 'stories' | 'clear'): Promise<void> {
    await this.#withStories((stories) => (dialog === 'stories' ? stories.refresh() : stories.refreshAll()));
    this.#set({ dialog });
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
      const { renderComparison } = await import('../panels/dialogs/comparison.js');
      this.#set({ dialog: 'compare', renderComparison });
    } catch (error) {
      this.#reports.reportFailure('deskNotOpened', error, this.#options.language.say('deskCompare'));
    }
  }

  /** Merges two versions as chosen. */
  merge({ edit, theirs, revision, takesTheirs }: PendingMerge): void {
    this.apply(edit(this.#editing.document, takesTheirs), this.#options.language.say('deskJoined'));
    if (revision !== undefined) this.#editing.markSaved(revision, theirs);
    this.#options.host.revision = revision ?? null;
    this.#options.dispatch({ type: 'close-dialog' });
  }

  /** Deletes everything that the browser stores. */
  async clear(): Promise<void> {
    this.#options.dispatch({ type: 'close-dialog' });
    this.#set({ unsavedWork: [], latest: undefined });
    await this.#withStories((stories) => stories.clear());
  }

  goTo(pointer: string): void {
    this.#options.dispatch({ type: 'go-to', pointer, document: this.#editing.document });
    // A form may be higher than the window, so the words of a statement get the focus.
    this.#options.focus.focus(/^\/statements\/\d+$/.test(pointer) ? `${pointer}/text` : pointer, {
      headId: pointer.replace(/^(\/\w+\/\d+).*/, '$1:head'),
    });
  }

  pasteText(source: string, text: string, pages?: readonly PagePlace[]): void {
    this.#editing.paste(source, { text: text.replace(/\r\n?/g, '\n'), on: today(), ...(pages && { pages }) });
  }

  /** Shows what pasted cells would change, unless there is another document by then. */
  previewPaste(request: PasteRequest): void {
    this.asking = this.#previewPaste(request);
  }

  async #previewPaste(request: PasteRequest): Promise<void> {
    const { documentCount } = this.#editing;
    try {
      const { startPasting } = await import('../panels/dialogs/paste.js');
      if (documentCount !== this.#editing.documentCount) return;
      this.#options.dispatch({ type: 'preview-paste', pasting: startPasting(this.#options.context(), request) });
    } catch (error) {
      this.#reports.reportFailure('deskNotOpened', error, this.#options.language.say('deskPasteTitle'));
    }
  }

  paste({ edit, rowCount }: PastePreview): void {
    this.#options.dispatch({ type: 'close-dialog' });
    this.apply(edit, this.#options.language.say('deskPasted', { count: rowCount }));
  }

  /**
   * Applies an edit and announces it, with a button that takes it back.
   *
   * @param takeBack Takes back what the status tells, where that is no edit.
   */
  apply(edit: Edit, status?: string, takeBack?: () => void): void {
    const before = this.#editing.history;
    this.#editing.apply(edit);
    if (status === undefined) return;
    const { history } = this.#editing;
    const run = takeBack ?? (history === before ? undefined : () => this.#undoTold());
    this.#set({ status, takeBack: run && { past: history.past, run } });
  }

  /** Undoes the edit of which the status tells. Its button goes away with that, so that the one of the toolbar gets the focus. */
  #undoTold(): void {
    this.undo();
    this.#options.focus.focus(this.#editing.history.past.count > 0 ? 'undo' : 'part-title', { preventScroll: true });
  }

  /** Aborts loads that a newer document replaces. */
  #restart(): AbortSignal {
    this.#documentLoad.abort();
    this.#files.abort();
    this.#documentLoad = new AbortController();
    return this.#documentLoad.signal;
  }

  #startWith(document: Json): void {
    this.#editing.start(document, this.#options.host.revision ?? undefined, document !== BLANK);
    this.#options.autosave.start(this.storageKey);
    this.#options.dispatch({ type: 'new-document', isBlank: isBlank(document) });
    this.#set({ unsavedWork: [], elsewhere: [], latest: undefined, stories: [] });
    void this.#options.dates.load(this.#editing.explainer.lang);
  }

  /** @param versions Called after the module is loaded, so that edits in the meantime are part of the merge. */
  #offerMerge(versions: () => MergeVersions): Promise<void> {
    const { documentCount } = this.#editing;
    this.asking = import('./pending-merge.js').then(
      ({ makePendingMerge }) => {
        if (documentCount === this.#editing.documentCount)
          this.#set({ dialog: 'merge', pendingMerge: makePendingMerge(...versions()) });
      },
      (error: unknown) => this.#reports.reportFailure('deskNotSaved', error),
    );
    return this.asking;
  }

  #set(change: Partial<EditorState>): void {
    this.#options.dispatch({ type: 'set', change });
  }

  /** Undoes or redoes an edit and tells of it. */
  #step(key: 'deskUndone' | 'deskRedone', run: () => Edit | undefined): void {
    const edit = run();
    if (edit) this.#reports.report(key, { what: formatEdit(this.#options.language.say, this.#editing.document, edit) });
  }
}
