import type { EditorContext } from '../editor-context.js';
import type { Problem } from '../../../model/problems/problem.js';
import { download, fileName, formatDocument } from './export-document.js';
import type { ExportForm } from './export-forms.js';
import type { FileSessionOptions } from './session-options.js';
import '../../../i18n/en/editor.js';

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
    editing.downloaded = editing.document;
  }

  /** Saves the story with its sign-off, its article and the texts of its sources; alone where nobody has signed anything. */
  async saveSigned(editorName: string | null): Promise<void> {
    const { editing, reports, context } = this.#options;
    const { document, storyCount, article } = editing;
    const keptAdvice = editing.keptAdvice?.keysOfKept(document, context().keptAdvice);
    const signOff = editing.signSave(editorName);
    if (!signOff) return this.saveStory();
    try {
      const extras = { keptAdvice, article, texts: [...editing.texts] };
      const { DESK_ENDING, formatDeskFile } = await import('./desk-file.js');
      this.#download(DESK_ENDING, formatDeskFile(document, signOff, extras), 'application/json');
      if (storyCount !== editing.storyCount) return;
      editing.keepNoted(signOff, document);
      editing.downloaded = document;
    } catch (error) {
      reports.reportFailure('deskNotSaved', error);
    }
  }

  /** Opens a file in place of the document, as an edit that can be undone. */
  async open(file: File): Promise<void> {
    this.abort();
    const { signal } = (this.#load = new AbortController());
    try {
      const { openFile } = await import('./open-file.js');
      await openFile(this.#options, file, signal);
    } catch (error) {
      if (!signal.aborted) this.#options.reports.reportFailure('deskNotOpened', error, file.name);
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
