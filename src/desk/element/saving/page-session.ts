import type { Json } from '../../document/json.js';
import type { SignOffState } from '../../sign-off/sign-off.js';
import type { EditingController } from '../editing-controller.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorDispatch } from '../editor-data.js';
import { ExplainerEditorSaveEvent, type SaveAnswer } from '../explainer-editor-events.js';
import type { MergeVersions } from './pending-merge.js';
import type { SessionReports } from './session-reports.js';
import '../../../i18n/en/editor.js';

export type PageHost = HTMLElement & {
  revision: string | null;
  readonly editorName: string | null;
  readonly signOffState: SignOffState | undefined;
};

export interface PageSessionOptions {
  readonly host: PageHost;
  readonly editing: EditingController;
  readonly dispatch: EditorDispatch;
  readonly reports: SessionReports;
  readonly context: () => EditorContext;
  readonly offerMerge: (versions: () => MergeVersions) => Promise<void>;
  /** Called if the page doesn’t answer, so that the desk has to save the document. */
  readonly onUnanswered: (editor: EditorContext) => void;
}

/** Asks the page to save the document, and handles its answer. */
export class PageSession {
  readonly #options: PageSessionOptions;

  constructor(options: PageSessionOptions) {
    this.#options = options;
  }

  async save(): Promise<void> {
    const { host, editing, dispatch, reports, context, onUnanswered } = this.#options;
    // The module that reads sign-offs is loaded after the desk.
    if (!editing.signing) await editing.advised;
    editing.rest();
    const { document, revision, storyCount, documentCount } = editing;
    const { editorName, signOffState } = host;
    const editor = context();
    const signOff = editing.signSave(editorName);
    const saving = new ExplainerEditorSaveEvent(document, revision, signOff, signOffState);
    host.dispatchEvent(saving);
    if (!saving.answer) {
      if (!saving.defaultPrevented) onUnanswered(editor);
      return;
    }
    dispatch({ type: 'set', change: { isSaving: true } });
    try {
      const answer = await saving.answer;
      if (documentCount !== editing.documentCount) return;
      if (storyCount === editing.storyCount) {
        if ('revision' in answer) editing.joinSignOff(signOff);
        await this.#handleAnswer(answer, editor);
      } else if ('revision' in answer) {
        // Another story is on the screen by now. It is saved in place of this one.
        host.revision = answer.revision;
        reports.report('deskSaved', { revision: answer.revision });
      }
    } catch (error) {
      reports.reportFailure('deskNotSaved', error);
    } finally {
      dispatch({ type: 'set', change: { isSaving: false } });
    }
  }

  /** @param editor The story as it was saved. */
  async #handleAnswer(answer: SaveAnswer, editor: EditorContext): Promise<void> {
    const { host, editing, reports, offerMerge } = this.#options;
    if ('revision' in answer) {
      const { revision } = answer;
      editing.markSaved(revision, editor.document);
      host.revision = revision;
      if (editor.problems.every(({ severity }) => severity === 'advice')) reports.report('deskSaved', { revision });
      else reports.reportToReaders('deskSaved', { revision }, editor, true);
      return;
    }
    const { document: theirs, revision } = answer.refused;
    await offerMerge(() => [editing.saved, editing.document, theirs as Json, revision]);
  }
}
