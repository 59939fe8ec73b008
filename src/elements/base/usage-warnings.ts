import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reviewInput } from './document-review.js';
import { findMisuse, type UsedElement } from './find-misuse.js';

/** Delay between two looks at `data`. */
const WAIT_MS = 1000;
/** Longer documents are not compared: that would hold up the page that is being built. */
const MAX_LENGTH = 500_000;

/** Sentences that have been said, since the console needs each only once. */
const said = new Set<string>();

/** An element that is watched. */
export type UsedHost = HTMLElement & ReactiveControllerHost & { readonly data: unknown };

/** An element lists what a review of its document has found. */
interface ReviewedHost extends UsedHost {
  readonly notices: { review?: typeof reviewInput };
}

/**
 * Warns whoever builds a page of values that an element can't make sense of, and of `data` that is changed in place, which no element
 * sees; and lets the element list what is wrong with its document. It is loaded for them and for editors alone.
 */
export function watchUsage(element: UsedHost): void {
  element.addController(new UsageWatcher(element));
  (element as unknown as ReviewedHost).notices.review = reviewInput;
  element.requestUpdate();
}

class UsageWatcher implements ReactiveController {
  readonly #element: UsedHost;
  /** The object in `data`, and its JSON when it was assigned. If the JSON differs later, a script has changed the object. */
  #data: unknown;
  #text: string | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(element: UsedHost) {
    this.#element = element;
  }

  hostConnected(): void {
    this.#timer = setInterval(() => this.#compareData(), WAIT_MS);
    // Values that make an update throw are told too.
    const look = () => this.hostUpdated();
    void this.#element.updateComplete.then(look, look);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  hostUpdated(): void {
    for (const sentence of findMisuse(this.#element as unknown as UsedElement)) this.#say(sentence);
    const { data } = this.#element;
    if (data === this.#data) this.#compareData();
    else [this.#data, this.#text] = [data, textOf(data)];
  }

  /** Says that `data` has changed, and takes the change for known. */
  #compareData(): void {
    if (this.#text === undefined || this.#element.data !== this.#data) return;
    const text = textOf(this.#data);
    if (text === this.#text) return;
    this.#text = text;
    this.#say(
      'data was changed in place, which is not seen. Assign a new object: element.data = structuredClone(data).',
    );
  }

  #say(sentence: string): void {
    const line = `<${this.#element.localName}> ${sentence}`;
    if (said.has(line)) return;
    said.add(line);
    console.warn(line);
  }
}

/** Text of a value; undefined where it has none, or too long a one. */
function textOf(value: unknown): string | undefined {
  try {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
    return text !== undefined && text.length <= MAX_LENGTH ? text : undefined;
  } catch {
    return undefined;
  }
}
