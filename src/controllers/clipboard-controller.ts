import type { ReactiveControllerHost } from 'lit';

export type CopyOutcome = 'copied' | 'refused';

/** Content for the clipboard: a text, and HTML for programs that accept it. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/** Copies to the reader's clipboard and keeps the outcome, since a browser or a frame may refuse. */
export class ClipboardController {
  readonly #host: ReactiveControllerHost;
  #text: string | undefined;
  #outcome: CopyOutcome | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Outcome for a text, until another text is copied or the outcome is forgotten. */
  outcomeOf(text: string): CopyOutcome | undefined {
    return text === this.#text ? this.#outcome : undefined;
  }

  /** Copies, and resolves when the host has drawn the outcome. */
  async copy(what: Copyable): Promise<CopyOutcome> {
    this.forget();
    this.#text = what.text;
    const outcome = await write(what);
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

async function write({ text, html }: Copyable): Promise<CopyOutcome> {
  const asText = () => navigator.clipboard.writeText(text);
  const asBoth = () => navigator.clipboard.write([itemOf({ 'text/plain': text, 'text/html': html ?? '' })]);
  for (const way of html === undefined ? [asText] : [asBoth, asText]) {
    try {
      await way();
      return 'copied';
    } catch {
      // Some browsers accept text only; some refuse everything.
    }
  }
  return 'refused';
}

function itemOf(texts: Readonly<Record<string, string>>): ClipboardItem {
  return new ClipboardItem(
    Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })])),
  );
}
