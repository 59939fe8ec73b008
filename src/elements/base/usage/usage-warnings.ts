import { css, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { whenIdle } from '../../../scheduling/when-idle.js';
import type { Problem } from '../../../model/problems/problem.js';
import { sayOnce } from '../../../text/say-once.js';
import { addStyles } from '../add-styles.js';
import { reviewConversion, reviewInput } from '../document-review.js';
import { clockZone } from '../render-context.js';
import { DataWatcher } from './data-watcher.js';
import { explainLack, findMissingId, findMisspeltAttributes, lacksDocument } from './find-markup-faults.js';
import { areWithin, explainOutside, explainTimes, type ZoomTimes } from './explain-times.js';
import { findLostProps } from './find-lost-props.js';
import { findMisspeltProperties } from './find-misspelt-properties.js';
import { findMisspeltSlots } from './find-misspelt-slots.js';
import { findMisuse, NO_SUCH_ID, type UsedElement } from './find-misuse.js';
import { findAlikeTags, findMisspeltStyles, findMisspeltTags, findUndefinedTags } from './find-page-faults.js';
import { findNested, findSwallowed } from './find-swallowed.js';
import { findInnerProperties, findScriptAddress, findStillOn } from './find-unread.js';
import { findUnknownLink } from './find-unknown-link.js';
import { findUnknownLanguage } from './find-unknown-language.js';
import { findUnstyled } from './find-unstyled.js';
import { findMissingPart, findMisspeltFields, findUnlisted, isServedByVite, UsageNotes } from './usage-notes.js';

/** Delay between two looks at `data`. Until the first look, a script may be about to assign a document or an id. */
const WAIT_MS = 1000;
/** Delay between two looks at the tags and styles of a page. */
const LOOK_MS = 5000;

/** An element that is watched. */
export type UsedHost = HTMLElement &
  ReactiveControllerHost & { readonly data: unknown; readonly problems: readonly Problem[] };

/** An element lists what a review of its document has found. */
interface ReviewedHost extends UsedHost {
  readonly notices: { review?: typeof reviewInput };
}

/**
 * Warns whoever builds a page of values that an element can't make sense of, and of `data` that is changed in place, which no element
 * sees; and shows below the element why its document isn't there, and what is wrong with it. It is loaded for them and for editors alone.
 *
 * @param element The element; or the root of a page, in which no element of ours may stand.
 */
export function watchUsage(element: UsedHost | HTMLElement): void {
  if (element !== document.documentElement) return watchElement(element as UsedHost);
  // Scripts of the page may be about to write the tags.
  const look = () =>
    void whenIdle().then(() => {
      lookAtPage();
      // A page without our elements is looked at no more than twice.
      if (undefinedBefore.size > 0) setTimeout(lookAtPage, LOOK_MS + 100);
    });
  if (document.readyState === 'complete') look();
  else addEventListener('load', look, { once: true });
}

const unprinted = css`
  @media print {
    .for-editors,
    details.problems {
      display: none;
    }
  }
`;

function watchElement(element: UsedHost): void {
  element.addController(new UsageWatcher(element));
  (element as unknown as ReviewedHost).notices.review = (input) =>
    input === undefined ? reviewConversion(element.problems) : reviewInput(input);
  // A developer prints what readers would; an editor who has asked for problems prints them.
  if (element.shadowRoot && !element.closest('[show-problems]')) addStyles(element.shadowRoot, [unprinted]);
  element.requestUpdate();
}

/** A timeline keeps the times of the latest `zoomTo`. */
interface TimelineHost extends UsedElement {
  readonly zoomTimes?: ZoomTimes;
  readonly range?: { readonly fromMs: number; readonly toMs: number } | null;
  readonly isSharing: boolean;
  readonly timeZone: string;
  readonly shared?: { readonly timeZone: string };
}

/** Events after a reader has chosen something. They bubble to the explainer around an element. */
const CHOICES = ['event-timeline-selected', 'who-said-what-selected', 'news-explainer-selected'];
type SelectedEvent = Event & { readonly id: string | null };

class UsageWatcher implements ReactiveController {
  readonly #element: UsedHost;
  readonly #notes: UsageNotes;
  readonly #data = new DataWatcher();
  #timer: ReturnType<typeof setInterval> | undefined;
  /** Ids that readers have chosen in the element. */
  readonly #chosen = new Set<string>();
  readonly #noteChoice = (event: Event): void => void this.#chosen.add(String((event as SelectedEvent).id));
  /** True once a look at the loaded page has found no document, or no id. */
  #isLacking = false;
  /** Sentences on ids that the document lacks, by which an element may show nothing. */
  #unknownIds: readonly string[] = [];
  /** Sentences on misspelt and other wrong properties that are shown. */
  #misspelt: readonly string[] = [];
  /** Fault of the language that the last look has found. */
  #language: string | undefined;
  /** Lack of styles that the last look has found. */
  #unstyled: string | undefined;
  /** Times of the latest `zoomTo`, and the document in which they were looked for first. */
  #times: ZoomTimes | undefined;
  #timesOf: object | undefined;
  /** True once they have been told of or shown, and true once there has been a chart for them. */
  #isAnswered = false;
  #hadChart = false;
  /** True if the last look has found a list, which has nothing to zoom. */
  #wasIdle = false;

  constructor(element: UsedHost) {
    this.#element = element;
    this.#notes = new UsageNotes(element as unknown as UsedElement);
    for (const type of CHOICES) element.addEventListener(type, this.#noteChoice);
  }

  hostConnected(): void {
    this.#isLacking = false;
    this.#timer = setInterval(() => this.#look(), WAIT_MS);
    // Values that make an update throw are told too.
    const look = () => this.hostUpdated();
    void this.#element.updateComplete.then(look, look);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  hostUpdated(): void {
    const element = this.#element as unknown as UsedElement;
    const misuse = findMisuse(element, this.#chosen);
    for (const sentence of misuse) this.#say(sentence);
    this.#unknownIds = misuse.filter((sentence) => sentence.includes(NO_SUCH_ID));
    this.#showFaults(element);
    this.#lookAtLink(element);
    this.#readTimes();
    const { explainer, src } = this.#element as unknown as TimelineHost;
    this.#sayIfChanged(this.#data.take(this.#element.data, src == null ? explainer : null));
  }

  #look(): void {
    this.#sayIfChanged(this.#data.hasChanged(this.#element.data));
    this.#lookAtTimes();
    lookAtPage();
    const element = this.#element as unknown as UsedElement;
    this.#lookAtLink(element);
    const wasLacking = this.#isLacking;
    if (document.readyState === 'complete') {
      this.#compareLanguage(findUnknownLanguage(element));
      this.#compareStyles(findUnstyled(element));
    }
    this.#isLacking = document.readyState === 'complete' && findLack(element).length > 0;
    // A property that the element doesn't know redraws nothing.
    const isOther = findWrongProperties(element).join() !== this.#misspelt.join();
    if ((this.#isLacking && !wasLacking) || isOther) this.#showFaults(element);
  }

  /** Says that the address of the page leads to nothing in the element. */
  #lookAtLink(element: UsedElement): void {
    const sentence = findUnknownLink(element, location.hash);
    if (sentence !== undefined) this.#say(sentence);
  }

  /** Shows and says what is wrong with the markup, and shows problems that stand nowhere else on the page. */
  #showFaults(element: UsedElement): void {
    const lack = this.#isLacking ? findLack(element) : [];
    this.#misspelt = findWrongProperties(element);
    const looks = [findMisspeltAttributes, findStillOn, findMisspeltSlots, findNested, findScriptAddress];
    const markup = looks.flatMap((find) => find(element));
    const faults = [...markup, ...this.#misspelt, ...lack, ...findMisspeltFields(element)];
    const missing = findMissingPart(element);
    // The console has another cure already, which holds for all other servers.
    for (const sentence of [...faults, ...(missing.length > 0 && isServedByVite() ? missing : [])]) this.#say(sentence);
    this.#notes.show([
      ...[...faults, ...this.#unknownIds, ...missing].map((sentence) => this.#named(sentence)),
      ...findUnlisted(element),
    ]);
  }

  #sayIfChanged(hasChanged: boolean): void {
    if (!hasChanged) return;
    this.#say(
      'data was changed in place, which is not seen. Assign a new object: element.data = structuredClone(data).',
    );
  }

  /**
   * Says what is wrong with the times of the latest `zoomTo`: in themselves, or once there is a chart, that the story has nothing at them.
   * It notes whether any of them has come into view. Times that come before the document wait for it; another document puts them away.
   */
  #readTimes(): void {
    const { explainer, zoomTimes, range } = this.#element as unknown as TimelineHost;
    if (!zoomTimes || !explainer) return;
    if (zoomTimes !== this.#times) {
      [this.#times, this.#timesOf, this.#wasIdle] = [zoomTimes, explainer, false];
      [this.#isAnswered, this.#hadChart] = [explainer.status === 'withdrawn', false];
      const sentence = this.#isAnswered ? undefined : explainTimes(zoomTimes, explainer, this.#zone);
      if (sentence !== undefined) this.#answer(sentence);
    }
    this.#hadChart ||= !!range;
    this.#isAnswered ||= explainer !== this.#timesOf || (!!range && areWithin(zoomTimes, range, this.#zone));
    const outside = range && !this.#isAnswered ? explainOutside(zoomTimes, explainer, this.#zone) : undefined;
    if (outside !== undefined) this.#answer(outside);
  }

  /**
   * Says that a list has nothing to zoom, if two looks find it: the chart may be on its way. The walk through a story zooms the timelines of an explainer whether they show a list or not.
   */
  #lookAtTimes(): void {
    this.#readTimes();
    const { explainer, zoomTimes, isSharing } = this.#element as unknown as TimelineHost;
    if (!zoomTimes || !explainer || this.#isAnswered) return;
    // A timeline that is hidden has no width, and shows no list either.
    const isList = this.#element.offsetWidth > 0 && this.#element.shadowRoot?.querySelector('.view-list') != null;
    const isIdle = isList && !this.#hadChart && !isSharing;
    if (isIdle && this.#wasIdle)
      this.#answer('zoomTo does nothing while the list is shown. Call it where range isn’t null.');
    this.#wasIdle = isIdle;
  }

  #answer(sentence: string): void {
    this.#isAnswered = true;
    this.#say(sentence);
  }

  /** Zone in which the element reads days. */
  get #zone(): string | undefined {
    const { explainer, timeZone, shared } = this.#element as unknown as TimelineHost;
    return clockZone(timeZone === 'document' ? (shared?.timeZone ?? timeZone) : timeZone, explainer, false);
  }

  /** Says once on a page what is wrong with its language, if two looks find it: a page may be about to register texts. */
  #compareLanguage(found: string | undefined): void {
    const isStill = found === this.#language;
    this.#language = found;
    if (found === undefined || !isStill || saidOfLanguage.has(found)) return;
    saidOfLanguage.add(found);
    this.#say(found);
  }

  /** Says once on a page that a server's story has no styles, if two looks find it: a stylesheet of a later story may be on its way. */
  #compareStyles(found: string | undefined): void {
    if (found !== undefined && found === this.#unstyled) sayOnce(found);
    this.#unstyled = found;
  }

  #say(sentence: string): void {
    sayOnce(this.#named(sentence));
  }

  #named(sentence: string): string {
    return `<${this.#element.localName}> ${sentence}`;
  }
}

