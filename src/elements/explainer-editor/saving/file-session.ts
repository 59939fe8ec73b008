import type { EditingController } from '../editing-controller.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorDispatch } from '../editor-data.js';
import { isSameStory } from '../../../edit/versions/other-story.js';
import type { Problem } from '../../../model/problems/problem.js';
import { download, fileName, formatDocument } from './export-document.js';
import type { ExportForm } from './export-forms.js';
import type { SessionReports } from './session-reports.js';

export interface FileSessionOptions {
  readonly editing: EditingController;
  readonly dispatch: EditorDispatch;
  readonly reports: SessionReports;
  /** Called when a file takes the place of a document that may still be loading. */
  readonly onOpen: () => void;
  readonly context: () => EditorContext;
  /** Returns the name under which the browser keeps the story. */
  readonly story: () => string;
}

/** Saves the document to files, and opens files in its place. */
export class FileSession {
  readonly #options: FileSessionOptions;
  /** Load of the latest file. A newer file or document aborts it. */
  #load = new AbortController();

  constructor(options: FileSessionOptions) {
    this.#options = options;
  }

  /** Aborts the load of a file that is no longer wanted. */
  abort(): void {
    this.#load.abort();
  }

  /** Saves the story alone, as its readers get it. */
  saveStory(): void {
    const { editing, context } = this.#options;
    this.#download('json', formatDocument(editing.document), 'application/json', context());
  }

  /** Saves the story with its sign-off; alone where nobody has signed anything. */
  async saveSigned(editorName: string | null): Promise<void> {
    const { editing, reports, context } = this.#options;
    const { document, storyCount } = editing;
    const kept = editing.keptAdvice?.keysOfKept(document, context().keptAdvice);
    const signOff = editing.signSave(editorName);
    if (!signOff) return this.saveStory();
    try {
      const { DESK_ENDING, formatDeskFile } = await import('./desk-file.js');
      this.#download(DESK_ENDING, formatDeskFile(document, signOff, kept), 'application/json');
      if (storyCount === editing.storyCount) editing.keepNoted(signOff, document);
    } catch (error) {
      reports.reportFailure('deskNotSaved', error);
    }
  }

  /**
   * Opens a file in place of the document, as an edit that can be undone. The sign-off of the file, or its absence, replaces the present one.
   * If the file is another version of the same story, both sign-offs are merged.
   */
  async open(file: File): Promise<void> {
    const { editing, dispatch, reports, onOpen, story } = this.#options;
    const { name } = file;
    this.abort();
    this.#load = new AbortController();
    const { signal } = this.#load;
    try {
      const { importFile, openedMessage } = await import('./import-file.js');
      const { document, signOff, keptAdvice = [] } = await importFile(file);
      // The module that reads sign-offs is loaded after the desk.
      if (signOff !== undefined) await editing.advised;
      if (signal.aborted) return;
      onOpen();
      const isJoined = editing.signOff !== undefined && isSameStory(editing.document, document);
      editing.openStory(document, signOff);
      editing.keptAdvice?.takeKept(story(), keptAdvice);
      dispatch({ type: 'set', change: { opened: undefined } });
      reports.report(openedMessage(signOff !== undefined, isJoined, editing.signing !== undefined), { name });
    } catch (error) {
      if (!signal.aborted) reports.reportFailure('deskNotOpened', error, name);
    }
  }

  /** Saves the story in another format. Returns what that format can't hold. */
  async exportAs({ ending, type, write }: ExportForm, script?: string): Promise<readonly Problem[]> {
    const { document, explainer } = this.#options.editing;
    const editor = this.#options.context();
    const { output, problems } = await write(document, explainer, script);
    this.#download(ending, output, type, editor);
    return problems;
  }

  /** @param forReaders The story in the file, unless the file is only for the desk. */
  #download(ending: string, text: string, type: string, forReaders?: EditorContext): void {
    const { editing, reports } = this.#options;
    const name = fileName(editing.explainer, ending);
    download(name, text, type);
    if (forReaders) reports.reportToReaders('deskSavedFile', { name }, forReaders);
    else reports.report('deskSavedSigned', { name });
  }
}
