import { render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { HashOptions } from '../../../controllers/hash-controller.js';
import type { Explainer } from '../../../model/explainer.js';
import { compareVisits, type VisitChange } from '../../../model/visits/seen-story.js';
import { addStyles } from '../add-styles.js';
import type { RenderContext } from '../render-context.js';
import { forgetStory, rememberStory } from './visit-memory.js';
import { renderForgotten, renderVisits } from './visits-template.js';
import { visitsStyles } from './visits.styles.js';

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
