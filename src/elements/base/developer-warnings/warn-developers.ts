import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { whenIdle } from '../../../scheduling/when-idle.js';
import type { Problem } from '../../../model/problems/problem.js';
import { sayOnce } from '../../../text/say-once.js';
import { addStyles } from '../add-styles.js';
import { reviewConversion, reviewInput } from '../document-review.js';
import { DataWatcher } from './data-watcher.js';
import type { WatchedElement } from './element-names.js';
import { explainEmptiness, findLostProps, findNested, findScriptAddress } from './empty-element.js';
import { DeveloperNotes, findMissingPart, findUnlisted, isServedByVite } from './notes.js';
import { findUnknownStyles } from './unknown-styles.js';
import { findMisspeltTags, findUndefinedTags } from './unknown-tags.js';
import { findUnknownAttributes, findUnknownProperties, findUnknownSlots } from './unknown-names.js';
import { findUnknownLanguage, findUnknownLink, findWrongValues } from './wrong-values.js';
import { ZoomWatcher, type ZoomedElement } from './zoom-times.js';

/** Delay between two looks at an element. Until the first look, a script may be about to assign a document or an id. */
const WAIT_MS = 1000;

/** An element that is watched. */
export type WatchedHost = HTMLElement &
  ReactiveControllerHost & { readonly data: unknown; readonly problems: readonly Problem[] };

/** An element lists what a review of its document has found. */
interface ReviewedHost extends WatchedHost {
  readonly notices: { review?: typeof reviewInput };
}

const unprinted = css`
  @media print {
    .for-editors,
    details.problems {
      display: none;
    }
  }
`;

/**
 * Warns whoever builds a page of names and values that an element can't make sense of, and of `data` that is changed in place, which no element
 * sees; and shows below the element why its document isn't there, and what is wrong with it. It is loaded for them and for editors alone.
 */
export function watchElement(element: WatchedHost): void {
  element.addController(new ElementWatcher(element));
  (element as unknown as ReviewedHost).notices.review = (input) =>
    input === undefined ? reviewConversion(element.problems) : reviewInput(input);
  // A developer prints what readers would; an editor who has asked for problems prints them.
  if (element.shadowRoot && !element.closest('[show-problems]')) addStyles(element.shadowRoot, [unprinted]);
  element.requestUpdate();
}

/** Events after a reader has chosen something. They bubble to the explainer around an element. */
const CHOICES = ['event-timeline-selected', 'who-said-what-selected', 'news-explainer-selected'];
type SelectedEvent = Event & { readonly id: string | null };

/**
 * Finds names and values that an element can't make sense of, as far as they are sure at once.
 *
 * @param element The element, once it has been updated.
 * @param chosen Ids that its reader has chosen.
 * @returns A sentence with a cure for each.
 */
export function findFaults(element: WatchedElement, chosen?: ReadonlySet<string>): readonly string[] {
  return [
    ...findUnknownAttributes(element),
    ...findUnknownSlots(element),
    ...findNested(element),
    ...findScriptAddress(element),
    ...findUnknownProperties(element),
    ...findLostProps(element),
    ...findWrongValues(element, chosen),
  ];
}

class ElementWatcher implements ReactiveController {
  readonly #host: WatchedHost;
  readonly #element: WatchedElement;
  readonly #notes: DeveloperNotes;
  readonly #data = new DataWatcher();
  readonly #zoom = new ZoomWatcher();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Ids that readers have chosen in the element. */
  readonly #chosen = new Set<string>();
  /** True once a look at the loaded page has found the element empty. */
  #isEmpty = false;
  /** Sentences of the last look that are told if the next one finds them as well: texts or a chart may be on their way. */
  #before: readonly string[] = [];

