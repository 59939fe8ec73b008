import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { loadDocument, type LoadedDocument } from '../../convert/load-document.js';
import { findChanges, applyWithdrawals, type Changes } from '../../model/changes.js';
import type { Explainer } from '../../model/explainer.js';
import { readExplainer } from '../../model/read/explainer.js';
import type { LoadFailure } from './load-failure.js';
import { readResponse } from './read-response.js';

export interface RefreshTarget {
  /** The document that readers see. */
  readonly shown: () => Explainer | null;
  /** Shows another version. */
  readonly show: (loaded: LoadedDocument) => void;
  /** True if the document that readers see could not be loaded from `src`. */
  readonly hasFailed: () => boolean;
  /** Reports the first of several failures in a row; an empty list after the next success. */
  readonly reportFailures: (failures: readonly LoadFailure[]) => void;
}

/** A newer version that the reader has not accepted yet. */
export interface PendingUpdate {
  readonly loaded: LoadedDocument;
  readonly changes: Changes;
}

/** Minimum delay. An attribute may state any number of seconds. */
const MIN_WAIT_SECONDS = 5;
/** Maximum delay after failures. Each failure doubles the delay. */
const MAX_WAIT_MS = 600_000;
/** Random share of the delay, so that readers don't all ask at the same moment. */
const JITTER_SHARE = 0.1;
const MAX_RESPONSE_MS = 30_000;
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Statuses that mean that there is no document any more. */
const GONE_STATUSES: ReadonlySet<number> = new Set([404, 410]);

/**
 * Checks regularly whether a document has changed, while the page is visible. A new version is pending until the reader accepts it; a
 * withdrawal takes effect at once.
 */
export class RefreshController implements ReactiveController {
  pending: PendingUpdate | undefined;
  /** Time of the latest successful check, in milliseconds from 1970 UTC. */
  lastSuccessMs: number | undefined;
  /** True if there is no document at the address any more. */
  isGone = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #target: RefreshTarget;
  #src: string | null = null;
  #waitMs = 0;
  #failures = 0;
  #dueMs = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #checking: AbortController | undefined;
  /** Text of the latest response. An equal response isn't read again. */
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
    document.addEventListener('visibilitychange', this.#schedule);
    addEventListener('online', this.#handleOnline);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#schedule);
    removeEventListener('online', this.#handleOnline);
    this.#stop();
  }

  /** Sets the current properties. The document that is shown counts as just checked. */
  update(src: string | null, seconds: number): void {
    const waitMs = src && seconds > 0 ? Math.max(seconds, MIN_WAIT_SECONDS) * 1000 : 0;
    if (src === this.#src && waitMs === this.#waitMs) return;
    if (src !== this.#src) {
      this.#reset();
      this.lastSuccessMs = this.#target.shown() ? Date.now() : undefined;
    }
    this.#src = src;
    this.#waitMs = waitMs;
    this.#stop();
    this.#postpone();
  }

  /** Shows the pending version and returns its changes. */
  accept(): Changes | undefined {
    const { pending } = this;
    this.pending = undefined;
    if (pending) this.#target.show(pending.loaded);
    return pending?.changes;
  }

  #reset(): void {
    this.pending = undefined;
    this.isGone = false;
    this.#failures = 0;
    this.#text = undefined;
  }

  /** Aborts a check in progress. It starts again when it is due. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#checking?.abort();
    this.#checking = undefined;
  }

  #postpone(): void {
    const waitMs = Math.min(this.#waitMs * 2 ** this.#failures, Math.max(this.#waitMs, MAX_WAIT_MS));
    this.#dueMs = Date.now() + waitMs * (1 + Math.random() * JITTER_SHARE);
    this.#schedule();
  }

  /** Schedules the next check. When the page becomes visible again, an overdue check starts at once. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    if (this.#waitMs === 0 || this.#checking || document.hidden || !this.#host.isConnected) return;
    const leftMs = Math.max(0, this.#dueMs - Date.now());
    this.#timer = setTimeout(() => void this.#check(), Math.min(leftMs, MAX_TIMER_MS));
  };

  readonly #handleOnline = (): void => {
    if (this.#failures > 0) this.#dueMs = 0;
    this.#schedule();
  };

  async #check(): Promise<void> {
    const checking = new AbortController();
    this.#checking = checking;
    try {
      const signal = AbortSignal.any([checking.signal, AbortSignal.timeout(MAX_RESPONSE_MS)]);
      const loaded = await this.#load(signal);
      if (!checking.signal.aborted) this.#receive(loaded);
    } catch (error) {
      if (!checking.signal.aborted) this.#fail(error);
    }
    if (checking.signal.aborted) return;
    this.#checking = undefined;
    this.#postpone();
    this.#host.requestUpdate();
  }

  /**
   * Loads the document; undefined if it is unchanged, null if there is none any more. The browser revalidates its
   * cache, so an unchanged document isn't transferred.
   */
  async #load(signal: AbortSignal): Promise<LoadedDocument | null | undefined> {
    const src = this.#src!;
    const response = await fetch(new URL(src, document.baseURI), { cache: 'no-cache', signal });
    if (GONE_STATUSES.has(response.status) && this.#target.shown()) return null;
    const source = await readResponse(src, response, this.#host);
    if (source.text === this.#text) return undefined;
    const loaded = await loadDocument(source, { signal });
    if ('reason' in loaded) throw new Error(loaded.reason, { cause: loaded.text });
    // The address may have changed meanwhile.
    signal.throwIfAborted();
    this.#text = source.text;
    return loaded;
  }

  #receive(loaded: LoadedDocument | null | undefined): void {
    if (loaded === null) {
      this.#clear();
      return;
    }
    if (this.#failures > 0) this.#target.reportFailures([]);
    this.#failures = 0;
    this.lastSuccessMs = Date.now();
    if (loaded) this.#showOrHold(loaded);
  }

  /**
   * Shows a version at once, or keeps it as pending. It is shown at once if readers see no document yet, or a withdrawn one.
   */
  #showOrHold(loaded: LoadedDocument): void {
    const shown = this.#target.shown();
    const { explainer } = loaded;
    this.pending = undefined;
    if (!shown || shown.status === 'withdrawn' || explainer.status === 'withdrawn') {
      this.isGone = false;
      this.#target.show(loaded);
      return;
    }
    const rest = applyWithdrawals(shown, explainer);
    const isDue = rest !== shown || this.#target.hasFailed();
    const changes = findChanges(rest, explainer);
    if (changes.isDifferent) {
      if (isDue) this.#target.show({ explainer: rest, foundProblems: [], problems: [] });
      this.pending = { loaded, changes };
    } else if (isDue || explainer.updated?.text !== shown.updated?.text) {
      this.#target.show(loaded);
    }
  }

  #clear(): void {
    this.#failures += 1;
    this.pending = undefined;
    this.#text = undefined;
    if (this.isGone) return;
    this.isGone = true;
    const { explainer } = readExplainer({ explainer: 1, status: 'withdrawn' });
    this.#target.show({ explainer, foundProblems: [], problems: [] });
  }

  #fail(error: unknown): void {
    this.#failures += 1;
    if (this.#failures > 1) return;
    this.#target.reportFailures([{ src: this.#src!, error, page: document }]);
  }
}
