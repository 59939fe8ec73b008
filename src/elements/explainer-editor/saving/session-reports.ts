import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorDispatch } from '../editor-data.js';

/** Tells the editor in a line what became of an act. */
export class SessionReports {
  readonly #dispatch: EditorDispatch;
  readonly #language: Pick<LocaleController, 'say'>;

  constructor(dispatch: EditorDispatch, language: Pick<LocaleController, 'say'>) {
    this.#dispatch = dispatch;
    this.#language = language;
  }

  report(key: MessageKey, values: Parameters<Say>[1] = {}): void {
    this.#tell(this.#language.say(key, values));
  }

  /**
   * Tells of an act that gives the story to readers, and says how much is open in it and whether it is cleared. The words for that
   * are loaded; by then the editor may have been told something else, which stays.
   *
   * @param editor The story as its readers get it.
   * @param isSavedByPage True where the page has saved it.
   */
  reportToReaders(key: MessageKey, values: Parameters<Say>[1], editor: EditorContext, isSavedByPage = false): void {
    const told = this.#language.say(key, values);
    this.#tell(told);
    void import('../panels/check/readiness.js')
      .then(({ wordReadiness }) => {
        const status = `${told} ${wordReadiness(editor, isSavedByPage)}`;
        this.#dispatch({ type: 'complete-status', told, status });
      })
      .catch(() => undefined);
  }

  #tell(status: string): void {
    this.#dispatch({ type: 'set', change: { status } });
  }

  reportFailure(key: 'deskNotOpened' | 'deskNotSaved', error: unknown, name = ''): void {
    this.report(key, { name, reason: error instanceof Error ? error.message : String(error) });
  }
}
