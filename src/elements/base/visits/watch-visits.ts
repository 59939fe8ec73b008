import { render, type ReactiveController, type ReactiveControllerHost, css } from 'lit';
import type { HashOptions } from '../../../controllers/hash-controller.js';
import type { Explainer } from '../../../model/explainer.js';
import { compareVisits, type VisitChange, seeStory } from '../../../model/visits/seen-story.js';
import { addStyles } from '../add-styles.js';
import type { RenderContext } from '../render-context.js';
import { renderForgotten, renderVisits } from './visits-template.js';
import { readRecord, recordVisit, writeRecord, type VisitRecord } from '../../../model/visits/visit-record.js';

/** An element whose readers are told what is new since their last visit. */
interface VisitedHost extends HTMLElement, ReactiveControllerHost {
  readonly explainer: Explainer | null;
  readonly renderRoot: ShadowRoot;
  readonly hashOptions: HashOptions;
  contextOf(explainer: Explainer): RenderContext;
}

/**
 * Tells readers above an element with `since-last-visit` what is new in its story since their last visit. Only their own browser keeps
 * what they saw, and nothing is sent anywhere.
 *
 * @param element An element that shows events or statements of a story.
 */
export function watchVisits(element: HTMLElement): void {
  const host = element as VisitedHost;
  // A quote shows one statement, in running text.
  if (host.localName === 'said-quote') return;
  host.addController(new VisitController(host));
  host.requestUpdate();
}

class VisitController implements ReactiveController {
  readonly #host: VisitedHost;
  /** Place above the element's own drawing, which Lit never touches. */
  readonly #place = document.createElement('div');
  #seen: Explainer | undefined;
  #changes: readonly VisitChange[] = [];
  #lastMs = 0;
  /** Entry that the reader goes to, until the element can bring them there: the code for that may be on its way. */
  #wanted: VisitChange | undefined;
  #isOpen = false;
  #isForgotten = false;

  constructor(host: VisitedHost) {
    this.#host = host;
    this.#place.className = 'root visits';
  }

  hostUpdated(): void {
    const { explainer, renderRoot } = this.#host;
    if (!explainer) return;
    if (this.#wanted && this.#host.hashOptions.follow(this.#wanted)) this.#wanted = undefined;
    if (explainer !== this.#seen && !this.#isForgotten) this.#see(explainer);
    const context = this.#host.contextOf(explainer);
    const isEmpty = this.#changes.length === 0 && !this.#isForgotten;
    const isPlaced = this.#place.parentNode === renderRoot;
    if (isEmpty && !isPlaced) return;
    if (!isPlaced) {
      addStyles(renderRoot, [visitsStyles]);
      renderRoot.prepend(this.#place);
    }
    render(this.#isForgotten ? renderForgotten(context) : this.#renderChanges(context), this.#place);
  }

  /** Keeps a version of the story, and compares it with what the reader saw at the last visit. */
  #see(explainer: Explainer): void {
    this.#seen = explainer;
    const { last, now } = rememberStory(explainer, Date.now());
    const { kinds } = this.#host.hashOptions;
    this.#changes = last ? compareVisits(last.entries, now.entries).filter(({ kind }) => kinds.includes(kind)) : [];
    this.#lastMs = last?.atMs ?? 0;
  }

  #renderChanges(context: RenderContext) {
    return renderVisits({ changes: this.#changes, lastMs: this.#lastMs, isOpen: this.#isOpen }, context, {
      toggle: (isOpen) => this.#toggle(isOpen),
      goTo: (change) => {
        this.#wanted = change;
        this.#host.requestUpdate();
      },
      forget: () => void this.#forget(),
    });
  }

  #toggle(isOpen: boolean): void {
    this.#isOpen = isOpen;
    this.hostUpdated();
    if (!isOpen) this.#place.querySelector('button')?.focus({ preventScroll: true });
  }

  /** Says that nothing is kept any more, where the reader's focus is. */
  #forget(): void {
    forgetStory(this.#seen!);
    this.#isForgotten = true;
    this.#changes = [];
    this.hostUpdated();
    this.#place.querySelector<HTMLElement>('p')?.focus({ preventScroll: true });
  }
}

/** Records of the stories of this page, by their names in the browser's storage: several elements may show the same story. */
const records = new Map<string, VisitRecord | undefined>();

/** Names of stories that the reader wants to be forgotten, as long as the page is open. */
const forgotten = new Set<string>();

/**
 * Keeps what a reader sees of a story, in this browser alone. Where a page may store nothing, it is known until the page is closed.
 *
 * @param explainer The story. Of a withdrawn one nothing is kept.
 * @param nowMs The time now.
 * @returns The visit that goes on, and the one before it.
 */
export function rememberStory(explainer: Explainer, nowMs: number): VisitRecord {
  const name = storageKey(explainer);
  const before = records.has(name) ? records.get(name) : readRecord(useStorage((storage) => storage.getItem(name)));
  const record = recordVisit(before, seeStory(explainer), nowMs);
  records.set(name, record);
  const isKept = explainer.status !== 'withdrawn' && !forgotten.has(name);
  useStorage((storage) => (isKept ? storage.setItem(name, writeRecord(record)) : storage.removeItem(name)));
  return record;
}

/** Deletes what is kept of a story. As long as the page is open, nothing of it is kept again. */
function forgetStory(explainer: Explainer): void {
  const name = storageKey(explainer);
  forgotten.add(name);
  records.delete(name);
  useStorage((storage) => storage.removeItem(name));
}

function storageKey({ id, title }: Explainer): string {
  return `said-and-done visits ${location.pathname} ${id ?? title}`;
}

/** Uses the storage. It may be forbidden or full, which no reader needs to know. */
function useStorage<T>(use: (storage: Storage) => T): T | null {
  try {
    return use(localStorage);
  } catch {
    return null;
  }
}

const visitsStyles = css`
  .visits section {
    margin-block-end: 1em;
    padding-block: 0.3em;
    border-block: 1px solid var(--_rule);
  }
  .visits-line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
  }
  .visits button {
    min-block-size: 24px;
    text-align: start;
  }
  .visits ul {
    margin-block-start: 0.4em;
    list-style: none;
  }
  .visits li + li {
    margin-block-start: 0.5em;
  }
  .visits dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: 0.1em 0.8em;
  }
  .visits dl,
  .visits li p {
    max-inline-size: 65ch;
  }
  .visits dd {
    white-space: pre-line;
  }
  .visits ins {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  @media print {
    .visits {
      display: none;
    }
  }
`;