  constructor(host: WatchedHost) {
    this.#host = host;
    this.#element = host as unknown as WatchedElement;
    this.#notes = new DeveloperNotes(this.#element);
    for (const type of CHOICES)
      host.addEventListener(type, (event) => void this.#chosen.add(String((event as SelectedEvent).id)));
  }

  hostConnected(): void {
    this.#isEmpty = false;
    this.#timer = setInterval(() => this.#look(), WAIT_MS);
    // Values that make an update throw are told too.
    const look = () => this.hostUpdated();
    void this.#host.updateComplete.then(look, look);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  hostUpdated(): void {
    this.#showFaults();
    const { explainer, src } = this.#element;
    this.#sayIfChanged(this.#data.take(this.#host.data, src == null ? explainer : null));
  }

  #look(): void {
    this.#sayIfChanged(this.#data.hasChanged(this.#host.data));
    lookAtPage();
    const hasLoaded = document.readyState === 'complete';
    this.#isEmpty = hasLoaded && explainEmptiness(this.#element).length > 0;
    // A property that the element doesn't know redraws nothing.
    this.#showFaults();
    if (hasLoaded) this.#sayIfStill(findUnknownLanguage(this.#element), this.#findIdleZoom());
  }

  /**
   * Says that a list has nothing to zoom. The walk through a story zooms the timelines of an explainer whether they show a list or not, and a
   * timeline that is hidden has no width, and shows no list either.
   */
  #findIdleZoom(): string | undefined {
    const { isSharing, shadowRoot, offsetWidth } = this.#element;
    const isList = offsetWidth > 0 && shadowRoot?.querySelector('.view-list') != null;
    return this.#zoom.isWaiting && isList && isSharing !== true
      ? this.#named('zoomTo does nothing while the list is shown. Call it where range isn’t null.')
      : undefined;
  }

  /** Shows and says what is wrong with the markup, and shows problems that stand nowhere else on the page. */
  #showFaults(): void {
    const element = this.#element;
    const faults = [...findFaults(element, this.#chosen), ...(this.#isEmpty ? explainEmptiness(element) : [])];
    const missing = findMissingPart(element);
    const unsaid = [
      findUnknownLink(element, location.hash),
      this.#zoom.explain(element as unknown as ZoomedElement),
      // The console has another cure already, which holds for all other servers.
      ...(isServedByVite() ? missing : []),
    ];
    for (const sentence of [...faults, ...unsaid]) if (sentence !== undefined) sayOnce(this.#named(sentence));
    this.#notes.show([...[...faults, ...missing].map((sentence) => this.#named(sentence)), ...findUnlisted(element)]);
  }

  #sayIfChanged(hasChanged: boolean): void {
    const sentence =
      'data was changed in place, which is not seen. Assign a new object: element.data = structuredClone(data).';
    if (hasChanged) sayOnce(this.#named(sentence));
  }

  /** Says what two looks in a row have found. */
  #sayIfStill(...found: readonly (string | undefined)[]): void {
    const sentences = found.filter((sentence) => sentence !== undefined);
    for (const sentence of sentences) if (this.#before.includes(sentence)) sayOnce(sentence);
    this.#before = sentences;
  }

  #named(sentence: string): string {
    return `<${this.#host.localName}> ${sentence}`;
  }
}

/** Delay between two looks at the tags and styles of a page. */
const PAGE_LOOK_MS = 5000;

/** When the page was looked at last, in milliseconds since its beginning. */
let lookedAtMs = -PAGE_LOOK_MS;

/** Sentences of the last look on tags that nothing has defined: a script may be about to import their modules. */
let undefinedBefore: readonly string[] = [];

/** Warns whoever builds a page, in which no element of ours may stand. Scripts of the page may be about to write the tags. */
export function watchPage(): void {
  const look = () =>
    void whenIdle().then(() => {
      lookAtPage();
      // A page without our elements is looked at no more than twice.
      if (undefinedBefore.length > 0) setTimeout(lookAtPage, PAGE_LOOK_MS + 100);
    });
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}

/**
 * Looks for misspelt tags and styles of ours, once for all elements of the page, when it has loaded; and for tags that nothing defines, which
 * are told if two looks find them.
 */
function lookAtPage(): void {
  if (performance.now() - lookedAtMs < PAGE_LOOK_MS || document.readyState !== 'complete') return;
  lookedAtMs = performance.now();
  const lacks = findUndefinedTags(document);
  const stillLacks = lacks.filter((sentence) => undefinedBefore.includes(sentence));
  undefinedBefore = lacks;
  for (const sentence of [...findMisspeltTags(document), ...stillLacks, ...findUnknownStyles(document)])
    sayOnce(sentence);
}
