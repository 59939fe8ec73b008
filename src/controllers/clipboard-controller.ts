import type { ReactiveControllerHost } from 'lit';

export type CopyOutcome = 'copied' | 'refused';

/** What can be put on a clipboard: as text, and for what takes more than text, as HTML too. */
export interface Copyable {
  readonly text: string;
  readonly html?: string;
}

/** Puts something on the reader's clipboard, and knows how that went: a browser or a frame may refuse. */
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
      // Some browsers take text alone, and some nothing.
    }
  }
  return 'refused';
}

function itemOf(texts: Readonly<Record<string, string>>): ClipboardItem {
  return new ClipboardItem(
    Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })])),
  );
}
