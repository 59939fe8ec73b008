import type { ReactiveControllerHost } from 'lit';

export type CopyOutcome = 'copied' | 'refused';

/** Puts text on the reader's clipboard, and knows how that went: a browser or a frame may refuse. */
export class ClipboardController {
  readonly #host: ReactiveControllerHost;
  #text: string | undefined;
  #outcome: CopyOutcome | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How it went with this text, until another is copied or it is forgotten. */
  outcomeOf(text: string): CopyOutcome | undefined {
    return text === this.#text ? this.#outcome : undefined;
  }

  /** Resolves when the host has drawn how it went. */
  async copy(text: string): Promise<CopyOutcome> {
    this.forget();
    this.#text = text;
    const outcome = await write(text);
    this.#outcome = outcome;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    return outcome;
  }

  forget(): void {
    this.#text = undefined;
    this.#outcome = undefined;
    this.#host.requestUpdate();
  }
}

async function write(text: string): Promise<CopyOutcome> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'refused';
  }
}
