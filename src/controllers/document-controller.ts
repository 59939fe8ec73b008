import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Explainer, Reading } from '../model/explainer.js';
import type { Problem } from '../model/problem.js';
import { makeProblem } from '../model/problems.js';
import { readDocument } from '../model/read-document.js';

export type DocumentStatus = 'loading' | 'failed' | 'empty' | 'ready';

/** Where a document may come from, in the order of who wins: `src` replaces what was shown before it arrived. */
export interface DocumentSources {
  /** The `data` property; by identity. */
  readonly data: unknown;
  /** An address to load. */
  readonly src: string | null;
  /** No explainer around it has one to share, so that the element's own list may be read. */
  readonly isAlone: boolean;
}

/** Tells the host that what it shows has changed. */
export interface DocumentListener {
  documentLoaded(reading: Reading): void;
  documentFailed(problems: readonly Problem[]): void;
}

/**
 * Gets the document of an element: from its `data`, the JSON inside it, its `src`, or its own list.
 * The network, aborting, and which format it is are known here and nowhere else.
 */
export class DocumentController implements ReactiveController {
  reading: Reading | null = null;
  status: DocumentStatus = 'empty';
  /** The explainer once it is there, or null where there is none; never rejects; a new one for each source. */
  loaded: Promise<Explainer | null> = Promise.resolve(null);

  readonly #host: ReactiveControllerHost & HTMLElement & DocumentListener;
  #sources: DocumentSources = { data: undefined, src: null, isAlone: false };
  #inlineText: string | null = null;
  #abort: AbortController | undefined;
  #childObserver: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement & DocumentListener) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#childObserver = new MutationObserver(() => {
      if (this.#sources.data === undefined && this.#readInline()) this.#host.requestUpdate();
    });
    this.#childObserver.observe(this.#host, { childList: true, characterData: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#childObserver?.disconnect();
    this.#abort?.abort();
    this.#abort = undefined;
    if (this.status === 'loading') this.#sources = { ...this.#sources, src: null };
  }

  /** Takes what the properties say now; reads at once what is at hand, and starts to load what is not. */
  update(sources: DocumentSources): void {
    const before = this.#sources;
    this.#sources = sources;
    if (sources.data !== before.data) this.#show(sources.data);
    else if (sources.data === undefined && this.reading === null) this.#readInline();
    if (sources.src !== before.src) this.#load(sources.src);
  }

  /** The document in a child `<script type="application/json">`, if it is new. True where something changed. */
  #readInline(): boolean {
    const text = this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ?? null;
    if (text === this.#inlineText || text === null) return this.#readList();
    this.#inlineText = text;
    try {
      this.#show(JSON.parse(text));
    } catch (error) {
      this.#fail(makeProblem('json-unreadable', '', { reason: String((error as Error).message) }));
    }
    return true;
  }

  /** The element's own `<ol>`, where there is nothing better; read by a converter that comes when needed. */
  #readList(): boolean {
    const list = this.#host.querySelector(':scope > ol');
    const { isAlone, src } = this.#sources;
    if (!list || !isAlone || src || this.#inlineText !== null || this.reading) return false;
    void this.#track(async (signal) => {
      const { readLightList } = await import('./light-list.js');
      const { fromRows } = await import('../convert/list.js');
      signal.throwIfAborted();
      const title = this.#host.getAttribute('aria-label') ?? '';
      const lang = this.#host.closest('[lang]')?.getAttribute('lang') ?? undefined;
      this.#accept(fromRows(readLightList(list), { title, lang }), []);
    });
    return false;
  }

  #show(data: unknown): void {
    this.#abort?.abort();
    if (data === undefined || data === null) {
      this.reading = null;
      this.status = 'empty';
      this.loaded = Promise.resolve(null);
    } else if (isTimelineJs(data)) {
      void this.#track(() => this.#convertTimelineJs(data));
    } else {
      this.#accept(data, []);
      this.loaded = Promise.resolve(this.reading?.explainer ?? null);
    }
  }

  #load(src: string | null): void {
    if (src === null || src === '') {
      this.#abort?.abort();
      return;
    }
    void this.#track(async (signal) => {
      const response = await fetch(new URL(src, this.#host.ownerDocument.baseURI), { signal });
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`.trim());
      const data: unknown = await response.json();
      signal.throwIfAborted();
      if (isTimelineJs(data)) await this.#convertTimelineJs(data);
      else this.#accept(data, []);
    });
  }

  /** Runs a load; a newer source ends it. What fails is a problem, and what was shown before stays. */
  #track(load: (signal: AbortSignal) => Promise<void>): Promise<Explainer | null> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.status = 'loading';
    this.loaded = load(abort.signal).then(
      () => this.reading?.explainer ?? null,
      (error: unknown) => {
        if (!abort.signal.aborted) {
          const src = this.#sources.src ?? '';
          this.#fail(
            makeProblem('load-failed', '', { src, reason: error instanceof Error ? error.message : String(error) }),
          );
        }
        return null;
      },
    );
    return this.loaded;
  }

  async #convertTimelineJs(data: unknown): Promise<void> {
    const { fromTimelineJS } = await import('../convert/timelinejs.js');
    const { document, problems } = fromTimelineJS(data);
    this.#accept(document, problems);
  }

  #accept(data: unknown, problems: readonly Problem[]): void {
    const reading = readDocument(data);
    this.reading = problems.length ? { ...reading, problems: [...problems, ...reading.problems] } : reading;
    this.status = 'ready';
    this.#host.documentLoaded(this.reading);
    this.#host.requestUpdate();
  }

  #fail(found: Problem): void {
    this.status = this.reading ? 'ready' : 'failed';
    this.#host.documentFailed([found]);
    this.#host.requestUpdate();
  }
}

/** TimelineJS documents have slides as events: `start_date` and `text` in place of our `date` and `title`. */
function isTimelineJs(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || 'explainer' in data) return false;
  const { title, events } = data as { title?: unknown; events?: unknown };
  const slides = [title, ...(Array.isArray(events) ? (events as unknown[]) : [])];
  return slides.some(
    (slide) => typeof slide === 'object' && slide !== null && ('start_date' in slide || 'text' in slide),
  );
}
