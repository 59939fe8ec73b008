import type { Problem } from '../../../model/problems/problem.js';
import type { WatchedElement } from './element-names.js';

/** Codes of problems that leave an element without a document. */
const LOAD_CODE = /^load-|^json-unreadable$/;
/** Codes of problems with an address that has no document. The server of Vite answers with a web page. */
const MISSING_CODE = /^load-(?:not-found|web-page)$/;

/**
 * Finds problems that an element's list of problems doesn't show: why a document could not be loaded, and why a statement in running text
 * is withheld.
 *
 * @param element The element, once it has been updated.
 * @returns The message and cure of each problem.
 */
export function findUnlisted(element: WatchedElement): readonly string[] {
  const { explainer, statement } = element;
  const withheld = statement ? explainer?.withheld.find(({ id }) => id === statement) : undefined;
  const problems = element['problems'] as readonly Problem[];
  const isUnlisted = ({ code, pointer }: Problem): boolean =>
    LOAD_CODE.test(code) || (withheld !== undefined && `${pointer}/`.startsWith(`${withheld.pointer}/`));
  return problems.filter(isUnlisted).map((problem) => `${problem.message} ${cureUnlisted(problem)}`);
}

function cureUnlisted({ code, cure, values: { reason } }: Problem): string {
  // A script of ours reads other formats. Each engine speaks of a module where it can't load one.
  if (code === 'load-failed' && /module/i.test(`${reason}`)) return cureMissingFile();
  return MISSING_CODE.test(code) ? `${cure} In Vite, it belongs into public/.` : cure;
}

/**
 * Says why readers are told that a part could not be loaded.
 *
 * @param element The element, once it has been updated.
 */
export function findMissingPart({ shadowRoot }: Element): readonly string[] {
  if (!shadowRoot?.querySelector('span[part=problem][role=alert]')) return [];
  return [`lacks a file, which the console names. ${cureMissingFile()}`];
}

const cureMissingFile = (): string =>
  isServedByVite()
    ? 'Restart the server of Vite with --force, and reload the page.'
    : 'Copy all folders of the script, of the same version.';

/**
 * True in a page of Vite's server, which refuses modules that it has bundled in an earlier start, with the status 504 “Outdated Optimize
 * Dep”.
 */
export function isServedByVite(): boolean {
  return document.querySelector('script[src*="/@vite/client"]') !== null;
}

/** Lines for editors below what an element has rendered. Elements know nothing of them, so that readers load nothing of them. */
export class DeveloperNotes {
  readonly #element: WatchedElement;
  readonly #box: HTMLElement;
  #shown = '';

  constructor(element: WatchedElement) {
    this.#element = element;
    // A statement in running text stays in its line.
    this.#box = document.createElement('statement' in element ? 'span' : 'div');
    Object.assign(this.#box, { className: 'root for-editors', lang: 'en', dir: 'ltr' });
  }

  /** Shows these sentences in place of those before. */
  show(sentences: readonly string[]): void {
    const root = this.#element.shadowRoot;
    if (!root || sentences.length === 0) this.#box.remove();
    // An element that renders another template removes what stands beside it.
    else if (this.#box.parentNode !== root) root.append(this.#box);
    const text = sentences.join('\n');
    if (text === this.#shown) return;
    this.#shown = text;
    this.#box.replaceChildren(...sentences.map((sentence) => this.#lineOf(sentence)));
  }

  #lineOf(sentence: string): HTMLElement {
    const isInline = this.#box.localName === 'span';
    const line = document.createElement(isInline ? 'small' : 'p');
    line.className = 'small muted';
    line.setAttribute('part', 'problem');
    line.textContent = isInline ? ` [${sentence}]` : sentence;
    return line;
  }
}
