import type { Json } from '../../edit/json.js';
import type { PastedText } from '../../edit/journal.js';
import type { Problem } from '../../model/problems/problem.js';
import type { SpeakerAdviser } from './advise-on-speakers.js';

const NOTHING: readonly Problem[] = [];

/** Advises where a source names another speaker than a statement. What reads a source is loaded with the first text of one. */
export class SpeakerAdvice {
  readonly #onRead: () => void;
  #adviser: SpeakerAdviser | undefined;
  #isLoading = false;

  /** @param onRead Called when there may be other advice. */
  constructor(onRead: () => void) {
    this.#onRead = onRead;
  }

  find(document: Json, texts: ReadonlyMap<string, PastedText>): readonly Problem[] {
    if (texts.size === 0) return NOTHING;
    if (!this.#adviser && !this.#isLoading) void this.#load();
    return this.#adviser?.(document, texts) ?? NOTHING;
  }

  async #load(): Promise<void> {
    this.#isLoading = true;
    try {
      const { makeSpeakerAdviser } = await import('./advise-on-speakers.js');
      this.#adviser = makeSpeakerAdviser(this.#onRead);
      this.#onRead();
    } catch (error) {
      console.warn('<explainer-editor> gives no advice on speakers.', error);
    }
  }
}
