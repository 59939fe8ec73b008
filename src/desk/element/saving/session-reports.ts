import type { LocaleController } from '../../../controllers/locale-controller.js';
import '../../../i18n/en/editor.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { EditorContext } from '../editor-context.js';
import type { EditorDispatch } from '../editor-data.js';

/** Shows the result of an act in the status line. */
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
   * Shows the result of saving or exporting a story, with the number of problems and whether it is cleared. The words for these are loaded; if
   * the status line has changed by then, it stays.
   *
   * @param editor The story as its readers get it.
   * @param isSavedByPage True where the page has saved it.
   */
  reportToReaders(key: MessageKey, values: Parameters<Say>[1], editor: EditorContext, isSavedByPage = false): void {
    const told = this.#language.say(key, values);
    this.#tell(told);
    void import('../panels/check/readiness.js')
      .then(({ formatReadiness }) => {
        const status = `${told} ${formatReadiness(editor, isSavedByPage)}`;
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