/** Sentences on languages that any element has said: most pages have one `lang` for all of them. */
const saidOfLanguage = new Set<string>();

/** When the page was looked at last, in milliseconds since its beginning. */
let lookedAtMs = -LOOK_MS;

/** Sentences of the last look on tags that nothing has defined, ours or like ours: a script may be about to import their modules. */
let undefinedBefore: ReadonlySet<string> = new Set();

/**
 * Looks for misspelt tags and styles of ours, once for all elements of the page, when it has loaded; and for tags that nothing defines, which
 * are told if two looks find them.
 */
function lookAtPage(): void {
  if (performance.now() - lookedAtMs < LOOK_MS || document.readyState !== 'complete') return;
  lookedAtMs = performance.now();
  const lacks = [...findUndefinedTags(document), ...findAlikeTags(document)];
  const stillLacks = lacks.filter((sentence) => undefinedBefore.has(sentence));
  undefinedBefore = new Set(lacks);
  const faults = [findMisspeltTags(document), stillLacks, findMisspeltStyles(document)];
  for (const sentence of faults.flat()) sayOnce(sentence);
}

const findWrongProperties = (element: UsedElement): readonly string[] => [
  ...findMisspeltProperties(element),
  ...findInnerProperties(element),
  ...findLostProps(element),
];

/** Says what an element needs and does not have: a document, the id of a statement in it, or a closing tag. */
const findLack = (element: UsedElement): readonly string[] =>
  lacksDocument(element) ? explainLack(element) : [...findMissingId(element), ...findSwallowed(element)];
