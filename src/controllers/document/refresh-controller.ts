import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadDocument, type LoadedDocument } from '../../convert/load-document.js';
import { findChanges, withdrawn, type Changes } from '../../model/changes.js';
import type { Explainer } from '../../model/explainer.js';
import { makeFinding, type Finding } from '../../model/problems/found-problem.js';
import { readStory } from '../../model/read/explainer.js';
import { readResponse } from './read-response.js';

export interface RefreshTarget {
  /** What readers see. */
  readonly shown: () => Explainer | null;
  /** Shows another version. */
  readonly show: (loaded: LoadedDocument) => void;
  /** What readers see could not be loaded from there. */
  readonly hasFailed: () => boolean;
  /** The first of a row of failures; nothing when the row has ended. */
  readonly tell: (failures: readonly Finding[]) => void;
}

/** A newer version, which readers have not asked for yet. */
export interface Offer {
  readonly loaded: LoadedDocument;
  readonly changes: Changes;
}

/** An address may state any number of seconds; more often than this nobody asks. */
const MIN_WAIT_SECONDS = 5;
/** After failures the wait doubles, up to this. */
const MAX_WAIT_MS = 600_000;
/** So that not all readers ask at the same moment. */
const JITTER_SHARE = 0.1;
const MAX_RESPONSE_MS = 30_000;
const MAX_TIMER_MS = 2 ** 31 - 1;

/** The answer is that there is nothing any more. */
const GONE_STATUSES: ReadonlySet<number> = new Set([404, 410]);

/**
 * Asks again and again whether a document has changed, as long as somebody looks at it. What is new waits as an offer; what is
 * withdrawn, or not there any more, does not wait.
 */
export class RefreshController implements ReactiveController {
  offer: Offer | undefined;
  /** When the latest good version was got. */
  lastGoodMs: number | undefined;
  /** The address has nothing any more. */
  isGone = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #target: RefreshTarget;
  #src: string | null = null;
  #waitMs = 0;
  #failures = 0;
  #dueMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asking: AbortController | undefined;
  /** What was read last; it need not be read again. */
  #text: string | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, target: RefreshTarget) {
    this.#host = host;
    this.#target = target;
    host.addController(this);
  }

  get isFailing(): boolean {
    return this.#failures > 0 && !this.isGone;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#plan);
    addEventListener('online', this.#handleOnline);
    this.#plan();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#plan);
    removeEventListener('online', this.#handleOnline);
    this.#stop();
  }

  /** Takes what the properties say now; the document that is shown counts as just got. */
  update(src: string | null, seconds: number): void {
    const waitMs = src && seconds > 0 ? Math.max(seconds, MIN_WAIT_SECONDS) * 1000 : 0;
    if (src === this.#src && waitMs === this.#waitMs) return;
    if (src !== this.#src) {
      this.#forget();
      this.lastGoodMs = this.#target.shown() ? Date.now() : undefined;
    }
    this.#src = src;
    this.#waitMs = waitMs;
    this.#stop();
    this.#postpone();
  }

  /** Readers have asked for what is new. */
  take(): Changes | undefined {
    const { offer } = this;
    this.offer = undefined;
    if (offer) this.#target.show(offer.loaded);
    return offer?.changes;
  }

  #forget(): void {
    this.offer = undefined;
    this.isGone = false;
    this.#failures = 0;
    this.#text = undefined;
  }

  /** What was on its way is given up, and asked for again when it is time. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#asking?.abort();
    this.#asking = undefined;
  }

  #postpone(): void {
    const waitMs = Math.min(this.#waitMs * 2 ** this.#failures, Math.max(this.#waitMs, MAX_WAIT_MS));
    this.#dueMs = Date.now() + waitMs * (1 + Math.random() * JITTER_SHARE);
    this.#plan();
  }

  /** Whoever comes back to a page that is overdue does not wait. */
  readonly #plan = (): void => {
    clearTimeout(this.#timer);
    if (this.#waitMs === 0 || this.#asking || document.hidden || !this.#host.isConnected) return;
    const leftMs = Math.max(0, this.#dueMs - Date.now());
    this.#timer = setTimeout(() => void this.#ask(), Math.min(leftMs, MAX_TIMER_MS));
  };

  readonly #handleOnline = (): void => {
    if (this.#failures > 0) this.#dueMs = 0;
    this.#plan();
  };

  async #ask(): Promise<void> {
    const asking = new AbortController();
    this.#asking = asking;
    try {
      const signal = AbortSignal.any([asking.signal, AbortSignal.timeout(MAX_RESPONSE_MS)]);
      const loaded = await this.#load(signal);
      if (!asking.signal.aborted) this.#receive(loaded);
    } catch (error) {
      if (!asking.signal.aborted) this.#fail(error);
    }
    if (asking.signal.aborted) return;
    this.#asking = undefined;
    this.#postpone();
    this.#host.requestUpdate();
  }

  /** The document, unless it is what was read last; `null` where there is none any more. The browser asks only for what has changed. */
  async #load(signal: AbortSignal): Promise<LoadedDocument | null | undefined> {
    const src = this.#src!;
    const response = await fetch(new URL(src, document.baseURI), { cache: 'no-cache', signal });
    if (GONE_STATUSES.has(response.status) && this.#target.shown()) return null;
    const source = await readResponse(src, response);
    if (source.text === this.#text) return undefined;
    const loaded = await loadDocument(source, { signal });
    if ('reason' in loaded) throw new Error(loaded.reason);
    this.#text = source.text;
    return loaded;
  }

  #receive(loaded: LoadedDocument | null | undefined): void {
    if (loaded === null) {
      this.#clear();
      return;
    }
    if (this.#failures > 0) this.#target.tell([]);
    this.#failures = 0;
    this.lastGoodMs = Date.now();
    if (loaded) this.#weigh(loaded);
  }

  /** What nobody reads yet, or may read any more, does not wait. */
  #weigh(loaded: LoadedDocument): void {
    const shown = this.#target.shown();
    const { explainer } = loaded;
    this.offer = undefined;
    if (!shown || shown.status === 'withdrawn' || explainer.status === 'withdrawn') {
      this.isGone = false;
      this.#target.show(loaded);
      return;
    }
    const rest = withdrawn(shown, explainer);
    const isDue = rest !== shown || this.#target.hasFailed();
    const changes = findChanges(rest, explainer);
    if (changes.isDifferent) {
      if (isDue) this.#target.show({ explainer: rest, findings: [], problems: [] });
      this.offer = { loaded, changes };
    } else if (isDue || explainer.updated?.text !== shown.updated?.text) {
      this.#target.show(loaded);
    }
  }

  #clear(): void {
    this.#failures += 1;
    this.offer = undefined;
    this.#text = undefined;
    if (this.isGone) return;
    this.isGone = true;
    const { explainer } = readStory({ explainer: 1, status: 'withdrawn' });
    this.#target.show({ explainer, findings: [], problems: [] });
  }

  #fail(error: unknown): void {
    this.#failures += 1;
    if (this.#failures > 1) return;
    const reason = error instanceof Error ? error.message : String(error);
    this.#target.tell([makeFinding('load-failed', '', { src: this.#src!, reason })]);
  }
}
