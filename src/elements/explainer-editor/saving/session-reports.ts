import type { LocaleController } from '../../../controllers/locale-controller.js';
import type { MessageKey, Say } from '../../../i18n/messages.js';
import type { EditorDispatch } from '../editor-data.js';

/** Tells the editor in a line what became of an act. */
export class SessionReports {
  readonly #dispatch: EditorDispatch;
  readonly #language: Pick<LocaleController, 'say'>;

  constructor(dispatch: EditorDispatch, language: Pick<LocaleController, 'say'>) {
    this.#dispatch = dispatch;
    this.#language = language;
  }

  /** @param more A sentence behind it; none where it is empty. */
  report(key: MessageKey, values: Parameters<Say>[1] = {}, more = ''): void {
    this.#dispatch({ type: 'set', change: { status: `${this.#language.say(key, values)} ${more}`.trimEnd() } });
  }

  reportFailure(key: 'deskNotOpened' | 'deskNotSaved', error: unknown, name = ''): void {
    this.report(key, { name, reason: error instanceof Error ? error.message : String(error) });
  }
}
