import { readAtOnce } from '../../../convert/load-document.js';
import type { Explainer } from '../../../model/explainer.js';

/** Longer documents are not compared: that would hold up the page that is being built. */
const MAX_LENGTH = 500_000;

/** Notices that a script has changed the object in `data` itself, which no element sees. */
export class DataWatcher {
  /** The object in `data`, and its JSON at the last look. If the JSON differs later, a script has changed the object. */
  #data: unknown;
  #text: string | undefined;

  /**
   * Takes the `data` of an element that has been updated. Returns true if the object has changed since the element has read it.
   *
   * @param shown The document that the element shows, if it comes from `data`.
   */
  take(data: unknown, shown: Explainer | null): boolean {
    if (data === this.#data) return this.hasChanged(data);
    [this.#data, this.#text] = [data, textOf(data)];
    // A value without a text may throw when it is looked at.
    if (this.#text === undefined || shown === null || !('explainer' in (data as object))) return false;
    return textOf(contentOf(readAtOnce(data).explainer)) !== textOf(contentOf(shown));
  }

  /** Returns true if the object has changed since the last look, and takes the change for known. */
  hasChanged(data: unknown): boolean {
    if (this.#text === undefined || data !== this.#data) return false;
    const before = this.#text;
    this.#text = textOf(data);
    return this.#text !== before;
  }
}

const contentOf = ({ title, summary, events, statements, people }: Explainer) => [
  title,
  summary,
  events,
  statements,
  people,
];

/** Text of a value; undefined where it has none, or too long a one. */
function textOf(value: unknown): string | undefined {
  try {
    const text = typeof value === 'object' && value !== null ? JSON.stringify(value) : undefined;
    return text !== undefined && text.length <= MAX_LENGTH ? text : undefined;
  } catch {
    return undefined;
  }
}
